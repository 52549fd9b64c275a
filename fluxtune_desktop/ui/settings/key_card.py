"""The key of one command: press another, take it away, or go back to the first."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit

from fluxtune_desktop.ui.command_keys import CommandKeys
from fluxtune_desktop.ui.commands import Command, native, plain_title
from fluxtune_desktop.ui.spoken import speak_as
from fluxtune_desktop.ui.tokens import SPACE_2
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.status_line import Status, StatusLine

_KEPT = frozenset(
    {"Esc", "Return", "Enter", "Tab", "Shift+Tab", "Up", "Down", "Left", "Right", "Home", "End"}
)
"""Alone, these move, choose and leave on every page."""


class KeyCard(Card):
    """Takes a key for the command that is shown; one that another command has is asked about."""

    def __init__(self, keys: CommandKeys) -> None:
        super().__init__()
        self._keys = keys
        self._command: Command | None = None
        self._asked: QKeySequence | None = None
        self.title = PlainLabel(role="title")
        self.hint = PlainLabel(
            self.tr("Choose a command in the list to change its key."), role="hint", wrap=True
        )
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(self.tr("New key"))
        speak_as(self.edit, QAccessible.Role.HotkeyField)
        self.none = Button(self.tr("No key"))
        self.first = Button(self.tr("First key"), icon="rotate-ccw")
        self.use = Button(self.tr("Use it here"), role="primary")
        self.keep = Button(self.tr("Keep it there"))
        self.said = StatusLine()
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.edit, 1)
        row.addWidget(self.none)
        row.addWidget(self.first)
        answers = QHBoxLayout()
        answers.setSpacing(SPACE_2)
        answers.addWidget(self.use)
        answers.addWidget(self.keep)
        answers.addStretch(1)
        for part in (self.title, self.hint):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.body.addWidget(self.said)
        self.body.addLayout(answers)
        self.edit.keySequenceChanged.connect(self._on_pressed)
        self.none.clicked.connect(self._take_away)
        self.first.clicked.connect(self._reset)
        self.use.clicked.connect(self._use)
        self.keep.clicked.connect(self._show)
        keys.changed.connect(self._show)
        self.show_command(None)

    def show_command(self, command: Command | None) -> None:
        """Show the key of a command; None while none is chosen."""
        self._command = command
        self._show()

    @Slot()
    def _show(self) -> None:
        command = self._command
        self._asked = None
        self._say("", Status.INFO)
        for part in (self.title, self.edit, self.none, self.first):
            part.setVisible(command is not None)
        self.hint.setVisible(command is None)
        if command is None:
            return
        keys = self._keys.keys_of(command)
        words = self.tr("New key for “{command}”").format(command=plain_title(command))
        self.title.setText(words)
        self._put(keys[0] if keys else QKeySequence())
        self.none.setEnabled(bool(keys))
        self.first.setEnabled(self._keys.is_own(command))
        self.first.setText(self._first_text(command))

    def _first_text(self, command: Command) -> str:
        if not command.keys:
            return self.tr("First key: none")
        key = native(QKeySequence(command.keys[0]))
        return self.tr("First key: {key}").format(key=key)

    def _put(self, key: QKeySequence) -> None:
        self.edit.blockSignals(True)
        self.edit.setKeySequence(key)
        self.edit.blockSignals(False)

    @Slot(QKeySequence)
    def _on_pressed(self, key: QKeySequence) -> None:
        command = self._command
        if command is None or key.isEmpty():
            return
        if _is_kept(key):
            self._show()
            words = self.tr("{key} alone moves, chooses and leaves on every page. Press another.")
            self._say(words.format(key=native(key)), Status.WARN)
            return
        holders = self._keys.holders(key, command)
        if not holders:
            self._keys.give(key, command)
            return
        self._asked = key
        names = ", ".join(f"“{plain_title(holder)}”" for holder in holders)
        words = self.tr("{key} is the key of {commands}, which would have it no more.")
        self._say(words.format(key=native(key), commands=names), Status.WARN, ask=True)

    def _say(self, words: str, status: Status, *, ask: bool = False) -> None:
        self.said.show_state(words, status)
        self.said.setVisible(bool(words))
        self.use.setVisible(ask)
        self.keep.setVisible(ask)

    @Slot()
    def _use(self) -> None:
        if self._command is not None and self._asked is not None:
            self._keys.give(self._asked, self._command)

    @Slot()
    def _take_away(self) -> None:
        if self._command is not None:
            self._keys.take_away(self._command)

    @Slot()
    def _reset(self) -> None:
        if self._command is not None:
            self._keys.reset(self._command)


def _is_kept(key: QKeySequence) -> bool:
    return key.toString(QKeySequence.SequenceFormat.PortableText) in _KEPT
