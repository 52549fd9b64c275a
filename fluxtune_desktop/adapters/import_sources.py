"""What a drop holds: images in files, folders and zips, and files of captions."""

import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from fluxtune_desktop.adapters.captions_txt import MAX_CAPTION_BYTES
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.core.dataset import MAX_IMAGE_BYTES, caption_name, is_image
from fluxtune_desktop.core.errors import Failure, Kind, Problem, failure
from fluxtune_desktop.core.ids import ImageId

MOST_MEMBERS = 100_000
MOST_BYTES = 20_000_000_000
"""Of all members of one zip together, unpacked."""
HIGHEST_RATIO = 200
"""Unpacked to packed; images hardly get smaller, a bomb gets a thousand times smaller."""
_CAPTIONS = frozenset({".json", ".jsonl", ".csv", ".tsv"})
_ENCRYPTED = 0x1
"""Bit 0 of the general purpose flags (APPNOTE.TXT, 4.4.4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One image on its way. ``caption`` opens the text file beside it."""

    name: str
    size: int
    open: Callable[[], BinaryIO]
    caption: Callable[[], BinaryIO] | None = None


@dataclass(slots=True, kw_only=True)
class Sources:
    """What was found; ``close`` lets the zips go."""

    images: list[Source] = field(default_factory=list)
    captions: list[Path] = field(default_factory=list)
    texts: list[Path] = field(default_factory=list)
    refused: list[Problem] = field(default_factory=list)
    in_subfolders: int = 0
    open_zips: ExitStack = field(default_factory=ExitStack)


def find_sources(sources: Sequence[Path], *, subfolders: bool) -> Sources:
    """Look through what was dropped; what is of no use is among ``refused``."""
    found = Sources()
    stems = {each.with_suffix("") for each in sources if is_image(each.name)}
    for source in sources:
        if source.suffix.lower() == ".txt" and source.with_suffix("") in stems:
            continue  # the caption of an image that is copied with it
        try:
            with file_trouble(source):
                _look(source, found, subfolders=subfolders)
        except Failure as trouble:
            found.refused.append(trouble.problem)
    return found


def _look(source: Path, found: Sources, *, subfolders: bool) -> None:
    if source.is_dir():
        _look_in_folder(source, found, subfolders=subfolders)
        return
    if not source.exists():
        raise failure(Kind.MISSING, subject=source.name)
    if not source.is_file():
        raise failure(Kind.BAD_IMAGE, subject=source.name)
    suffix = source.suffix.lower()
    if suffix == ".zip":
        found.images.extend(_members(source, found.open_zips))
    elif suffix in _CAPTIONS:
        found.captions.append(source)
    elif suffix == ".txt":
        found.texts.append(source)
    elif is_image(source.name):
        found.images.append(_of_file(source))
    else:
        raise failure(Kind.BAD_IMAGE, subject=source.name)


def _look_in_folder(folder: Path, found: Sources, *, subfolders: bool) -> None:
    for each in sorted(folder.iterdir()):
        if is_image(each.name) and each.is_file() and not each.is_symlink():
            found.images.append(_of_file(each))
    for deeper in sorted(_below(folder)):
        if subfolders:
            found.images.append(_of_file(deeper))
        else:
            found.in_subfolders += 1


def _below(folder: Path) -> Iterator[Path]:
    """Images in folders below; hidden folders and links are left alone."""
    waiting = [each for each in folder.iterdir() if _is_open_folder(each)]
    while waiting:
        for each in waiting.pop().iterdir():
            if _is_open_folder(each):
                waiting.append(each)
            elif is_image(each.name) and each.is_file() and not each.is_symlink():
                yield each


def _is_open_folder(path: Path) -> bool:
    return not path.name.startswith(".") and path.is_dir() and not path.is_symlink()


def _of_file(path: Path) -> Source:
    beside = path.with_name(caption_name(ImageId(path.name)))
    if not beside.is_file():
        # Written on a system where capitals do not count.
        beside = path.with_suffix(".TXT")
    fits = beside.is_file() and beside.stat().st_size <= MAX_CAPTION_BYTES
    return Source(
        name=path.name,
        size=path.stat().st_size,
        open=lambda: path.open("rb"),
        caption=(lambda: beside.open("rb")) if fits else None,
    )


def _members(path: Path, open_zips: ExitStack) -> list[Source]:
    try:
        archive = open_zips.enter_context(zipfile.ZipFile(path))
        infos = [each for each in archive.infolist() if _is_wanted(each)]
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as error:
        raise failure(Kind.BAD_ZIP, subject=path.name) from error
    _refuse_bombs(path, archive.infolist())
    texts = {_inside(each).as_posix().casefold(): each for each in infos}
    sources = []
    for info in infos:
        inside = _inside(info)
        if not is_image(inside.name):
            continue
        text = texts.get(inside.with_suffix(".txt").as_posix().casefold())
        if text is not None and text.file_size > MAX_CAPTION_BYTES:
            text = None
        sources.append(
            Source(
                name=inside.name,
                size=info.file_size,
                open=_opener(archive, info),
                caption=None if text is None else _opener(archive, text),
            )
        )
    return sources


def _opener(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], BinaryIO]:
    return lambda: cast(BinaryIO, archive.open(info))


def _is_wanted(info: zipfile.ZipInfo) -> bool:
    parts = _inside(info).parts
    hidden = any((each.startswith(".") and each != "..") or each == "__MACOSX" for each in parts)
    return bool(parts) and not info.is_dir() and not hidden


def _inside(info: zipfile.ZipInfo) -> PurePosixPath:
    return PurePosixPath(info.filename.replace("\\", "/"))


def _refuse_bombs(path: Path, infos: list[zipfile.ZipInfo]) -> None:
    if any(each.flag_bits & _ENCRYPTED for each in infos):
        raise failure(Kind.BAD_ZIP, subject=path.name, detail="it is encrypted")
    if len(infos) > MOST_MEMBERS:
        raise failure(Kind.BAD_ZIP, subject=path.name, detail=f"more than {MOST_MEMBERS} files")
    if sum(each.file_size for each in infos) > MOST_BYTES:
        raise failure(Kind.BAD_ZIP, subject=path.name, detail="more than 20 GB unpacked")
    for each in infos:
        if each.file_size > MAX_IMAGE_BYTES:
            raise failure(Kind.BAD_ZIP, subject=path.name, detail="a file of more than 200 MB")
        if each.file_size > HIGHEST_RATIO * max(each.compress_size, 1):
            raise failure(Kind.BAD_ZIP, subject=path.name, detail="it unpacks to far too much")
