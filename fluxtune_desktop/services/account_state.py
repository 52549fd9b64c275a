"""What is known of the token for one service, and the one question that finds it out."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.services.ports import Outside

DENIED = frozenset({Kind.UNAUTHORIZED, Kind.FORBIDDEN})


class AccountStatus(StrEnum):
    """How it stands with a token."""

    NONE = "none"
    UNCHECKED = "unchecked"
    CHECKING = "checking"
    VALID = "valid"
    WRONG = "wrong"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountState:
    """Everything the settings page shows of one account.

    ``place`` names the keyring that holds the token, empty when it is held for this session only
    (``session_only``) or comes from the environment (``from_environment``). ``namespaces`` are
    where a Hugging Face token may write; ``may_write`` is False for one that only reads.
    """

    account: Account
    status: AccountStatus = AccountStatus.NONE
    name: str = ""
    namespaces: tuple[str, ...] = ()
    may_write: bool = True
    last_four: str = ""
    place: str = ""
    from_environment: bool = False
    session_only: bool = False
    waiting_for_keyring: bool = False
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a service says of a token."""

    name: str
    namespaces: tuple[str, ...] = ()
    may_write: bool = True


def ask_service(outside: Outside, service: str, account: Account, secret: Secret) -> Checked:
    """Ask the service whose token it is. Blocks; raises Failure."""
    return _QUESTIONS[account](outside, service, secret)


def _ask_replicate(outside: Outside, service: str, secret: Secret) -> Checked:
    with outside.replicate(outside.reach(service), secret) as api:
        return Checked(name=api.account().username)


def _ask_hub(outside: Outside, service: str, secret: Secret) -> Checked:
    with outside.hub(outside.reach(service), secret) as api:
        found = api.account()
    return Checked(name=found.username, namespaces=found.namespaces, may_write=found.may_write)


def _ask_wandb(outside: Outside, service: str, secret: Secret) -> Checked:
    with outside.wandb(outside.reach(service), secret) as api:
        found = api.account()
    return Checked(name=found.entity or found.username)


_QUESTIONS: dict[Account, Callable[[Outside, str, Secret], Checked]] = {
    Account.REPLICATE: _ask_replicate,
    Account.HUGGING_FACE: _ask_hub,
    Account.WANDB: _ask_wandb,
}
