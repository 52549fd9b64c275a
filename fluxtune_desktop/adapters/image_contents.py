"""What was in the images whose captions were changed: it tells them under any name and time."""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from fluxtune_desktop.adapters.history_file import HistoryFile
from fluxtune_desktop.core.ids import ImageId, ProjectId

_TABLE = (
    "CREATE TABLE IF NOT EXISTS content (project TEXT NOT NULL, image TEXT NOT NULL,"
    " stamp TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (project, image, stamp))"
    " WITHOUT ROWID"
)
"""An empty ``sha256``: the file was gone or another one before it could be read."""


class Known(NamedTuple):
    """One image as it was when its caption was changed; ``image`` as the history has it."""

    image: str
    stamp: str
    sha256: str = ""

    @property
    def size(self) -> int:
        """The bytes of its file; 0 where the row is damaged."""
        size = str(self.stamp).partition(":")[0]
        return int(size) if size.isdecimal() else 0


class ImageContents:
    """A part of the history. May be used by several threads and processes at a time."""

    def __init__(self, file: HistoryFile) -> None:
        self._file = file

    def unread(self, project: ProjectId, most: int) -> tuple[Known, ...]:
        """Some images whose captions were changed and whose content nobody has looked at yet."""

        def ask(connection: sqlite3.Connection) -> list[tuple[str, str]]:
            connection.execute(_TABLE)
            return connection.execute(
                "SELECT DISTINCT image, stamp FROM edit WHERE project = ? AND stamp <> ''"
                " AND NOT EXISTS (SELECT 1 FROM content WHERE content.project = edit.project"
                " AND content.image = edit.image AND content.stamp = edit.stamp) LIMIT ?",
                (project, most),
            ).fetchall()

        return tuple(Known(*row) for row in self._file.run(ask))

    def note(self, project: ProjectId, known: Iterable[Known]) -> None:
        """Remember what was in them."""
        rows = [(project, *each) for each in known]

        def insert(connection: sqlite3.Connection) -> None:
            connection.execute(_TABLE)
            connection.executemany("INSERT OR REPLACE INTO content VALUES (?, ?, ?, ?)", rows)

        self._file.run(insert)

    def tidy(self) -> None:
        """Forget images of which no change is remembered any more."""

        def forget(connection: sqlite3.Connection) -> None:
            connection.execute(_TABLE)
            connection.execute(
                "DELETE FROM content WHERE NOT EXISTS (SELECT 1 FROM edit"
                " WHERE edit.project = content.project AND edit.image = content.image)"
            )

        self._file.run(forget)

    def of_size(self, project: ProjectId, size: int) -> tuple[Known, ...]:
        """The known images of so many bytes."""

        def ask(connection: sqlite3.Connection) -> list[tuple[str, str, str]]:
            connection.execute(_TABLE)
            return connection.execute(
                "SELECT image, stamp, sha256 FROM content WHERE project = ? AND sha256 <> ''"
                " AND stamp LIKE ?",
                (project, f"{size}:%"),
            ).fetchall()

        return tuple(Known(*row) for row in self._file.run(ask))

    def of(self, project: ProjectId, stamps: Mapping[ImageId, str]) -> dict[ImageId, Known]:
        """What is known of images with these stamps, by their names."""

        def ask(connection: sqlite3.Connection) -> dict[ImageId, Known]:
            connection.execute(_TABLE)
            found = {}
            for image, stamp in stamps.items():
                row = connection.execute(
                    "SELECT image, stamp, sha256 FROM content WHERE project = ? AND image = ?"
                    " AND stamp = ? AND sha256 <> ''",
                    (project, image, stamp),
                ).fetchone()
                if row is not None:
                    found[image] = Known(*row)
            return found

        return self._file.run(ask)
