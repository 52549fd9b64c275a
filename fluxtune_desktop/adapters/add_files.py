"""Copying images into a project: never moved, never over another file, checked once copied."""

import functools
import hashlib
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import BytesIO
from pathlib import Path, PurePath
from typing import BinaryIO

from fluxtune_desktop.adapters.atomic import durable_file
from fluxtune_desktop.adapters.captions_txt import MAX_CAPTION_BYTES
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.import_sources import Source, Sources, find_sources
from fluxtune_desktop.adapters.incoming import settle_in, staging
from fluxtune_desktop.core.adding import AddReport, ImportProgress
from fluxtune_desktop.core.dataset import MAX_IMAGE_BYTES, caption_name, is_image
from fluxtune_desktop.core.errors import Failure, Kind, Problem, failure
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.stop import StopToken

_CHUNK = 1 << 20
_PASTED = "pasted-"
_NUMBER = re.compile(r"[0-9]{1,9}")
_UNSAFE = '<>:"/\\|?*'
"""Characters that Windows refuses in a file name."""
_RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)))
)
"""Names that Windows keeps for devices, whatever follows the first dot."""

_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)


def add_files(
    folder: Path,
    sources: Sequence[Path],
    *,
    subfolders: bool = False,
    report: Callable[[ImportProgress], None] | None = None,
    stop: StopToken | None = None,
) -> AddReport:
    """Copy images with the ``.txt`` beside each, from files, folders and zips.

    A name that is taken gets a number. The rest goes on when one file cannot be copied. When asked
    to stop, what is copied by then stays and the report says ``stopped``. Nothing is half there
    after a kill (see ``incoming``).
    """
    tell = report or (lambda _progress: None)
    tell(ImportProgress())
    return _bring_in(folder, find_sources(sources, subfolders=subfolders), tell, stop)


def add_pasted(
    folder: Path,
    pngs: Sequence[bytes],
    *,
    report: Callable[[ImportProgress], None] | None = None,
    stop: StopToken | None = None,
) -> AddReport:
    """Keep pictures that were on the clipboard, as ``pasted-1.png`` and so on."""
    with file_trouble(folder):
        first = _first_free_number(each.stem for each in folder.iterdir())
    images = [
        Source(name=f"{_PASTED}{number}.png", size=len(png), open=functools.partial(BytesIO, png))
        for number, png in enumerate(pngs, start=first)
    ]
    return _bring_in(folder, Sources(images=images), report or (lambda _progress: None), stop)


def _first_free_number(stems: Iterable[str]) -> int:
    """After the highest: a picture that was deleted does not lend its name to another."""
    tails = (stem[len(_PASTED) :] for stem in stems if stem.casefold().startswith(_PASTED))
    return max((int(tail) for tail in tails if _NUMBER.fullmatch(tail)), default=0) + 1


def _bring_in(
    folder: Path,
    found: Sources,
    tell: Callable[[ImportProgress], None],
    stop: StopToken | None,
) -> AddReport:
    added: list[ImageId] = []
    already: list[str] = []
    refused = [*found.refused, *(_not_an_image(each) for each in (*found.captions, *found.texts))]
    stopped = False
    with found.open_zips, staging(folder) as stage:
        known = _Known(folder, stage)
        for done, source in enumerate(found.images):
            if stop is not None and stop.wish is not None:
                stopped = True
                break
            tell(ImportProgress(done=done, total=len(found.images), name=source.name))
            try:
                image = known.take(source)
            except Failure as trouble:
                refused.append(trouble.problem)
                continue
            if image is None:
                already.append(source.name)
            else:
                added.append(image)
    return AddReport(
        added=tuple(added),
        already=tuple(already),
        refused=tuple(refused),
        in_subfolders=found.in_subfolders,
        stopped=stopped,
    )


def _not_an_image(path: Path) -> Problem:
    return Problem(kind=Kind.BAD_IMAGE, subject=path.name)


class _Known:
    """The files of the project, hashed once, and only when one of the same size arrives."""

    def __init__(self, folder: Path, stage: Path) -> None:
        self._folder = folder
        self._stage = stage
        self._unhashed: dict[int, list[Path]] = {}
        self._digests: dict[int, set[str]] = {}
        self._stems: set[str] = set()
        self._numbers: dict[str, int] = {}
        with file_trouble(folder):
            for path in folder.iterdir():
                self._stems.add(path.stem.casefold())
                if is_image(path.name) and path.is_file():
                    self._unhashed.setdefault(path.stat().st_size, []).append(path)

    def take(self, source: Source) -> ImageId | None:
        if source.size > MAX_IMAGE_BYTES:
            raise failure(Kind.TOO_LARGE, subject=source.name)
        name = self._free_name(source.name)
        staged = self._stage / name
        caption = self._stage / caption_name(ImageId(name))
        try:
            with file_trouble(source.name):
                if source.caption is not None:
                    _copy(source.caption, caption, MAX_CAPTION_BYTES)
                digest = _copy(source.open, staged, MAX_IMAGE_BYTES)
                if digest in self._same_size(source.size):
                    return None
                _require_image(staged, source.name)
                settle_in(self._stage, name, self._folder)
        except _DAMAGED as error:
            raise failure(Kind.BAD_ZIP, subject=source.name) from error
        finally:
            staged.unlink(missing_ok=True)
            caption.unlink(missing_ok=True)
        self._stems.add(PurePath(name).stem.casefold())
        self._digests.setdefault(source.size, set()).add(digest)
        return ImageId(name)

    def _same_size(self, size: int) -> set[str]:
        known = self._digests.setdefault(size, set())
        for path in self._unhashed.pop(size, ()):
            known.add(_sha256(path))
        return known

    def _free_name(self, name: str) -> str:
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
        return candidate + suffix


def _require_image(staged: Path, name: str) -> None:
    """What no decoder knows is no image; one that was cut off still is, and gets its badge."""
    # Here, because the window must be drawn before Pillow is loaded.
    from fluxtune_desktop.adapters.images import probe

    try:
        probe(staged)
    except Failure as trouble:
        problem = trouble.problem
        raise failure(problem.kind, subject=name, detail=problem.detail) from trouble


def _copy(opening: Callable[[], BinaryIO], target: Path, most: int) -> str:
    """Copy durably; gives the SHA-256 of what was read, once the copy was found to be the same."""
    read = hashlib.sha256()
    with opening() as reading, durable_file(target) as writing:
        for chunk in _chunks(reading):
            most -= len(chunk)
            if most < 0:
                raise failure(Kind.TOO_LARGE, subject=target.name)
            writing.write(chunk)
            read.update(chunk)
    if _sha256(target) != read.hexdigest():
        raise failure(Kind.NOT_VERIFIED, subject=target.name)
    return read.hexdigest()


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk
