"""What is said of an account, in the bar, on Welcome and in Settings."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.remote import Holder, TokenRole
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_state import AccountState, AccountStatus
from fluxtune_desktop.ui.account_names import account_name
from fluxtune_desktop.ui.keyring_texts import install_text
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
        AccountStatus.REVOKED: translate("Accounts", "Revoked"),
        AccountStatus.UNREACHABLE: translate("Accounts", "Could not be checked"),
        AccountStatus.UNCHECKED: translate("Accounts", "Not checked yet"),
    }


STATUS_TONES = {
    AccountStatus.NONE: Tone.NEUTRAL,
    AccountStatus.CHECKING: Tone.NEUTRAL,
    AccountStatus.VALID: Tone.OK,
    AccountStatus.WRONG: Tone.ERROR,
    AccountStatus.REVOKED: Tone.ERROR,
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
    if state.status is AccountStatus.NONE and state.keyring is not None:
        return translate("Accounts", "Keyring not open")
    return status_texts()[state.status]


def status_tone(state: AccountState) -> Tone:
    """How that is meant."""
    if state.status is AccountStatus.VALID and not (state.may_write and state.for_trainer):
        return Tone.WARN
    if state.status is AccountStatus.NONE and state.keyring is not None:
        return Tone.WARN
    return STATUS_TONES[state.status]


def account_pill(state: AccountState) -> tuple[str, Tone]:
    """Service and account, for the top bar."""
    service = account_name(state.account)
    if state.status is AccountStatus.VALID and state.name:
        return f"{service} · {state.name}", Tone.OK
    return f"{service} · {status_text(state)}", status_tone(state)


def payer_text(state: AccountState) -> str:
    """The account that will pay, as a confirmation names it; empty when it is not known."""
    if not state.name:
        return ""
    if state.holder is Holder.ORGANIZATION:
        name = translate("Accounts", "{name} (an organization)").format(name=state.name)
    else:
        name = state.name
    if state.from_environment:
        text = translate("Accounts", "{name}, by the token in {variable}")
        return text.format(name=name, variable=VARIABLES[state.account])
    return name


def about_text(state: AccountState) -> str:
    """Whose token it is, what it may do where the service says so, and where it is kept."""
    parts = (_owner(state), _rights(state), _kept(state))
    return " · ".join(part for part in parts if part)


def _owner(state: AccountState) -> str:
    if state.status is not AccountStatus.VALID:
        if state.known_as and not state.status.refused:
            text = translate("Accounts", "was {name} when it was last checked")
            return text.format(name=state.known_as)
        return ""
    texts = {
        Holder.PERSON: translate("Accounts", "{name}, a person"),
        Holder.ORGANIZATION: translate("Accounts", "{name}, an organization"),
        Holder.UNKNOWN: "{name}",
    }
    return texts[state.holder].format(name=state.name)


def _rights(state: AccountState) -> str:
    if state.status is not AccountStatus.VALID or not (state.namespaces or not state.may_write):
        return ""
    if state.account is Account.WANDB:
        return _where_runs_go(state)
    if not state.may_write:
        return translate("Accounts", "may only read")
    spaces = ", ".join(state.namespaces)
    if state.role is TokenRole.FINE_GRAINED:
        text = translate("Accounts", "fine-grained: may write to {spaces} alone")
    else:
        text = translate("Accounts", "may write to {spaces}")
    return text.format(spaces=spaces)


def _where_runs_go(state: AccountState) -> str:
    """The team that W&B puts runs into, where it is not the person's own space."""
    if state.name in state.namespaces:
        return ""
    text = translate("Accounts", "trainings are logged to {team}")
    return text.format(team=", ".join(state.namespaces))


def _kept(state: AccountState) -> str:
    if state.place:
        return translate("Accounts", "kept in {place}").format(place=state.place)
    if state.from_environment:
        text = translate("Accounts", "from the environment variable {variable}, never stored")
        return text.format(variable=VARIABLES[state.account])
    if state.session_only and not state.waiting_for_keyring and state.status in _SETTLED:
        return translate("Accounts", "kept for this session only")
    return ""


