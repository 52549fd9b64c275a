"""The keyring, on a thread that nothing waits for: it may stand at a system prompt for minutes."""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ports import TokenStore
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.services.serial_thread import Answer, SerialThread

LIMIT = 20.0
"""Seconds after which the program goes on without the keyring's answer; a late one still counts."""


class KeyringAct(StrEnum):
    """What the keyring was asked to do."""

    LOAD = "load"
    SAVE = "save"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringAnswer:
    """What came of it. ``place`` is empty when there is no keyring; ``passed_over`` names one that
    is not to be trusted. A problem with
    ``late`` says that the keyring is still waiting for the person."""

    act: KeyringAct
    account: Account
    number: int
    secret: Secret | None = None
    place: str = ""
    passed_over: str = ""
    problem: Problem | None = None
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ticket:
    act: KeyringAct
    account: Account
    number: int


class KeyringThread(QObject):
    """``answered`` carries ``KeyringAnswer``. Orders for one account carry growing numbers."""

    answered = Signal(object)

    def __init__(self, tokens: Callable[[], TokenStore], *, limit: float = LIMIT) -> None:
        super().__init__()
        self._store = _LateStore(tokens)
        self._thread = SerialThread("keyring")
        self._thread.answered.connect(self._on_thread_answered)
        self._waiting: list[_Ticket] = []
        self._count = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(limit * 1000))
        self._timer.timeout.connect(self._on_limit)

    def load(self, account: Account) -> int:
        """Ask for a token. Returns the number of the order."""
        return self._order(KeyringAct.LOAD, account, functools.partial(_load, self._store, account))

    def save(self, account: Account, secret: Secret) -> int:
        """Have a token kept. Returns the number of the order."""
        work = functools.partial(_save, self._store, account, secret)
        return self._order(KeyringAct.SAVE, account, work)

    def remove(self, account: Account) -> int:
        """Have a token forgotten. Returns the number of the order."""
        work = functools.partial(_remove, self._store, account)
        return self._order(KeyringAct.REMOVE, account, work)

    def shutdown(self, seconds: float) -> bool:
        """End the thread, or leave it behind at its prompt."""
        self._timer.stop()
        return self._thread.shutdown(seconds)

    def _order(self, act: KeyringAct, account: Account, work: Callable[[], object]) -> int:
        self._count += 1
        ticket = _Ticket(act=act, account=account, number=self._count)
        self._waiting.append(ticket)
        if not self._timer.isActive():
            self._timer.start()
        self._thread.submit(ticket, work)
        return self._count

    @Slot()
    def _on_limit(self) -> None:
        problem = Problem(kind=Kind.KEYRING_SILENT)
        for ticket in self._waiting:
            late = KeyringAnswer(
                act=ticket.act,
                account=ticket.account,
                number=ticket.number,
                problem=problem,
                late=True,
            )
            self.answered.emit(late)

    @Slot(object)
    def _on_thread_answered(self, answer: Answer) -> None:
        ticket = answer.ticket
        assert isinstance(ticket, _Ticket)
        self._waiting.remove(ticket)
        self._timer.stop()
        if self._waiting:
            self._timer.start()
        found = answer.outcome.value
        got = found if isinstance(found, _Got) else _Got(place="")
        self.answered.emit(
            KeyringAnswer(
                act=ticket.act,
                account=ticket.account,
                number=ticket.number,
                secret=got.secret,
                place=got.place,
                passed_over=got.passed_over,
                problem=answer.outcome.problem,
            )
        )


class _LateStore:
    """Makes the store at its first use, in the keyring's thread: the import alone is heavy."""

    def __init__(self, tokens: Callable[[], TokenStore]) -> None:
        self._tokens = tokens
        self._store: TokenStore | None = None

    def get(self) -> TokenStore:
        if self._store is None:
            self._store = self._tokens()
        return self._store


@dataclass(frozen=True, slots=True, kw_only=True)
class _Got:
    place: str
    secret: Secret | None = None
    passed_over: str = ""


def _load(late: _LateStore, account: Account) -> _Got:
    store = late.get()
    secret = store.load(account)
    return _Got(place=store.place, secret=secret, passed_over=store.passed_over)


def _save(late: _LateStore, account: Account, secret: Secret) -> _Got:
    store = late.get()
    store.save(account, secret)
    return _Got(place=store.place, secret=secret, passed_over=store.passed_over)


def _remove(late: _LateStore, account: Account) -> _Got:
    store = late.get()
    store.remove(account)
    return _Got(place=store.place)
