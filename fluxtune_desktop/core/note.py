"""A note of the desktop, shown by the system beside all windows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What the desktop shows. ``key`` comes back when it is clicked, and a later note of the same
    key takes its place; ``button`` says what a click does."""

    key: str
    title: str
    text: str
    button: str