def trouble_text(state: AccountState) -> str:
    """The sentence about what is wrong with the token; empty when nothing is."""
    service = account_name(state.account)
    if state.refused_new:
        text = translate(
            "Accounts",
            "{service} did not accept the new token (it ends in {end}), so it is not kept. The one "
            "before stays in use. Copy the new one again, whole, from the service's page.",
        )
        return text.format(service=service, end=state.refused_new)
    if state.status is AccountStatus.REVOKED:
        text = translate(
            "Accounts",
            "{service} accepted this token before, for {name}, and does not any more: it was "
            "revoked or deleted there, or its time is over. Nothing was charged. Get a new token "
            "and put it here; your work stays as it is.",
        )
        return text.format(service=service, name=state.known_as)
    if state.status is AccountStatus.WRONG and state.place:
        text = translate(
            "Accounts",
            "{service} does not accept the token that lies in {place}. Nothing was charged. "
            "Replace it with one from the service's page, or remove it.",
        )
        return text.format(service=service, place=state.place)
    if state.status is AccountStatus.WRONG:
        text = translate(
            "Accounts",
            "{service} does not accept the token, so it is not kept. Nothing was charged. Copy it "
            "again, whole, from the service's page, or get a new one.",
        )
        return text.format(service=service)
    if state.problem is None:
        return ""
    if state.status is AccountStatus.NONE and state.problem.kind is Kind.BAD_TOKEN_TEXT:
        text = translate(
            "Accounts",
            "The environment variable {variable} holds something that is no token, so it is not "
            "used. Mend it and start FluxTune again, or paste a token here.",
        )
        return text.format(variable=VARIABLES[state.account])
    return problem_sentence(state.problem)


def warning_text(state: AccountState) -> str:
    """What a good token cannot do for this program; empty when it can do all."""
    if not state.for_trainer:
        return translate(
            "Accounts",
            "The key is good, but Replicate's trainer knows only the older W&B keys of 40 "
            "characters and would stop with this one. Trainings go without W&B, so nothing is "
            "lost; the loss is shown on the Train page all the same.",
        )
    if state.status is AccountStatus.VALID and not state.may_write:
        return translate(
            "Accounts",
            "With this token nothing can be published. Get one that may write to your own "
            "repositories.",
        )
    return ""


def removed_text(state: AccountState) -> str:
    """That a token is gone; empty when none was removed."""
    if not state.removed_from or state.status is not AccountStatus.NONE:
        return ""
    text = translate(
        "Accounts",
        "The token was removed from {place}; it was looked for there once more, and is gone. At "
        "{service} it still works until you delete it there.",
    )
    return text.format(place=state.removed_from, service=account_name(state.account))


def waiting_text(state: AccountState) -> str:
    """That the keyring is being asked; empty when it is not."""
    if not state.waiting_for_keyring or state.keyring is not None:
        return ""
    return translate("Accounts", "Waiting for the system's keyring. It may ask you to unlock it.")


VARIABLES = {
    Account.REPLICATE: "REPLICATE_API_TOKEN",
    Account.HUGGING_FACE: "HF_TOKEN",
    Account.WANDB: "WANDB_API_KEY",
}
"""Where a token may come from, besides the keyring."""


def place_text(states: Iterable[AccountState]) -> tuple[str, bool]:
    """Where tokens are kept, and whether that is a keyring, as far as it is known."""
    known = tuple(states)
    places = (state.place or state.offered for state in known)
    place = next((each for each in places if each), "")
    if place:
        text = translate(
            "Accounts",
            "Tokens are kept in the system keyring ({place}), never in a file of this program.",
        )
        return text.format(place=place), True
    passed_over = next((state.passed_over for state in known if state.passed_over), "")
    if passed_over:
        text = translate(
            "Accounts",
            "The keyring that Python finds here ({name}) is none of the system's own and may write "
            "tokens into a readable file, so they are kept for this session only. {install}",
        )
        return text.format(name=passed_over, install=install_text()), False
    if any(_has_no_keyring(state) for state in known):
        text = translate(
            "Accounts",
            "No system keyring was found, so tokens are kept for this session only. {install}",
        )
        return text.format(install=install_text()), False
    text = translate(
        "Accounts", "Tokens are kept in the system's keyring, never in a file of this program."
    )
    return text, True


def _has_no_keyring(state: AccountState) -> bool:
    if state.keyring is not None:
        return state.keyring.problem.kind is Kind.KEYRING_MISSING
    if state.no_keyring:
        return True
    return state.session_only and not state.waiting_for_keyring and state.status in _SETTLED


_SETTLED = frozenset({AccountStatus.VALID, AccountStatus.UNREACHABLE})
