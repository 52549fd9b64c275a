"""Tokens that lie in a file of an earlier script: into the keyring, and out of the file."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.token_moving import Offer, TokenMoving
from fluxtune_desktop.ui.problem_texts import problem_sentence
from fluxtune_desktop.ui.settings.account_note import AccountNote
from fluxtune_desktop.ui.settings.token_file_row import TokenFileRow
from fluxtune_desktop.ui.settings.token_file_texts import (
    blanked_text,
    checkout_text,
    not_removable_text,
    others_text,
)
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.pill import Tone
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel


class TokenFileCard(Card):
    """Empty but for its button until a file is chosen or found."""

    def __init__(
        self, moving: TokenMoving, accounts: AccountService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._moving = moving
        self._accounts = accounts
        self.setObjectName("token-file")
        title = self.tr("Tokens in a file")
        self.setAccessibleName(title)
        self.choose_button = Button(self.tr("Choose file…"))
        self.choose_button.setAccessibleName(self.tr("Choose a file with tokens"))
        self.path = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.rows = {account: TokenFileRow(account) for account in Account}
        self.move_button = Button(self.tr("Move to the keyring"), role="primary")
        self.blank_button = Button(self.tr("Blank them in the file"))
        self.done_button = Button(self.tr("Done"), role="ghost")
        self.trouble = AccountNote(Tone.ERROR)
        self.blanked = AccountNote(Tone.OK)
        self.others = AccountNote(Tone.WARN)
        self.checkout = AccountNote(Tone.WARN)
        self.left = AccountNote(Tone.NEUTRAL)
        self.dialog: QFileDialog | None = None
        self._lay_out(title)
        self.choose_button.clicked.connect(self._choose)
        self.move_button.clicked.connect(self._move)
        self.blank_button.clicked.connect(moving.blank)
        self.done_button.clicked.connect(moving.dismiss)
        for row in self.rows.values():
            row.box.toggled.connect(self._show_buttons)
        moving.changed.connect(self._on_changed)
        accounts.changed.connect(self._on_account_changed)
        self._show_offer(fresh=True)

    def _lay_out(self, title: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(PlainLabel(title, role="title"))
        hint = self.tr(
            "Earlier scripts keep tokens in a config.json that everybody can read. They can move "
            "to the keyring from here."
        )
        words.addWidget(PlainLabel(hint, role="hint", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(SPACE_3)
        head.addLayout(words, 1)
        head.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self.path)
        for row in self.rows.values():
            self.body.addWidget(row)
        for note in (self.trouble, self.blanked, self.left, self.others, self.checkout):
            self.body.addWidget(note)
        self._actions = QWidget()
        buttons = QHBoxLayout(self._actions)
        buttons.setContentsMargins(0, SPACE_2, 0, 0)
        buttons.setSpacing(SPACE_2)
        for button in (self.move_button, self.blank_button, self.done_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addWidget(self._actions)

    @Slot()
    def _choose(self) -> None:
        self.dialog = QFileDialog(self, self.tr("A file with tokens"))
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.dialog.setNameFilters(
            [self.tr("Settings (*.json *.env *.txt *.toml *.yaml *.yml)"), self.tr("All files (*)")]
        )
        self.dialog.fileSelected.connect(self._on_chosen)
        self.dialog.open()

    @Slot(str)
    def _on_chosen(self, path: str) -> None:
        self._moving.look(Path(path))

    @Slot()
    def _move(self) -> None:
        self._moving.move([each for each, row in self.rows.items() if row.wanted])

    @Slot(object)
    def _on_changed(self, _offer: Offer | None) -> None:
        self._show_offer(fresh=True)

    @Slot(object)
    def _on_account_changed(self, _account: Account) -> None:
        self._show_offer(fresh=False)

    def _show_offer(self, *, fresh: bool) -> None:
        offer = self._moving.offer
        self.path.setVisible(offer is not None)
        self.path.setText("" if offer is None else str(offer.path))
        problem = offer.problem if offer is not None else None
        self.trouble.show_text("" if problem is None else problem_sentence(problem))
        for account, row in self.rows.items():
            row.show_token(self._moving, self._accounts.state(account), fresh=fresh)
        self._show_notes(offer)
        self._show_buttons()

    def _show_notes(self, offer: Offer | None) -> None:
        file = offer.file if offer is not None else None
        if offer is None or file is None:
            for note in (self.blanked, self.left, self.others, self.checkout):
                note.show_text("")
            return
        self.blanked.show_text(blanked_text(offer))
        self.left.show_text(not_removable_text(self._moving, self._accounts, offer))
        self.others.show_text(others_text(file))
        self.checkout.show_text(checkout_text(file))

    @Slot()
    def _show_buttons(self) -> None:
        offer = self._moving.offer
        self._actions.setVisible(offer is not None)
        if offer is None:
            return
        movable = any(row.wanted for row in self.rows.values())
        self.move_button.setVisible(movable)
        self.blank_button.setVisible(bool(self._moving.removable()))
        self.blank_button.setEnabled(not offer.busy)
