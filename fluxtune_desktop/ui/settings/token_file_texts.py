"""What is said of tokens that lie in a file."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.core.token_files import TokenFile
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.account_state import AccountState, AccountStatus
from fluxtune_desktop.services.token_moving import Offer, TokenMoving
from fluxtune_desktop.ui.account_names import account_name

translate = QCoreApplication.translate


def row_text(moving: TokenMoving, offer: Offer, state: AccountState, end: str) -> str:
    """What became of one token, or what would."""
    dots = f"•••• {end}"
    return f"{dots} · {_fate(moving, offer, state, end)}"


def _fate(moving: TokenMoving, offer: Offer, state: AccountState, end: str) -> str:
    account = state.account
    if account in offer.blanked:
        return translate("Accounts", "blanked in the file")
    if moving.kept(account):
        return translate("Accounts", "kept in {place}").format(place=state.place)
    if moving.useless(account):
        return translate("Accounts", "refused by its service: of no use")
    if state.last_four == end and state.status is not AccountStatus.NONE:
        if state.session_only and not state.waiting_for_keyring and state.name:
            return translate("Accounts", "in use, for this session only")
        return translate("Accounts", "being checked…")
    if state.status is AccountStatus.VALID:
        text = translate("Accounts", "would take the place of the token of {name}")
        return text.format(name=state.name)
    return translate("Accounts", "still only in the file")


def blanked_text(offer: Offer) -> str:
    """That tokens are gone from the file; empty when none is."""
    if not offer.blanked:
        return ""
    names = ", ".join(account_name(account) for account in Account if account in offer.blanked)
    text = translate(
        "Accounts",
        "The file holds no token of {services} any more. Nothing else in it was changed.",
    )
    return text.format(services=names)


def not_removable_text(moving: TokenMoving, accounts: AccountService, offer: Offer) -> str:
    """Why a token that is in use cannot be taken out of the file; empty when it can."""
    left = set(offer.file.tokens) - offer.blanked - moving.removable() if offer.file else set()
    alone = [each for each in left if accounts.state(each).session_only]
    if not any(accounts.state(each).name for each in alone):
        return ""
    return translate(
        "Accounts",
        "Without a keyring a token is forgotten when you close the program, so it stays in the "
        "file.",
    )


def others_text(file: TokenFile) -> str:
    """That more looks like a token than has the name of a service beside it."""
    if not file.others:
        return ""
    return translate(
        "Accounts",
        "Something else in this file looks like a token, too. Look at it in a text editor.",
    )


def checkout_text(file: TokenFile) -> str:
    """What git means for a token in a file; empty outside a checkout."""
    if file.checkout is None:
        return ""
    text = translate(
        "Accounts",
        "{folder} is a git checkout. If this file was ever committed, its tokens stay in the "
        "history for everybody who has a copy, blanked or not. Get new tokens, put them in above, "
        "and delete the old ones on the services' pages.",
    )
    return text.format(folder=file.checkout.name)
