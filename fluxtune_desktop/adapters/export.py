"""Writing captions, and images with their captions, to where the person wants them.

Nothing is seen under its name before it is complete, and nothing there is replaced unasked.
"""

import contextlib
import io
import os
import secrets
import shutil
import sys
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import chain, count
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from fluxtune_desktop.adapters.atomic import TEMPORARY_PREFIX, durable_file, sync_folder
from fluxtune_desktop.adapters.bare_image import without_metadata
from fluxtune_desktop.adapters.caption_file import caption_bytes
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.own_files import refuse_own_file
from fluxtune_desktop.core.dataset import DatasetImage, caption_name
from fluxtune_desktop.core.errors import Failure, Kind, Problem, failure
from fluxtune_desktop.core.exporting import (
    ExportForm,
    ExportOrder,
    ExportReport,
    Pair,
    captions_text,
    pairs_of,
    unreadable,
)
from fluxtune_desktop.core.ports import Report
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.token_shapes import refuse_tokens

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can say; the same images give the same zip."""


def export(
    folder: Path,
    images: Sequence[DatasetImage],
    order: ExportOrder,
    *,
    report: Report,
    stop: StopToken,
) -> ExportReport:
    """Write what ``order`` says of the images of ``folder``. ``report`` counts images.

    Raises Failure(ALREADY_THERE) for a file that is there, unless it may be replaced, for one of
    the project in any case, and for a folder that is not empty; TOKEN_INSIDE for a caption that
    holds one; Stopped, when nothing is left behind; or what the disk said.
    """
    if order.numbered:
        order = replace(order, target=_free(order.target))
    refuse_own_file(folder, order.target)
    _refuse_what_is_there(order)
    for image in images:
        refuse_tokens(image.caption.text, subject=caption_name(image.id))
    if not order.form.with_images:
        return _export_captions(images, order)
    done = _Tally(len(images), report, stop)
    with _target(order) as place:
        for pair in pairs_of(images):
            _put(folder, pair, place, order, done)
            done.next()
    return ExportReport(
        target=order.target,
        captions=done.captions,
        images=done.images,
        unreadable=unreadable(images),
        refused=tuple(done.refused),
    )


def _export_captions(images: Sequence[DatasetImage], order: ExportOrder) -> ExportReport:
    text = captions_text(images, order.form)
    with durable_file(order.target) as stream:
        stream.write(text.encode("utf-8"))
    captions = sum(image.captioned for image in images)
    return ExportReport(target=order.target, captions=captions, unreadable=unreadable(images))


def _free(target: Path) -> Path:
    """The name, or with the first number that is free."""
    with file_trouble(target):
        names = (target.with_name(f"{target.stem} {n}{target.suffix}") for n in count(2))
        return next(each for each in chain([target], names) if not each.exists())


def _refuse_what_is_there(order: ExportOrder) -> None:
    target = order.target
    with file_trouble(target):
        if order.form is ExportForm.FOLDER:
            there = target.exists() and (not target.is_dir() or any(target.iterdir()))
        else:
            there = target.exists() and not (order.replace and target.is_file())
        if not there and not target.absolute().parent.is_dir():
            raise failure(Kind.MISSING, subject=str(target.absolute().parent))
    if there:
        raise failure(Kind.ALREADY_THERE, subject=str(target))


class _Tally:
    """Counts what was written, and ends when somebody asks."""

    def __init__(self, total: int, report: Report, stop: StopToken) -> None:
        self.captions = self.images = 0
        self.refused: list[Problem] = []
        self._total, self._done = total, 0
        self._report, self._stop = report, stop

    def next(self) -> None:
        """One image is done with."""
        self._done += 1
        self._report(self._done, self._total)
        self._stop.check()


class _Place(Protocol):
    """Where files go."""

    def new(self, name: str) -> contextlib.AbstractContextManager[BinaryIO]:
        """A file to write into."""


def _put(folder: Path, pair: Pair, place: _Place, order: ExportOrder, done: _Tally) -> None:
    """One image with its caption. One that cannot be read stays behind, and is told."""
    image = pair.image
    try:
        suffix, data = _content(folder / image.id, pair, order)
    except Failure as trouble:
        done.refused.append(trouble.problem)
        return
    with place.new(pair.stem + suffix) as stream:
        stream.write(data)
    done.images += 1
    if image.captioned:
        with place.new(pair.caption_file) as stream:
            stream.write(caption_bytes(image.caption.text))
        done.captions += 1


def _content(path: Path, pair: Pair, order: ExportOrder) -> tuple[str, bytes]:
    """The suffix and the bytes: the original without what is told beside the picture, or the
    edited image.

    Read whole before anything is written, so that half an image never stands anywhere.
    """
    edits = pair.image.mark.edits
    if order.with_edits and edits.any:
        # Here, because most exports do without Pillow.
        from fluxtune_desktop.adapters.training_image import PackFormat, training_image

        drawn = training_image(path, PackFormat.AUTO, edits)
        return drawn.suffix, drawn.data
    with file_trouble(path):
        bare = without_metadata(path.read_bytes())
    return _redrawn(path) if bare is None else (pair.suffix, bare)


def _redrawn(path: Path) -> tuple[str, bytes]:
    """All pixels, in a kind of file that tells nothing else."""
    from fluxtune_desktop.adapters.colours import to_screen
    from fluxtune_desktop.adapters.images import opened, upright

    stream = io.BytesIO()
    with opened(path) as source:
        image = to_screen(upright(source))
        opaque = image.getchannel("A").getextrema() == (255, 255)
        (image.convert("RGB") if opaque else image).save(stream, "PNG")
    return ".png", stream.getvalue()


@contextmanager
def _target(order: ExportOrder) -> Iterator[_Place]:
    if order.form is ExportForm.ZIP:
        with durable_file(order.target) as stream, zipfile.ZipFile(stream, "w") as archive:
            yield _ZipPlace(archive)
    else:
        with _whole_folder(order.target) as made:
            yield _FolderPlace(made)


@contextmanager
def _whole_folder(target: Path) -> Iterator[Path]:
    """A folder that takes the place of ``target``, missing or empty, when the block ends well."""
    made = target.with_name(f"{TEMPORARY_PREFIX}{secrets.token_hex(6)}")
    try:
        with file_trouble(target):
            made.mkdir()
            yield made
            _sync_everything()
            if target.exists():
                target.rmdir()
            made.rename(target)
            sync_folder(target.parent)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise


def _sync_everything() -> None:
    """Each file forced to the disk by itself would take minutes for thousands."""
    if sys.platform != "win32":
        os.sync()


class _FolderPlace:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def new(self, name: str) -> Iterator[BinaryIO]:
        with (self._folder / name).open("xb") as stream:
            yield stream


class _ZipPlace:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive

    @contextmanager
    def new(self, name: str) -> Iterator[BinaryIO]:
        # Images hardly get smaller; what is stored can be read by everything.
        entry = zipfile.ZipInfo(name, date_time=_EPOCH)
        entry.external_attr = 0o100644 << 16
        with self._archive.open(entry, "w", force_zip64=False) as stream:
            yield cast(BinaryIO, stream)
