"""Captions as text files beside their images: UTF-8 without byte order mark, lines ended by LF."""

import codecs
import os
import secrets
import stat
import threading
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from fluxtune_desktop.adapters.atomic import stamp_of
from fluxtune_desktop.adapters.atomic_many import write_many_durably
from fluxtune_desktop.adapters.file_errors import problem_of
from fluxtune_desktop.adapters.history import History, Row, noted_name
from fluxtune_desktop.core.caption_history import Act
from fluxtune_desktop.core.dataset import Caption, Dataset, FileStamp, OddCaption, caption_name
from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.core.ids import ImageId, ProjectId
from fluxtune_desktop.core.text_encodings import form_of, in_form, recognise, whole_pairs

T = TypeVar("T")

MAX_CAPTION_BYTES = 1_000_000
"""A caption is a few hundred characters; a text file above this size is something else."""


_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOINHERIT", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NONBLOCK", 0)
)
"""A pipe that bears the name of a caption must not be waited for."""


def read_caption(path: Path | str, folder: int | None = None) -> Caption:
    """What the file says; without a file, an empty caption without a stamp.

    Read as strict UTF-8, as the trainer does (ostris/ai-toolkit, toolkit/dataloader_mixins.py). A
    byte order mark and one line break at the end are no part of the text. ``path`` is taken from
    ``folder``, the descriptor of an open one, if that is given. Raises Failure when the file is
    there but cannot be read from the disk.
    """
    return _read(path, folder)[0]


def _read(path: Path | str, folder: int | None = None) -> tuple[Caption, bytes]:
    """The caption, and the content of its file."""
    try:
        found, data = _found_and_read(path, folder)
    except OSError as error:
        raise Failure(problem_of(error, path)) from error
    if found is None:
        return _NOTHING, b""
    stamp = FileStamp(mtime_ns=found.st_mtime_ns, size=found.st_size)
    if data is None:
        return Caption(stamp=stamp, readable=False), b""
    return _caption_of(data, stamp), data


def _caption_of(data: bytes, stamp: FileStamp) -> Caption:
    marked = data.startswith(codecs.BOM_UTF8)
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError:
        return _odd(data, stamp) or Caption(stamp=stamp, readable=False)
    # UTF-16 of western letters without a mark is UTF-8, too.
    odd = _odd(data, stamp) if "\0" in text else None
    return odd or Caption(text=_text_of(text), stamp=stamp, marked=marked)


def _odd(data: bytes, stamp: FileStamp) -> OddCaption | None:
    found = recognise(data)
    if found is None:
        return None
    return OddCaption(stamp=stamp, shown=_text_of(found.text), encoding=found.encoding)


def _text_of(text: str) -> str:
    return _unix(text).removesuffix("\n")


_NOTHING = Caption()
_NEVER = FileStamp(mtime_ns=-1, size=-1)
"""Stands for a file that was never read."""


def _found_and_read(
    path: Path | str, folder: int | None
) -> tuple[os.stat_result | None, bytes | None]:
    """What is there, and its content if that is a file that could be a caption.

    Through a descriptor, which takes a quarter of the time that a stream takes.
    """
    try:
        descriptor = os.open(path, _FLAGS, dir_fd=folder)
    except FileNotFoundError:
        return None, None
    except PermissionError:
        # Windows opens no folders.
        found = os.stat(path, dir_fd=folder)
        if stat.S_ISREG(found.st_mode):
            raise
        return found, None
    try:
        found = os.fstat(descriptor)
        if found.st_size > MAX_CAPTION_BYTES or not stat.S_ISREG(found.st_mode):
            return found, None
        return found, _all_of(descriptor, found.st_size)
    finally:
        os.close(descriptor)


def _all_of(descriptor: int, size: int) -> bytes:
    """The content of a file that was ``size`` bytes long; it may have grown since."""
    data = os.read(descriptor, size + 1)
    if len(data) == size:
        return data
    parts = [data]
    while part := os.read(descriptor, MAX_CAPTION_BYTES):
        parts.append(part)
    return b"".join(parts)


def caption_bytes(text: str) -> bytes:
    """The content of a caption file, such that reading it gives the text again.

    Half of a surrogate pair, as a text field may give while an emoji is typed, becomes U+FFFD.
    """
    lines = _unix(whole_pairs(text))
    return (lines + "\n" if lines.endswith("\n") else lines).encode("utf-8")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """A file that is to say something else."""

    path: Path
    row: Row
    wanted: bytes
    read: FileStamp | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    """What is to be put in the place of the caption that was ``read``."""

    image: ImageId
    wanted: bytes
    read: FileStamp | None


