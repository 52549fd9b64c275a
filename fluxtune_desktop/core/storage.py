"""What the program keeps on this computer outside the projects."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Store(StrEnum):
    """One kind of thing that is kept."""

    THUMBNAILS = "thumbnails"
    HISTORY = "history"  # what captions said before
    PRACTICE = "practice"  # the practice service and its projects
    LOGS = "logs"


CLEARABLE = frozenset({Store.THUMBNAILS, Store.LOGS})
"""What can go without any work being lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """How many ``octets`` of one kind there are, and the folder in which they lie."""

    store: Store
    folder: Path
    octets: int
