"""What captions said before, and which action made them say something else."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from fluxtune_desktop.core.ids import ImageId

SAME_TYPING = timedelta(minutes=2)
"""Typing that goes on within this time is one version, unless much was taken out."""
_BACK_AND_FORTH = frozenset({"undo", "redo"})
_KEPT_WORDS = 0.5
"""The share of its words that a text must keep for the next one to stand for both."""


class Reason(StrEnum):
    """Why a caption says something else."""

    TYPED = "edit"
    TOGETHER = "bulk"  # several captions by one command
    REPLACED = "replace"  # found and replaced
    EARLIER = "earlier"  # an earlier version was taken again
    BROUGHT_BACK = "snapshot"  # all captions as they were at one time
    IMPORTED = "import"
    RENAMED = "rename"  # the caption followed its image
    UNDONE = "undo"
    REDONE = "redo"
    SET_ASIDE = "aside"  # typed, and given up for what another program wrote
    UNDECIDED = "undecided"  # typed, and not written when the project was left
    CONVERTED = "converted"  # the same text as UTF-8
    ORIGINAL = "original"  # the file as it was before that
    OTHER_PROGRAM = "outside"
    FOUND = "found"  # what was there before the first change


UNDOABLE = frozenset(
    {
        Reason.TYPED,
        Reason.TOGETHER,
        Reason.REPLACED,
        Reason.EARLIER,
        Reason.BROUGHT_BACK,
        Reason.CONVERTED,
    }
)
"""Reasons of actions that can be taken back after a restart."""


BEFORE_TRAINING = "training"
"""The reason of a snapshot that was made for a training."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One action of the person, which may change many captions.

    ``name`` is what it is called on screen, in the language of the time. ``target`` is the action
    that this one takes back or does again.
    """

    id: str
    reason: str
    name: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One change of one caption, as it was noted; ``old`` is None when there was no file."""

    image: ImageId
    old: str | None
    new: str
    at: datetime
    act: Act


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One text that a caption had, since ``at``; None where nobody knows since when.

    ``converted_by`` is the action that wrote a file as UTF-8 which was not: the version is the file
    before that, whose bytes are kept.
    """

    text: str
    at: datetime | None
    reason: str
    name: str = ""
    converted_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """An action of an earlier session: what each caption said before it, and after it."""

    act: Act
    at: datetime
    old: dict[ImageId, str] = field(default_factory=dict)
    new: dict[ImageId, str] = field(default_factory=dict)


class Loss(StrEnum):
    """Why earlier versions are not there."""

    NOT_HERE = "not_here"  # this computer has none of a project that is not new
    SPOILED = "spoiled"  # their file could not be read; it was put aside
    OUT_OF_REACH = "out_of_reach"  # their file cannot be read now
    NEWER = "newer"  # a newer program keeps them, and this one leaves them alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What can be undone and redone of earlier sessions, each in the order in which it was done.

    ``undecided`` are captions that were left while another program's text stood in their files, or
    the folder was not there: what was typed last is an earlier version.
    """

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()
    loss: Loss | None = None
    undecided: tuple[ImageId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """All captions as they were before something; ``id`` finds their texts."""

    id: str
    at: datetime
    reason: str
    name: str
    captions: int


def versions(edits: Sequence[Edit], now: str) -> tuple[Version, ...]:
    """The texts of one caption, newest first; the first is what it says ``now``.

    ``edits`` are its changes, oldest first. Keystrokes of the same minutes are one version; what
    another program wrote between two changes is one, too.
    """
    found: list[Version] = []
    for version in _all(edits, now):
        if found and found[-1].text == version.text and not _of_other_bytes(found[-1], version):
            continue
        if found and _goes_on(found[-1], version):
            found.pop()
        found.append(version)
    return tuple(reversed(found))


def _all(edits: Sequence[Edit], now: str) -> Iterator[Version]:
    before: str | None = None
    for edit in edits:
        if edit.act.reason == Reason.CONVERTED:
            yield Version(
                text=edit.old or "", at=None, reason=Reason.ORIGINAL, converted_by=edit.act.id
            )
        else:
            yield from _unnoted(before, edit.old)
        yield Version(text=edit.new, at=edit.at, reason=edit.act.reason, name=edit.act.name)
        before = edit.new
    yield from _unnoted(before, now)


def _of_other_bytes(before: Version, after: Version) -> bool:
    """Whether they say the same in files that are not the same."""
    return bool(before.converted_by or after.converted_by)


def _unnoted(before: str | None, text: str | None) -> Iterator[Version]:
    """The text that a change met, where that is not what the change before it left."""
    if before is None and text is not None:
        yield Version(text=text, at=None, reason=Reason.FOUND)
    elif before is not None and before != (text or ""):
        yield Version(text=text or "", at=None, reason=Reason.OTHER_PROGRAM)


def _goes_on(before: Version, after: Version) -> bool:
    """Whether the person went on with the same, so that the later text stands for both."""
    if before.at is None or after.at is None or after.at - before.at > SAME_TYPING:
        return False
    if before.reason in _BACK_AND_FORTH and after.reason in _BACK_AND_FORTH:
        # What it passed on the way was a version before.
        return True
    if before.reason != Reason.TYPED or after.reason != Reason.TYPED:
        return False
    words = before.text.split()
    left = frozenset(after.text.split())
    return sum(word in left for word in words) >= _KEPT_WORDS * len(words)


def past_of(edits: Iterable[Edit]) -> Past:
    """Where undo and redo stood, from all changes in the order in which they were made."""
    done: dict[str, Step] = {}
    undone: dict[str, Step] = {}
    for act_id, group in itertools.groupby(edits, key=lambda edit: edit.act.id):
        changes = list(group)
        act = changes[0].act
        if act.reason == Reason.UNDONE and act.target in done:
            undone[act.target] = done.pop(act.target)
        elif act.reason == Reason.REDONE and act.target in undone:
            done[act.target] = undone.pop(act.target)
        elif act_id in undone:
            # Its last captions were written after the first ones were taken back.
            undone[act_id] = _with(undone[act_id], changes)
        elif act.reason in UNDOABLE:
            undone.clear()
            done[act_id] = _with(done.get(act_id), changes)
    return Past(done=tuple(done.values()), undone=tuple(reversed(undone.values())))


def _with(step: Step | None, changes: list[Edit]) -> Step:
    """The step and what else it changed: it began with the first text and ended with the last."""
    step = step or Step(act=changes[0].act, at=changes[0].at)
    old, new = dict(step.old), dict(step.new)
    for change in changes:
        old.setdefault(change.image, change.old or "")
        new[change.image] = change.new
    return replace(step, old=old, new=new)
