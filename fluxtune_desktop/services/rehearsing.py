"""Finding out in a worker what a change of many captions would do; the newest wish wins."""

import functools
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.bulk import Action, Rehearsal, rehearse, rewrite_of
from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.finding import PatternError, TooSlow
from fluxtune_desktop.core.stop import Stopped, StopToken
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.now_and_then import NowAndThen

LONGEST = 30.0
"""Seconds after which a search through all captions is ended."""


class Slow:
    """The search was ended, because it would have taken too long."""


Answer = Rehearsal | PatternError | Slow


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    action: Action
    images: Sequence[DatasetImage]
    stop: StopToken = field(default_factory=StopToken, compare=False)


class Rehearsing(QObject):
    """``answered`` carries the action and its `Answer`; ``progress`` captions done and in all.
    ``canceled`` comes when nothing more was wished after a cancel, ``failed`` with a Problem.
    """

    answered = Signal(object, object)
    progress = Signal(int, int)
    canceled = Signal()
    failed = Signal(object)

    def __init__(self, chores: Chores, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chores = chores
        self._running: _Order | None = None
        self._next: _Order | None = None
        self._far = NowAndThen()
        self._far.told.connect(self._on_told)

    @property
    def busy(self) -> bool:
        """Whether captions are being looked through."""
        return self._running is not None

    def ask(self, action: Action, images: Sequence[DatasetImage]) -> None:
        """Find out what the action would do to the captions of these images.

        What was asked before is ended without an answer, and its thread is used again: a pattern
        that cannot be ended at once keeps one thread busy, never more.
        """
        order = _Order(action=action, images=images)
        if self._running is None:
            self._start(order)
            return
        self._running.stop.cancel()
        self._next = order

    def cancel(self) -> None:
        """Look through no more."""
        self._next = None
        if self._running is not None:
            self._running.stop.cancel()

    def _start(self, order: _Order) -> None:
        self._running, self._next = order, None
        work = functools.partial(_work, order, self._far.reporter())
        chore = self._chores.run(work)
        chore.done.connect(self._on_done)
        chore.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, answer: Answer | None) -> None:
        order, self._running = self._running, None
        if self._next is not None:
            self._start(self._next)
        elif order is None or answer is None or order.stop.wish is not None:
            self.canceled.emit()
        else:
            self.answered.emit(order.action, answer)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._running = None
        if self._next is not None:
            self._start(self._next)
        else:
            self.failed.emit(problem)

    @Slot(int, int)
    def _on_told(self, done: int, total: int) -> None:
        if self._running is not None and self._next is None:
            self.progress.emit(done, total)


def _work(order: _Order, report: Callable[[int, int], None]) -> Answer | None:
    """None when it was stopped."""
    rewrite = rewrite_of(order.action)
    if isinstance(rewrite, PatternError):
        return rewrite
    until = time.monotonic() + LONGEST
    try:
        return rehearse(
            rewrite,
            order.images,
            report=report,
            stop=order.stop,
            overdue=lambda: time.monotonic() > until,
        )
    except TooSlow:
        return Slow()
    except Stopped:
        return None
