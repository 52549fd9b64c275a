"""Looks around before a training: reads names at the services, and builds the package here.

Nothing is created or sent anywhere: the only requests are those that read.
"""

import functools
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.dry_run import DryPackage, DryRun, Names, NameState
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import is_repo_name
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.ports import RunStore
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.core.publication import end_among
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.stop import Stopped, StopToken
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.destination_looks import DestinationLooks
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.ports import OpenedProject, Outside
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.promises import Promises

_FRESH_SECONDS = 60.0
"""After so long the names are read again: they may have been taken meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _NamesKey:
    service: str
    repo: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _PackageKey:
    folder: Path
    trigger_word: str
    dataset: Dataset


class DryRuns(QObject):
    """Asks by itself nothing: ``ask`` does. ``changed`` when more or less is known."""

    changed = Signal()

    def __init__(
        self,
        session: ProjectSession,
        accounts: AccountService,
        mode: Mode,
        outside: Outside,
        chores: Chores,
        jobs: Callable[[], Iterable[Job]],
    ) -> None:
        super().__init__()
        self._session = session
        self._accounts = accounts
        self._mode = mode
        self._outside = outside
        self._chores = chores
        self._names: tuple[_NamesKey, Names | None, float] | None = None
        self._package: tuple[_PackageKey, DryPackage | Problem | None] | None = None
        self._stop = StopToken()
        self.destinations = DestinationLooks(accounts, mode, outside, chores, jobs)
        self.destinations.changed.connect(self.changed)
        session.closed.connect(self._on_closed)

    def look(self, wishes: Wishes, *, no_credit: datetime | None) -> DryRun:
        """What is known of such a training."""
        names, package = self._names, self._package
        known = package[1] if package and package[0] == self._package_key(wishes) else None
        return DryRun(
            destination=self.destinations.look(wishes.destination),
            names=names[1] if names and names[0] == self._names_key(wishes) else None,
            package=known if isinstance(known, DryPackage) else None,
            trouble=known if isinstance(known, Problem) else None,
            no_credit=no_credit,
        )

    def ask(self, wishes: Wishes) -> None:
        """Look around for such a training, unless that is done or under way."""
        self.destinations.ask(wishes.destination)
        self._ask_names(self._names_key(wishes))
        self._ask_package(self._package_key(wishes))

    def let_go(self) -> None:
        """Stop what is being built."""
        self._stop.detach()

    def _names_key(self, wishes: Wishes) -> _NamesKey | None:
        if self._accounts.secret(Account.HUGGING_FACE) is None:
            return None
        if not is_repo_name(wishes.publish_to):
            return None
        return _NamesKey(service=self._mode.service, repo=wishes.publish_to)

    def _package_key(self, wishes: Wishes) -> _PackageKey | None:
        opened, dataset = self._session.opened_project, self._session.dataset
        if opened is None or not dataset.in_training().images:
            return None
        word = wishes.settings.trigger_word
        return _PackageKey(folder=opened.folder, trigger_word=word, dataset=dataset)

    def _ask_names(self, key: _NamesKey | None) -> None:
        opened = self._session.opened_project
        token = self._accounts.secret(Account.HUGGING_FACE)
        if key is None or opened is None or token is None or self._names_known(key):
            return
        self._names = (key, None, self._outside.clock.monotonic())
        work = functools.partial(_read_names, self._outside, key, token, opened.runs)
        chore = self._chores.run(work)
        chore.done.connect(functools.partial(self._on_names, key))
        chore.failed.connect(functools.partial(self._on_names_failed, key))

    def _names_known(self, key: _NamesKey) -> bool:
        if self._names is None or self._names[0] != key:
            return False
        _, names, at = self._names
        age = self._outside.clock.monotonic() - at
        # What could not be read is read again, but not at once for each key that is pressed.
        return names is None or age < _FRESH_SECONDS

    def _ask_package(self, key: _PackageKey | None) -> None:
        opened = self._session.opened_project
        if key is None or opened is None or (self._package and self._package[0] == key):
            return
        self._stop.detach()
        self._stop = StopToken()
        self._package = (key, None)
        saving = self._session.saving.promises()
        work = functools.partial(_build, self._outside, opened, key, saving, self._stop)
        chore = self._chores.run(work)
        chore.done.connect(functools.partial(self._on_package, key))
        chore.failed.connect(functools.partial(self._on_package, key))

    def _on_names(self, key: _NamesKey, names: Names) -> None:
        if self._names is not None and self._names[0] == key:
            self._names = (key, names, self._outside.clock.monotonic())
            self.changed.emit()

    def _on_names_failed(self, key: _NamesKey, problem: Problem) -> None:
        self._on_names(key, Names(repo=key.repo, problem=problem))

    def _on_package(self, key: _PackageKey, found: DryPackage | Problem | None) -> None:
        if self._package is None or self._package[0] != key:
            return
        # None: it was stopped, and is built when it is asked for again.
        self._package = None if found is None else (key, found)
        self.changed.emit()

    @Slot()
    def _on_closed(self) -> None:
        self.let_go()
        self._package = None


def _build(
    outside: Outside,
    opened: OpenedProject,
    key: _PackageKey,
    saving: Promises,
    stop: StopToken,
) -> DryPackage | None:
    try:
        saving.require(stop)
        stop.check()
        return outside.dry_package(opened.packer(), opened.folder, key.trigger_word, stop)
    except Stopped:
        return None


def _read_names(outside: Outside, key: _NamesKey, token: Secret, runs: RunStore) -> Names:
    with outside.hub(outside.reach(key.service), token) as hub:
        private = hub.is_private(key.repo)
    return Names(repo=key.repo, hub=_repo_state(private, sent=end_among(runs.sent_to(key.repo))))


def _repo_state(private: bool | None, *, sent: bool) -> NameState:
    """A private repository that this project never filled may hold another's work."""
    if private is None:
        return NameState.FREE
    if not private:
        return NameState.PUBLIC
    return NameState.OURS if sent else NameState.TAKEN
