"""What is said when the system's keyring does not do what it was asked."""

import sys
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.services.account_state import AccountState, KeyringTrouble
from fluxtune_desktop.services.keyring_thread import KeyringAct

translate = QCoreApplication.translate


def install_text() -> str:
    """What to do where there is no keyring, on this system."""
    if sys.platform == "win32":
        return translate(
            "Accounts",
            "To keep them, start the Windows service Credential Manager, then FluxTune again.",
        )
    if sys.platform == "darwin":
        return translate(
            "Accounts", "To keep them, open Keychain Access once, then start FluxTune again."
        )
    return translate(
        "Accounts",
        "To keep them, install one, for example gnome-keyring or KWallet, and start FluxTune "
        "again.",
    )


def keyring_text(trouble: KeyringTrouble) -> str:
    """What happened, what it means for the token, and what to do."""
    kind = trouble.problem.kind
    parts = (_happened(kind), _meaning()[trouble.act], _what_to_do(kind))
    return " ".join(part for part in parts if part)


def unread(states: Iterable[AccountState]) -> KeyringTrouble | None:
    """Why the keyring gives no token, if it gives none."""
    troubles = (state.keyring for state in states)
    found = (each for each in troubles if each is not None and each.act is KeyringAct.LOAD)
    return next(found, None)


def keyring_button_text(act: KeyringAct) -> str:
    """What the button beside it does."""
    return {
        KeyringAct.LOAD: translate("Accounts", "Ask the keyring again"),
        KeyringAct.SAVE: translate("Accounts", "Keep it in the keyring"),
        KeyringAct.REMOVE: translate("Accounts", "Remove it there too"),
    }[act]


def _happened(kind: Kind) -> str:
    texts = {
        Kind.KEYRING_LOCKED: translate("Accounts", "The system's keyring is locked."),
        Kind.KEYRING_DENIED: translate(
            "Accounts", "The system did not let FluxTune use its keyring."
        ),
        Kind.KEYRING_MISSING: translate("Accounts", "No system keyring was found."),
        Kind.KEYRING_SILENT: translate("Accounts", "The system's keyring has not answered yet."),
        Kind.BAD_TOKEN_TEXT: translate("Accounts", "What the system's keyring holds is no token."),
    }
    refused = translate("Accounts", "The system's keyring did not do what it was asked.")
    return texts.get(kind, refused)


def _meaning() -> dict[KeyringAct, str]:
    return {
        KeyringAct.LOAD: translate(
            "Accounts",
            "The tokens in it cannot be read until then; everything up to the start of a training "
            "works without them.",
        ),
        KeyringAct.SAVE: translate(
            "Accounts", "This token is in use, and forgotten when you close the program."
        ),
        KeyringAct.REMOVE: translate(
            "Accounts", "The token is in use no more, but the keyring may still hold it."
        ),
    }


def _what_to_do(kind: Kind) -> str:
    if kind is Kind.KEYRING_MISSING:
        return install_text()
    texts = {
        Kind.KEYRING_LOCKED: translate("Accounts", "Unlock it, then press the button."),
        Kind.KEYRING_DENIED: translate(
            "Accounts", "Allow it when the system asks after you pressed the button."
        ),
        Kind.KEYRING_SILENT: translate(
            "Accounts", "Its window may be behind this one: unlock it there."
        ),
    }
    return texts.get(kind, translate("Accounts", "Press the button to try again."))
