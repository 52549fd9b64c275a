"""Accounts: whose tokens are known, and where they are kept."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.keyring_thread import KeyringAct
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.token_moving import TokenMoving
from fluxtune_desktop.ui.account_texts import place_text
from fluxtune_desktop.ui.keyring_texts import keyring_button_text, keyring_text, unread
from fluxtune_desktop.ui.settings.account_card import AccountCard
from fluxtune_desktop.ui.settings.account_note import AccountNote
from fluxtune_desktop.ui.settings.practice_note import PracticeNote
from fluxtune_desktop.ui.settings.token_file_card import TokenFileCard
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_4
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.pill import Tone
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class AccountsPart(QWidget):
    """One card for each service; in practice only the note that no token is used."""

    def __init__(
        self,
        accounts: AccountService,
        moving: TokenMoving,
        mode: Mode,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._mode = mode
        self._place_icon = IconLabel("shield-check", size=16)
        self.place = PlainLabel(role="secondary", wrap=True)
        self.practice = PracticeNote()
        self.keyring = AccountNote(Tone.WARN)
        self.keyring_button = self.keyring.add_button()
        self.cards = {account: AccountCard(accounts, account) for account in Account}
        self._place_row = QWidget()
        place = QHBoxLayout(self._place_row)
        place.setContentsMargins(0, 0, 0, 0)
        place.setSpacing(SPACE_2)
        place.addWidget(self._place_icon)
        place.addWidget(self.place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4 - 2)
        column.addWidget(PlainLabel(self.tr("Accounts"), role="heading"))
        column.addWidget(self._place_row)
        column.addWidget(self.keyring)
        column.addWidget(self.practice)
        for card in self.cards.values():
            column.addWidget(card)
        self.file = TokenFileCard(moving, accounts)
        column.addWidget(self.file)
        column.addStretch(1)
        self.practice.leave_button.clicked.connect(mode.leave_practice)
        self.keyring_button.clicked.connect(self._ask_keyring)
        mode.changed.connect(self._show)
        accounts.changed.connect(self._show)
        self._show()

    @Slot()
    def _ask_keyring(self) -> None:
        for account in Account:
            trouble = self._accounts.state(account).keyring
            if trouble is not None and trouble.act is KeyringAct.LOAD:
                self._accounts.ask_keyring_again(account)

    @Slot(object)
    def _show(self, _changed: object = None) -> None:
        practice = self._mode.practice
        self._show_keyring()
        self.practice.setVisible(practice)
        self._place_row.setVisible(not practice)
        text, keyring = place_text(self._accounts.state(account) for account in Account)
        self.place.setText(text)
        self._place_icon.set_icon(*(("shield-check", "text_2") if keyring else ("info", "warn")))
        for card in (*self.cards.values(), self.file):
            card.setVisible(not practice)

    def _show_keyring(self) -> None:
        trouble = unread(self._accounts.state(account) for account in Account)
        if trouble is None or self._mode.practice:
            self.keyring.show_text("")
            return
        self.keyring.show_text(keyring_text(trouble))
        self.keyring_button.setText(keyring_button_text(trouble.act))
        self.keyring_button.setVisible(not trouble.late)
