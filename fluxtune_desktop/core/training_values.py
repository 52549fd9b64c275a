"""What an input of a trainer may be."""

from dataclasses import dataclass

Value = str | int | float | bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherInput:
    """An input that the program knows by its live schema alone."""

    name: str
    value: Value
