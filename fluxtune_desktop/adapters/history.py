"""Every text that a caption ever had, in the person's own data folder."""

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fluxtune_desktop.adapters.file_errors import problem_of
from fluxtune_desktop.core.errors import Failure, Kind, failure
from fluxtune_desktop.core.ids import ImageId, ProjectId

_SCHEMA = """
CREATE TABLE IF NOT EXISTS edit (
    number INTEGER PRIMARY KEY,
    project TEXT NOT NULL,
    image TEXT NOT NULL,
    old TEXT,
    new TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    action TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS edit_of_image ON edit (project, image, number);
CREATE TABLE IF NOT EXISTS place (
    project TEXT PRIMARY KEY,
    folder TEXT NOT NULL,
    device INTEGER NOT NULL,
    inode INTEGER NOT NULL
);
"""
_BUSY_SECONDS = 5.0
_SPOILED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_FULL = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One change of one caption. ``old`` is None when there was no file; ``group`` is the action
    that it belongs to."""

    old: str | None
    new: str
    at: datetime
    reason: str
    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a project was last seen. Device and inode name the folder itself, wherever it goes."""

    folder: str
    device: int
    inode: int


class History:
    """The database; may be used by several threads and processes at a time.

    SQLite in WAL mode with ``synchronous=FULL``, so that a row that was noted is on the disk
    (https://sqlite.org/pragma.html#pragma_synchronous). A spoiled file is put aside, not deleted.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def note(
        self,
        project: ProjectId,
        image: ImageId,
        *,
        old: str | None,
        new: str,
        reason: str,
        group: str,
    ) -> None:
        """Remember a change before it is made."""
        row = (project, _safe(image), old, new, datetime.now(UTC).isoformat(), reason, group)
        with self._transaction() as connection:
            connection.execute(
                "INSERT INTO edit (project, image, old, new, at, reason, action)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                tuple(_safe(each) if isinstance(each, str) else each for each in row),
            )

    def earlier(self, project: ProjectId, image: ImageId) -> tuple[Edit, ...]:
        """The changes of one caption, newest first."""
        with self._transaction() as connection:
            rows = connection.execute(
                "SELECT old, new, at, reason, action FROM edit"
                " WHERE project = ? AND image = ? ORDER BY number DESC",
                (project, _safe(image)),
            ).fetchall()
        return tuple(
            Edit(old=old, new=new, at=datetime.fromisoformat(at), reason=reason, group=group)
            for old, new, at, reason, group in rows
        )

    def place(self, project: ProjectId) -> Place | None:
        """Where the project was when it was last opened on this computer."""
        with self._transaction() as connection:
            row = connection.execute(
                "SELECT folder, device, inode FROM place WHERE project = ?", (project,)
            ).fetchone()
        return None if row is None else Place(folder=row[0], device=row[1], inode=row[2])

    def remember_place(self, project: ProjectId, place: Place) -> None:
        """Note where the project is now."""
        with self._transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO place (project, folder, device, inode) VALUES (?, ?, ?, ?)",
                (project, _safe(place.folder), place.device, place.inode),
            )

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        with self._lock:
            self._drop()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                connection = self._opened()
                with connection:
                    yield connection
            except sqlite3.Error as error:
                self._drop()
                raise self._failure(error) from error
            except OSError as error:
                raise Failure(problem_of(error, self._path)) from error

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._connection = _connect(self._path)
            except sqlite3.DatabaseError as error:
                if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _SPOILED:
                    raise
                _put_aside(self._path)
                self._connection = _connect(self._path)
        return self._connection

    def _drop(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None

    def _failure(self, error: sqlite3.Error) -> Failure:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        kind = Kind.DISK_FULL if code in _FULL else Kind.FILE_TROUBLE
        if code == sqlite3.SQLITE_READONLY:
            kind = Kind.READ_ONLY
        return failure(kind, subject=str(self._path), detail=str(error))


def _connect(path: Path) -> sqlite3.Connection:
    # Every use is under the lock, so one connection may serve all threads.
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.executescript(_SCHEMA)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _put_aside(path: Path) -> None:
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    path.replace(path.with_name(f"{path.stem}-unreadable-{stamp}{path.suffix}"))
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _safe(text: str) -> str:
    """SQLite takes UTF-8 only; a name that is not, is written with escapes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
