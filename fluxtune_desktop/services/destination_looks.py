"""What Replicate says of the model that shall take the weights; it is only read."""

import functools
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from fluxtune_desktop.core.destination import (
    Destination,
    DestinationState,
    Found,
    ask_destination,
    destination_of,
    trained_by,
)
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import ModelName, is_model_name
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.ports import Outside

_FRESH_SECONDS = 60.0
"""After so long a name is read again: it may have been taken meanwhile."""
_SOON_SECONDS = 10.0
"""What could not be read, or was not there, is read again after so long when it is asked for, not
with each key that is pressed."""
_REMEMBERED = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class _Key:
    """An answer is that of a service, to an account, about one name; never of what is typed by
    then."""

    service: str
    name: ModelName


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    found: Found | None = None
    problem: Problem | None = None
    at: float = -math.inf


class DestinationLooks(QObject):
    """Asks by itself nothing: ``ask`` does. ``changed`` when more or less is known.

    ``jobs`` gives the runs of the open project.
    """

    changed = Signal()

    def __init__(
        self,
        accounts: AccountService,
        mode: Mode,
        outside: Outside,
        chores: Chores,
        jobs: Callable[[], Iterable[Job]],
    ) -> None:
        super().__init__()
        self._accounts = accounts
        self._mode = mode
        self._outside = outside
        self._chores = chores
        self._jobs = jobs
        self._known: dict[_Key, _Known] = {}
        self._asking: set[_Key] = set()

    def look(self, name: str) -> Destination | None:
        """What is known of the account's model of that name; None: nothing yet."""
        key = self._key(name)
        known = None if key is None else self._known.get(key)
        if key is None or known is None:
            return None
        if known.found is None:
            unknown = DestinationState.UNKNOWN
            return Destination(name=key.name, state=unknown, problem=known.problem)
        trained = trained_by(self._jobs(), key.service, key.name)
        return destination_of(key.name, known.found, trained_here=trained)

    def asking(self, name: str) -> bool:
        """Whether Replicate is being asked about that name."""
        return self._key(name) in self._asking

    def ask(self, name: str) -> None:
        """Have Replicate tell about the name, unless that is known well enough."""
        key, secret = self._key(name), self._accounts.secret(Account.REPLICATE)
        if key is None or secret is None or key in self._asking or self._fresh(key):
            return
        self._asking.add(key)
        chore = self._chores.run(functools.partial(_read, self._outside, key, secret))
        chore.done.connect(functools.partial(self._on_answer, key))
        chore.failed.connect(functools.partial(self._on_failed, key))
        self.changed.emit()

    def doubt(self) -> None:
        """Take what is known for old: the next ``ask`` asks. Until then it is shown."""
        self._known = {key: replace(each, at=-math.inf) for key, each in self._known.items()}

    def _key(self, name: str) -> _Key | None:
        owner = self._accounts.state(Account.REPLICATE).name
        if not owner or not is_model_name(name):
            return None
        return _Key(service=self._mode.service, name=ModelName(owner=owner, name=name))

    def _fresh(self, key: _Key) -> bool:
        known = self._known.get(key)
        if known is None:
            return False
        # A model that is not shown may only have been made a moment ago.
        there = known.found is not None and known.found.model is not None
        lasts = _FRESH_SECONDS if there else _SOON_SECONDS
        return self._outside.clock.monotonic() - known.at < lasts

    def _on_answer(self, key: _Key, found: Found) -> None:
        self._take(key, _Known(found=found, at=self._outside.clock.monotonic()))

    def _on_failed(self, key: _Key, problem: Problem) -> None:
        # What it said before may not hold any more: a name that was free is not promised.
        self._take(key, _Known(problem=problem, at=self._outside.clock.monotonic()))

    def _take(self, key: _Key, known: _Known) -> None:
        self._asking.discard(key)
        self._known.pop(key, None)
        self._known[key] = known
        while len(self._known) > _REMEMBERED:
            del self._known[next(iter(self._known))]
        self.changed.emit()


def _read(outside: Outside, key: _Key, secret: Secret) -> Found:
    with outside.replicate(outside.reach(key.service), secret) as api:
        return ask_destination(api, key.name)
