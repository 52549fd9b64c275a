"""The database of the history: opening it, and what becomes of one that cannot be read."""

import contextlib
import sqlite3
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from fluxtune_desktop.adapters.file_errors import problem_of
from fluxtune_desktop.core.errors import Failure, Kind, failure

VERSION = 1
"""Written into the file as ``user_version``. One of a newer program is left alone."""
_TABLES = """
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
_SINCE_1 = (
    "ALTER TABLE edit ADD COLUMN name TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE edit ADD COLUMN target TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE edit ADD COLUMN stamp TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX edit_of_project ON edit (project, number)",
    "CREATE INDEX edit_of_stamp ON edit (project, stamp) WHERE stamp <> ''",
    "CREATE INDEX edit_of_day ON edit (at)",
)
_BUSY_SECONDS = 5.0
_SPOILED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_NO_TABLE = "no such "
_BAD_TEXT = "Could not decode"
_FULL = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})

T = TypeVar("T")


class HistoryFile:
    """One connection, used under a lock by several threads.

    SQLite in WAL mode with ``synchronous=FULL``, so that what was written is on the disk
    (https://sqlite.org/pragma.html#pragma_synchronous). A file that is damaged is put aside, not
    deleted, and a new one begun.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._opened: tuple[int, int] | None = None
        self._spoiled = False

    @property
    def spoiled(self) -> bool:
        """Whether the file had to be put aside since this was made, or was deleted meanwhile."""
        return self._spoiled

    def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do ``work`` in one transaction; a second time with a new file if this one is damaged.

        Raises Failure: NEWER_FORMAT when a newer program made the file, or what the disk said.
        """
        with self._lock:
            try:
                return self._run(work)
            except sqlite3.Error as error:
                self._drop()
                raise self._failure(error) from error
            except OSError as error:
                self._drop()
                raise Failure(problem_of(error, self.path)) from error

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        with self._lock:
            self._drop()

    def _run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return self._readable(work)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if not _is_damage(error):
                raise
            self._drop()
            _put_aside(self.path)
            self._spoiled = True
            return self._once(work)

    def _readable(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return self._once(work)
        except sqlite3.OperationalError as error:
            if self._connection is None or not str(error).startswith(_BAD_TEXT):
                raise
            # A text of the tables has bytes that are none. The others are worth keeping.
            self._connection.text_factory = _tolerant
            return self._once(work)

    def _once(self, work: Callable[[sqlite3.Connection], T]) -> T:
        if self._connection is not None and _identity(self.path) != self._opened:
            # Somebody deleted it or put another in its place: nobody would find what goes there.
            self._drop()
            self._spoiled = True
        if self._connection is None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if self.path.is_dir():
                _put_aside(self.path)
                self._spoiled = True
            self._connection = _connect(self.path)
            self._opened = _identity(self.path)
        with self._connection as connection:
            return work(connection)

    def _drop(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None

    def _failure(self, error: sqlite3.Error) -> Failure:
        code = _code(error)
        kind = Kind.DISK_FULL if code in _FULL else Kind.FILE_TROUBLE
        if code == sqlite3.SQLITE_READONLY:
            kind = Kind.READ_ONLY
        return failure(kind, subject=str(self.path), detail=str(error))


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file it is; None when there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _is_damage(error: sqlite3.DatabaseError | UnicodeDecodeError) -> bool:
    """Whether the file itself is spoiled. Python's sqlite3 cannot even decode what SQLite says of
    a table whose definition is; one that is not there is spoiled, too."""
    if isinstance(error, UnicodeDecodeError):
        return True
    return _code(error) in _SPOILED or str(error).startswith(_NO_TABLE)


def _tolerant(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _code(error: sqlite3.Error) -> int:
    # The extended code holds the plain one in its last byte (https://sqlite.org/rescode.html).
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _connect(path: Path) -> sqlite3.Connection:
    # Every use is under the lock, so one connection may serve all threads.
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, check_same_thread=False)
    try:
        _refuse_newer(connection, path)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA trusted_schema = OFF")
        _bring_up(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_newer(connection: sqlite3.Connection, path: Path) -> None:
    if _version(connection) > VERSION:
        raise failure(Kind.NEWER_FORMAT, subject=path.name)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _bring_up(connection: sqlite3.Connection) -> None:
    """Make the tables, or those of an older program anew, all at once or not at all."""
    if _version(connection) == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another program may have been quicker.
        if _version(connection) < VERSION:
            for statement in (*_TABLES.split(";")[:-1], *_SINCE_1):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.commit()
    except BaseException:
        connection.rollback()
        raise


def _put_aside(path: Path) -> None:
    """Under another name, with what was not in the file itself yet."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    aside = path.with_name(f"{path.stem}-unreadable-{stamp}{path.suffix}")
    path.replace(aside)
    wal = path.with_name(f"{path.name}-wal")
    if wal.exists():
        wal.replace(aside.with_name(f"{aside.name}-wal"))
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
