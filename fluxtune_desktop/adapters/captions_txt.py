"""The captions of a folder, each a text file beside its image, and what they said before."""

import secrets
import threading
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from fluxtune_desktop.adapters.atomic import stamp_of
from fluxtune_desktop.adapters.atomic_many import write_many_durably
from fluxtune_desktop.adapters.caption_file import (
    caption_bytes,
    caption_text,
    read_caption,
    read_with_bytes,
)
from fluxtune_desktop.adapters.history import History, Row
from fluxtune_desktop.adapters.history_rows import noted_name
from fluxtune_desktop.adapters.known_images import KnownImages, image_stamp
from fluxtune_desktop.core.caption_history import Act
from fluxtune_desktop.core.dataset import (
    BlockedCaption,
    Caption,
    Dataset,
    FileStamp,
    OddCaption,
    caption_name,
)
from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.core.ids import ImageId, ProjectId
from fluxtune_desktop.core.text_encodings import form_of, in_form, recognise

T = TypeVar("T")

_NEVER = FileStamp(mtime_ns=-1, size=-1)
"""Stands for a file that was never read."""


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


class CaptionFolder:
    """The captions of one project folder. May be used by several threads; one writes at a time."""

    def __init__(self, folder: Path, history: History, project: ProjectId) -> None:
        self._folder = folder
        self._history = history
        self._project = project
        self._images = KnownImages(folder, history, project)
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
        read; BAD_ENCODING that the file is not UTF-8; BLOCKED_CAPTION that a folder, say, has its
        name. In all of them nothing was replaced. ``group`` names the action that this change
        belongs to; without it the change is an action of its own.
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

    def restore(
        self, images: Iterable[ImageId], act: Act, *, edited: bool = False
    ) -> dict[ImageId, Problem]:
        """Write the bytes that captions had before the target of ``act`` converted them.

        A caption that says something else since is left alone, unless it may be ``edited``: what
        it says is noted then. Gives the problems.
        """
        with self._lock:
            try:
                originals = self._history.originals(self._project, act.target)
            except Failure as trouble:
                return dict.fromkeys(images, trouble.problem)
            found = {image: _tried(self._restoration, image, originals, edited) for image in images}
            return self._put(found, act)

    def _change(self, image: ImageId, text: str) -> "_Change | Problem | None":
        """What is to be written; None when the file says it already."""
        path = self._path(image)
        if not self._folder.is_dir():
            return Problem(kind=Kind.MISSING, subject=str(self._folder))
        now, data = read_with_bytes(path)
        if isinstance(now, BlockedCaption):
            # The caption that was here is gone: when the place is free again, nothing is in it.
            self._own[path.name] = None
            return _unread(now, path)
        if not now.readable:
            newer = self._last(image, path.name, now.stamp) != now.stamp
            return _conflict(now, path) if newer else _unread(now, path)
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
        now, data = read_with_bytes(path)
        if not isinstance(now, OddCaption):
            return None if now.readable else _unread(now, path)
        if self._last(image, path.name, now.stamp) != now.stamp:
            return Problem(kind=Kind.CHANGED_ELSEWHERE, subject=path.name)
        stamp = image_stamp(self._folder / image)
        row = Row(image=image, old=now.shown, new=now.shown, stamp=stamp, original=data)
        return _Change(path=path, row=row, wanted=caption_bytes(now.shown), read=now.stamp)

    def _restoration(
        self, image: ImageId, originals: Mapping[str, bytes], edited: bool
    ) -> "_Change | Problem":
        """What is to be written so that a caption is what it was before it was converted."""
        path = self._path(image)
        stamp = image_stamp(self._folder / image)
        data = originals.get(noted_name(image))
        if data is None:
            earlier = self._images.names_before(image)
            data = next((originals[name] for name in earlier if name in originals), None)
        found = None if data is None else recognise(data)
        now, here = read_with_bytes(path)
        newer = self._last(image, path.name, now.stamp) != now.stamp
        as_expected = (now.readable and not newer) if edited else here == _converted(data)
        if data is None or found is None or not as_expected:
            return Problem(kind=Kind.CHANGED_ELSEWHERE, subject=path.name)
        old = None if now.stamp is None else now.text
        row = Row(image=image, old=old, new=caption_text(found.text), stamp=stamp)
        return _Change(path=path, row=row, wanted=data, read=now.stamp)

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


def _converted(data: bytes | None) -> bytes | None:
    """What became of these bytes when they were converted."""
    found = None if data is None else recognise(data)
    return None if found is None else caption_bytes(caption_text(found.text))


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
        return _unread(theirs, path)
    text = theirs.shown if isinstance(theirs, OddCaption) else theirs.text
    return Problem(kind=Kind.CHANGED_ELSEWHERE, subject=path.name, detail=text)


def _unread(caption: Caption, path: Path) -> Problem:
    blocked = isinstance(caption, BlockedCaption)
    kind = Kind.BLOCKED_CAPTION if blocked else Kind.BAD_ENCODING
    return Problem(kind=kind, subject=path.name)


def _as_read(data: bytes) -> str:
    return data.decode("utf-8").removesuffix("\n")
