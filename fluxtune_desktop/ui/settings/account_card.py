"""One account: whose it is, what it is for, its token, and what can be done with it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.account_state import AccountState, AccountStatus
from fluxtune_desktop.ui.account_names import account_name, account_purpose
from fluxtune_desktop.ui.account_texts import STATUS_TONES, source_text, status_text, trouble_text
from fluxtune_desktop.ui.icons import icon
from fluxtune_desktop.ui.links import TOKEN_PAGES, open_url
from fluxtune_desktop.ui.problem_texts import problem_sentence
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_3
from fluxtune_desktop.ui.widgets.button import Button, TrailingIconButton
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.pill import Pill
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_DOTS = "•" * 20


class AccountCard(Card):
    """Shows the end of a known token only. What is typed is handed over once and then cleared."""

    def __init__(
        self, accounts: AccountService, account: Account, parent: QWidget | None = None
    ) -> None:
        super().__init__(account_name(account), parent=parent)
        self._accounts = accounts
        self._account = account
        self._replacing = False
        self.setObjectName(f"account-{account.value}")
        self.pill = Pill()
        self.check_button = Button(self.tr("Check again"))
        self.remove_button = Button(self.tr("Remove"), role="danger")
        self.field = QLineEdit()
        self.field.setAccessibleName(
            self.tr("Token of {service}").format(service=account_name(account))
        )
        self.field.addAction(icon("key-round", "text_2"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setPlaceholderText(self.tr("Paste your token"))
        self.connect_button = Button(self.tr("Connect"))
        self.cancel_button = Button(self.tr("Cancel"), role="ghost")
        self.get_button = TrailingIconButton(
            self.tr("Get a token"), icon="external-link", role="link"
        )
        self.note = PlainLabel(role="hint", wrap=True)
        self.trouble = PlainLabel(role="error", wrap=True)
        self._lay_out()
        self.check_button.clicked.connect(self._check)
        self.remove_button.clicked.connect(self._remove)
        self.connect_button.clicked.connect(self._connect)
        self.cancel_button.clicked.connect(self._cancel)
        self.get_button.clicked.connect(self._open_page)
        self.field.returnPressed.connect(self._connect)
        self.field.textEdited.connect(self._on_typed)
        accounts.changed.connect(self._on_changed)
        self._show()

    def _lay_out(self) -> None:
        self.header.addWidget(self.pill)
        self.add_trailing(self.check_button)
        self.add_trailing(self.remove_button)
        self.body.addWidget(PlainLabel(account_purpose(self._account), role="hint", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(self.field, 1)
        row.addWidget(self.connect_button)
        row.addWidget(self.cancel_button)
        row.addWidget(self.get_button)
        self.body.addSpacing(2)
        self.body.addLayout(row)
        self.body.addWidget(self.note)
        self.body.addWidget(self.trouble)

    @Slot(object)
    def _on_changed(self, account: Account) -> None:
        if account is self._account:
            self._show()

    @Slot()
    def _check(self) -> None:
        self._accounts.check(self._account)

    @Slot()
    def _remove(self) -> None:
        self._replacing = False
        self._accounts.remove(self._account)

    @Slot()
    def _cancel(self) -> None:
        self._replacing = False
        self._show()

    @Slot()
    def _open_page(self) -> None:
        open_url(TOKEN_PAGES[self._account])

    @Slot(str)
    def _on_typed(self, _text: str) -> None:
        self._say("")

    @Slot()
    def _connect(self) -> None:
        state = self._accounts.state(self._account)
        if not self._typing(state):
            self._replacing = True
            self._show()
            self.field.setFocus()
            return
        text = self.field.text()
        if not text.strip():
            self.field.setFocus()
            return
        problem = self._accounts.connect_token(self._account, text)
        if problem is not None:
            self._say(problem_sentence(problem))
            return
        self._replacing = False
        self.field.clear()
        self._show()

    def _typing(self, state: AccountState) -> bool:
        return self._replacing or state.status is AccountStatus.NONE

    def _show(self) -> None:
        state = self._accounts.state(self._account)
        typing = self._typing(state)
        known = state.status is not AccountStatus.NONE
        self.pill.show_state(status_text(state), STATUS_TONES[state.status])
        self.check_button.setVisible(known)
        self.check_button.setEnabled(state.status is not AccountStatus.CHECKING)
        self.remove_button.setVisible(known and not state.from_environment)
        self._show_field(state, typing=typing)
        self.connect_button.setText(self.tr("Connect") if typing else self.tr("Replace"))
        self.connect_button.setVisible(not state.from_environment)
        set_role(self.connect_button, "primary" if self._replacing else "")
        self.cancel_button.setVisible(self._replacing)
        self.note.setText(source_text(state))
        self.note.setVisible(bool(self.note.text()))
        self._say(trouble_text(state))

    def _show_field(self, state: AccountState, *, typing: bool) -> None:
        was_typing = not self.field.isReadOnly()
        self.field.setReadOnly(not typing)
        self.field.setEchoMode(QLineEdit.EchoMode.Password if typing else QLineEdit.EchoMode.Normal)
        if not typing:
            self.field.setText(f"{_DOTS} {state.last_four}")
        elif not was_typing:
            self.field.clear()

    def _say(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
