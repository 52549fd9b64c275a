"""Writing a zip of files that are stored as they are, with one pass over each.

Python's ``zipfile`` computes the check sum itself, while the disk waits, and goes back to note it.
Here whoever made the data brings it along. Numbers and layouts: PKWARE's APPNOTE.TXT, sections
4.3.7 (local header), 4.3.12 (central directory), 4.3.14 to 4.3.16 (its end).
"""

import struct
import zlib
from dataclasses import dataclass
from typing import BinaryIO

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_64 = struct.Struct("<4sLQL")

_VERSION = 20
_VERSION_64 = 45
_UNIX = 3 << 8
_FLAGS = 0x800
"""Names are UTF-8."""
_STORED = 0
_TIME, _DATE = 0, (1 << 5) | 1
"""The first of January 1980, the earliest that a zip can say (4.4.6); the same for every file."""
_MODE = 0o100644 << 16
_MOST_ENTRIES = 0xFFFF
_MOST_BYTES = 0xFFFF_FFFF


@dataclass(frozen=True, slots=True)
class Checked:
    """Data with its CRC-32."""

    data: bytes
    crc: int

    @classmethod
    def of(cls, data: bytes) -> "Checked":
        """Takes some milliseconds for a large image, in which other threads run."""
        return cls(data, zlib.crc32(data))


class StoredZip:
    """Writes from the place where the stream is. Without ``finish`` it is no zip."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._directory = bytearray()
        self._entries = 0
        self._place = 0

    @property
    def size(self) -> int:
        """Bytes that the zip would have if it were finished now."""
        return self._place + len(self._directory) + _END.size

    def add(self, name: str, content: Checked) -> None:
        """Add a file. Raises ValueError where the zip would pass 4 GB."""
        written, size = name.encode("utf-8"), len(content.data)
        if self.size + size + 2 * len(written) + _LOCAL.size + _CENTRAL.size > _MOST_BYTES:
            raise ValueError("the zip is too large")
        common = (_FLAGS, _STORED, _TIME, _DATE, content.crc, size, size, len(written), 0)
        self._stream.write(_LOCAL.pack(b"PK\3\4", _VERSION, *common) + written)
        self._stream.write(content.data)
        self._directory += _CENTRAL.pack(
            b"PK\1\2", _UNIX | _VERSION, _VERSION, *common, 0, 0, 0, _MODE, self._place
        )
        self._directory += written
        self._entries += 1
        self._place += _LOCAL.size + len(written) + size

    def finish(self) -> None:
        """Write the directory, which makes it a zip."""
        self._stream.write(self._directory)
        size = len(self._directory)
        if self._entries >= _MOST_ENTRIES:
            self._stream.write(self._end_64(size))
        entries = min(self._entries, _MOST_ENTRIES)
        self._stream.write(_END.pack(b"PK\5\6", 0, 0, entries, entries, size, self._place, 0))

    def _end_64(self, size: int) -> bytes:
        entries = self._entries
        end = _END_64.pack(
            b"PK\6\6",
            _END_64.size - 12,
            _UNIX | _VERSION_64,
            _VERSION_64,
            0,
            0,
            entries,
            entries,
            size,
            self._place,
        )
        return end + _LOCATOR_64.pack(b"PK\6\7", 0, self._place + size, 1)
