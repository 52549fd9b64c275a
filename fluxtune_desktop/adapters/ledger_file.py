"""The ledger of all projects: gathered from their journals, and kept beside them."""

import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

from fluxtune_desktop.adapters.atomic import make_folder
from fluxtune_desktop.adapters.journal import append_lines, read_lines
from fluxtune_desktop.adapters.picture_store import PictureFolder
from fluxtune_desktop.adapters.project_file import SETTINGS_FOLDER
from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.journal_codec import decode, encode
from fluxtune_desktop.core.ledger import Entry, brought_up, entry_of_job, entry_of_picture
from fluxtune_desktop.core.pricing import Prices

_Stamp: TypeAlias = tuple[tuple[str, int, int], ...]


class LedgerFile:
    """A line for each thing that is new of an entry; the last counts.

    It remembers what projects cost that are deleted, moved or not connected by now, and at which
    prices. For several threads and processes: two that add the same line do no harm.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._kept: tuple[_Stamp, dict[str, Entry]] = ((), {})
        self._read: dict[str, tuple[_Stamp, tuple[Entry, ...]]] = {}

    def gather(self, folders: Iterable[str], prices: Prices) -> tuple[Entry, ...]:
        """Every entry that is known, after a look at these projects and at those where something
        was under way. A project that cannot be read now is left as it is known.

        Raises Failure when the file itself cannot be read or written.
        """
        with self._lock:
            known = self._known()
            unsettled = (entry.folder for entry in known.values() if entry.open)
            places = dict.fromkeys((*folders, *unsettled))
            news = brought_up(
                known, (each for place in places for each in self._paid(place, prices))
            )
            if news:
                make_folder(self._path.parent)
                append_lines(self._path, [encode(entry) for entry in news.values()])
            return tuple((known | news).values())

    def _paid(self, folder: str, prices: Prices) -> tuple[Entry, ...]:
        """What the journals of a project say; those that nobody wrote to since are not read again:
        there may be thousands of pictures."""
        place = Path(folder, SETTINGS_FOLDER)
        try:
            stamp = _stamp(place)
            before = self._read.get(folder)
            if before is None or before[0] != stamp:
                before = stamp, tuple(_entries(place, folder, prices))
                self._read[folder] = before
        except (Failure, OSError):
            return ()
        return before[1]

    def _known(self) -> dict[str, Entry]:
        stamp = _stamp_of(self._path)
        if self._kept[0] == stamp:
            return dict(self._kept[1])
        found: dict[str, Entry] = {}
        for line in read_lines(self._path):
            try:
                entry = decode(Entry, line)
            except ValueError:
                continue
            found[entry.key] = entry
        self._kept = stamp, dict(found)
        return found


def _stamp(place: Path) -> _Stamp:
    """What changes when one of the journals does."""
    runs = sorted((place / "runs").glob("*/journal.jsonl"))
    return _stamp_of(*runs, place / "pictures" / "journal.jsonl")


def _stamp_of(*files: Path) -> _Stamp:
    """What changes when one of the files does; those that are not there are left out."""
    facts = ((file, file.stat()) for file in files if file.exists())
    return tuple((str(file), fact.st_size, fact.st_mtime_ns) for file, fact in facts)


def _entries(place: Path, folder: str, prices: Prices) -> Iterator[Entry]:
    for job in RunFolder(place / "runs").jobs(logs=False):
        entry = entry_of_job(job, folder, prices)
        if entry is not None:
            yield entry
    for picture in PictureFolder(place / "pictures").asked():
        entry = entry_of_picture(picture, folder, prices)
        if entry is not None:
            yield entry
