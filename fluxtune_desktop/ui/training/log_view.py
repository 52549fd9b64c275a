"""The trainer's log, which may be long and grows while one reads it."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card

_LINES_KEPT = 5000


class LogView(Card):
    """Shows the end of a log; only what is new is added, and a reader further up stays there."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Log"), parent=parent)
        self._shown = ""
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setMaximumBlockCount(_LINES_KEPT)
        self.text.setUndoRedoEnabled(False)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setPlaceholderText(self.tr("The trainer has not written anything yet."))
        self.text.setAccessibleName(self.tr("Log"))
        self.text.setMinimumHeight(96)
        set_role(self.text, "mono")
        self.copy = Button(self.tr("Copy"), icon="copy", role="ghost")
        self.copy.clicked.connect(self._on_copy)
        self.add_trailing(self.copy)
        self.body.addWidget(self.text, 1)

    def show_log(self, log: str) -> None:
        """Show a log from its beginning; text that is shown already is not touched."""
        if log == self._shown:
            return
        if self._shown and log.startswith(self._shown):
            self._append(log[len(self._shown) :])
        else:
            self.text.setPlainText(log)
            self._to_end()
        self._shown = log
        self.copy.setEnabled(bool(log))

    def _append(self, piece: str) -> None:
        bar = self.text.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 2
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(piece)
        if follows:
            self._to_end()

    def _to_end(self) -> None:
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.maximum())

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._shown)
