"""What a window left behind that said no goodbye."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOpen:
    """A project that such a window held, and what is there of its last session.

    ``captions`` were changed in it and are in their files; ``unwritten`` ones are in the history
    alone, and are brought into their files when the project is opened. Of ``marked`` images is
    said what was said in it; 0 when nothing was. ``runs`` are under way at the service.
    """

    folder: Path
    captions: int = 0
    unwritten: int = 0
    marked: int = 0
    runs: int = 0

    @property
    def anything(self) -> bool:
        """Whether there is something to tell."""
        return bool(self.captions or self.unwritten or self.marked or self.runs)


def worth_telling(left: Iterable[LeftOpen]) -> tuple[LeftOpen, ...]:
    """Those of which there is something to tell, the one with most first."""
    told = [each for each in left if each.anything]
    most = sorted(told, key=lambda each: each.captions + each.unwritten + each.marked, reverse=True)
    return tuple(most)
