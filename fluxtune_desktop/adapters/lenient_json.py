"""Reads JSON as services send it: with control characters in it, or not JSON at all."""

import json
import re

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def parse(body: bytes) -> object:
    """The value, or None when the text is none. Characters that are not UTF-8 are replaced."""
    try:
        value: object = json.loads(body.decode("utf-8", errors="replace"), strict=False)
    except (ValueError, RecursionError):
        return None
    return value


def parse_object(body: bytes) -> dict[str, object] | None:
    """The JSON object, or None when the text is anything else."""
    value = parse(body)
    return value if isinstance(value, dict) else None


def text_of(value: object) -> str:
    """Foreign text for a person: without control characters; empty for None."""
    return "" if value is None else _CONTROL.sub("", str(value))
