"""What a drop holds: images in files, folders and zips, and files of captions."""

import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from fluxtune_desktop.adapters.caption_file import MAX_CAPTION_BYTES
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.system_disk import refuse_system_disk
from fluxtune_desktop.core.dataset import MAX_IMAGE_BYTES, caption_name, is_image
from fluxtune_desktop.core.errors import Failure, Kind, Problem, failure
from fluxtune_desktop.core.ids import ImageId


@dataclass(frozen=True, slots=True, kw_only=True)
class ZipLimits:
    """What one zip may hold; sizes in bytes, unpacked. ``ratio`` is unpacked to packed: images
    hardly get smaller, a bomb gets a thousand times smaller. A larger ``member`` stays out; beyond
    the other limits the whole zip does."""

    members: int = 100_000
    member: int = MAX_IMAGE_BYTES
    total: int = 20_000_000_000
    ratio: int = 200


ZIP_LIMITS = ZipLimits()
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""What reading a member raises when the zip is not what it says."""
_CAPTIONS = frozenset({".json", ".jsonl", ".csv", ".tsv"})
_ENCRYPTED = 0x1
"""Bit 0 of the general purpose flags (APPNOTE.TXT, 4.4.4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One image on its way. ``caption`` opens the text file beside it; ``path`` is that of a file
    that does not come out of a zip."""

    name: str
    size: int
    open: Callable[[], BinaryIO]
    caption: Callable[[], BinaryIO] | None = None
    path: Path | None = None


@dataclass(slots=True, kw_only=True)
class Sources:
    """What was found: images, ``captions`` files of many, and ``texts`` without an image beside
    them. The zips are read until ``open_zips`` ends."""

    images: list[Source] = field(default_factory=list)
    captions: list[Source] = field(default_factory=list)
    texts: list[Source] = field(default_factory=list)
    refused: list[Problem] = field(default_factory=list)
    in_subfolders: int = 0
    open_zips: ExitStack = field(default_factory=ExitStack)


def find_sources(
    sources: Sequence[Path], *, subfolders: bool, limits: ZipLimits = ZIP_LIMITS
) -> Sources:
    """Look through what was dropped; what is of no use is among ``refused``."""
    found = Sources()
    stems = {each.with_suffix("") for each in sources if is_image(each.name)}
    for source in sources:
        if source.suffix.lower() == ".txt" and source.with_suffix("") in stems:
            continue  # the caption of an image that is copied with it
        try:
            with file_trouble(source):
                _look(source, found, subfolders, limits)
        except Failure as trouble:
            found.refused.append(trouble.problem)
    return found


def _look(source: Path, found: Sources, subfolders: bool, limits: ZipLimits) -> None:
    if source.is_dir():
        refuse_system_disk(source)
        _look_in_folder(source, found, subfolders=subfolders)
    elif not source.exists():
        raise failure(Kind.MISSING, subject=source.name)
    elif source.is_file() and source.suffix.lower() == ".zip":
        _look_in_zip(source, found, limits)
    elif not source.is_file() or not _keep(_of_file(source), found):
        raise failure(Kind.BAD_IMAGE, subject=source.name)


def _keep(source: Source, found: Sources) -> bool:
    """Put it where it belongs; whether it is of any use."""
    if is_image(source.name):
        found.images.append(source)
    elif PurePosixPath(source.name).suffix.lower() in _CAPTIONS:
        found.captions.append(source)
    elif _is_of_use(source.name):
        found.texts.append(source)
    else:
        return False
    return True


def _is_of_use(name: str) -> bool:
    suffix = PurePosixPath(name).suffix.lower()
    return is_image(name) or suffix in _CAPTIONS or suffix == ".txt"


def _look_in_folder(folder: Path, found: Sources, *, subfolders: bool) -> None:
    files = [each for each in sorted(folder.iterdir()) if _is_open_file(each)]
    stems = {each.stem.casefold() for each in files if is_image(each.name)}
    for each in files:
        if each.suffix.lower() != ".txt" or each.stem.casefold() not in stems:
            _keep(_of_file(each), found)
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
            elif is_image(each.name) and _is_open_file(each):
                yield each


def _is_open_file(path: Path) -> bool:
    return not path.name.startswith(".") and path.is_file() and not path.is_symlink()


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
        path=path,
    )


def _look_in_zip(path: Path, found: Sources, limits: ZipLimits) -> None:
    try:
        archive = found.open_zips.enter_context(zipfile.ZipFile(path))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as error:
        raise failure(Kind.BAD_ZIP, subject=path.name) from error
    _refuse_bombs(path, archive.infolist(), limits)
    infos = _small_enough(archive.infolist(), found, limits)
    texts = {_key(each): each for each in infos if _inside(each).suffix.lower() == ".txt"}
    images = [each for each in infos if is_image(_inside(each).name)]
    for info in images:
        _keep(_of_member(archive, info, texts.get(_key(info))), found)
    stems = {_key(each) for each in images}
    for info in infos:
        if not is_image(_inside(info).name) and _key(info) not in stems:
            _keep(_of_member(archive, info, None), found)


def _small_enough(
    infos: list[zipfile.ZipInfo], found: Sources, limits: ZipLimits
) -> list[zipfile.ZipInfo]:
    """What may be of use; a file that is too large is told, and the others come in."""
    wanted = [each for each in infos if _is_wanted(each)]
    for each in wanted:
        if each.file_size > limits.member and _is_of_use(_inside(each).name):
            found.refused.append(Problem(kind=Kind.TOO_LARGE, subject=_inside(each).name))
    return [each for each in wanted if each.file_size <= limits.member]


def _key(info: zipfile.ZipInfo) -> str:
    return _inside(info).with_suffix("").as_posix().casefold()


def _of_member(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, text: zipfile.ZipInfo | None
) -> Source:
    fits = text is not None and text.file_size <= MAX_CAPTION_BYTES
    return Source(
        name=_inside(info).name,
        size=info.file_size,
        open=_opener(archive, info),
        caption=_opener(archive, text) if text is not None and fits else None,
    )


def _opener(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], BinaryIO]:
    return lambda: cast(BinaryIO, archive.open(info))


def _is_wanted(info: zipfile.ZipInfo) -> bool:
    parts = _inside(info).parts
    hidden = any((each.startswith(".") and each != "..") or each == "__MACOSX" for each in parts)
    return bool(parts) and not info.is_dir() and not hidden


def _inside(info: zipfile.ZipInfo) -> PurePosixPath:
    return PurePosixPath(info.filename.replace("\\", "/"))


def _refuse_bombs(path: Path, infos: list[zipfile.ZipInfo], limits: ZipLimits) -> None:
    why = _harm(infos, limits)
    if why:
        raise failure(Kind.BAD_ZIP, subject=path.name, detail=why)


def _harm(infos: list[zipfile.ZipInfo], limits: ZipLimits) -> str:
    if any(each.flag_bits & _ENCRYPTED for each in infos):
        return "it is encrypted"
    if len(infos) > limits.members:
        return f"more than {limits.members} files"
    if sum(each.file_size for each in infos) > limits.total:
        return f"more than {limits.total} bytes unpacked"
    if any(each.file_size > limits.ratio * max(each.compress_size, 1) for each in infos):
        return "it unpacks to far too much"
    return ""
