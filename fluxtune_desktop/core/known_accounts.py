"""What is remembered of a token without the token: whose it was when its service last took it."""

from dataclasses import dataclass
from typing import Protocol

from fluxtune_desktop.core.remote import Holder
from fluxtune_desktop.core.secret import Account, Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAccount:
    """A token that was good once, by its last four characters, and the account it belonged to."""

    account: Account
    name: str
    last_four: str
    holder: Holder = Holder.UNKNOWN

    def is_of(self, secret: Secret) -> bool:
        """Whether this was said of that token."""
        return self.last_four == secret.last_four


class KnownAccounts(Protocol):
    """Where it is remembered. All three block and may be called from several threads."""

    def recall(self, account: Account) -> KnownAccount | None:
        """What was said last of a token for the account; None when nothing is known."""

    def remember(self, known: KnownAccount) -> None:
        """Keep it in the place of what was known before. Raises Failure."""

    def forget(self, account: Account) -> None:
        """Know nothing any more. Raises Failure."""
