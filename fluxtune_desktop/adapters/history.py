"""Every text that a caption ever had, in the person's own data folder."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fluxtune_desktop.adapters.history_file import HistoryFile
from fluxtune_desktop.adapters.history_rows import Edits, noted_name, safe, safe_or_none
from fluxtune_desktop.adapters.image_contents import ImageContents
from fluxtune_desktop.core.caption_history import UNDOABLE, Act, Edit, Reason
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.ids import ImageId, ProjectId

KEPT = timedelta(days=90)
"""How long what captions said is remembered."""
MOST_BYTES = 200_000_000
"""What all of it may take on the disk; the oldest goes first."""
MOST_ACTIONS = 200
"""Actions of earlier sessions that can be taken back."""
_MOST_ROWS = 150_000
"""Changes of captions that are read for that; few enough to stay in memory."""
_SOON_READ = 10_000
"""Changes that are read within a few hundredths of a second."""
_MOST_VERSIONS = 2_000
_COLUMNS = "image, old, new, at, reason, action, name, target"
_SHARE = 20
"""The oldest part of all rows that goes at a time when there is too much: one in so many."""

_ORIGINALS = (
    "CREATE TABLE IF NOT EXISTS original (project TEXT NOT NULL, image TEXT NOT NULL,"
    " action TEXT NOT NULL, at TEXT NOT NULL, data BLOB NOT NULL)"
)
"""Made with its first row: most people never convert a caption."""
_HAS_UNDECIDED = "SELECT 1 FROM sqlite_master WHERE name = 'undecided'"
_UNDECIDED = "CREATE TABLE IF NOT EXISTS undecided (project TEXT NOT NULL, image TEXT NOT NULL)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A change that is about to be made. ``stamp`` tells the image by its file, or is empty.

    ``original`` is what the file holds, where that is not what ``old`` would be written as.
    """

    image: ImageId
    old: str | None
    new: str
    stamp: str = ""
    original: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a project was last seen. Device and inode name the folder itself, wherever it goes."""

    folder: str
    device: int
    inode: int


class History:
    """The database; may be used by several threads and processes at a time."""

    def __init__(self, path: Path) -> None:
        self._file = HistoryFile(path)
        self.contents = ImageContents(self._file)

    @property
    def path(self) -> Path:
        """Where it is."""
        return self._file.path

    @property
    def spoiled(self) -> bool:
        """Whether what was remembered is gone: the file could not be read, or was deleted."""
        return self._file.spoiled

    def note(self, project: ProjectId, rows: Sequence[Row], act: Act) -> None:
        """Remember changes before they are made, all of them or none.

        The history of a newer program is left alone: nothing is remembered then, and where the
        content of a file would be lost by that, it is an error.
        """
        at = datetime.now(UTC).isoformat()
        tail = (at, str(act.reason), act.id, safe(act.name), act.target)
        values = [
            (
                project,
                noted_name(row.image),
                safe_or_none(row.old),
                safe(row.new),
                *tail,
                row.stamp,
            )
            for row in rows
        ]
        kept = [
            (project, noted_name(row.image), act.id, at, row.original)
            for row in rows
            if row.original is not None
        ]
        undecided = [values_of[:2] for values_of in values if act.reason == Reason.UNDECIDED]
        try:
            self._file.run(lambda connection: _insert(connection, values, kept, undecided))
        except Failure as trouble:
            if kept or trouble.problem.kind is not Kind.NEWER_FORMAT:
                raise

    def earlier(
        self, project: ProjectId, image: ImageId, *, names: Sequence[ImageId] = ()
    ) -> tuple[Edit, ...]:
        """The changes of one caption, oldest first; ``names`` are those its image had before."""
        all_names = [noted_name(name) for name in dict.fromkeys((image, *names))]
        marks = ", ".join("?" * len(all_names))

        def ask(connection: sqlite3.Connection) -> list[tuple[str, ...]]:
            return connection.execute(
                f"SELECT {_COLUMNS} FROM edit WHERE project = ? AND image IN ({marks})"
                " ORDER BY number DESC LIMIT ?",
                (project, *all_names, _MOST_VERSIONS),
            ).fetchall()

        edits = map(Edits(), reversed(self._file.run(ask)))
        return tuple(edit for edit in edits if edit is not None)

    def take_undecided(self, project: ProjectId) -> tuple[ImageId, ...]:
        """The captions that were left in a conflict; they are given once."""

        def take(connection: sqlite3.Connection) -> list[tuple[str]]:
            # Most have none; what only reads does not wait for another program that writes.
            if not connection.execute(_HAS_UNDECIDED).fetchone():
                return []
            found = connection.execute(
                "SELECT DISTINCT image FROM undecided WHERE project = ? AND (SELECT reason"
                " FROM edit WHERE edit.project = undecided.project"
                " AND edit.image = undecided.image ORDER BY number DESC LIMIT 1) = ?",
                (project, str(Reason.UNDECIDED)),
            ).fetchall()
            if found:
                connection.execute("DELETE FROM undecided WHERE project = ?", (project,))
            return found

        return tuple(ImageId(name) for (name,) in self._file.run(take))

    def originals(self, project: ProjectId, action: str) -> dict[str, bytes]:
        """The bytes of files as they were before an action, or before it was done again last; by
        the names that the history has."""

        def ask(connection: sqlite3.Connection) -> list[tuple[str, bytes]]:
            connection.execute(_ORIGINALS)
            return connection.execute(
                "SELECT image, data FROM original WHERE project = ? AND (action = ? OR action IN"
                " (SELECT action FROM edit WHERE project = ? AND target = ? AND reason = ?))"
                " ORDER BY rowid",
                (project, action, project, action, str(Reason.REDONE)),
            ).fetchall()

        return dict(self._file.run(ask))

    def names_of(self, project: ProjectId, stamp: str) -> tuple[ImageId, ...]:
        """The names under which captions of an image with this file were changed."""
        if not stamp:
            return ()

        def ask(connection: sqlite3.Connection) -> list[tuple[str]]:
            return connection.execute(
                "SELECT DISTINCT image FROM edit WHERE project = ? AND stamp = ?",
                (project, stamp),
            ).fetchall()

        return tuple(ImageId(name) for (name,) in self._file.run(ask))

    def stamps_of(self, project: ProjectId, images: Iterable[ImageId]) -> dict[ImageId, str]:
        """How the files of these images looked when their captions were last changed."""
        wanted = tuple(images)

        def ask(connection: sqlite3.Connection) -> dict[ImageId, str]:
            found = {}
            for image in wanted:
                row = connection.execute(
                    "SELECT stamp FROM edit WHERE project = ? AND image = ?"
                    " ORDER BY number DESC LIMIT 1",
                    (project, noted_name(image)),
                ).fetchone()
                if row is not None and row[0]:
                    found[image] = row[0]
            return found

        return self._file.run(ask)

    def knows_much(self, project: ProjectId) -> bool:
        """Whether ``last_actions`` may take longer than anybody should wait for."""
        (rows,) = self._file.run(
            lambda connection: connection.execute(
                "SELECT count(*) FROM (SELECT 1 FROM edit WHERE project = ? LIMIT ?)",
                (project, _SOON_READ + 1),
            ).fetchone()
        )
        return int(rows) > _SOON_READ

    def last_actions(self, project: ProjectId) -> tuple[Edit, ...]:
        """The changes of the last actions of the person, oldest first; whole actions only."""
        return self._file.run(lambda connection: tuple(_last(connection, project)))

    def last_act(self, project: ProjectId) -> tuple[Edit, ...]:
        """All changes of the last action, whatever its reason, oldest first."""

        def ask(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
            return connection.execute(
                f"SELECT {_COLUMNS} FROM edit WHERE project = ? AND action = (SELECT action"
                " FROM edit WHERE project = ? ORDER BY number DESC LIMIT 1) ORDER BY number",
                (project, project),
            ).fetchall()

        return tuple(edit for edit in map(Edits(), self._file.run(ask)) if edit is not None)

    def changed_since(self, project: ProjectId, moment: datetime) -> int:
        """How many captions were changed since then."""
        (count,) = self._file.run(
            lambda connection: connection.execute(
                "SELECT count(DISTINCT image) FROM edit WHERE project = ? AND at >= ?",
                (project, moment.astimezone(UTC).isoformat()),
            ).fetchone()
        )
        return int(count)

    def tidy(self, *, kept: timedelta = KEPT, most_bytes: int = MOST_BYTES) -> None:
        """Forget what is older than ``kept``, and the oldest while there is too much."""
        oldest = (datetime.now(UTC) - kept).isoformat()

        def forget(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM edit WHERE at < ?", (oldest,))
            connection.execute(_ORIGINALS)
            connection.execute("DELETE FROM original WHERE at < ?", (oldest,))

        self._file.run(forget)
        while self._file.run(_bytes) > most_bytes and self._file.run(_forget_some):
            pass
        self.contents.tidy()

    def place(self, project: ProjectId) -> Place | None:
        """Where the project was when it was last opened on this computer."""

        def ask(connection: sqlite3.Connection) -> tuple[str, int, int] | None:
            found: tuple[str, int, int] | None = connection.execute(
                "SELECT folder, device, inode FROM place WHERE project = ?", (project,)
            ).fetchone()
            return found

        row = self._file.run(ask)
        return None if row is None else Place(folder=row[0], device=row[1], inode=row[2])

    def remember_place(self, project: ProjectId, place: Place) -> None:
        """Note where the project is now."""
        if self.place(project) == place:
            return
        values = (project, safe(place.folder), place.device, place.inode)
        self._file.run(
            lambda connection: connection.execute(
                "INSERT OR REPLACE INTO place (project, folder, device, inode) VALUES (?, ?, ?, ?)",
                values,
            )
        )

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        self._file.close()


def _insert(
    connection: sqlite3.Connection,
    values: Sequence[tuple[str | None, ...]],
    kept: Sequence[tuple[str | bytes | None, ...]] = (),
    undecided: Sequence[tuple[str | None, ...]] = (),
) -> None:
    if undecided:
        connection.execute(_UNDECIDED)
        connection.executemany("INSERT INTO undecided VALUES (?, ?)", undecided)
    if kept:
        connection.execute(_ORIGINALS)
        connection.executemany("INSERT INTO original VALUES (?, ?, ?, ?, ?)", kept)
    connection.executemany(
        "INSERT INTO edit (project, image, old, new, at, reason, action, name, target, stamp)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        values,
    )


def _last(connection: sqlite3.Connection, project: ProjectId) -> Iterator[Edit]:
    wanted = [str(each) for each in (*UNDOABLE, Reason.UNDONE, Reason.REDONE)]
    marks = ", ".join("?" * len(wanted))
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM edit WHERE project = ? AND reason IN ({marks})"
        " ORDER BY number DESC LIMIT ?",
        (project, *wanted, _MOST_ROWS),
    )
    edits: list[Edit] = []
    actions: set[str] = set()
    as_edit = Edits()
    for row in rows:
        edit = as_edit(row)
        if edit is None:
            continue
        if edit.act.reason in UNDOABLE:
            actions.add(edit.act.id)
        if len(actions) > MOST_ACTIONS:
            break
        edits.append(edit)
    if len(edits) == _MOST_ROWS:
        # The oldest action may be here in part only.
        oldest = edits[-1].act.id
        edits = [edit for edit in edits if edit.act.id != oldest]
    return reversed(edits)


def _bytes(connection: sqlite3.Connection) -> int:
    """What the file holds, without the pages that are free to be used again."""
    pages, free, size = (
        int(connection.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("page_count", "freelist_count", "page_size")
    )
    return (pages - free) * size


def _forget_some(connection: sqlite3.Connection) -> int:
    """Delete the oldest part; returns how many rows went."""
    return connection.execute(
        "DELETE FROM edit WHERE number IN (SELECT number FROM edit ORDER BY number"
        " LIMIT (SELECT count(*) / ? + 1 FROM edit))",
        (_SHARE,),
    ).rowcount
