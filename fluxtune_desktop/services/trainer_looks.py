"""What the trainers take now: shipped knowledge, and Replicate's word when it can be had."""

import functools
import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.plan import TrainerTraits
from fluxtune_desktop.core.remote import RemoteModel
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.trainers import Trainer, TrainerLook, trainer_named, traits_of
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.ports import Outside

_FRESH_SECONDS = 600.0
"""After so long Replicate is asked again; the run itself asks once more before it is sent."""

Key = tuple[str, ModelName]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    remote: RemoteModel | None = None
    problem: Problem | None = None
    at: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    key: Key
    remote: RemoteModel | None


class TrainerLooks(QObject):
    """Asks by itself nothing: ``ask`` does. ``changed`` when more or less is known."""

    changed = Signal()

    def __init__(
        self, accounts: AccountService, mode: Mode, outside: Outside, chores: Chores
    ) -> None:
        super().__init__()
        self._accounts = accounts
        self._mode = mode
        self._outside = outside
        self._chores = chores
        self._known: dict[Key, _Known] = {}
        self._asking: set[Key] = set()

    @property
    def trainers(self) -> tuple[Trainer, ...]:
        """Those that the program ships with, the usual one first."""
        return self._outside.trainers

    def traits(self, model: ModelName) -> TrainerTraits:
        """How a run by that trainer is followed and reckoned."""
        return traits_of(self.trainers, model)

    def look(self, model: ModelName) -> TrainerLook | None:
        """What is known of a trainer now; None for one that is not shipped."""
        trainer = trainer_named(self.trainers, model)
        if trainer is None:
            return None
        key = (self._mode.service, model)
        known = self._known.get(key, _Known())
        return TrainerLook(
            trainer=trainer,
            live=known.remote.inputs if known.remote is not None else (),
            version=known.remote.latest_version if known.remote is not None else None,
            asking=key in self._asking,
            problem=known.problem,
        )

    def ask(self, model: ModelName) -> None:
        """Have Replicate tell what the trainer takes, unless that is known well enough."""
        key, secret = (self._mode.service, model), self._accounts.secret(Account.REPLICATE)
        known = self._known.get(key)
        fresh = known is not None and known.problem is None and self._age(known) < _FRESH_SECONDS
        if secret is None or fresh or key in self._asking:
            return
        self._asking.add(key)
        chore = self._chores.run(functools.partial(_fetch, self._outside, key, secret))
        chore.done.connect(self._on_answer)
        chore.failed.connect(functools.partial(self._on_failed, key))

    def doubt(self) -> None:
        """Take what is known for old: the next ``ask`` asks. Until then it is shown."""
        self._known = {key: replace(each, at=-math.inf) for key, each in self._known.items()}

    def _age(self, known: _Known) -> float:
        return self._outside.clock.monotonic() - known.at

    @Slot(object)
    def _on_answer(self, answer: _Answer) -> None:
        self._asking.discard(answer.key)
        at = self._outside.clock.monotonic()
        self._known[answer.key] = _Known(remote=answer.remote, at=at)
        self.changed.emit()

    def _on_failed(self, key: Key, problem: Problem) -> None:
        self._asking.discard(key)
        before = self._known.get(key, _Known())
        at = self._outside.clock.monotonic()
        self._known[key] = _Known(remote=before.remote, problem=problem, at=at)
        self.changed.emit()


def _fetch(outside: Outside, key: Key, secret: Secret) -> _Answer:
    service, model = key
    with outside.replicate(outside.reach(service), secret) as api:
        return _Answer(key=key, remote=api.model(model))
