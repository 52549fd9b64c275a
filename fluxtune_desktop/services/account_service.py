"""The tokens: where each is kept, whose it is, and whether its service takes it."""

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.endpoints import PRACTICE, REPLICATE
from fluxtune_desktop.core.errors import Failure, Problem
from fluxtune_desktop.core.ports import TokenStore
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.services.account_state import (
    DENIED,
    AccountState,
    AccountStatus,
    Checked,
    ask_service,
)
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.keyring_thread import (
    LIMIT,
    KeyringAct,
    KeyringAnswer,
    KeyringThread,
)
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.ports import Outside
from fluxtune_desktop.services.work import attempt

__all__ = ["AccountService", "AccountState", "AccountStatus"]


@dataclass(frozen=True, slots=True)
class _Key:
    service: str
    account: Account


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    key: _Key
    secret: Secret
    checked: Checked | None
    problem: Problem | None


class AccountService(QObject):
    """``changed`` carries the ``Account`` whose state is another now.

    The keyring wins; the environment's token is used only where the keyring gives none, and is
    never kept. In practice the states are those of practice, and neither the keyring nor the
    environment is looked at.
    """

    changed = Signal(object)

    def __init__(
        self,
        outside: Outside,
        tokens: Callable[[], TokenStore],
        environment: Mapping[Account, Secret],
        mode: Mode,
        chores: Chores,
        *,
        keyring_limit: float = LIMIT,
    ) -> None:
        super().__init__()
        self._outside = outside
        self._environment = environment
        self._mode = mode
        self._chores = chores
        self._secrets: dict[_Key, Secret] = {}
        self._states: dict[_Key, AccountState] = {}
        self._newest_order: dict[Account, int] = {}
        self._wants_keyring: set[Account] = set()
        self._loaded: set[str] = set()
        self._keyring = KeyringThread(tokens, limit=keyring_limit)
        self._keyring.answered.connect(self._on_keyring_answered)
        mode.changed.connect(self._on_mode_changed)

    def state(self, account: Account) -> AccountState:
        """What is known of an account of the service that is spoken to now."""
        return self._states.get(self._key(account), AccountState(account=account))

    def secret(self, account: Account) -> Secret | None:
        """The token, for the service that is about to use it."""
        return self._secrets.get(self._key(account))

    def load(self) -> None:
        """Fetch the tokens of the service that is spoken to now; once for each service."""
        service = self._mode.service
        if service in self._loaded:
            return
        self._loaded.add(service)
        for account in Account:
            if service == PRACTICE:
                self._hold(account, self._outside.practice_token(account))
            else:
                self._newest_order[account] = self._keyring.load(account)
                self._put(account, waiting_for_keyring=True)

    def connect_token(self, account: Account, text: str) -> Problem | None:
        """Take a token that was typed. It is checked, and kept unless its service refuses it.

        Returns the problem when the text cannot be a token at all.
        """
        if self._mode.practice:
            return None
        try:
            secret = Secret(text)
        except Failure as failed:
            return failed.problem
        # From now on an answer of the keyring about the token before is out of date.
        self._newest_order.pop(account, None)
        self._wants_keyring.add(account)
        self._hold(account, secret, session_only=True)
        return None

    def check(self, account: Account) -> None:
        """Ask the service whose token it is."""
        key = self._key(account)
        secret = self._secrets.get(key)
        if secret is None:
            return
        self._put(account, status=AccountStatus.CHECKING, problem=None)
        work = functools.partial(_check, self._outside, key, secret)
        self._chores.run(work).done.connect(self._on_checked)

    def remove(self, account: Account) -> None:
        """Forget a token, here and in the keyring. One of the environment cannot be removed."""
        key = self._key(account)
        if self._mode.practice or self.state(account).from_environment:
            return
        self._secrets.pop(key, None)
        self._wants_keyring.discard(account)
        self._states[key] = AccountState(account=account, waiting_for_keyring=True)
        self._newest_order[account] = self._keyring.remove(account)
        self.changed.emit(account)

    def shutdown(self, seconds: float) -> bool:
        """End the keyring's thread, or leave it behind at its prompt."""
        return self._keyring.shutdown(seconds)

    def _key(self, account: Account) -> _Key:
        return _Key(self._mode.service, account)

    def _hold(self, account: Account, secret: Secret, **facts: Any) -> None:
        key = self._key(account)
        self._secrets[key] = secret
        self._states[key] = AccountState(account=account, last_four=secret.last_four, **facts)
        self.check(account)

    def _put(self, account: Account, **changes: Any) -> None:
        self._put_at(self._key(account), **changes)

    def _put_at(self, key: _Key, **changes: Any) -> None:
        before = self._states.get(key, AccountState(account=key.account))
        self._states[key] = replace(before, **changes)
        if key.service == self._mode.service:
            self.changed.emit(key.account)

    @Slot(object)
    def _on_mode_changed(self, _practice: object) -> None:
        self.load()
        for account in Account:
            self.changed.emit(account)

    @Slot(object)
    def _on_checked(self, answer: _Answer) -> None:
        key = answer.key
        if self._secrets.get(key) != answer.secret:
            return
        if answer.checked is not None:
            self._put_at(
                key,
                status=AccountStatus.VALID,
                name=answer.checked.name,
                namespaces=answer.checked.namespaces,
                may_write=answer.checked.may_write,
                problem=None,
            )
        else:
            denied = answer.problem is not None and answer.problem.kind in DENIED
            status = AccountStatus.WRONG if denied else AccountStatus.UNREACHABLE
            self._put_at(key, status=status, problem=answer.problem)
            if denied:
                self._wants_keyring.discard(key.account)
        if key.service == REPLICATE and key.account in self._wants_keyring:
            self._wants_keyring.discard(key.account)
            self._newest_order[key.account] = self._keyring.save(key.account, answer.secret)
            self._put_at(key, waiting_for_keyring=True)

    @Slot(object)
    def _on_keyring_answered(self, answer: KeyringAnswer) -> None:
        if self._newest_order.get(answer.account) != answer.number:
            return
        key = _Key(REPLICATE, answer.account)
        given = self._environment.get(answer.account)
        if answer.act is KeyringAct.LOAD and answer.secret is not None:
            self._take(key, answer.secret, place=answer.place, from_environment=False)
        elif answer.act is KeyringAct.LOAD and given is not None and key not in self._secrets:
            self._take(key, given, place="", from_environment=True)
        elif answer.problem is not None:
            held = key in self._secrets
            self._put_at(
                key, waiting_for_keyring=answer.late, session_only=held, problem=answer.problem
            )
        else:
            held = key in self._secrets
            self._put_at(
                key,
                waiting_for_keyring=False,
                place=answer.place if held else "",
                session_only=held and not answer.place,
            )

    def _take(self, key: _Key, secret: Secret, *, place: str, from_environment: bool) -> None:
        """Hold a token of the real services, and have it checked if they are spoken to now."""
        self._secrets[key] = secret
        self._put_at(
            key,
            status=AccountStatus.UNCHECKED,
            last_four=secret.last_four,
            place=place,
            from_environment=from_environment,
            waiting_for_keyring=False,
            problem=None,
        )
        if not self._mode.practice:
            self.check(key.account)


def _check(outside: Outside, key: _Key, secret: Secret) -> _Answer:
    asked = attempt(functools.partial(ask_service, outside, key.service, key.account, secret))
    checked = asked.value if isinstance(asked.value, Checked) else None
    return _Answer(key=key, secret=secret, checked=checked, problem=asked.problem)
