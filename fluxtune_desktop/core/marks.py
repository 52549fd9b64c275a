"""What a person says of single images: whether they are used, how good they are, how they are cut.

Kept in ``.fluxtune/marks.jsonl``; the images themselves stay as they are.
"""

from dataclasses import dataclass
from enum import StrEnum

from fluxtune_desktop.core.edits import NO_EDITS, Edits

MOST_STARS = 5


class Cull(StrEnum):
    """Whether the person wants the image. Only a rejected one is left out of the training."""

    UNDECIDED = "undecided"
    PICKED = "picked"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What is said of one image. ``rating`` counts stars, 0 for none.

    ``ignored`` are codes of findings (``core.checks.Code``) that the person has looked at and does
    not want to be told of again. ``checked`` when the person has read the caption and found it
    good.
    """

    cull: Cull = Cull.UNDECIDED
    rating: int = 0
    edits: Edits = NO_EDITS
    ignored: frozenset[str] = frozenset()
    checked: bool = False


UNMARKED = Mark()
