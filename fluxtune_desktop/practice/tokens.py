"""The tokens of practice. They open nothing anywhere else, so they may stand in the source.

The practice services take any token of the right form; these are the ones the program uses. A word
in a token decides what it is: see ``account_of`` and ``role_of``.
"""

from dataclasses import dataclass
from typing import Final

#: The account and namespace to which everything in practice belongs.
PRACTICE_ACCOUNT: Final = "practice"

#: An organization with models of its own.
PRACTICE_TEAM: Final = "practice-team"

#: 40 characters, as Replicate's are.
PRACTICE_REPLICATE_TOKEN: Final = "r8_" + ("practice" * 5)[:37]

#: The same for the organization.
PRACTICE_TEAM_TOKEN: Final = "r8_team" + ("practice" * 5)[:33]

#: 37 characters, as those of Hugging Face are.
PRACTICE_HF_TOKEN: Final = "hf_" + ("practice" * 5)[:34]

#: One that may only read.
PRACTICE_HF_READ_TOKEN: Final = "hf_readonly" + ("practice" * 5)[:26]

#: One that was made for repositories of the practice account alone.
PRACTICE_HF_FINE_TOKEN: Final = "hf_finegrained" + ("practice" * 5)[:23]

#: 40 hexadecimal digits, the form that the trainer's pinned wandb 0.17.8 accepts.
PRACTICE_WANDB_KEY: Final = "5ca1ab1e" * 5

#: 86 characters, as W&B hands them out since late 2025.
PRACTICE_WANDB_LONG_KEY: Final = "wandb_v1_" + ("practice" * 10)[:77]

_TEAM_WORD = "team"
_REVOKED_WORD = "revoked"


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeAccount:
    """As ``GET /account`` tells it (https://sdks.replicate.com/resources/account/methods/get)."""

    type: str
    username: str
    name: str


_PERSON = PracticeAccount(type="user", username=PRACTICE_ACCOUNT, name="Practice")
_TEAM = PracticeAccount(type="organization", username=PRACTICE_TEAM, name="Practice Team")


def account_of(token: str) -> PracticeAccount | None:
    """Whose Replicate token it is; None for one that is no good."""
    if not token.startswith("r8_") or _REVOKED_WORD in token:
        return None
    return _TEAM if _TEAM_WORD in token else _PERSON


def role_of(token: str) -> str:
    """What a Hugging Face token may do: "write", "read", "fineGrained" for one that may write to
    the practice account alone; empty for one that is no good."""
    if not token.startswith("hf_") or _REVOKED_WORD in token:
        return ""
    if "readonly" in token:
        return "read"
    return "fineGrained" if "finegrained" in token else "write"
