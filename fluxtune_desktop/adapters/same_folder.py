"""One folder may have several names: of links, in other capitals, of a second mount."""

from collections.abc import Iterable
from pathlib import Path


def same_folder(folder: Path, others: Iterable[Path]) -> Path:
    """The first of the others that is this very folder; without one, ``folder`` as it was given.
    What cannot be reached is no other folder."""
    return next((other for other in others if _same(folder, other)), folder)


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
