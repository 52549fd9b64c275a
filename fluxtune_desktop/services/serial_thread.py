"""One thread that does one thing after the other, and that may be left behind."""

import functools
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from fluxtune_desktop.services.work import Outcome, attempt

MOMENT = 0.03
"""Seconds in which a thread that has nothing to do says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The outcome of the work that was handed in under ``ticket``."""

    ticket: object
    outcome: Outcome


class _Post(QObject):
    answered = Signal(object)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    ticket: object
    work: Callable[[], object]


class SerialThread(QObject):
    """Runs what it is given in order. ``answered`` carries an ``Answer`` in the window's thread.

    The thread is a daemon: where the work waits for a person (a prompt of the keyring), leaving
    the program does not wait too. It starts with the first order.
    """

    answered = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._post = _Post()
        self._post.answered.connect(self.answered)
        self._orders: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._closed = False

    def submit(self, ticket: object, work: Callable[[], object]) -> None:
        """Have ``work`` done after everything before it. It holds values, never a QObject.

        After the shutdown nothing is done, and no answer comes.
        """
        if self._closed:
            return
        self._orders.put(_Order(ticket=ticket, work=work))
        if self._thread is None:
            pump = functools.partial(_pump, self._orders, self._post)
            self._thread = threading.Thread(target=pump, name=self._name, daemon=True)
            self._thread.start()

    def drain(self, seconds: float) -> bool:
        """Wait until everything handed in so far is done; False if that takes longer."""
        if self._thread is None:
            return True
        reached = threading.Event()
        self._orders.put(_Order(ticket=None, work=reached.set))
        return reached.wait(max(0.0, seconds))

    def at_rest(self) -> bool:
        """Whether everything handed in so far is done; waits a moment at most."""
        return self.drain(MOMENT)

    def shutdown(self, seconds: float) -> bool:
        """Do what was handed in, then end; False if that takes longer than ``seconds``."""
        self._closed = True
        thread, self._thread = self._thread, None
        if thread is None:
            return True
        self._orders.put(None)
        thread.join(max(0.0, seconds))
        return not thread.is_alive()


def _pump(orders: "queue.SimpleQueue[_Order | None]", post: _Post) -> None:
    while (order := orders.get()) is not None:
        post.answered.emit(Answer(ticket=order.ticket, outcome=attempt(order.work)))
