"""Measures what the program keeps on this computer, and clears what may go."""

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from fluxtune_desktop.adapters.dirs import Dirs
from fluxtune_desktop.adapters.logs import FILE_NAME
from fluxtune_desktop.core.storage import Store, Stored


class Storage:
    """``clear_thumbnails`` lets go of the file of small pictures and deletes it."""

    def __init__(self, dirs: Dirs, clear_thumbnails: Callable[[], None]) -> None:
        self._dirs = dirs
        self._clear_thumbnails = clear_thumbnails

    def measure(self) -> tuple[Stored, ...]:
        """The sizes. What cannot be looked at counts as nothing."""
        return tuple(
            Stored(store=store, folder=folder, octets=sum(map(_octets, files)))
            for store, folder, files in (
                (Store.THUMBNAILS, self._dirs.cache, _of(self._dirs.thumbnails_file)),
                (Store.HISTORY, self._dirs.data, self._history()),
                (Store.PRACTICE, self._dirs.data, self._practice()),
                (Store.LOGS, self._dirs.log, self._logs()),
            )
        )

    def clear(self, store: Store) -> None:
        """Delete it. Raises ValueError for what holds work of the person."""
        if store is Store.THUMBNAILS:
            self._clear_thumbnails()
        elif store is Store.LOGS:
            for log in self._logs():
                _empty(log)
        else:
            raise ValueError(f"{store} is not to be cleared")

    def _history(self) -> Iterator[Path]:
        yield from _of(self._dirs.history_file)
        yield from _below(self._dirs.data / "snapshots")

    def _practice(self) -> Iterator[Path]:
        for folder in ("practice", "practice-projects"):
            yield from _below(self._dirs.data / folder)

    def _logs(self) -> list[Path]:
        return sorted(self._dirs.log.glob(f"{FILE_NAME}*"))


def _of(database: Path) -> Iterator[Path]:
    """The files of a SQLite database (https://sqlite.org/tempfiles.html)."""
    for end in ("", "-wal", "-shm"):
        yield database.with_name(database.name + end)


def _below(folder: Path) -> Iterator[Path]:
    for path, _folders, files in os.walk(folder):
        yield from (Path(path, name) for name in files)


def _octets(file: Path) -> int:
    try:
        return file.lstat().st_size
    except OSError:
        return 0


def _empty(log: Path) -> None:
    """An old log goes; the one that is written to is begun anew."""
    with contextlib.suppress(OSError):
        if log.name == FILE_NAME:
            os.truncate(log, 0)
        else:
            log.unlink()
