"""What is known of the token for one service, and the one question that finds it out."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.remote import Holder, TokenRole
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.services.keyring_thread import KeyringAct
from fluxtune_desktop.services.ports import Outside

DENIED = frozenset({Kind.UNAUTHORIZED, Kind.FORBIDDEN})


class AccountStatus(StrEnum):
    """How it stands with a token. REVOKED: it was good once, for an account whose name we know."""

    NONE = "none"
    UNCHECKED = "unchecked"
    CHECKING = "checking"
    VALID = "valid"
    WRONG = "wrong"
    REVOKED = "revoked"
    UNREACHABLE = "unreachable"

    @property
    def refused(self) -> bool:
        """Whether the service said no to the token."""
        return self in {self.WRONG, self.REVOKED}


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringTrouble:
    """What the keyring was asked to do, and why it did not.

    ``late``: it was asked, and may still answer, when a person did what it asks for.
    """

    act: KeyringAct
    problem: Problem
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountState:
    """Everything the settings page shows of one account.

    ``place`` names the keyring that holds the token, empty when it is held for this session only
    (``session_only``) or comes from the environment (``from_environment``). ``namespaces`` are
    where a Hugging Face token may write, or where W&B puts runs; ``may_write`` is False for a token
    that only reads.
    ``known_as`` is the name that the service gave this very token before, where it gives none now.
    ``for_trainer`` is False for a W&B key that the trainer would refuse. ``refused_new`` is the end
    of a token that was to replace this one, and that the service refused. ``removed_from`` names
    the keyring in which a token was, and is no more. ``passed_over`` is a keyring that is there and
    not to be trusted. ``offered`` names the keyring that would hold a token, ``no_keyring`` when
    it is known that there is none.
    """

    account: Account
    status: AccountStatus = AccountStatus.NONE
    name: str = ""
    known_as: str = ""
    holder: Holder = Holder.UNKNOWN
    role: TokenRole = TokenRole.OTHER
    namespaces: tuple[str, ...] = ()
    may_write: bool = True
    for_trainer: bool = True
    last_four: str = ""
    refused_new: str = ""
    removed_from: str = ""
    place: str = ""
    from_environment: bool = False
    session_only: bool = False
    passed_over: str = ""
    offered: str = ""
    no_keyring: bool = False
    waiting_for_keyring: bool = False
    problem: Problem | None = None
    keyring: KeyringTrouble | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a service says of a token."""

    name: str
    holder: Holder = Holder.UNKNOWN
    role: TokenRole = TokenRole.OTHER
    namespaces: tuple[str, ...] = ()
    may_write: bool = True


def ask_service(outside: Outside, service: str, account: Account, secret: Secret) -> Checked:
    """Ask the service whose token it is. Blocks; raises Failure."""
    return _QUESTIONS[account](outside, service, secret)


def _ask_replicate(outside: Outside, service: str, secret: Secret) -> Checked:
    with outside.replicate(outside.reach(service), secret) as api:
        found = api.account()
    return Checked(name=found.username, holder=found.holder)


def _ask_hub(outside: Outside, service: str, secret: Secret) -> Checked:
    with outside.hub(outside.reach(service), secret) as api:
        found = api.account()
    return Checked(
        name=found.username,
        holder=found.holder,
        role=found.role,
        namespaces=found.namespaces,
        may_write=found.may_write,
    )


def _ask_wandb(outside: Outside, service: str, secret: Secret) -> Checked:
    with outside.wandb(outside.reach(service), secret) as api:
        found = api.account()
    spaces = (found.entity,) if found.entity else ()
    return Checked(name=found.username or found.entity, namespaces=spaces)


_QUESTIONS: dict[Account, Callable[[Outside, str, Secret], Checked]] = {
    Account.REPLICATE: _ask_replicate,
    Account.HUGGING_FACE: _ask_hub,
    Account.WANDB: _ask_wandb,
}
