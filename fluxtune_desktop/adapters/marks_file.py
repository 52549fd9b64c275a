"""``.fluxtune/marks.jsonl``: what is said of single images, and how it finds its image again.

Lines are only added, each batch forced to the disk in one go; the last line of a name counts. Marks
go with the content: an image that was renamed or copied in keeps its own, because its line knows
size, time and (a little later) SHA-256 of the file.
"""

import hashlib
import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from fluxtune_desktop.adapters.atomic import stamp_of, write_durably
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.journal import append_lines, lines_of, read_lines
from fluxtune_desktop.adapters.mark_lines import (
    MarkLine,
    read_line,
    still_extra,
    written_line,
)
from fluxtune_desktop.core.dataset import FileStamp
from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import UNMARKED, Mark
from fluxtune_desktop.core.stop import StopToken

WORTH_COMPACTING = 1000
"""Lines that say nothing any more, above which the file is written anew when it is opened."""
HASHED_AT_ONCE = 2_000_000_000
"""Bytes that one look at the folder may read in order to recognise files; beyond it, name, size and
time have to do."""


@dataclass(slots=True, kw_only=True)
class _Content:
    """What the file says: the last line of each name, and lines that nobody here understands."""

    lines: dict[str, MarkLine] = field(default_factory=dict)
    foreign: list[dict[str, Any]] = field(default_factory=list)
    superseded: int = 0
    spoiled: bool = False


class MarksFile:
    """The marks of one project folder. May be used by several threads."""

    def __init__(self, folder: Path, path: Path, *, changeable: bool) -> None:
        self._folder = folder
        self._path = path
        self._changeable = changeable
        self._lock = threading.Lock()
        self._content: _Content | None = None

    def save(self, marks: Mapping[ImageId, Mark]) -> None:
        """Keep what is said of these images; all of it is on the disk when this returns."""
        with self._lock:
            known = self._known().lines
            lines = [self._line(known.get(name), name, mark) for name, mark in marks.items()]
            self._append(lines)

    def follow(self, images: Mapping[ImageId, FileStamp]) -> dict[ImageId, Mark]:
        """The marks of the images that are in the folder now, unmarked ones left out.

        Those whose file was renamed or copied in are recognised, and noted under the new name.
        """
        with self._lock:
            known = self._known().lines
            if not known:
                return {}
            found, strays = _by_name(known, images)
            if strays:
                moved = _Search(self._folder, known, images).find(strays)
                found.update({ImageId(line.name): line.mark for line in moved})
                self._note(moved)
        return {name: mark for name, mark in found.items() if mark is not UNMARKED}

    def hash_some(self, stop: StopToken, *, most: int = 100_000_000) -> bool:
        """Note the SHA-256 of marked files that have none yet, about ``most`` bytes of them.

        True while there are more. Raises Stopped when asked to.
        """
        with self._lock:
            waiting = [line for line in self._known().lines.values() if _lacks_hash(line)]
        done: list[MarkLine] = []
        for line in waiting:
            stop.check()
            done.append(replace(line, sha256=self._hash(line) or _GONE))
            most -= line.size
            if most < 0:
                break
        with self._lock:
            lines = self._known().lines
            # Something new may have been said of an image meanwhile.
            fresh = [line for line in done if lines.get(line.name) == replace(line, sha256="")]
            self._append(fresh)
        return len(done) < len(waiting)

    def of(self, image: ImageId) -> Mark:
        """What was last said of an image of that name, whether it is there or not."""
        with self._lock:
            line = self._known().lines.get(image)
        return UNMARKED if line is None else line.mark

    def sha256(self, image: ImageId) -> str:
        """The SHA-256 that is known of the file that had this name; empty without one."""
        with self._lock:
            line = self._known().lines.get(image)
        return line.sha256 if line is not None and line.sha256 != _GONE else ""

    def _known(self) -> _Content:
        if self._content is None:
            self._content = _read(self._path)
            if self._changeable and _worth_compacting(self._content):
                _compact(self._path, self._content)
        return self._content

    def _line(self, old: MarkLine | None, name: ImageId, mark: Mark) -> MarkLine:
        old = old or MarkLine(name=name, size=0, mtime_ns=0)
        extra = still_extra(old, mark)
        stamp = _stamp(self._folder, name)
        if stamp is None or (stamp.size, stamp.mtime_ns) == (old.size, old.mtime_ns):
            return replace(old, mark=mark, extra=extra)
        return MarkLine(name=name, size=stamp.size, mtime_ns=stamp.mtime_ns, mark=mark, extra=extra)

    def _append(self, lines: list[MarkLine]) -> None:
        if not lines:
            return
        append_lines(self._path, map(written_line, lines))
        self._known().lines.update({line.name: line for line in lines})

    def _note(self, lines: list[MarkLine]) -> None:
        """Write what was only found out: a disk that takes nothing is told when it matters."""
        try:
            if self._changeable:
                self._append(lines)
        except Failure:
            self._known().lines.update({line.name: line for line in lines})

    def _hash(self, line: MarkLine) -> str:
        """The SHA-256 of the file, if it is still the one that the line is about."""
        before = _stamp(self._folder, line.name)
        if before != FileStamp(mtime_ns=line.mtime_ns, size=line.size):
            return ""
        digest = sha256_of(self._folder / line.name)
        return digest if _stamp(self._folder, line.name) == before else ""


