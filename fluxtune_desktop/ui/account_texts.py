"""What is said of an account, in the bar, on Welcome and in Settings."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_state import AccountState, AccountStatus
from fluxtune_desktop.ui.account_names import account_name
from fluxtune_desktop.ui.problem_texts import problem_sentence
from fluxtune_desktop.ui.widgets.pill import Tone

translate = QCoreApplication.translate


def status_texts() -> dict[AccountStatus, str]:
    """Each state of an account in two words."""
    return {
        AccountStatus.NONE: translate("Accounts", "Not connected"),
        AccountStatus.CHECKING: translate("Accounts", "Checking…"),
        AccountStatus.VALID: translate("Accounts", "Connected"),
        AccountStatus.WRONG: translate("Accounts", "Token refused"),
        AccountStatus.UNREACHABLE: translate("Accounts", "Could not be checked"),
        AccountStatus.UNCHECKED: translate("Accounts", "Not checked yet"),
    }


STATUS_TONES = {
    AccountStatus.NONE: Tone.NEUTRAL,
    AccountStatus.CHECKING: Tone.NEUTRAL,
    AccountStatus.VALID: Tone.OK,
    AccountStatus.WRONG: Tone.ERROR,
    AccountStatus.UNREACHABLE: Tone.WARN,
    AccountStatus.UNCHECKED: Tone.NEUTRAL,
}


def status_text(state: AccountState) -> str:
    """Whose account it is, or what stands in the way."""
    if state.status is AccountStatus.VALID and state.name:
        if state.account is not Account.HUGGING_FACE:
            return state.name
        right = (
            translate("Accounts", "can write")
            if state.may_write
            else translate("Accounts", "can only read")
        )
        return f"{state.name} · {right}"
    return status_texts()[state.status]


def account_pill(state: AccountState) -> tuple[str, Tone]:
    """Service and account, for the top bar."""
    service = account_name(state.account)
    if state.status is AccountStatus.VALID and state.name:
        return f"{service} · {state.name}", Tone.OK
    return f"{service} · {status_texts()[state.status]}", STATUS_TONES[state.status]


def trouble_text(state: AccountState) -> str:
    """The sentence about what is wrong with the account; empty when nothing is."""
    if state.problem is None:
        return ""
    return problem_sentence(state.problem)


def source_text(state: AccountState) -> str:
    """Where this token comes from, when that is not the usual place."""
    if state.waiting_for_keyring:
        return translate(
            "Accounts", "Waiting for the system's keyring. It may ask you to unlock it."
        )
    if state.from_environment:
        return translate(
            "Accounts",
            "This token comes from the environment variable {variable}. It is never stored.",
        ).format(variable=VARIABLES[state.account])
    if state.session_only and state.status in _SETTLED:
        return translate(
            "Accounts", "Kept for this session only, and forgotten when you close the program."
        )
    return ""


VARIABLES = {
    Account.REPLICATE: "REPLICATE_API_TOKEN",
    Account.HUGGING_FACE: "HF_TOKEN",
    Account.WANDB: "WANDB_API_KEY",
}
"""Where a token may come from, besides the keyring."""


def place_text(states: Iterable[AccountState]) -> tuple[str, bool]:
    """Where tokens are kept, and whether that is a keyring, as far as it is known."""
    known = tuple(states)
    place = next((state.place for state in known if state.place), "")
    if place:
        text = translate(
            "Accounts",
            "Tokens are kept in the system keyring ({place}), never in a file of this program.",
        )
        return text.format(place=place), True
    if any(_has_no_keyring(state) for state in known):
        text = translate(
            "Accounts",
            "No system keyring was found, so tokens are kept for this session only. To keep them, "
            "install one, for example gnome-keyring or KWallet, and start FluxTune again.",
        )
        return text, False
    text = translate(
        "Accounts", "Tokens are kept in the system's keyring, never in a file of this program."
    )
    return text, True


def _has_no_keyring(state: AccountState) -> bool:
    missing = state.problem is not None and state.problem.kind is Kind.KEYRING_MISSING
    return missing or (
        state.session_only and not state.waiting_for_keyring and state.status in _SETTLED
    )


_SETTLED = frozenset({AccountStatus.VALID, AccountStatus.UNREACHABLE})
