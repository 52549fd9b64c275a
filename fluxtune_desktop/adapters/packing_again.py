"""The data set of an earlier run, put together from the files that are here now."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.core.dataset import Caption, Dataset, DatasetImage, FileStamp, is_image
from fluxtune_desktop.core.edits import NO_EDITS, Box, Edits
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.training_set import TrainedImage, TrainingSet


def dataset_again(folder: Path, trained: TrainingSet, stop: StopToken) -> Dataset:
    """The same images in the same order, with the crops and captions that they had.

    An image is known by its bytes, under whatever name it has in the folder now. Raises
    Failure(IMAGES_CHANGED) with the first one that is not there, Stopped, or what the disk said.
    """
    places = _places(folder, trained, stop)
    missing = [image.name for image in trained.images if image.sha256 not in places]
    if missing or not trained.images:
        raise failure(Kind.IMAGES_CHANGED, subject=", ".join(missing[:1]), detail=_listed(missing))
    return Dataset(
        images=tuple(_image(folder, places[image.sha256], image) for image in trained.images)
    )


def _places(folder: Path, trained: TrainingSet, stop: StopToken) -> Mapping[str, str]:
    """Hash of the bytes → name. Other names are looked at only for what is not under its own."""
    wanted = {image.sha256 for image in trained.images}
    found: dict[str, str] = {}
    for name in _names(folder, trained):
        if wanted <= found.keys():
            break
        stop.check()
        digest = _digest(folder / name)
        if digest is not None:
            found.setdefault(digest, name)
    return found


def _names(folder: Path, trained: TrainingSet) -> Iterator[str]:
    own = {image.name for image in trained.images if Path(image.name).name == image.name}
    yield from sorted(own)
    with file_trouble(folder):
        others = sorted(each.name for each in folder.iterdir() if each.name not in own)
    yield from (name for name in others if is_image(name))


def _digest(path: Path) -> str | None:
    with file_trouble(path):
        if not path.is_file() or path.is_symlink():
            return None
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()


def _image(folder: Path, name: str, trained: TrainedImage) -> DatasetImage:
    path = folder / name
    with file_trouble(path):
        state = path.stat()
    return DatasetImage(
        id=ImageId(name),
        stamp=FileStamp(mtime_ns=state.st_mtime_ns, size=state.st_size),
        caption=Caption(text=trained.caption),
        mark=Mark(edits=_edits(trained)),
    )


def _edits(trained: TrainedImage) -> Edits:
    """Raises Failure(IMAGES_CHANGED) where nobody can tell any more how it was cropped."""
    if not trained.edits:
        return NO_EDITS
    try:
        said: dict[str, Any] = json.loads(trained.edits)
        crop = said["crop"]
        return Edits(
            crop=None if crop is None else _box(crop),
            mirrored=bool(said["mirrored"]),
            quarter_turns=int(said["quarter_turns"]) % 4,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise failure(Kind.IMAGES_CHANGED, subject=trained.name) from error


def _box(found: list[int]) -> Box:
    left, top, width, height = (int(number) for number in found)
    return Box(left=left, top=top, width=width, height=height)


def _listed(missing: list[str]) -> str:
    shown = missing[:20]
    return "\n".join(shown if len(missing) <= len(shown) else [*shown, "…"])
