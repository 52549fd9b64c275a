"""Checks a trigger word against the captions and CLIP's vocabulary; the newest word wins."""

import functools
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.tokens import TokenCounter
from fluxtune_desktop.core.trigger_word import (
    TriggerCheck,
    check_trigger,
    suggested_trigger,
    trigger_use,
)
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.rehearsing import Rehearsing
from fluxtune_desktop.services.token_counts import TokenCounts


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TriggerQuestion:
    """A word, and what it is looked at beside: the images in training, the project's title."""

    word: str
    dataset: Dataset
    title: str
    subject: Subject

    def same(self, other: "TriggerQuestion | None") -> bool:
        """Whether the answer is the same. A data set that was changed is another one."""
        return (
            other is not None
            and self.dataset is other.dataset
            and (self.word, self.title, self.subject) == (other.word, other.title, other.subject)
        )


class TriggerChecks(QObject):
    """``changed`` when the answer to the newest question is there. ``rehearsing`` finds out what a
    change of the captions would do.
    """

    changed = Signal()

    def __init__(self, counts: TokenCounts, chores: Chores) -> None:
        super().__init__()
        self._counts = counts
        self._chores = chores
        self._asked: TriggerQuestion | None = None
        self._running: TriggerQuestion | None = None
        self._known: TriggerCheck | None = None
        self.rehearsing = Rehearsing(chores, self)
        counts.changed.connect(self._go_on)

    @property
    def known(self) -> TriggerCheck | None:
        """The answer to the newest question; None before it is there."""
        return self._known

    def ask(self, question: TriggerQuestion) -> None:
        """Have the word checked, unless that is done or under way."""
        if question.same(self._asked):
            return
        self._asked, self._known = question, None
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        asked, counter = self._asked, self._counts.counter
        if asked is None or self._known is not None or self._running is not None:
            return
        if counter is None:
            self._counts.wake()
            return
        self._running = asked
        chore = self._chores.run(functools.partial(_check, asked, counter))
        chore.done.connect(self._on_checked)
        chore.failed.connect(self._on_failed)

    @Slot(object)
    def _on_checked(self, check: TriggerCheck) -> None:
        answered, self._running = self._running, None
        if answered is self._asked:
            self._known = check
            self.changed.emit()
        else:
            self._go_on()

    @Slot(object)
    def _on_failed(self, _problem: object) -> None:
        answered, self._running = self._running, None
        if answered is not self._asked:
            self._go_on()


def _check(question: TriggerQuestion, counter: TokenCounter) -> TriggerCheck:
    captions = [each.caption.text for each in question.dataset.images]
    suggestion = suggested_trigger(question.title, question.subject, captions, counter.count)
    use = trigger_use(question.word, captions)
    return check_trigger(question.word, use, counter.count, suggestion)
