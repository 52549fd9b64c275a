"""Small pictures of images already seen, kept between starts. Losing them costs only time."""

import contextlib
import hashlib
import io
import os
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from fluxtune_desktop.core.dataset import FileStamp
from fluxtune_desktop.core.pixels import Pixels

T = TypeVar("T")
CAP_BYTES = 300_000_000
_SCHEMA = """
CREATE TABLE IF NOT EXISTS thumbnail (
    key BLOB PRIMARY KEY, used INTEGER NOT NULL, size INTEGER NOT NULL, data BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS thumbnail_used ON thumbnail (used);
"""
_QUALITY = 85
_LOOK_EVERY = 200
"""How many are written between two looks at the size of it all."""
_KEEP_SHARE = 0.8
_DAY = 86_400


class ThumbnailCache:
    """Thumbnails by path, time and size of the file. May be used by several threads.

    Decoding runs outside the lock. A cache that cannot be used is passed over; a spoiled one is
    made anew.
    """

    def __init__(self, path: Path, *, cap_bytes: int = CAP_BYTES) -> None:
        self._path = path
        self._cap_bytes = cap_bytes
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._written = 0

    def thumbnail(self, path: Path, stamp: FileStamp, px: int) -> Pixels:
        """The image at most ``px`` pixels long. Raises Failure(BAD_IMAGE), or what the disk said.

        Images with transparent parts are not kept, because JPEG has none.
        """
        from fluxtune_desktop.adapters.images import thumbnail

        key = _key(path, stamp, px)
        kept = self._guarded(lambda connection: _load(connection, key))
        if kept is not None and (pixels := _decoded(kept)) is not None:
            return pixels
        pixels = thumbnail(path, px)
        data = _encoded(pixels)
        if data is not None:
            blob = data
            self._guarded(lambda connection: self._store(connection, key, blob))
        return pixels

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        with self._lock:
            self._drop()

    def _guarded(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        """None when the cache is of no use just now."""
        with self._lock:
            try:
                with self._opened() as connection:
                    return work(connection)
            except sqlite3.OperationalError:
                self._drop()
            except sqlite3.DatabaseError:
                self._drop()
                self._delete()
            except OSError:
                self._drop()
        return None

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(self._path, timeout=1.0, check_same_thread=False)
            self._connection = connection
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.executescript(_SCHEMA)
        return self._connection

    def _store(self, connection: sqlite3.Connection, key: bytes, data: bytes) -> None:
        connection.execute(
            "INSERT OR REPLACE INTO thumbnail (key, used, size, data) VALUES (?, ?, ?, ?)",
            (key, int(time.time()), len(data), data),
        )
        self._written += 1
        if self._written % _LOOK_EVERY == 1:
            self._shrink(connection)

    def _shrink(self, connection: sqlite3.Connection) -> None:
        (total,) = connection.execute("SELECT coalesce(sum(size), 0) FROM thumbnail").fetchone()
        spare = total - int(self._cap_bytes * _KEEP_SHARE)
        if total <= self._cap_bytes:
            return
        rows = connection.execute("SELECT key, size FROM thumbnail ORDER BY used").fetchall()
        for key, size in rows:
            if spare <= 0:
                break
            connection.execute("DELETE FROM thumbnail WHERE key = ?", (key,))
            spare -= size

    def _drop(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None

    def _delete(self) -> None:
        for ending in ("", "-wal", "-shm"):
            with contextlib.suppress(OSError):
                self._path.with_name(self._path.name + ending).unlink(missing_ok=True)


def _key(path: Path, stamp: FileStamp, px: int) -> bytes:
    words = f"\0{stamp.mtime_ns}\0{stamp.size}\0{px}".encode()
    return hashlib.blake2b(os.fsencode(path) + words, digest_size=16).digest()


def _load(connection: sqlite3.Connection, key: bytes) -> bytes | None:
    row = connection.execute("SELECT data, used FROM thumbnail WHERE key = ?", (key,)).fetchone()
    if row is None:
        return None
    now = int(time.time())
    if now - row[1] > _DAY:
        connection.execute("UPDATE thumbnail SET used = ? WHERE key = ?", (now, key))
    return bytes(row[0])


def _encoded(pixels: Pixels) -> bytes | None:
    from PIL import Image

    image = Image.frombytes("RGBA", (pixels.width, pixels.height), pixels.rgba)
    if image.getchannel("A").getextrema() != (255, 255):
        return None
    stream = io.BytesIO()
    image.convert("RGB").save(stream, "JPEG", quality=_QUALITY)
    return stream.getvalue()


def _decoded(data: bytes) -> Pixels | None:
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            ready = image.convert("RGBA")
    except (OSError, ValueError, SyntaxError):
        return None
    return Pixels(width=ready.width, height=ready.height, rgba=ready.tobytes())
