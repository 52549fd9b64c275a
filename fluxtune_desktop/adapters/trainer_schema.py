"""``TrainingInput`` of a version's ``openapi_schema``, read as tolerantly as can be.

cog writes it (https://github.com/replicate/cog, docs/python.md): a choice is an ``allOf`` with a
``$ref`` to a schema that has ``enum``, an optional input an ``anyOf`` with null or ``nullable``, a
secret has ``x-cog-secret``, and ``x-order`` is the place in the form.
"""

from collections.abc import Iterator, Mapping
from typing import TypeGuard

from fluxtune_desktop.core.trainers import InputType, TrainerInput
from fluxtune_desktop.core.training_values import Value

Data = Mapping[str, object]
_TYPES = {
    "string": InputType.TEXT,
    "integer": InputType.WHOLE,
    "number": InputType.NUMBER,
    "boolean": InputType.YES_NO,
}
_LONGEST = 1000
"""Characters of a description that are shown; foreign text has no other end."""


def training_inputs(schemas: Data) -> tuple[TrainerInput, ...]:
    """The inputs in ``components.schemas``, in the order of the trainer's form; empty when there
    are none to be read."""
    whole = _mapping(schemas.get("TrainingInput"))
    required = whole.get("required")
    needed = {name for name in required if isinstance(name, str)} if _is_list(required) else set()
    entries = _mapping(whole.get("properties"))
    placed = sorted(
        ((_place(_mapping(entry)), name, _mapping(entry)) for name, entry in entries.items()),
        key=lambda each: each[0],
    )
    return tuple(_input(name, entry, schemas, name in needed) for _place_, name, entry in placed)


def _input(name: str, entry: Data, schemas: Data, required: bool) -> TrainerInput:
    parts = (*_alternatives(entry, schemas), entry)
    merged: dict[str, object] = {}
    for part in parts:
        merged.update(part)
    default = merged.get("default")
    low, high = _number(merged.get("minimum")), _number(merged.get("maximum"))
    kind = _type(merged)
    return TrainerInput(
        name=name,
        type=kind,
        default=_fitting(kind, default),
        low=low,
        high=high,
        choices=_choices(kind, merged.get("enum")),
        required=required and default is None,
        title=_text(entry.get("title"))[:_LONGEST],
        meaning=_text(entry.get("description"))[:_LONGEST],
    )


def _alternatives(entry: Data, schemas: Data) -> Iterator[Data]:
    """What stands behind ``allOf``, ``anyOf`` and ``$ref``."""
    for key in ("allOf", "anyOf", "oneOf"):
        several = entry.get(key)
        for each in several if _is_list(several) else ():
            part = _mapping(each)
            if part.get("type") != "null":
                yield _resolved(part, schemas)
    if "$ref" in entry:
        yield _resolved(entry, schemas)


def _resolved(part: Data, schemas: Data) -> Data:
    reference = _text(part.get("$ref"))
    return _mapping(schemas.get(reference.rpartition("/")[2])) if reference else part


def _type(merged: Data) -> InputType:
    if merged.get("x-cog-secret") is True or merged.get("format") == "password":
        return InputType.SECRET
    if merged.get("format") == "uri":
        return InputType.FILE
    named = merged.get("type")
    return _TYPES.get(named, InputType.UNKNOWN) if isinstance(named, str) else InputType.UNKNOWN


def _choices(kind: InputType, found: object) -> tuple[Value, ...]:
    several = found if _is_list(found) else []
    fitting = (_fitting(kind, each) for each in several)
    return tuple(each for each in fitting if each is not None)


def _fitting(kind: InputType, value: object) -> Value | None:
    """A default or a choice of the type that the input has."""
    if kind is InputType.NUMBER:
        return _number(value)
    if kind is InputType.YES_NO:
        return value if isinstance(value, bool) else None
    if kind is InputType.WHOLE:
        return value if isinstance(value, int) and not isinstance(value, bool) else None
    return value if isinstance(value, str) else None


def _number(value: object) -> float | None:
    good = isinstance(value, int | float) and not isinstance(value, bool)
    return value if good else None  # type: ignore[return-value]


def _place(entry: Data) -> int:
    place = entry.get("x-order")
    return place if isinstance(place, int) else 1_000_000


def _mapping(value: object) -> Data:
    return value if isinstance(value, Mapping) else {}


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
