"""One account: whose it is, what it is for, its token, and what can be done with it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.account_state import AccountState, AccountStatus
from fluxtune_desktop.services.keyring_thread import KeyringAct
from fluxtune_desktop.ui.account_names import account_name, account_purpose
from fluxtune_desktop.ui.account_texts import (
    about_text,
    removed_text,
    status_text,
    status_tone,
    trouble_text,
    waiting_text,
    warning_text,
)
from fluxtune_desktop.ui.confirm import ConfirmDialog
from fluxtune_desktop.ui.keyring_texts import keyring_button_text, keyring_text
from fluxtune_desktop.ui.links import TOKEN_PAGES, open_url
from fluxtune_desktop.ui.problem_texts import problem_sentence
from fluxtune_desktop.ui.settings.account_field import AccountField
from fluxtune_desktop.ui.settings.account_note import AccountNote
from fluxtune_desktop.ui.settings.account_questions import removal_question
from fluxtune_desktop.ui.settings.clipboard import clear_clipboard_later
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_3
from fluxtune_desktop.ui.widgets.button import Button, TrailingIconButton
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.pill import Pill, Tone
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class AccountCard(Card):
    """Shows the end of a known token only. What is typed is handed over once and then cleared."""

    def __init__(
        self, accounts: AccountService, account: Account, parent: QWidget | None = None
    ) -> None:
        super().__init__(account_name(account), parent=parent)
        self._accounts = accounts
        self._account = account
        self._replacing = False
        self.question: ConfirmDialog | None = None
        self.setObjectName(f"account-{account.value}")
        service = account_name(account)
        self.pill = Pill(elided=True)
        self.check_button = Button(self.tr("Check again"))
        self.remove_button = Button(self.tr("Remove"), role="danger")
        self.field = AccountField(self.tr("Token of {service}").format(service=service))
        self.connect_button = Button(self.tr("Connect"))
        self.cancel_button = Button(self.tr("Cancel"), role="ghost")
        self.get_button = TrailingIconButton(
            self.tr("Get a token"), icon="external-link", role="link"
        )
        self.about = PlainLabel(role="hint", wrap=True)
        self.waiting = AccountNote(Tone.NEUTRAL, icon="loader")
        self.removed = AccountNote(Tone.OK)
        self.warning = AccountNote(Tone.WARN)
        self.trouble = AccountNote(Tone.ERROR)
        self.keyring = AccountNote(Tone.WARN)
        self.keyring_button = self.keyring.add_button()
        self._lay_out()
        self._name_buttons(service)
        self.check_button.clicked.connect(self._check)
        self.remove_button.clicked.connect(self._ask_to_remove)
        self.connect_button.clicked.connect(self._connect)
        self.cancel_button.clicked.connect(self._cancel)
        self.get_button.clicked.connect(self._open_page)
        self.keyring_button.clicked.connect(self._ask_keyring)
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
        notes = QVBoxLayout()
        notes.setSpacing(SPACE_1)
        told = (self.waiting, self.removed, self.trouble, self.warning, self.keyring)
        for each in (self.about, *told):
            notes.addWidget(each)
        self.body.addLayout(notes)

    def _name_buttons(self, service: str) -> None:
        """The same words stand on three cards: spoken, each says which service it means."""
        spoken = self.tr("{action}: {service}")
        for button in (self.check_button, self.remove_button, self.get_button, self.cancel_button):
            name = spoken.format(action=button.text(), service=service)
            button.setAccessibleName(name)

    @Slot(object)
    def _on_changed(self, account: Account) -> None:
        if account is self._account:
            self._show()

    @Slot()
    def _check(self) -> None:
        # Not disabled meanwhile: the focus would jump to the button that removes.
        if self._accounts.state(self._account).status is not AccountStatus.CHECKING:
            self._accounts.check(self._account)

    @Slot()
    def _ask_to_remove(self) -> None:
        self.question = ConfirmDialog(removal_question(self._account), self.window())
        self.question.accepted.connect(self._remove)
        self.question.open()

    @Slot()
    def _remove(self) -> None:
        self._replacing = False
        self._accounts.remove(self._account)
        self.field.setFocus()

    @Slot()
    def _cancel(self) -> None:
        self._replacing = False
        self.field.clear()
        self._show()

    @Slot()
    def _open_page(self) -> None:
        open_url(TOKEN_PAGES[self._account])

    @Slot()
    def _ask_keyring(self) -> None:
        self._accounts.ask_keyring_again(self._account)

    @Slot(str)
    def _on_typed(self, _text: str) -> None:
        self.trouble.show_text("")

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
        was_replacing, self._replacing = self._replacing, False
        self.field.clear()
        problem = self._accounts.connect_token(self._account, text)
        if problem is not None:
            self._replacing = was_replacing
            self.field.setText(text)
            self.trouble.show_text(problem_sentence(problem))
            return
        clear_clipboard_later(text)
        self._show()

    def _typing(self, state: AccountState) -> bool:
        return self._replacing or state.status is AccountStatus.NONE

    def _show(self) -> None:
        state = self._accounts.state(self._account)
        if self.field.typing and self.field.text():
            # A token that comes from the keyring now does not take away what is being typed.
            self._replacing = self._replacing or state.status is not AccountStatus.NONE
        typing = self._typing(state)
        known = state.status is not AccountStatus.NONE
        self.pill.show_state(status_text(state), status_tone(state))
        self.check_button.setVisible(known)
        self.remove_button.setVisible(known and not state.from_environment)
        if typing:
            self.field.ask()
        else:
            self.field.show_end(state.last_four)
        self._show_connect(state, typing=typing)
        self.cancel_button.setVisible(self._replacing)
        self.about.setText(about_text(state))
        self.about.setVisible(bool(self.about.text()))
        self._show_notes(state)

    def _show_connect(self, state: AccountState, *, typing: bool) -> None:
        if typing:
            self.connect_button.setText(self.tr("Connect"))
        elif state.from_environment:
            self.connect_button.setText(self.tr("Use another"))
        else:
            self.connect_button.setText(self.tr("Replace"))
        wanted = self._replacing or state.status.refused
        set_role(self.connect_button, "primary" if wanted else "")

    def _show_notes(self, state: AccountState) -> None:
        self.waiting.show_text(waiting_text(state))
        self.removed.show_text(removed_text(state))
        self.trouble.show_text(trouble_text(state))
        self.warning.show_text(warning_text(state))
        trouble = state.keyring
        # That it gives no tokens at all is said once, above the cards.
        if trouble is None or trouble.act is KeyringAct.LOAD:
            self.keyring.show_text("")
        else:
            self.keyring.show_text(keyring_text(trouble))
            self.keyring_button.setText(keyring_button_text(trouble.act))
            self.keyring_button.setVisible(not trouble.late)
