"""What belongs to a project is not written over by something that is made of it."""

from pathlib import Path

from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.project_file import SETTINGS_FOLDER
from fluxtune_desktop.core.dataset import IMAGE_SUFFIXES
from fluxtune_desktop.core.errors import Kind, failure

_KEPT = IMAGE_SUFFIXES | {".txt"}


def refuse_own_file(folder: Path, target: Path) -> None:
    """Raise Failure(ALREADY_THERE) when this is an image or a caption that is in the folder, or in
    what the program keeps there. A link counts as what it leads to."""
    with file_trouble(target):
        home, real = folder.resolve(), target.resolve()
        if not real.is_relative_to(home):
            return
        inside = real.relative_to(home).parts
        is_kept = real.suffix.lower() in _KEPT and real.exists()
    if is_kept or SETTINGS_FOLDER in inside[:1]:
        raise failure(Kind.ALREADY_THERE, subject=str(target))


def refuse_other_than(suffix: str, target: Path) -> None:
    """Raise Failure(ALREADY_THERE) when something is there that does not end in ``suffix``: a slip
    of the keys must not cost a file."""
    with file_trouble(target):
        is_other = target.suffix.lower() != suffix and target.is_file() and target.stat().st_size
    if is_other:
        raise failure(Kind.ALREADY_THERE, subject=str(target))
