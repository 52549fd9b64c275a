"""A computer whose trash takes images, but not every caption."""

from collections.abc import Callable
from pathlib import Path


def refuse_captions(folder: Path, trash: Path) -> Callable[[], None]:
    """Let neither trash take 001.txt; what is returned lets them."""
    (trash.parent / "info").mkdir(parents=True)
    of_the_system = trash.parent / "info" / "001.txt.trashinfo"
    of_the_system.symlink_to(folder / "nowhere" / "at all")
    of_the_project = folder / ".fluxtune" / "trash"
    of_the_project.touch()

    def allow() -> None:
        of_the_system.unlink()
        of_the_project.unlink()

    return allow
