"""The zip itself: written the same way every time, and read again before it is believed."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from PIL import Image

from fluxtune_desktop.core.edits import NO_EDITS, Edits
from fluxtune_desktop.core.errors import Kind, failure

_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip can say (APPNOTE.TXT, 4.4.6); the same for every file."""
_UNIX = 3
_MODE = 0o644 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One image of the package. ``caption`` is None when it has no text file."""

    name: str
    source: str
    sha256: str
    width: int
    height: int
    caption: str | None
    edits: Edits = NO_EDITS

    @property
    def caption_file(self) -> str:
        """The name of its text file."""
        return self.name.rpartition(".")[0] + ".txt"


def add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    """Store the data: images do not get smaller by deflating them."""
    info = zipfile.ZipInfo(name, date_time=_DATE)
    info.create_system = _UNIX
    info.external_attr = _MODE
    info.compress_type = zipfile.ZIP_STORED
    archive.writestr(info, data)


def verify(stream: BinaryIO, members: Sequence[Member]) -> None:
    """Read the whole package. Raises Failure(BAD_PACKAGE) unless it holds exactly ``members``."""
    stream.seek(0)
    try:
        with zipfile.ZipFile(stream) as archive:
            if archive.namelist() != _names(members):
                raise ValueError("the names differ")
            if (spoiled := archive.testzip()) is not None:
                raise ValueError(f"{spoiled} is damaged")
            for member in members:
                _verify_member(archive, member)
    except (zipfile.BadZipFile, ValueError, KeyError, SyntaxError, EOFError) as error:
        raise failure(Kind.BAD_PACKAGE, detail=str(error)) from error


def _names(members: Sequence[Member]) -> list[str]:
    return [
        name
        for member in members
        for name in (member.name, *(() if member.caption is None else (member.caption_file,)))
    ]


def _verify_member(archive: zipfile.ZipFile, member: Member) -> None:
    with Image.open(io.BytesIO(archive.read(member.name)), formats=("PNG", "JPEG")) as image:
        if image.size != (member.width, member.height) or image.mode != "RGB":
            raise ValueError(f"{member.name} is not as written")
    if member.caption is None:
        return
    if archive.read(member.caption_file).decode("utf-8") != member.caption:
        raise ValueError(f"{member.caption_file} is not as written")
