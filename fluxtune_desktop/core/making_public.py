"""A private repository on the Hugging Face Hub is made public, after the person has seen all of it.

Everything in it becomes public, its history and its card included:
https://huggingface.co/docs/hub/repositories-settings, "Private repositories".
"""

from dataclasses import dataclass

from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.ports import HubApi


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Listed:
    """A file in a repository; ``size`` in bytes, ``sha256`` where the Hub tells it."""

    path: str
    size: int
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a repository holds, by path."""

    repo: str
    files: tuple[Listed, ...]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(each.size for each in self.files)


def contents_of(repo: str, hub: HubApi) -> Contents:
    """Everything that would become public. Raises Failure."""
    there = hub.sizes_and_hashes(repo).items()
    files = (Listed(path=path, size=size, sha256=sha or "") for path, (size, sha) in there)
    return Contents(repo=repo, files=tuple(sorted(files)))


def make_public(seen: Contents, hub: HubApi) -> None:
    """Make it public, if it holds what was seen, and look whether it is.

    Raises Failure: CHANGED_ELSEWHERE where it holds something else by now.
    """
    if contents_of(seen.repo, hub) != seen:
        raise failure(Kind.CHANGED_ELSEWHERE, subject=seen.repo)
    hub.make_public(seen.repo)
    if hub.is_private(seen.repo) is not False:
        raise failure(Kind.NOT_VERIFIED, subject=seen.repo)
