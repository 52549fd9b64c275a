"""Images on their way into a folder: copied beside it, looked at, and moved in by the batch."""

import contextlib
import hashlib
import os
import secrets
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import BinaryIO

from fluxtune_desktop.adapters.atomic import TEMPORARY_PREFIX, sync_folder
from fluxtune_desktop.adapters.caption_file import MAX_CAPTION_BYTES
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.import_sources import DAMAGED, Source
from fluxtune_desktop.adapters.incoming import settle_in
from fluxtune_desktop.core.dataset import MAX_IMAGE_BYTES, caption_name, is_image
from fluxtune_desktop.core.errors import Failure, Kind, Problem, failure
from fluxtune_desktop.core.ids import ImageId

_CHUNK = 1 << 20
_SYNCS_AT_ONCE = 8
"""The disk forces files that are asked for together in one go."""
_UNSAFE = '<>:"/\\|?*'
"""Characters that Windows refuses in a file name."""
_RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)))
)
"""Names that Windows keeps for devices, whatever follows the first dot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Staged:
    """A copy that was found to be the same as its source, and waits to be moved in.

    ``whole`` unless it cannot be decoded to its end.
    """

    source: Source
    image: ImageId
    whole: bool = True
    animated: bool = False


class Arrivals:
    """The files of the project, hashed once, and only when one of the same size arrives."""

    def __init__(self, folder: Path, stage: Path) -> None:
        self._folder = folder
        self._stage = stage
        self._unhashed: dict[int, list[Path]] = {}
        self._digests: dict[int, dict[str, ImageId]] = {}
        self._stems: set[str] = set()
        self._numbers: dict[str, int] = {}
        with file_trouble(folder), os.scandir(folder) as entries:
            for entry in entries:
                self._stems.add(PurePath(entry.name).stem.casefold())
                if is_image(entry.name) and entry.is_file():
                    path = Path(entry.path)
                    self._unhashed.setdefault(entry.stat().st_size, []).append(path)

    def stage(self, source: Source) -> Staged | ImageId:
        """Copy it beside the project, or give the image that has the very same bytes.

        Raises Failure with what is wrong with it; nothing of it is left then.
        """
        if source.size > MAX_IMAGE_BYTES:
            raise failure(Kind.TOO_LARGE, subject=source.name)
        image = self._free_name(source.name)
        try:
            return self._copy(source, image)
        except BaseException:
            self._discard(image)
            raise

    def _copy(self, source: Source, image: ImageId) -> Staged | ImageId:
        try:
            with file_trouble(source.name):
                if source.caption is not None:
                    caption = self._stage / caption_name(image)
                    _copy(source.caption, caption, MAX_CAPTION_BYTES)
                digest = _copy(source.open, self._stage / image, MAX_IMAGE_BYTES)
                twin = self._same_size(source.size).get(digest)
                if twin is not None:
                    self._discard(image)
                    return twin
                staged = _looked_at(self._stage / image, source, image)
        except DAMAGED as error:
            raise failure(Kind.BAD_ZIP_MEMBER, subject=source.name) from error
        self._stems.add(PurePath(image).stem.casefold())
        self._digests[source.size][digest] = image
        return staged

    def settle(self, batch: list[Staged]) -> list[Problem | None]:
        """Force the copies to the disk, then move them in: for each None, or why it is not there.

        One folder is forced to the disk for all, which takes as long as it does for one.
        """
        with ThreadPoolExecutor(_SYNCS_AT_ONCE) as pool:
            problems = list(pool.map(self._force, batch))
        sync_folder(self._stage)
        outcome = [
            problem or _problem_in(self._move_in, each)
            for each, problem in zip(batch, problems, strict=True)
        ]
        sync_folder(self._folder)
        return outcome

    def _force(self, staged: Staged) -> Problem | None:
        return _problem_in(self._sync, staged)

    def _sync(self, staged: Staged) -> None:
        for name in (caption_name(staged.image), staged.image):
            path = self._stage / name
            if path.exists():
                with path.open("r+b") as stream:
                    os.fsync(stream.fileno())

    def _move_in(self, staged: Staged) -> None:
        try:
            settle_in(self._stage, staged.image, self._folder)
        finally:
            self._discard(staged.image)

    def _discard(self, image: ImageId) -> None:
        for name in (image, caption_name(image)):
            with contextlib.suppress(OSError):
                (self._stage / name).unlink(missing_ok=True)

    def _same_size(self, size: int) -> dict[str, ImageId]:
        known = self._digests.setdefault(size, {})
        for path in self._unhashed.pop(size, ()):
            with contextlib.suppress(FileNotFoundError):
                known[_sha256(path)] = ImageId(path.name)
        return known

    def _free_name(self, name: str) -> ImageId:
        """A free name. Stems are compared, because two images of one stem share a caption."""
        safe = "".join("_" if each in _UNSAFE or ord(each) < 32 else each for each in name)
        stem, suffix = PurePath(safe).stem, PurePath(safe).suffix
        stem = (
            stem.encode("utf-8", "replace")[:200].decode("utf-8", "ignore").strip(". ") or "image"
        )
        if stem.partition(".")[0].casefold() in _RESERVED:
            stem = f"_{stem}"
        candidate = stem
        number = self._numbers.get(stem.casefold(), 2)
        while candidate.casefold() in self._stems:
            candidate = f"{stem}-{number}"
            number += 1
        self._numbers[stem.casefold()] = max(number - 1, 2)
        return ImageId(candidate + suffix)


def _problem_in(work: Callable[[Staged], None], staged: Staged) -> Problem | None:
    try:
        with file_trouble(staged.source.name):
            work(staged)
    except Failure as trouble:
        return trouble.problem
    return None


def _looked_at(path: Path, source: Source, image: ImageId) -> Staged:
    """What no decoder knows is no image; one that was cut off still is, and is told."""
    # Here, because the window must be drawn before Pillow is loaded.
    from fluxtune_desktop.adapters.images import inspect

    try:
        found = inspect(path)
    except Failure as trouble:
        problem = trouble.problem
        raise failure(problem.kind, subject=source.name, detail=problem.detail) from trouble
    return Staged(source=source, image=image, whole=found.whole, animated=found.animated)


def _copy(opening: Callable[[], BinaryIO], target: Path, most: int) -> str:
    """The SHA-256 of what was read, once the copy was found to be the same.

    The copy bears its name when it is whole; it is not forced to the disk yet.
    """
    read = hashlib.sha256()
    temporary = target.with_name(f"{TEMPORARY_PREFIX}{secrets.token_hex(6)}")
    try:
        with opening() as reading, temporary.open("xb") as writing:
            for chunk in _chunks(reading):
                most -= len(chunk)
                if most < 0:
                    raise failure(Kind.TOO_LARGE, subject=target.name)
                writing.write(chunk)
                read.update(chunk)
        if _sha256(temporary) != read.hexdigest():
            raise failure(Kind.NOT_VERIFIED, subject=target.name)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return read.hexdigest()


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk
