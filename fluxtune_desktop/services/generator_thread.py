"""The one QThread of the program: it pumps a generator and hands its values to the window."""

import functools
import threading
import time
from collections.abc import Callable, Hashable, Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QThread, QTimer, Signal, Slot
from typing_extensions import override

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.stop import Stopped
from fluxtune_desktop.services.work import attempt

PAUSE = 0.1
"""Seconds between two deliveries: a page that is redrawn more often shows nothing more."""

Announce = Callable[[object], None]
"""For a generator that has something to tell between two yields, while bytes move."""

Make = Callable[[Announce], Iterator[object]]


class _Post(QObject):
    """Rings when the mailbox is no longer empty; holds nothing."""

    arrived = Signal()


class _Mailbox:
    """The newest value of each key, put in by the worker and taken out by the window."""

    def __init__(self, key: Callable[[object], Hashable], post: _Post) -> None:
        self._key = key
        self._post = post
        self._lock = threading.Lock()
        self._values: dict[Hashable, object] = {}

    def put(self, value: object) -> None:
        """Keep the value in place of an older one of the same key."""
        key = self._key(value)
        with self._lock:
            was_empty = not self._values
            self._values.pop(key, None)
            self._values[key] = value
        if was_empty:
            self._post.arrived.emit()

    def take(self) -> tuple[object, ...]:
        """Everything in the box, in the order in which it was put in."""
        with self._lock:
            values = tuple(self._values.values())
            self._values.clear()
            return values


def _one_key(_value: object) -> Hashable:
    return None


class GeneratorThread(QThread):
    """Pumps the iterator that ``make`` gives, in a thread of its own.

    ``produced`` carries a value, at most every ``PAUSE`` seconds for each ``key`` of values, and
    always the last one; ``failed`` carries the Problem that ended the generator. Both come in the
    window's thread and before ``finished``. A generator that ends by ``Stopped`` just ends.
    """

    produced = Signal(object)
    failed = Signal(object)

    def __init__(self, make: Make, *, key: Callable[[object], Hashable] = _one_key) -> None:
        super().__init__()
        self._make: Make | None = make
        self._post = _Post()
        self._post.arrived.connect(self._on_arrived)
        self._box = _Mailbox(key, self._post)
        self._problem: Problem | None = None
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._deliver)
        # Connected before anybody else can: the last value comes before others hear of the end.
        self.finished.connect(self._on_finished)

    @override
    def run(self) -> None:
        """Qt calls this in the new thread."""
        make, self._make = self._make, None
        if make is not None:
            self._problem = attempt(functools.partial(_pump, make, self._box.put)).problem

    def join(self, seconds: float) -> bool:
        """Wait for the end; False if the thread still runs then."""
        return self.wait(max(0, int(seconds * 1000)))

    @Slot()
    def _on_arrived(self) -> None:
        gone = self._since.elapsed() / 1000 if self._since.isValid() else PAUSE
        self._timer.start(max(0, int((PAUSE - gone) * 1000)))

    @Slot()
    def _deliver(self) -> None:
        self._since.start()
        for value in self._box.take():
            self.produced.emit(value)

    @Slot()
    def _on_finished(self) -> None:
        self._timer.stop()
        self._deliver()
        if self._problem is not None:
            problem, self._problem = self._problem, None
            self.failed.emit(problem)


def _pump(make: Make, put: Announce) -> None:
    try:
        for value in make(put):
            put(value)
    except Stopped:
        return


def join_all(threads: tuple[GeneratorThread, ...], seconds: float) -> bool:
    """Give all of them together so many seconds; True when all have ended."""
    until = time.monotonic() + seconds
    running = [thread for thread in threads if not thread.join(until - time.monotonic())]
    return not running
