"""Looking at a folder: its images, and what their caption files say."""

import functools
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from fluxtune_desktop.adapters.caption_file import read_caption
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.core.dataset import (
    BlockedCaption,
    Caption,
    Dataset,
    DatasetImage,
    FileStamp,
    caption_name,
    is_image,
)
from fluxtune_desktop.core.errors import Failure, Kind, failure
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.ordering import natural_key
from fluxtune_desktop.core.stop import StopToken


def scan_folder(folder: Path, known: Dataset | None = None) -> Dataset:
    """The images directly in the folder, with captions, without opening a single image.

    What is as it is in ``known`` is taken from there: a second look at 50,000 images takes no more
    memory than they have.

    Only regular files count: links that lead out of the folder, pipes and folders are left out. An
    image whose caption cannot be read from the disk is listed with a blocked one.
    """
    with file_trouble(folder):
        if not folder.is_dir():
            raise failure(Kind.MISSING, subject=str(folder))
        found = sorted(_images(folder), key=lambda each: natural_key(each[0]))
    with _opened(folder) as descriptor:
        fresh = _with_captions(found, folder, descriptor)
        return Dataset(images=tuple(fresh if known is None else _shared(fresh, known)))


def _with_captions(
    found: Sequence[tuple[str, FileStamp]], folder: Path, descriptor: int | None
) -> Iterator[DatasetImage]:
    before, caption = "", Caption()
    for name, stamp in found:
        text_file = caption_name(ImageId(name))
        # Images of one stem follow each other, and share what is read.
        if text_file != before:
            before, caption = text_file, _caption(folder, text_file, descriptor)
        yield DatasetImage(id=ImageId(name), stamp=stamp, caption=caption)


def _shared(fresh: Iterable[DatasetImage], known: Dataset) -> Iterator[DatasetImage]:
    for image in fresh:
        place = known.places.get(image.id)
        old = image if place is None else known.images[place]
        yield DatasetImage(
            id=old.id,
            stamp=old.stamp if old.stamp == image.stamp else image.stamp,
            caption=old.caption if old.caption == image.caption else image.caption,
        )


@contextmanager
def _opened(folder: Path) -> Iterator[int | None]:
    """The descriptor of the folder, where files can be opened from one: with it the system need
    not look for the folder again for each file."""
    if os.open not in os.supports_dir_fd:
        yield None
        return
    with file_trouble(folder):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def measure(folder: Path, image: DatasetImage, *, decode: bool = False) -> DatasetImage:
    """The same image with its size, or marked unreadable.

    Reads the header only, unless ``decode``: that finds images that were cut off, and takes up to
    a quarter of a second for a photograph.
    """
    # Here, because the window must be drawn before Pillow is loaded.
    from fluxtune_desktop.adapters.images import check_pixels, probe

    try:
        facts = probe(folder / image.id)
        if decode:
            check_pixels(folder / image.id)
    except Failure:
        return replace(image, readable=False, width=None, height=None)
    width, height = _one_of_many(facts.width), _one_of_many(facts.height)
    return replace(image, readable=True, width=width, height=height)


@functools.lru_cache(maxsize=4096)
def _one_of_many(pixels: int) -> int:
    """The same number, as the same object: many images of a folder are of one size."""
    return pixels


def measure_all(
    folder: Path, dataset: Dataset, *, decode: bool = False, stop: StopToken | None = None
) -> Dataset:
    """All images measured, see ``measure``. Raises Stopped when asked to."""
    measured = []
    for image in dataset.images:
        if stop is not None:
            stop.check()
        measured.append(measure(folder, image, decode=decode))
    return Dataset(images=tuple(measured))


def _images(folder: Path) -> Iterator[tuple[str, FileStamp]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if not is_image(entry.name):
                continue
            if entry.is_symlink() and not _stays_inside(Path(entry.path), folder):
                continue
            try:
                found = entry.stat()
            except FileNotFoundError:
                continue
            if stat.S_ISREG(found.st_mode):
                yield entry.name, FileStamp(mtime_ns=found.st_mtime_ns, size=found.st_size)


def _stays_inside(link: Path, folder: Path) -> bool:
    try:
        return link.resolve(strict=True).is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return False


def _caption(folder: Path, name: str, descriptor: int | None) -> Caption:
    try:
        return read_caption(folder / name if descriptor is None else name, descriptor)
    except Failure:
        return BlockedCaption()
