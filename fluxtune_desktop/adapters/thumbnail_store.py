"""The file in which small pictures are kept: many threads read, one writes what has gathered."""

import contextlib
import sqlite3
import threading
import time
import weakref
from collections.abc import Mapping
from pathlib import Path

_SCHEMA = """
CREATE TABLE IF NOT EXISTS thumbnail (
    key BLOB PRIMARY KEY, used INTEGER NOT NULL, size INTEGER NOT NULL, data BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS thumbnail_used ON thumbnail (used);
"""
_GATHER_SECONDS = 0.5
_GATHER_AT_MOST = 200
"""So many are written without waiting longer: one commit costs as much as writing many of them."""
_WAITING_AT_MOST = 2000
"""While nothing can be written, no more than these wait in memory."""
_KEEP_SHARE = 0.8
_READ_KIB = 256
"""Room of a reader for parts of the file (sqlite.org, PRAGMA cache_size): enough to find a picture,
for which nobody asks twice."""
_DAY = 86_400


class ThumbnailStore:
    """Data under keys. What is put in is found at once, and is on the disk half a second later.

    Nothing here raises: a file that cannot be used is passed over, a spoiled one is made anew.
    """

    def __init__(self, path: Path, *, cap_bytes: int) -> None:
        self._path = path
        self._cap_bytes = cap_bytes
        self._own = threading.local()
        self._readers: weakref.WeakSet[_Reader] = weakref.WeakSet()
        self._changed = threading.Condition()
        self._waiting: dict[bytes, bytes | None] = {}
        self._writer: threading.Thread | None = None
        self._closing = False

    def get(self, key: bytes) -> bytes | None:
        """What was put in under that key, or None."""
        fresh = self._waiting.get(key)
        return fresh if fresh is not None else self._kept(key)

    def put(self, key: bytes, data: bytes | None) -> None:
        """Keep the data; None only says that what is kept was used."""
        with self._changed:
            if len(self._waiting) < _WAITING_AT_MOST:
                self._waiting[key] = data
            if self._writer is None:
                self._writer = threading.Thread(target=self._write, name="thumbnails", daemon=True)
                self._writer.start()
            elif len(self._waiting) >= _GATHER_AT_MOST:
                self._changed.notify()

    def close(self, seconds: float) -> bool:
        """Write what waits and let go of the file; the next use opens it again.

        False when that takes longer than ``seconds``.
        """
        with self._changed:
            writer, self._closing = self._writer, True
            self._changed.notify()
        if writer is not None:
            writer.join(seconds)
            if writer.is_alive():
                return False
        with self._changed:
            self._closing = False
            readers = list(self._readers)
        for reader in readers:
            reader.close()
        return True

    def clear(self, seconds: float) -> None:
        """Delete all of it; what is put in from now on begins a new file."""
        if self.close(seconds):
            _delete(self._path)

    def _kept(self, key: bytes) -> bytes | None:
        reader: _Reader | None = getattr(self._own, "reader", None)
        if reader is None:
            reader = self._own.reader = _Reader(self._path)
            with self._changed:
                self._readers.add(reader)
        row = reader.row(key)
        if row is None:
            return None
        data, used = row
        if time.time() - used > _DAY:
            self.put(key, None)
        return data

    def _write(self) -> None:
        """Runs in its thread until nothing waits; the next ``put`` starts another."""
        while True:
            with self._changed:
                self._changed.wait_for(self._is_time, _GATHER_SECONDS)
                batch = dict(self._waiting)
                if not batch:
                    self._writer = None
                    return
            self._commit(batch)
            with self._changed:
                for key, data in batch.items():
                    if self._waiting[key] is data:
                        del self._waiting[key]

    def _is_time(self) -> bool:
        return self._closing or len(self._waiting) >= _GATHER_AT_MOST

    def _commit(self, batch: Mapping[bytes, bytes | None]) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(self._path, timeout=1.0)
            with contextlib.closing(connection), connection:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = NORMAL")
                connection.executescript(_SCHEMA)
                _put_in(connection, batch)
                _shrink(connection, self._cap_bytes)
        except (sqlite3.OperationalError, OSError):
            return
        except sqlite3.DatabaseError:
            _delete(self._path)


class _Reader:
    """The connection of one thread, which goes with that thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def row(self, key: bytes) -> tuple[bytes, int] | None:
        """The data and when it was last used, in seconds since 1970."""
        with self._lock:
            try:
                return self._found(key)
            except sqlite3.OperationalError:
                self._drop()
            except sqlite3.DatabaseError:
                self._drop()
                _delete(self._path)
        return None

    def close(self) -> None:
        with self._lock:
            self._drop()

    def _found(self, key: bytes) -> tuple[bytes, int] | None:
        if self._connection is None:
            # Only the writer makes the file.
            if not self._path.is_file():
                return None
            self._connection = sqlite3.connect(
                self._path, timeout=1.0, check_same_thread=False, isolation_level=None
            )
            self._connection.execute(f"PRAGMA cache_size = -{_READ_KIB}")
        found = self._connection.execute("SELECT data, used FROM thumbnail WHERE key = ?", (key,))
        row: tuple[bytes, int] | None = found.fetchone()
        return row

    def _drop(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None

    def __del__(self) -> None:
        self._drop()


def _put_in(connection: sqlite3.Connection, batch: Mapping[bytes, bytes | None]) -> None:
    now = int(time.time())
    connection.executemany(
        "INSERT OR REPLACE INTO thumbnail (key, used, size, data) VALUES (?, ?, ?, ?)",
        [(key, now, len(data), data) for key, data in batch.items() if data is not None],
    )
    connection.executemany(
        "UPDATE thumbnail SET used = ? WHERE key = ?",
        [(now, key) for key, data in batch.items() if data is None],
    )


def _shrink(connection: sqlite3.Connection, cap_bytes: int) -> None:
    # Pages are counted without reading them; sizes are summed only when that is too much.
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (free,) = connection.execute("PRAGMA freelist_count").fetchone()
    (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
    if (pages - free) * page_bytes <= cap_bytes:
        return
    spare = (pages - free) * page_bytes - int(cap_bytes * _KEEP_SHARE)
    gone = []
    for key, size in connection.execute("SELECT key, size FROM thumbnail ORDER BY used"):
        if spare <= 0:
            break
        gone.append((key,))
        spare -= size
    connection.executemany("DELETE FROM thumbnail WHERE key = ?", gone)


def _delete(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)