def image_stamp(path: Path) -> str:
    """What tells a file under another name as long as nobody changes it; empty without a file."""
    try:
        stamp = stamp_of(path)
    except OSError:
        return ""
    return "" if stamp is None else f"{stamp.size}:{stamp.mtime_ns}"


def text_as_read(text: str) -> str:
    """What reading gives when this text was written."""
    return caption_bytes(text).decode("utf-8").removesuffix("\n")


class CaptionFolder:
    """The captions of one project folder. May be used by several threads; one writes at a time."""

    def __init__(self, folder: Path, history: History, project: ProjectId) -> None:
        self._folder = folder
        self._history = history
        self._project = project
        # By image, whose name is in memory anyway: a name of the file for each of 50,000 is not.
        self._scanned: dict[ImageId, FileStamp | None] = {}
        self._own: dict[str, FileStamp | None] = {}
        self._lock = threading.Lock()

    def read(self, image: ImageId) -> Caption:
        """What the file says now. A later ``write`` replaces this, and nothing newer."""
        caption = read_caption(self._path(image))
        with self._lock:
            self._own[caption_name(image)] = caption.stamp
        return caption

    def saw(self, dataset: Dataset, unsaved: Collection[ImageId] = ()) -> None:
        """Take the captions of a fresh scan as what was last read, but for ``unsaved`` ones."""
        newer = {caption_name(image) for image in unsaved}
        with self._lock:
            by_name = newer or self._own
            for image in dataset.images:
                name = caption_name(image.id) if by_name else ""
                if name in newer:
                    continue
                stamp = image.caption.stamp
                if name in self._own:
                    self._own[name] = stamp
                elif self._scanned.get(image.id, _NEVER) != stamp:
                    # An equal one is kept by the image that was scanned before.
                    self._scanned[image.id] = stamp

    def wrote(self, name: str) -> bool:
        """Whether a caption file is as this program wrote it, or as it was when it was last read.

        What no more than a scan read is not ours. Waits for a write that is under way.
        """
        with self._lock:
            if name not in self._own:
                return False
            try:
                return stamp_of(self._folder / name) == self._own[name]
            except OSError:
                return False

    def write(
        self, image: ImageId, text: str, *, reason: str, group: str | None = None
    ) -> Problem | None:
        """Write durably, after noting the old text in the history; None when it is on disk.

        A problem of kind CHANGED_ELSEWHERE means that another program wrote since it was last
        read; BAD_ENCODING that the file is not UTF-8. In both nothing was replaced. ``group`` names
        the action that this change belongs to; without it the change is an action of its own.
        """
        act = Act(id=group or secrets.token_hex(8), reason=reason)
        return self.write_all({image: text}, act).get(image)

    def write_all(self, texts: Mapping[ImageId, str], act: Act) -> dict[ImageId, Problem]:
        """Write the captions that one action changed, as ``write`` does; gives the problems.

        The history takes all of them in one go, before the first file is replaced.
        """
        with self._lock:
            found = {image: _tried(self._change, image, text) for image, text in texts.items()}
            return self._put(found, act)

    def convert(self, images: Iterable[ImageId], act: Act) -> dict[ImageId, Problem]:
        """Write captions that are not UTF-8 as UTF-8; gives the problems.

        The history takes their bytes before the first file is replaced. What another program
        changed since it was last read is left alone, and so is what was not recognised.
        """
        with self._lock:
            return self._put({image: _tried(self._conversion, image) for image in images}, act)

    def restore(self, images: Iterable[ImageId], action: str) -> dict[ImageId, Problem]:
        """Write the bytes that captions had before ``action`` converted them; gives the problems.

        A caption that says something else since is left alone.
        """
        with self._lock:
            try:
                originals = self._history.originals(self._project, action)
            except Failure as trouble:
                return dict.fromkeys(images, trouble.problem)
            problems, files = {}, {}
            for image in images:
                path, data = self._path(image), originals.get(noted_name(image))
                now = _tried(_read, path)
                if isinstance(now, Problem):
                    problems[image] = now
                elif data is None or now[1] != _converted(data):
                    problems[image] = Problem(kind=Kind.CHANGED_ELSEWHERE, subject=path.name)
                else:
                    files[path] = _File(image=image, wanted=data, read=now[0].stamp)
            return problems | self._write(files)

    def _change(self, image: ImageId, text: str) -> "_Change | Problem | None":
        """What is to be written; None when the file says it already."""
        path = self._path(image)
        if not self._folder.is_dir():
            return Problem(kind=Kind.MISSING, subject=str(self._folder))
        now, data = _read(path)
        if not now.readable:
            newer = self._last(image, path.name, now.stamp) != now.stamp
            return _conflict(now, path) if newer else _not_utf8(path)
        plain = caption_bytes(text)
        if caption_bytes(now.text) == plain and (now.stamp is not None or not plain):
            self._own[path.name] = now.stamp
            return None
        if self._last(image, path.name, now.stamp) != now.stamp:
            return _conflict(now, path)
        old = None if now.stamp is None else now.text
        stamp = image_stamp(self._folder / image)
        row = Row(image=image, old=old, new=_as_read(plain), stamp=stamp)
        wanted = in_form(plain, form_of(data))
        return _Change(path=path, row=row, wanted=wanted, read=now.stamp)

    def _conversion(self, image: ImageId) -> "_Change | Problem | None":
        """What is to be written for a caption that is not UTF-8; None when it is."""
        path = self._path(image)
        now, data = _read(path)
        if not isinstance(now, OddCaption):
            return None if now.readable else _not_utf8(path)
        if self._last(image, path.name, now.stamp) != now.stamp:
            return Problem(kind=Kind.CHANGED_ELSEWHERE, subject=path.name)
        stamp = image_stamp(self._folder / image)
        row = Row(image=image, old=now.shown, new=now.shown, stamp=stamp, original=data)
        return _Change(path=path, row=row, wanted=caption_bytes(now.shown), read=now.stamp)

    def _put(
        self, found: Mapping[ImageId, "_Change | Problem | None"], act: Act
    ) -> dict[ImageId, Problem]:
        problems = {image: each for image, each in found.items() if isinstance(each, Problem)}
        changes = {each.path: each for each in found.values() if isinstance(each, _Change)}
        rows = [change.row for change in changes.values()]
        if not rows:
            return problems
        try:
            self._history.note(self._project, rows, act)
        except Failure as trouble:
            return problems | {row.image: trouble.problem for row in rows}
        files = {
            path: _File(image=change.row.image, wanted=change.wanted, read=change.read)
            for path, change in changes.items()
        }
        return problems | self._write(files)

    def _write(self, files: Mapping[Path, "_File"]) -> dict[ImageId, Problem]:
        problems = {}
        contents = {path: each.wanted for path, each in files.items()}
        read = {path: each.read for path, each in files.items()}
        for path, outcome in write_many_durably(contents, read).items():
            if isinstance(outcome, Problem):
                problems[files[path].image] = _with_theirs(outcome, path)
            else:
                self._own[path.name] = outcome
        return problems

    def _last(self, image: ImageId, name: str, unread: FileStamp | None) -> FileStamp | None:
        """The file as it was last read or written; ``unread`` when it never was."""
        return self._own.get(name, self._scanned.get(image, unread))

    def _path(self, image: ImageId) -> Path:
        return self._folder / caption_name(image)


def _tried(work: Callable[..., T], *given: object) -> T | Problem:
    try:
        return work(*given)
    except Failure as trouble:
        return trouble.problem


def _converted(data: bytes) -> bytes | None:
    """What became of these bytes when they were converted."""
    found = recognise(data)
    return None if found is None else caption_bytes(_text_of(found.text))


def _with_theirs(problem: Problem, path: Path) -> Problem:
    """With what the other program wrote, if it did."""
    if problem.kind is not Kind.CHANGED_ELSEWHERE:
        return problem
    try:
        now = read_caption(path)
    except Failure as trouble:
        return trouble.problem
    return _conflict(now, path)


def _conflict(theirs: Caption, path: Path) -> Problem:
    """What another program wrote stands against what is to be written."""
    if not theirs.readable and not isinstance(theirs, OddCaption):
        return _not_utf8(path)
    text = theirs.shown if isinstance(theirs, OddCaption) else theirs.text
    return Problem(kind=Kind.CHANGED_ELSEWHERE, subject=path.name, detail=text)


def _not_utf8(path: Path) -> Problem:
    return Problem(kind=Kind.BAD_ENCODING, subject=path.name)


def _as_read(data: bytes) -> str:
    return data.decode("utf-8").removesuffix("\n")


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
