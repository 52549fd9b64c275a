"""Short pieces of work in a small pool: opening, scanning, checking, writing small files."""

import functools
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from fluxtune_desktop.services.work import Outcome, attempt

POOL_NAME = "fluxtune chores"
"""15 characters, which is all that Linux keeps of a thread's name."""


class Chore(QObject):
    """One piece of work under way. Exactly one of the signals comes, in the window's thread."""

    done = Signal(object)
    failed = Signal(object)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    number: int
    outcome: Outcome


class _Post(QObject):
    """Carries answers out of the pool; holds nothing, so nothing can die in a worker."""

    answered = Signal(object)


class Chores(QObject):
    """A pool of a few threads. ``failed`` of a chore carries a ``Problem``."""

    def __init__(self, threads: int = 3) -> None:
        super().__init__()
        self._pool = QThreadPool()
        # The name of its threads, which tells them from those that Qt paints with.
        self._pool.setObjectName(POOL_NAME)
        self._pool.setMaxThreadCount(threads)
        self._post = _Post()
        self._post.answered.connect(self._on_answered)
        self._open: dict[int, Chore] = {}
        self._count = 0
        self._closing = False

    def run(self, work: Callable[[], object]) -> Chore:
        """Have ``work`` done by a thread of the pool. ``work`` holds values, never a QObject.

        After the shutdown nothing is done, and no signal comes.
        """
        chore = Chore()
        self._count += 1
        self._open[self._count] = chore
        if self._closing:
            return chore
        self._pool.start(functools.partial(_work_off, work, self._count, self._post))
        return chore

    @property
    def idle(self) -> bool:
        """Whether everything that was to be done is done, and told."""
        return not self._open

    def shutdown(self, seconds: float) -> bool:
        """Take no more, drop what waits, and give the rest so long; False if some still runs."""
        self._closing = True
        self._pool.clear()
        return self._pool.waitForDone(int(seconds * 1000))

    @Slot(object)
    def _on_answered(self, answer: _Answer) -> None:
        chore = self._open.pop(answer.number)
        if answer.outcome.problem is None:
            chore.done.emit(answer.outcome.value)
        else:
            chore.failed.emit(answer.outcome.problem)


def _work_off(work: Callable[[], object], number: int, post: _Post) -> None:
    post.answered.emit(_Answer(number=number, outcome=attempt(work)))
