"""Which pictures of a project a card is to show, as the words of a verb say."""

from collections.abc import Sequence
from pathlib import Path

from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.pictures import Picture


def chosen(files: Sequence[Path], project: ProjectDir) -> tuple[Picture, ...]:
    """The pictures in these files, each once, in this order.

    A card tells the prompt of each, so only pictures that the project made have a place on it; a
    copy is known by its name. Raises Failure(MISSING) for any other file, before anything is sent.
    """
    known = {each.file: each for each in project.pictures.pictures() if each.file}
    found: dict[str, Picture] = {}
    for file in files:
        picture = known.get(file.name)
        kept = None if picture is None else project.pictures.path(picture)
        if picture is None or kept is None or not _same(file, kept):
            raise failure(Kind.MISSING, subject=str(file))
        found[file.name] = picture
    return tuple(found.values())


def _same(file: Path, kept: Path) -> bool:
    """Whether it is that picture, and not another that got its name. A bare name is it."""
    if file == Path(file.name) and not file.exists():
        return True
    with file_trouble(file):
        return file.read_bytes() == kept.read_bytes()
