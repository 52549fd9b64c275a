"""Frozen values as plain JSON objects and back, tolerantly.

Reading ignores keys that this program does not know, and takes the default for a value that is
missing or of the wrong type. It is strict in two things: a field without a default must be there,
and an enumeration must have a known word, for a state that is misread could cost money.
"""

import dataclasses
import types
import typing
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar

Json = dict[str, Any]
T = TypeVar("T")


def encode(value: Any, *, without: frozenset[str] = frozenset()) -> Json:
    """A frozen dataclass as a JSON object: enumerations as their words, times as ISO 8601 in UTC.

    ``without`` names fields that are left out.
    """
    return {
        field.name: _plain(getattr(value, field.name))
        for field in dataclasses.fields(value)
        if field.name not in without
    }


def decode(kind: type[T], found: object, **given: Any) -> T:
    """The value that ``encode`` was given; ``given`` are fields that the object does not hold.

    Raises ValueError when it cannot be read.
    """
    if not isinstance(found, Mapping):
        raise ValueError(f"no object for {kind.__name__}")
    values = dict(given)
    hints = _hints(typing.cast(type, kind))
    for field in dataclasses.fields(kind):  # type: ignore[arg-type]
        if field.name in values or field.name not in found:
            continue
        try:
            values[field.name] = _typed(hints[field.name], found[field.name])
        except ValueError:
            if not _has_default(field) or _is_enum(hints[field.name]):
                raise
    try:
        return kind(**values)
    except TypeError as error:
        raise ValueError(str(error)) from error


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if dataclasses.is_dataclass(value):
        return encode(value)
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value


def _typed(hint: Any, value: Any) -> Any:
    hint = getattr(hint, "__supertype__", hint)
    if typing.get_origin(hint) in {types.UnionType, typing.Union}:
        return _optional(hint, value)
    if typing.get_origin(hint) is tuple:
        return _several(hint, value)
    if dataclasses.is_dataclass(hint):
        return decode(typing.cast(type, hint), value)
    if _is_enum(hint):
        return hint(value)
    if hint is datetime:
        return _time(value)
    if hint is date:
        return _day(value)
    return _simple(hint, value)


def _optional(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    inner = [each for each in typing.get_args(hint) if each is not type(None)]
    if len(inner) == 1:
        return _typed(inner[0], value)
    if type(value) in inner:
        return value
    raise ValueError(f"{value!r} is no {hint}")


def _several(hint: Any, value: Any) -> Any:
    if not isinstance(value, list):
        raise ValueError("no list")
    inner = typing.get_args(hint)[0]
    return tuple(_typed(inner, each) for each in value)


def _time(value: Any) -> datetime:
    if not isinstance(value, str):
        raise ValueError("no time")
    read = datetime.fromisoformat(value)
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def _day(value: Any) -> date:
    if not isinstance(value, str):
        raise ValueError("no day")
    return date.fromisoformat(value)


def _simple(hint: Any, value: Any) -> Any:
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is not hint:
        raise ValueError(f"{value!r} is no {hint}")
    return value


def _has_default(field: "dataclasses.Field[Any]") -> bool:
    return (
        field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING
    )


def _is_enum(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Enum)
