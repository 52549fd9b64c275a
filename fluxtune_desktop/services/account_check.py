"""Asking a service whose token it is, in a worker, and remembering what it said."""

import functools
from dataclasses import dataclass

from fluxtune_desktop.core.endpoints import REPLICATE
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.known_accounts import KnownAccount, KnownAccounts
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.services.account_state import Checked, ask_service
from fluxtune_desktop.services.ports import Outside
from fluxtune_desktop.services.work import attempt


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountKey:
    """An account, and whether it is the real one or that of practice."""

    service: str
    account: Account


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountAnswer:
    """What came of it; ``known`` is what the service once said of the very same token."""

    key: AccountKey
    secret: Secret
    checked: Checked | None = None
    known: KnownAccount | None = None
    problem: Problem | None = None


def check_account(
    outside: Outside, known: KnownAccounts, key: AccountKey, secret: Secret
) -> AccountAnswer:
    """Blocks, and never raises. What practice says is not remembered."""
    asked = attempt(functools.partial(ask_service, outside, key.service, key.account, secret))
    checked = asked.value if isinstance(asked.value, Checked) else None
    answer = AccountAnswer(key=key, secret=secret, checked=checked, problem=asked.problem)
    if key.service != REPLICATE:
        return answer
    if checked is not None:
        # A disk that does not take it costs a name, later: not worth a word now.
        attempt(functools.partial(known.remember, _known(answer, checked)))
        return answer
    before = attempt(functools.partial(known.recall, key.account)).value
    if not isinstance(before, KnownAccount) or not before.is_of(secret):
        return answer
    return AccountAnswer(key=key, secret=secret, known=before, problem=asked.problem)


def _known(answer: AccountAnswer, checked: Checked) -> KnownAccount:
    return KnownAccount(
        account=answer.key.account,
        name=checked.name,
        holder=checked.holder,
        last_four=answer.secret.last_four,
    )
