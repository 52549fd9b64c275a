"""The training package: a flat zip of images and captions under plain names."""

import functools
import hashlib
import json
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from fluxtune_desktop.adapters.atomic import durable_file
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.folder_scan import scan_folder
from fluxtune_desktop.adapters.package_file import Member, verify
from fluxtune_desktop.adapters.packing_again import dataset_again
from fluxtune_desktop.adapters.stored_zip import Checked, StoredZip
from fluxtune_desktop.adapters.training_image import PackFormat, TrainingImage, training_image
from fluxtune_desktop.core.captions import with_trigger
from fluxtune_desktop.core.checks import SHORTEST_SIDE
from fluxtune_desktop.core.dataset import BlockedCaption, Dataset, DatasetImage, caption_name
from fluxtune_desktop.core.edits import Edits
from fluxtune_desktop.core.errors import Failure, Kind, failure
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.ports import Report
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.token_shapes import refuse_tokens
from fluxtune_desktop.core.training_set import TrainingSet

MAX_PACKAGE = 100_000_000
"""Bytes: what Replicate's endpoint ``POST /files`` takes (https://replicate.com/docs/topics/
predictions/input-files: files up to 100 MB)."""
_WORKERS = 2
_AHEAD = 4
"""Images that may wait in memory to be written."""
_REPORT_SECONDS = 0.1
_FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ZipPackage:
    """A package on disk. ``left_out`` are the images that could not be read."""

    path: Path
    size: int
    sha256: str
    images: int
    all_captioned: bool
    mapping: str
    left_out: tuple[ImageId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ready:
    image: DatasetImage
    sha256: str
    rendered: TrainingImage
    content: Checked


class FolderPacker:
    """Packs the images of one folder, in the order of their names.

    ``scan`` lists them with what is said of each; without it nothing is said of any.
    """

    def __init__(
        self,
        folder: Path,
        *,
        form: PackFormat = PackFormat.AUTO,
        scan: Callable[[], Dataset] | None = None,
    ) -> None:
        self._folder = folder
        self._form = form
        self._scan = scan or functools.partial(scan_folder, folder)

    def pack(
        self,
        target: Path,
        *,
        trigger_word: str,
        report: Report,
        stop: StopToken,
        again: TrainingSet | None = None,
    ) -> ZipPackage:
        """Write the zip, read it again, check it, and only then put it in its place.

        ``report`` counts images. What the person left out is not packed. The same folder gives
        the same bytes. An image without a caption has no text file. ``again`` is what an earlier
        run was trained on, of which all has to be here still. Raises Failure: IMAGES_CHANGED,
        NOTHING_TO_TRAIN, BAD_ENCODING, TOKEN_INSIDE, PACKAGE_TOO_LARGE (the format that would fit
        as ``detail``, or nothing), BAD_PACKAGE, or what the disk said.
        """
        everything = self._scan() if again is None else dataset_again(self._folder, again, stop)
        dataset = everything.in_training()
        _refuse_unreadable_captions(dataset)
        _refuse_tokens(dataset)
        writer = _Writer(trigger_word, report, total=len(dataset.images))
        with durable_file(target) as stream:
            self._write(stream, dataset, writer, stop)
            digest, size = verify(stream, writer.members, stop)
        return ZipPackage(
            path=target,
            size=size,
            sha256=digest,
            images=len(writer.members),
            all_captioned=all(member.caption is not None for member in writer.members),
            mapping=_mapping(writer, trigger_word, everything),
            left_out=tuple(writer.left_out),
        )

    def _write(
        self, stream: BinaryIO, dataset: Dataset, writer: "_Writer", stop: StopToken
    ) -> None:
        archive = StoredZip(stream)
        for number, found in enumerate(self._rendered(dataset, stop, self._form), start=1):
            writer.take(archive, number, found)
            if archive.size > MAX_PACKAGE:
                raise self._too_large(dataset, stop)
        if not writer.members:
            raise failure(Kind.NOTHING_TO_TRAIN, subject=str(self._folder))
        archive.finish()

    def _too_large(self, dataset: Dataset, stop: StopToken) -> Failure:
        """The refusal, with "jpg" as detail when that has been tried and fits."""
        trouble = failure(Kind.PACKAGE_TOO_LARGE, subject=str(self._folder))
        if self._form is PackFormat.JPG:
            return trouble
        size = 0
        for found in self._rendered(dataset, stop, PackFormat.JPG):
            if isinstance(found, _Ready):
                # Two entries with their headers, and the caption, take less than this.
                size += len(found.rendered.data) + 500 + 4 * len(found.image.caption.text)
            if size > MAX_PACKAGE:
                return trouble
        return failure(
            Kind.PACKAGE_TOO_LARGE, subject=str(self._folder), detail=PackFormat.JPG.value
        )

    def _rendered(
        self, dataset: Dataset, stop: StopToken, form: PackFormat
    ) -> Iterator["_Ready | ImageId"]:
        """The images in order; the name alone of one that cannot be read."""
        waiting: deque[tuple[DatasetImage, Future[_Ready]]] = deque()
        images = iter(dataset.images)
        with ThreadPoolExecutor(_WORKERS, thread_name_prefix="pack") as pool:
            try:
                while True:
                    while len(waiting) < _AHEAD and (image := next(images, None)) is not None:
                        waiting.append((image, pool.submit(self._render, image, form)))
                    if not waiting:
                        return
                    stop.check()
                    image, future = waiting.popleft()
                    yield _result(image, future)
            finally:
                pool.shutdown(wait=True, cancel_futures=True)

    def _render(self, image: DatasetImage, form: PackFormat) -> _Ready:
        path = self._folder / image.id
        rendered = training_image(path, form, image.mark.edits)
        if min(rendered.width, rendered.height) < SHORTEST_SIDE:
            raise failure(Kind.BAD_IMAGE, subject=image.id)
        with file_trouble(path), path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        content = Checked.of(rendered.data)
        return _Ready(image=image, sha256=digest, rendered=rendered, content=content)


class _Writer:
    """Puts one image after the other into the zip and remembers what went in."""

    def __init__(self, trigger_word: str, report: Report, *, total: int) -> None:
        self.members: list[Member] = []
        self.left_out: list[ImageId] = []
        self._trigger_word = trigger_word
        self._report = report
        self._total = total
        self._reported = 0.0

    def take(self, archive: StoredZip, number: int, found: _Ready | ImageId) -> None:
        if isinstance(found, _Ready):
            member = self._member(found)
            archive.add(member.name, found.content)
            if member.caption is not None:
                archive.add(member.caption_file, Checked.of(member.caption.encode("utf-8")))
            self.members.append(member)
        else:
            self.left_out.append(found)
        now = time.monotonic()
        if number == self._total or now - self._reported >= _REPORT_SECONDS:
            self._reported = now
            self._report(number, self._total)

    def _member(self, found: _Ready) -> Member:
        image = found.image
        caption = with_trigger(image.caption.text, self._trigger_word) if image.captioned else None
        return Member(
            name=f"{len(self.members) + 1:04}{found.rendered.suffix}",
            source=image.id,
            sha256=found.sha256,
            edits=image.mark.edits,
            width=found.rendered.width,
            height=found.rendered.height,
            caption=caption,
        )


def _result(image: DatasetImage, future: Future[_Ready]) -> _Ready | ImageId:
    try:
        return future.result()
    except Failure as trouble:
        if trouble.problem.kind is Kind.BAD_IMAGE:
            return image.id
        raise


def _refuse_unreadable_captions(dataset: Dataset) -> None:
    for image in dataset.images:
        if not image.caption.readable:
            blocked = isinstance(image.caption, BlockedCaption)
            kind = Kind.BLOCKED_CAPTION if blocked else Kind.BAD_ENCODING
            raise failure(kind, subject=caption_name(image.id))


def _refuse_tokens(dataset: Dataset) -> None:
    for image in dataset.images:
        refuse_tokens(image.caption.text, subject=caption_name(image.id))


def _mapping(writer: _Writer, trigger_word: str, everything: Dataset) -> str:
    """``dataset.json``: what was trained on, so that it can be understood and made again."""
    content = {
        "format": _FORMAT,
        "trigger_word": trigger_word,
        "images": [_described(member) for member in writer.members],
        "left_out": _absent(writer, everything),
    }
    return json.dumps(content, indent=2) + "\n"


def _described(member: Member) -> dict[str, object]:
    said: dict[str, object] = {
        "file": member.name,
        "source": member.source,
        "sha256": member.sha256,
        "width": member.width,
        "height": member.height,
        "caption": member.caption,
    }
    if member.edits.any:
        said["edits"] = _edits(member.edits)
    return said


def _edits(edits: Edits) -> dict[str, object]:
    crop = edits.crop
    return {
        "crop": None if crop is None else [crop.left, crop.top, crop.width, crop.height],
        "mirrored": edits.mirrored,
        "quarter_turns": edits.quarter_turns,
    }


def _absent(writer: _Writer, everything: Dataset) -> list[dict[str, str]]:
    reasons = dict.fromkeys(writer.left_out, "unreadable")
    for image in everything.images:
        if image.left_out:
            reasons[image.id] = "missing" if image.missing else "rejected"
    order = [image.id for image in everything.images if image.id in reasons]
    return [{"source": image, "reason": reasons[image]} for image in order]
