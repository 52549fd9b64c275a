"""Looks for tokens in everything that a program left on the disk, whatever they are wrapped in.

A piece of a token is a leak as well, so three pieces of each are looked for; the last four
characters, which the program shows, are less than a piece.
"""

import base64
import contextlib
import gzip
import io
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

PIECE = 16
DEEPEST = 4
LARGEST = 50_000_000
"""Bytes that one wrapped part may have when it is unwrapped."""
_PNG = b"\x89PNG\r\n\x1a\n"
_ZLIB = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_SQLITE = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Whose token was found, where, and in which form."""

    name: str
    file: str
    form: str


def forms(token: str) -> Iterator[tuple[str, bytes]]:
    """Every way in which the pieces of a token are written down."""
    middle = (len(token) - PIECE) // 2
    for piece in {token[:PIECE], token[middle : middle + PIECE], token[-PIECE:]}:
        yield from _written(piece)


def _written(piece: str) -> Iterator[tuple[str, bytes]]:
    for text in {piece, piece.upper(), piece.lower()}:
        yield "utf-8", text.encode()
    yield "utf-16-le", piece.encode("utf-16-le")
    yield "utf-16-be", piece.encode("utf-16-be")
    yield "reversed", piece[::-1].encode()
    yield "hexadecimal", piece.encode().hex().encode()
    yield "url", "".join(f"%{ord(letter):02X}" for letter in piece).encode()
    yield "url", "".join(f"%{ord(letter):02x}" for letter in piece).encode()
    yield "json", "".join(f"\\u{ord(letter):04x}" for letter in piece).encode()
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        for before in range(3):
            # Neither the bytes before nor those after have a part in what lies between.
            start, end = (before * 8 + 5) // 6, (before + len(piece)) * 8 // 6
            yield f"base64 at {before}", encode(bytes(before) + piece.encode())[start:end]


class Search:
    """Knows the tokens by the names of their services."""

    def __init__(self, tokens: Mapping[str, str]) -> None:
        self._needles = {
            needle: (name, form) for name, token in tokens.items() for form, needle in forms(token)
        }

    def files(self, paths: Iterable[Path], *, root: Path) -> list[Hit]:
        """What is in these files, and in their names."""
        found: dict[tuple[str, str, str], Hit] = {}
        for path in paths:
            place = str(path.relative_to(root)) if path.is_relative_to(root) else str(path)
            data = path.read_bytes() if path.is_file() else b""
            pieces = [("name", place.encode()), *_unwrapped(data, DEEPEST)]
            for wrapping, piece in pieces:
                for name, form in self._in(piece):
                    words = ", ".join(word for word in (wrapping, form) if word)
                    found[name, place, words] = Hit(name=name, file=place, form=words)
        return list(found.values())

    def _in(self, data: bytes) -> Iterator[tuple[str, str]]:
        yield from (what for needle, what in self._needles.items() if needle in data)


def written_below(root: Path, *, without: Iterable[Path] = ()) -> list[Path]:
    """Every file below a folder but for those in and below ``without``."""
    spared = tuple(without)
    return sorted(
        path
        for path in root.rglob("*")
        if path.is_file()
        and not path.is_symlink()
        and not any(path == each or path.is_relative_to(each) for each in spared)
    )


def _unwrapped(data: bytes, deeper: int) -> Iterator[tuple[str, bytes]]:
    """The bytes themselves, and what is packed, compressed or stored in them."""
    yield "", data
    if not deeper:
        return
    for wrapping, inner in _inside(data):
        for more, piece in _unwrapped(inner, deeper - 1):
            yield f"{wrapping} {more}".strip(), piece


def _inside(data: bytes) -> Iterator[tuple[str, bytes]]:
    if data.startswith(b"PK"):
        yield from _zip_members(data)
    elif data.startswith(b"\x1f\x8b"):
        with contextlib.suppress(OSError, EOFError, zlib.error):
            yield "gzip", gzip.decompress(data)
    elif data.startswith(_PNG):
        yield from _png_texts(data)
    elif data.startswith(_SQLITE):
        yield from _sqlite_values(data)
    else:
        yield from _zlib_streams(data)


def _zip_members(data: bytes) -> Iterator[tuple[str, bytes]]:
    broken = (zipfile.BadZipFile, NotImplementedError, zlib.error)
    with contextlib.suppress(*broken), zipfile.ZipFile(io.BytesIO(data)) as archive:
        for entry in archive.infolist():
            if entry.file_size <= LARGEST:
                yield "zip", entry.filename.encode()
                yield "zip", archive.read(entry)


def _png_texts(data: bytes) -> Iterator[tuple[str, bytes]]:
    """All chunks but the picture's own, as they are and uncompressed."""
    place = len(_PNG)
    while place + 8 <= len(data):
        size = int.from_bytes(data[place : place + 4], "big")
        kind, body = data[place + 4 : place + 8], data[place + 8 : place + 8 + size]
        if kind != b"IDAT":
            yield f"PNG {kind.decode('latin-1')}", body
        place += size + 12


def _sqlite_values(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Values whole: on the disk a long one is spread over pages."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "copy.sqlite3"
        path.write_bytes(data)
        with contextlib.suppress(sqlite3.Error), sqlite3.connect(path) as database:
            asked = "SELECT name FROM sqlite_master WHERE type = 'table'"
            for (table,) in database.execute(asked).fetchall():
                for row in database.execute(f'SELECT * FROM "{table}"'):
                    for value in row:
                        if isinstance(value, str | bytes):
                            yield "SQLite", value.encode() if isinstance(value, str) else value


def _zlib_streams(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Whatever can be decompressed, wherever it begins."""
    for head in _ZLIB:
        place = data.find(head)
        while place >= 0:
            with contextlib.suppress(zlib.error):
                found = zlib.decompressobj().decompress(data[place:], LARGEST)
                if len(found) >= PIECE:
                    yield "zlib", found
            place = data.find(head, place + 1)
