"""Long transfers: counted, hashed, watched for standing still, and stopped on request."""

import hashlib
import io
import time
from typing import BinaryIO

from typing_extensions import Buffer, override

from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.ports import Report
from fluxtune_desktop.core.stop import StopToken

_BETWEEN_REPORTS = 0.1
_WINDOW_SECONDS = 30.0
_WINDOW_BYTES = 30 * 1024
"""Slower than 1 KiB a second over half a minute counts as standing still."""


class Meter:
    """Counts the bytes of one transfer. ``total`` is 0 when unknown."""

    def __init__(self, *, total: int, report: Report, stop: StopToken, host: str = "") -> None:
        self._total, self._report, self._stop, self._host = total, report, stop, host
        self._hash = hashlib.sha256()
        self._reported = float("-inf")
        self.done = 0
        self._window = time.monotonic(), 0

    @property
    def sha256(self) -> str:
        """Of everything counted so far, as hexadecimal digits."""
        return self._hash.hexdigest()

    def restart(self) -> None:
        """Count from the beginning again."""
        self._hash, self.done = hashlib.sha256(), 0
        self._window = time.monotonic(), 0

    def check(self) -> None:
        """Raise Stopped when somebody asked for it."""
        self._stop.check()

    def count(self, piece: bytes) -> None:
        """Note that a piece went by. Raises Stopped, and Failure(TIMEOUT) when it stands still."""
        self.check()
        self._hash.update(piece)
        self.done += len(piece)
        now = time.monotonic()
        since, at = self._window
        if now - since >= _WINDOW_SECONDS:
            if self.done - at < _WINDOW_BYTES:
                raise failure(Kind.TIMEOUT, subject=self._host)
            self._window = now, self.done
        if now - self._reported >= _BETWEEN_REPORTS:
            self._reported = now
            self._report(self.done, self._total)

    def finish(self) -> None:
        """Tell the last count, however recent the one before."""
        self._report(self.done, self._total)


class MeteredFile(io.BufferedIOBase):
    """A file that is read by an HTTP client, through a meter.

    Going back to its start begins the count again. It has no ``fileno``, so that no client reads
    past the meter.
    """

    def __init__(self, file: BinaryIO, meter: Meter, *, name: str) -> None:
        self._file, self._meter = file, meter
        self.name = name

    @override
    def readable(self) -> bool:
        return True

    @override
    def seekable(self) -> bool:
        return True

    @override
    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        place = self._file.seek(offset, whence)
        if place == 0:
            self._meter.restart()
        return place

    @override
    def tell(self) -> int:
        return self._file.tell()

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        self._meter.check()
        piece = self._file.read(-1 if size is None else size)
        self._meter.count(piece)
        return piece

    @override
    def readinto(self, buffer: Buffer, /) -> int:
        view = memoryview(buffer)
        piece = self.read(view.nbytes)
        view[: len(piece)] = piece
        return len(piece)
