"""Files that hold tokens, as earlier scripts leave them: what is in them, and what can be done."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.stop import StopToken


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenFile:
    """One file. ``tokens`` are those with the name of a service beside them; ``others`` counts
    what looks like a token besides. ``checkout`` is the git checkout in which the file lies."""

    path: Path
    tokens: Mapping[Account, Secret]
    others: int = 0
    checkout: Path | None = None


class TokenFiles(Protocol):
    """Reads them, and takes tokens out of them. All verbs block: workers call them."""

    def read(self, path: Path) -> TokenFile:
        """What tokens a file holds, which may be none. Raises Failure."""

    def blank(self, path: Path, secrets: Iterable[Secret]) -> None:
        """Put nothing in the place of these, and leave every other byte as it is.

        Raises Failure, and then nothing was changed.
        """

    def find(self, folder: Path, stop: StopToken) -> tuple[TokenFile, ...]:
        """The files of a folder that hold tokens; not its images and their captions, which are
        checked as such. Raises Stopped, or Failure."""
