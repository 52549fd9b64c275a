"""What a package is to hold, and the zip read again before it is believed."""

import hashlib
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO, cast

from PIL import Image

from fluxtune_desktop.core.edits import NO_EDITS, Edits
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.stop import StopToken

_CHUNK = 1 << 20


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


class _Reread:
    """A stream that is read again, and hashed by the way as far as it is read in order."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._digest = hashlib.sha256()
        self._upto = 0

    def read(self, size: int = -1) -> bytes:
        place = self._stream.tell()
        data = self._stream.read(size)
        if place == self._upto:
            self._digest.update(data)
            self._upto += len(data)
        return data

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()

    def seekable(self) -> bool:
        return True

    def finish(self) -> tuple[str, int]:
        """Read on to the end. The SHA-256 of everything, and how many bytes that is."""
        self.seek(self._upto)
        while self.read(_CHUNK):
            pass
        return self._digest.hexdigest(), self._upto


def verify(stream: BinaryIO, members: Sequence[Member], stop: StopToken) -> tuple[str, int]:
    """Read the whole package once more; returns its SHA-256 and its size in bytes.

    With another reader than the writer. Raises Failure(BAD_PACKAGE) unless it holds exactly
    ``members``, each of them whole, and Stopped when asked to.
    """
    reread = _Reread(stream)
    reread.seek(0)
    try:
        with zipfile.ZipFile(cast(BinaryIO, reread)) as archive:
            if archive.namelist() != _names(members):
                raise ValueError("the names differ")
            for member in members:
                stop.check()
                _verify_member(archive, member)
    except (zipfile.BadZipFile, ValueError, KeyError, SyntaxError, EOFError) as error:
        raise failure(Kind.BAD_PACKAGE, detail=str(error)) from error
    return reread.finish()


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
