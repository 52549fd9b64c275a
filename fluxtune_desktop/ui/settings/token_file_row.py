"""One token of a file: whether it shall move, and what became of it."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_state import AccountState, AccountStatus
from fluxtune_desktop.services.token_moving import TokenMoving
from fluxtune_desktop.ui.account_names import account_name
from fluxtune_desktop.ui.settings.token_file_texts import row_text
from fluxtune_desktop.ui.tokens import SPACE_3
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class TokenFileRow(QWidget):
    """Takes no room where the file has no token of the service."""

    def __init__(self, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account = account
        # A single "&" would underline what follows it.
        self.box = QCheckBox(account_name(account).replace("&", "&&"))
        self.box.setAccessibleName(account_name(account))
        self.state = PlainLabel(role="hint", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(self.box)
        row.addWidget(self.state, 1)

    @property
    def wanted(self) -> bool:
        """Whether it shall move."""
        return not self.isHidden() and self.box.isEnabled() and self.box.isChecked()

    def show_token(self, moving: TokenMoving, state: AccountState, *, fresh: bool) -> None:
        """Show how it stands with the token of the file, as its end and in words.

        A ``fresh`` file is ticked where no other good token would go for it.
        """
        offer = moving.offer
        file = offer.file if offer is not None else None
        token = file.tokens.get(self._account) if file is not None else None
        self.setVisible(token is not None)
        if token is None or offer is None:
            return
        same = state.last_four == token.last_four and state.status is not AccountStatus.NONE
        movable = not same and not moving.useless(self._account)
        self.box.setEnabled(movable and self._account not in offer.blanked)
        if fresh or not movable:
            self.box.setChecked(movable and state.status is not AccountStatus.VALID)
        self.state.setText(row_text(moving, offer, state, token.last_four))
