"""Reads an uploaded package the way the trainer does.

What is skipped on extraction, which files count as images and how captions are found and read:
replicate/flux-fine-tuner ``train.py`` (extract_zip) and ``caption.py``, ostris/ai-toolkit
``toolkit/data_loader.py`` and ``toolkit/dataloader_mixins.py``.
"""

import io
import zipfile
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from PIL import Image, UnidentifiedImageError

IMAGE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp"})
_SMALLEST_SIDE = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """An image that is trained: its name in the package and its size in pixels."""

    name: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the trainer finds. ``trouble`` is the message it dies of at ``stage``, if it does.

    ``stage`` is "extract" or "load". ``captions`` maps image names to texts, ``unreadable`` names
    images that the loader reports and skips, ``extracted`` counts files of all kinds.
    """

    extracted: int = 0
    pictures: tuple[Picture, ...] = ()
    captions: dict[str, str] = field(default_factory=dict)
    unreadable: tuple[str, ...] = ()
    stage: str = ""
    trouble: str = ""


def read_package(path: Path) -> Reading:
    """Read the zip at ``path``; whatever is wrong with it is told in the result."""
    if not zipfile.is_zipfile(path):
        return Reading(stage="extract", trouble="input_images must be a zip file")
    try:
        with zipfile.ZipFile(path) as package:
            names = [info.filename for info in package.infolist() if _is_extracted(info.filename)]
            return _read(package, names)
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError) as error:
        return Reading(stage="extract", trouble=str(error))


def _is_extracted(name: str) -> bool:
    return not name.startswith(("__MACOSX/", "._"))


def _read(package: zipfile.ZipFile, names: list[str]) -> Reading:
    pictures, unreadable = [], []
    for name in names:
        if PurePosixPath(name).suffix.lower() not in IMAGE_SUFFIXES:
            continue
        picture = _measure(package, name)
        if picture is None:
            unreadable.append(name)
        else:
            pictures.append(picture)
    captions, trouble = _captions(package, names, pictures)
    return Reading(
        extracted=len(names),
        pictures=tuple(pictures),
        captions=captions,
        unreadable=tuple(unreadable),
        stage="load",
        trouble=_deadly(pictures) or trouble,
    )


def _measure(package: zipfile.ZipFile, name: str) -> Picture | None:
    try:
        with package.open(name) as file, Image.open(io.BytesIO(file.read())) as image:
            return Picture(name=name, width=image.width, height=image.height)
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return None


def _captions(
    package: zipfile.ZipFile, names: list[str], pictures: list[Picture]
) -> tuple[dict[str, str], str]:
    found: dict[str, str] = {}
    present = set(names)
    for picture in pictures:
        name = str(PurePosixPath(picture.name).with_suffix(".txt"))
        if name not in present:
            continue
        try:
            found[picture.name] = package.read(name).decode("utf-8")
        except UnicodeDecodeError as error:
            return found, str(error)
    return found, ""


def _deadly(pictures: list[Picture]) -> str:
    if not pictures:
        return "no images found in input_images"
    if any(min(picture.width, picture.height) < _SMALLEST_SIDE for picture in pictures):
        return "height and width must be > 0"
    return ""
