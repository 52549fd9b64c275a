"""A window for the tour whose accounts are real ones to it: its keyring is held in memory, its
services are those of practice, and nothing of the person's own is read."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from typing_extensions import override

from fluxtune_desktop.adapters.known_accounts_file import KnownAccountsFile
from fluxtune_desktop.adapters.secrets import SessionTokenStore
from fluxtune_desktop.adapters.token_files import TokenFilesOnDisk
from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.ports import TokenStore
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.account_state import AccountStatus
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.ports import Outside
from fluxtune_desktop.services.token_moving import TokenMoving
from fluxtune_desktop.tour.director import Until
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.ui.interior import furnished
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.account_card import AccountCard
from fluxtune_desktop.ui.settings.accounts import AccountsPart
from fluxtune_desktop.ui.settings.page import SettingsPage
from fluxtune_desktop.ui.theme import Theme
from fluxtune_desktop.ui.window_file import WindowFile

_PATIENCE = 60.0
_PROMPT_LIMIT = 0.3
"""Seconds after which the window says that the keyring has not answered."""


class TourKeyring(SessionTokenStore):
    """Answers as a system's keyring would: at once, never, or with a refusal."""

    def __init__(
        self, kept: Mapping[Account, str] | None = None, *, refuses: Kind | None = None
    ) -> None:
        super().__init__()
        self.open = threading.Event()
        self.open.set()
        self.refuses = refuses
        for account, text in (kept or {}).items():
            super().save(account, Secret(text))

    @property
    @override
    def place(self) -> str:
        return "Secret Service"

    @override
    def load(self, account: Account) -> Secret | None:
        self._answer()
        return super().load(account)

    @override
    def save(self, account: Account, secret: Secret) -> None:
        self._answer()
        super().save(account, secret)

    @override
    def remove(self, account: Account) -> None:
        self._answer()
        super().remove(account)

    def _answer(self) -> None:
        self.open.wait()
        if self.refuses is not None:
            raise failure(self.refuses)


class SlowService:
    """The way to a service, which can be held up."""

    def __init__(self, doors: Outside) -> None:
        self._reach = doors.reach
        self.answers = threading.Event()
        self.answers.set()

    def reach(self, service: str) -> Endpoints:
        """As the doors do, but not before ``answers`` is set."""
        self.answers.wait()
        return self._reach(service)


class AccountScene:
    """A window at Settings → Accounts. Services do not answer while ``answers`` is not set."""

    def __init__(
        self,
        stage: Stage,
        accounts: AccountService,
        moving: TokenMoving,
        window: MainWindow,
        answers: threading.Event,
    ) -> None:
        self.answers = answers
        self.stage = stage
        self.accounts = accounts
        self.moving = moving
        self.window = window

    @property
    def part(self) -> AccountsPart:
        page = self.window.pages[PageName.SETTINGS]
        if not isinstance(page, SettingsPage):
            raise TypeError("no settings")
        return page.accounts

    def card(self, account: Account) -> AccountCard:
        return self.part.cards[account]

    def show(self, widget: QWidget) -> None:
        """Scroll to what lies below, when the window has its size."""
        QApplication.processEvents()
        around = widget.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(widget)

    def at(self, account: Account, status: AccountStatus) -> Until:
        """Wait until an account stands so, and its keyring has answered."""

        def holds() -> bool:
            state = self.accounts.state(account)
            waits = state.waiting_for_keyring and state.keyring is None
            return state.status is status and not waits

        return Until(what=f"{account} {status}", holds=holds, seconds=_PATIENCE)

    def troubled(self, account: Account) -> Until:
        """Wait until the keyring's trouble is told."""
        return Until(
            what=f"the keyring's trouble with {account}",
            holds=lambda: self.accounts.state(account).keyring is not None,
            seconds=_PATIENCE,
        )


@contextmanager
def account_scene(
    stage: Stage,
    theme: Theme,
    doors: Outside,
    folder: Path,
    keyring: TokenStore,
    environment: Mapping[Account, Secret] | None = None,
) -> Iterator[AccountScene]:
    """A window of its own, closed in the end."""
    services = stage.services
    slow = SlowService(doors)
    doors = replace(doors, reach=slow.reach)
    mode = Mode(doors, services.chores, services.notices)
    accounts = AccountService(
        doors,
        lambda: keyring,
        environment or {},
        KnownAccountsFile(folder / "accounts.json"),
        mode,
        services.chores,
        keyring_limit=_PROMPT_LIMIT,
    )
    moving = TokenMoving(
        TokenFilesOnDisk(), accounts, services.session, services.chores, services.notices
    )
    changed = replace(services, accounts=accounts, mode=mode, token_moving=moving)
    window = furnished(changed, WindowFile(folder / "accounts-window.ini"), theme)
    window.show()
    window.show_page(PageName.SETTINGS)
    accounts.load()
    try:
        yield AccountScene(stage, accounts, moving, window, slow.answers)
    finally:
        slow.answers.set()
        window.close()
        window.deleteLater()
        if isinstance(keyring, TourKeyring):
            keyring.open.set()
        accounts.shutdown(1.0)