_GONE = "-"
"""In place of a SHA-256: the file changed before it could be read."""


class _Search:
    """Looks for the lines of files whose name or time is not the one that was noted."""

    def __init__(
        self, folder: Path, known: Mapping[str, MarkLine], images: Mapping[ImageId, FileStamp]
    ) -> None:
        self._folder = folder
        self._known = known
        self._images = images
        self._left = HASHED_AT_ONCE
        self._by_size: dict[int, list[MarkLine]] = {}
        for line in known.values():
            if line.mark is not UNMARKED:
                self._by_size.setdefault(line.size, []).append(line)

    def find(self, strays: Iterable[ImageId]) -> list[MarkLine]:
        """For each file that was recognised, its line as it ought to be now."""
        return [line for stray in strays if (line := self._find(stray)) is not None]

    def _find(self, name: ImageId) -> MarkLine | None:
        stamp = self._images[name]
        own = self._known.get(name)
        candidates = self._by_size.get(stamp.size, [])
        others = [line for line in candidates if line.name != name]
        if own is not None and not any(line.mtime_ns == stamp.mtime_ns for line in others):
            # Touched, or worked on in another program: what was said of that name still holds.
            return _now(own, name, stamp, own.sha256 if own.size == stamp.size else "")
        if not candidates:
            return None
        digest = self._digest(name, stamp)
        match = _of_content(candidates, digest) or self._renamed(others, stamp) or own
        return None if match is None else _now(match, name, stamp, digest)

    def _renamed(self, lines: list[MarkLine], stamp: FileStamp) -> MarkLine | None:
        """The one whose file is no longer there, and was of the same size and time."""
        same = [line for line in lines if line.mtime_ns == stamp.mtime_ns]
        if len(same) != 1 or same[0].name in self._images or _has_hash(same[0]):
            return None
        return same[0]

    def _digest(self, name: ImageId, stamp: FileStamp) -> str:
        self._left -= stamp.size
        return sha256_of(self._folder / name) if self._left >= 0 else ""


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file in hexadecimal; empty when it cannot be read."""
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""


def _by_name(
    known: Mapping[str, MarkLine], images: Mapping[ImageId, FileStamp]
) -> tuple[dict[ImageId, Mark], list[ImageId]]:
    found: dict[ImageId, Mark] = {}
    strays: list[ImageId] = []
    for name, stamp in images.items():
        line = known.get(name)
        if line is None or line.mtime_ns != stamp.mtime_ns or line.size != stamp.size:
            strays.append(name)
        else:
            found[name] = line.mark
    return found, strays


def _of_content(lines: list[MarkLine], digest: str) -> MarkLine | None:
    return next((line for line in lines if digest and line.sha256 == digest), None)


def _now(line: MarkLine, name: str, stamp: FileStamp, digest: str) -> MarkLine:
    return replace(line, name=name, size=stamp.size, mtime_ns=stamp.mtime_ns, sha256=digest)


def _has_hash(line: MarkLine) -> bool:
    return bool(line.sha256) and line.sha256 != _GONE


def _lacks_hash(line: MarkLine) -> bool:
    return not line.sha256 and line.mark is not UNMARKED and line.size > 0


def _stamp(folder: Path, name: str) -> FileStamp | None:
    try:
        return stamp_of(folder / name)
    except OSError:
        return None


def marked_images(path: Path) -> int:
    """Of how many images a marks file says something. Raises Failure."""
    return sum(line.mark is not UNMARKED for line in _read(path).lines.values())


def _read(path: Path) -> _Content:
    content = _Content()
    shared: dict[Mark, Mark] = {UNMARKED: UNMARKED}
    for entry in read_lines(path):
        if entry is None:
            content.spoiled = True
            continue
        line = read_line(entry, shared)
        if line is None:
            content.foreign.append(entry)
            continue
        content.superseded += line.name in content.lines
        content.lines[line.name] = line
    return content


def _worth_compacting(content: _Content) -> bool:
    if content.spoiled:
        return False
    return content.superseded > max(WORTH_COMPACTING, len(content.lines) // 2)


def _compact(path: Path, content: _Content) -> None:
    entries: Iterator[Mapping[str, Any]] = map(written_line, content.lines.values())
    with file_trouble(path):
        write_durably(path, lines_of([*content.foreign, *entries]))
    content.superseded = 0
