"""Changes of captions as steps that can be undone, each with the action that the history knows.

They change memory; writing is somebody else's work.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QUndoCommand, QUndoStack
from typing_extensions import override

from fluxtune_desktop.core.caption_history import Act, Reason, Step
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.acts import new_act

Texts = Mapping[ImageId, str]
Apply = Callable[[Texts, Texts, Act], None]
"""Takes what captions are to say, what they said before, and why."""
Replace = Callable[[Texts, Texts, Act], None]
"""Takes what captions should say now, what they are to say then, and why."""


class MakeStep(Protocol):
    """Makes the step of an action of an earlier session."""

    def __call__(self, step: Step, *, undone: bool) -> QUndoCommand: ...


_TYPING = 1


class Quiet:
    """How many times a step of an earlier session is told what was done already."""

    def __init__(self, times: int) -> None:
        self._left = times

    def over(self) -> bool:
        """Whether it is meant this time."""
        self._left -= 1
        return self._left < 0


class SetCaptions(QUndoCommand):
    """Captions of one or several images, changed by one action, named in the person's language.

    The texts are the step's own from now on: they are not copied.
    """

    def __init__(self, apply: Apply, old: Texts, new: Texts, act: Act, *, quiet: int = 0) -> None:
        super().__init__(act.name)
        self._apply = apply
        self._old = old
        self.new = new
        self._done = quiet > 0
        self._quiet = Quiet(quiet)
        self.act = act

    @override
    def redo(self) -> None:
        """Put the new texts in place; Qt calls this when the step is pushed, too."""
        if self._quiet.over():
            act = new_act(Reason.REDONE, target=self.act) if self._done else self.act
            self._done = True
            self._apply(self.new, self._old, act)

    @override
    def undo(self) -> None:
        """Put the old texts back."""
        if self._quiet.over():
            self._apply(self._old, self.new, new_act(Reason.UNDONE, target=self.act))

    def again(self, *, undone: bool) -> "SetCaptions":
        """The same to be put where it stood, which changes nothing."""
        quiet = 2 if undone else 1
        return type(self)(self._apply, self._old, self.new, self.act, quiet=quiet)


class TypeCaption(SetCaptions):
    """One image's caption, typed. Keystrokes of the same action merge into one step."""

    @override
    def id(self) -> int:
        """Qt offers only commands of the same id for merging."""
        return _TYPING

    @override
    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take up the next keystroke of the same action."""
        if not isinstance(other, TypeCaption) or other.act.id != self.act.id:
            return False
        self.new = other.new
        return True


class PastStep(QUndoCommand):
    """An action of an earlier session. Captions that say something else since are left alone.

    ``undone`` says that it was taken back already. It is told to redo when it is pushed, and to
    undo when the stack goes to where it stood: neither changes anything.
    """

    def __init__(self, replace: Replace, step: Step, *, undone: bool) -> None:
        super().__init__(step.act.name)
        self._replace = replace
        self._step = step
        self._quiet = Quiet(2 if undone else 1)

    @override
    def redo(self) -> None:
        """Do it again, where it was undone."""
        if self._quiet.over():
            act = new_act(Reason.REDONE, target=self._step.act)
            self._replace(self._step.old, self._step.new, act)

    @override
    def undo(self) -> None:
        """Take it back, where it still holds."""
        if self._quiet.over():
            act = new_act(Reason.UNDONE, target=self._step.act)
            self._replace(self._step.new, self._step.old, act)


@dataclass(frozen=True, slots=True, kw_only=True)
class PutAside:
    """Steps that were taken off a stack; ``index`` of them stand done, ``acts`` are theirs."""

    steps: tuple[SetCaptions, ...]
    index: int
    acts: frozenset[str]


def put_aside(undo: QUndoStack) -> PutAside | None:
    """Empty the stack for something that belongs below; None when it holds more than changes of
    captions, which cannot be put back."""
    index, steps = undo.index(), []
    for number in range(undo.count()):
        step = undo.command(number)
        if not isinstance(step, SetCaptions):
            return None
        steps.append(step.again(undone=number >= index))
    if steps:
        undo.clear()
    return PutAside(steps=tuple(steps), index=index, acts=frozenset(step.act.id for step in steps))
