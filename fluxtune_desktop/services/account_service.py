"""The tokens: where each is kept, whose it is, and whether its service takes it."""

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.endpoints import PRACTICE, REPLICATE
from fluxtune_desktop.core.errors import Failure, Problem
from fluxtune_desktop.core.known_accounts import KnownAccounts
from fluxtune_desktop.core.ports import TokenStore
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.core.wandb_key import trainer_accepts
from fluxtune_desktop.services.account_check import AccountAnswer, AccountKey, check_account
from fluxtune_desktop.services.account_state import (
    DENIED,
    AccountState,
    AccountStatus,
    Checked,
    KeyringTrouble,
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

__all__ = ["AccountService", "AccountState", "AccountStatus"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Held:
    """A token with what is known of it."""

    secret: Secret
    state: AccountState


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
        environment: Mapping[Account, Secret | Problem],
        known: KnownAccounts,
        mode: Mode,
        chores: Chores,
        *,
        keyring_limit: float = LIMIT,
    ) -> None:
        super().__init__()
        self._outside = outside
        self._environment = environment
        self._known = known
        self._mode = mode
        self._chores = chores
        self._secrets: dict[AccountKey, Secret] = {}
        self._states: dict[AccountKey, AccountState] = {}
        self._replaced: dict[AccountKey, _Held] = {}
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
                self._load_from_keyring(account)

    def connect_token(self, account: Account, text: str) -> Problem | None:
        """Take a token that was typed. It is checked, and kept unless its service refuses it;
        then the one before it stays in use.

        Returns the problem when the text cannot be a token at all.
        """
        if self._mode.practice:
            return None
        try:
            secret = Secret(text)
        except Failure as failed:
            return failed.problem
        key = self._key(account)
        before, state = self._secrets.get(key), self.state(account)
        if before is not None and before != secret and not state.status.refused:
            self._replaced.setdefault(key, _Held(secret=before, state=state))
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
        self._put(key, status=AccountStatus.CHECKING, problem=None, refused_new="")
        work = functools.partial(check_account, self._outside, self._known, key, secret)
        self._chores.run(work).done.connect(self._on_checked)

    def doubt(self, account: Account) -> None:
        """A service refused the token during work: ask it again whose it is, if it was good."""
        if self.state(account).status is AccountStatus.VALID:
            self.check(account)

    def remove(self, account: Account) -> None:
        """Forget a token, here and in the keyring. One of the environment cannot be removed."""
        key = self._key(account)
        if self._mode.practice or self.state(account).from_environment:
            return
        self._secrets.pop(key, None)
        self._replaced.pop(key, None)
        self._wants_keyring.discard(account)
        self._states[key] = AccountState(account=account, waiting_for_keyring=True)
        self._newest_order[account] = self._keyring.remove(account)
        self._chores.run(functools.partial(self._known.forget, account))
        self.changed.emit(account)

    def ask_keyring_again(self, account: Account) -> None:
        """Have the keyring do what it did not do."""
        key, trouble = self._key(account), self.state(account).keyring
        if trouble is None or trouble.late or self._mode.practice:
            return
        if trouble.act is KeyringAct.LOAD:
            self._load_from_keyring(account)
        elif trouble.act is KeyringAct.REMOVE:
            self._newest_order[account] = self._keyring.remove(account)
            self._put(key, waiting_for_keyring=True, keyring=None)
        elif (secret := self._secrets.get(key)) is not None:
            self._keep(key, secret)

    def shutdown(self, seconds: float) -> bool:
        """End the keyring's thread, or leave it behind at its prompt."""
        return self._keyring.shutdown(seconds)

    def _key(self, account: Account) -> AccountKey:
        return AccountKey(service=self._mode.service, account=account)

    def _load_from_keyring(self, account: Account) -> None:
        key = AccountKey(service=REPLICATE, account=account)
        self._newest_order[account] = self._keyring.load(account)
        self._put(key, waiting_for_keyring=True, keyring=None)

    def _keep(self, key: AccountKey, secret: Secret) -> None:
        self._newest_order[key.account] = self._keyring.save(key.account, secret)
        self._put(key, waiting_for_keyring=True, keyring=None)

    def _hold(self, account: Account, secret: Secret, **facts: Any) -> None:
        key = self._key(account)
        self._secrets[key] = secret
        self._states[key] = _fresh(account, secret, **facts)
        self.check(account)

    def _put(self, key: AccountKey, **changes: Any) -> None:
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
    def _on_checked(self, answer: AccountAnswer) -> None:
        key = answer.key
        if self._secrets.get(key) != answer.secret:
            return
        if answer.checked is None and answer.problem is not None and answer.problem.kind in DENIED:
            self._wants_keyring.discard(key.account)
            self._deny(answer)
            return
        self._replaced.pop(key, None)
        self._put(key, **_found(answer))
        if key.service == REPLICATE and key.account in self._wants_keyring:
            self._wants_keyring.discard(key.account)
            self._keep(key, answer.secret)

    def _deny(self, answer: AccountAnswer) -> None:
        """Back to the token before, if there was one; else say what became of this one."""
        key = answer.key
        before = self._replaced.pop(key, None)
        if before is not None:
            self._secrets[key] = before.secret
            # A check of it may have been under way: its answer still counts.
            self._states[key] = before.state
            self._put(key, refused_new=answer.secret.last_four, problem=answer.problem)
            return
        name = self._states[key].name or (answer.known.name if answer.known else "")
        status = AccountStatus.REVOKED if name else AccountStatus.WRONG
        self._put(key, status=status, name="", known_as=name, problem=answer.problem)

    @Slot(object)
    def _on_keyring_answered(self, answer: KeyringAnswer) -> None:
        if self._newest_order.get(answer.account) != answer.number:
            return
        key = AccountKey(service=REPLICATE, account=answer.account)
        trouble = _trouble(answer)
        if answer.act is KeyringAct.LOAD and answer.secret is not None:
            self._take(key, answer.secret, place=answer.place)
            return
        held = key in self._secrets
        stored = held and trouble is None
        self._put(
            key,
            waiting_for_keyring=answer.late,
            keyring=trouble,
            passed_over=answer.passed_over,
            place=answer.place if stored else "",
            offered=answer.place,
            no_keyring=not answer.place and trouble is None and not answer.late,
            removed_from=answer.place if answer.act is KeyringAct.REMOVE and not trouble else "",
            session_only=held and not self._states[key].from_environment and not answer.place,
        )
        given = self._environment.get(answer.account)
        if isinstance(given, Problem) and not held:
            self._put(key, problem=given)
        elif isinstance(given, Secret) and not held:
            self._take(
                key, given, from_environment=True, waiting_for_keyring=answer.late, keyring=trouble
            )

    def _take(self, key: AccountKey, secret: Secret, **facts: Any) -> None:
        """Hold a token of the real services, and have it checked if they are spoken to now."""
        self._secrets[key] = secret
        self._states[key] = _fresh(
            key.account, secret, **{"status": AccountStatus.UNCHECKED, **facts}
        )
        if not self._mode.practice:
            self.check(key.account)


def _fresh(account: Account, secret: Secret, **facts: Any) -> AccountState:
    usable = account is not Account.WANDB or trainer_accepts(secret)
    return AccountState(account=account, last_four=secret.last_four, for_trainer=usable, **facts)


def _found(answer: AccountAnswer) -> dict[str, Any]:
    """What changes of a state when the service took the token, or did not answer."""
    if answer.checked is None:
        known = answer.known.name if answer.known is not None else ""
        return {
            "status": AccountStatus.UNREACHABLE,
            "known_as": known,
            "problem": answer.problem,
        }
    return {
        "status": AccountStatus.VALID,
        "known_as": "",
        "problem": None,
        **{name: getattr(answer.checked, name) for name in Checked.__slots__},
    }


def _trouble(answer: KeyringAnswer) -> KeyringTrouble | None:
    if answer.problem is None:
        return None
    return KeyringTrouble(act=answer.act, problem=answer.problem, late=answer.late)
