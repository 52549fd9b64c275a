"""Copying images into a project: never moved, never over another file, checked once copied."""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath
from typing import BinaryIO

from fluxtune_desktop.adapters.atomic import durable_file
from fluxtune_desktop.adapters.captions_txt import MAX_CAPTION_BYTES
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.core.dataset import MAX_IMAGE_BYTES, caption_name, is_image
from fluxtune_desktop.core.errors import Failure, Kind, Problem, failure
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.stop import StopToken

_CHUNK = 1 << 20
_UNSAFE = '<>:"/\\|?*'
"""Characters that Windows refuses in a file name."""


def add_files(folder: Path, sources: Sequence[Path], *, stop: StopToken | None = None) -> AddReport:
    """Copy images, each with the ``.txt`` beside it, and the images of folders among ``sources``.

    A name that is taken gets a number. The rest goes on when one file cannot be copied. Raises
    Stopped when asked to; what is copied by then stays.
    """
    added: list[ImageId] = []
    already: list[str] = []
    refused: list[Problem] = []
    known = _Known(folder)
    for source in _files(sources, refused):
        if stop is not None:
            stop.check()
        try:
            image = known.take(source)
        except Failure as trouble:
            refused.append(trouble.problem)
            continue
        if image is None:
            already.append(source.name)
        else:
            added.append(image)
    return AddReport(added=tuple(added), already=tuple(already), refused=tuple(refused))


class _Known:
    """The files of the project, hashed only when one of the same size arrives."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._by_size: dict[int, list[Path]] = {}
        self._stems: set[str] = set()
        with file_trouble(folder):
            for path in folder.iterdir():
                self._stems.add(path.stem.casefold())
                if is_image(path.name) and path.is_file():
                    self._by_size.setdefault(path.stat().st_size, []).append(path)

    def take(self, source: Path) -> ImageId | None:
        with file_trouble(source):
            size = source.stat().st_size
            if size > MAX_IMAGE_BYTES:
                raise failure(Kind.TOO_LARGE, subject=source.name)
            digest = _sha256(source)
            if any(_sha256(path) == digest for path in self._by_size.get(size, ())):
                return None
        target = self._folder / self._free_name(source.name)
        _copy(source, target, digest)
        self._stems.add(target.stem.casefold())
        self._by_size.setdefault(size, []).append(target)
        self._copy_caption(source, target)
        return ImageId(target.name)

    def _copy_caption(self, source: Path, target: Path) -> None:
        beside = source.with_name(caption_name(ImageId(source.name)))
        wanted = target.with_name(caption_name(ImageId(target.name)))
        with file_trouble(beside):
            if not beside.is_file() or beside.stat().st_size > MAX_CAPTION_BYTES:
                return
            digest = _sha256(beside)
        _copy(beside, wanted, digest)

    def _free_name(self, name: str) -> str:
        """A free name. Stems are compared, because two images of one stem share a caption."""
        safe = "".join("_" if each in _UNSAFE or ord(each) < 32 else each for each in name)
        stem, suffix = PurePath(safe).stem, PurePath(safe).suffix
        stem = (
            stem.encode("utf-8", "replace")[:200].decode("utf-8", "ignore").strip(". ") or "image"
        )
        candidate, number = stem, 2
        while candidate.casefold() in self._stems:
            candidate = f"{stem}-{number}"
            number += 1
        return candidate + suffix


def _files(sources: Sequence[Path], refused: list[Problem]) -> Iterator[Path]:
    images = {each.with_suffix("") for each in sources if is_image(each.name)}
    for source in sources:
        if source.suffix.lower() == ".txt" and source.with_suffix("") in images:
            continue  # the caption of an image that is copied with it
        try:
            with file_trouble(source):
                inside = _images_in(source)
        except Failure as trouble:
            refused.append(trouble.problem)
        else:
            yield from inside


def _images_in(source: Path) -> list[Path]:
    """The image itself, or those of a folder. Raises Failure: MISSING, BAD_IMAGE."""
    if source.is_dir():
        found = sorted(each for each in source.iterdir() if is_image(each.name))
        return [each for each in found if each.is_file()]
    if not source.exists():
        raise failure(Kind.MISSING, subject=source.name)
    if not is_image(source.name) or not source.is_file():
        raise failure(Kind.BAD_IMAGE, subject=source.name)
    return [source]


def _copy(source: Path, target: Path, digest: str) -> None:
    with source.open("rb") as reading, durable_file(target) as writing:
        written = hashlib.sha256()
        for chunk in _chunks(reading):
            writing.write(chunk)
            written.update(chunk)
        if written.hexdigest() != digest:
            raise failure(Kind.CHANGED_ELSEWHERE, subject=source.name)
    with file_trouble(target):
        if _sha256(target) != digest:
            raise failure(Kind.NOT_VERIFIED, subject=target.name)


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk
