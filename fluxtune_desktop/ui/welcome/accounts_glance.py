"""The accounts in three lines."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.account_state import AccountState, AccountStatus
from fluxtune_desktop.ui.account_names import account_name
from fluxtune_desktop.ui.account_texts import status_text
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel

_ICONS = {
    AccountStatus.NONE: ("circle", "text_3"),
    AccountStatus.CHECKING: ("loader", "text_2"),
    AccountStatus.VALID: ("circle-check", "ok"),
    AccountStatus.WRONG: ("circle-x", "error"),
    AccountStatus.REVOKED: ("circle-x", "error"),
    AccountStatus.UNREACHABLE: ("triangle-alert", "warn"),
    AccountStatus.UNCHECKED: ("circle", "text_3"),
}


class AccountsGlance(QWidget):
    """``settings_wanted`` asks for the accounts in Settings."""

    settings_wanted = Signal()

    def __init__(self, accounts: AccountService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self.lines = {account: AccountLine(account) for account in Account}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Accounts"), role="field-label"))
        head.addStretch(1)
        self.settings_button = Button(self.tr("Settings"), role="link")
        self.settings_button.clicked.connect(self.settings_wanted)
        head.addWidget(self.settings_button)
        column.addLayout(head)
        column.addSpacing(SPACE_2)
        for account, line in self.lines.items():
            column.addWidget(line)
            line.connect_button.clicked.connect(self.settings_wanted)
            line.show_state(accounts.state(account))
        accounts.changed.connect(self._on_changed)

    @Slot(object)
    def _on_changed(self, account: Account) -> None:
        self.lines[account].show_state(self._accounts.state(account))


class AccountLine(QWidget):
    """One account: whose it is, or the link that connects it."""

    def __init__(self, account: Account) -> None:
        super().__init__()
        self.setFixedHeight(31)
        self._icon = IconLabel("circle", size=16, role="text_3")
        name = PlainLabel(account_name(account))
        self.text = ElidedLabel(role="secondary")
        self.connect_button = Button(self.tr("Connect"), role="link")
        self.connect_button.setAccessibleName(
            self.tr("Connect {service}").format(service=account_name(account))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3 - 1)
        row.addWidget(self._icon)
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(self.text)
        row.addWidget(self.connect_button)

    def show_state(self, state: AccountState) -> None:
        """Show how the account stands."""
        self._icon.set_icon(*_ICONS[state.status])
        missing = state.status is AccountStatus.NONE
        self.text.setText(status_text(state))
        self.text.setHidden(missing)
        self.connect_button.setVisible(missing)
