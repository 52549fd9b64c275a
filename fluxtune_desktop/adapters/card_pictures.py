"""Copies of pictures for a model card: the picture alone, without the settings kept inside."""

from collections.abc import Sequence
from pathlib import Path

from fluxtune_desktop.adapters.atomic import make_folder, write_durably
from fluxtune_desktop.adapters.bare_image import without_metadata
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.core.publication import CardPicture


def bare_copies(pictures: Sequence[CardPicture], folder: Path) -> tuple[tuple[str, Path, str], ...]:
    """Path in the repository, copy and prompt of each. One of an unknown kind is left out.

    Raises Failure.
    """
    made = []
    for place, picture in enumerate(pictures, 1):
        with file_trouble(picture.file):
            data = without_metadata(picture.file.read_bytes())
        if data is None:
            continue
        make_folder(folder)
        copy = folder / f"{place:02}{picture.file.suffix.lower()}"
        write_durably(copy, data)
        made.append((f"images/{copy.name}", copy, picture.prompt))
    return tuple(made)
