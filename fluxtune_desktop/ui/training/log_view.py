"""The trainer's log, which may be long and grows while one reads it."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from fluxtune_desktop.core.log_text import as_seen, readable
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.training.log_search import LogSearch
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card

_LINES_KEPT = 5000


class LogView(Card):
    """Shows the end of a log; only what is new is added, and a reader further up stays there."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Log"), parent=parent)
        self._shown = ""
        self._follows = True
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setMaximumBlockCount(_LINES_KEPT)
        self.text.setUndoRedoEnabled(False)
        # In line with the title of the card.
        self.text.document().setDocumentMargin(0)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setPlaceholderText(self.tr("What the trainer writes is shown here."))
        self.text.setAccessibleName(self.tr("Log"))
        self.text.setMinimumHeight(112)
        # Its lines scroll: they ask for no height beyond the least.
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        bar = self.text.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range_changed)
        bar.valueChanged.connect(self._on_scrolled)
        set_role(self.text, "mono")
        self.copy = Button(self.tr("Copy"), icon="copy", role="ghost")
        self.copy.hide()
        self.copy.clicked.connect(self._on_copy)
        self.search = LogSearch(self.text)
        self.search.hide()
        self.add_trailing(self.search)
        self.add_trailing(self.copy)
        self.body.addWidget(self.text, 1)

    def show_log(self, log: str) -> None:
        """Show a log from its beginning; text that is shown already is not touched."""
        if log == self._shown:
            return
        if self._shown and log.startswith(self._shown):
            self._append(log)
        else:
            self.text.setPlainText(as_seen(log))
            self._to_end()
        self._shown = log
        self.copy.setVisible(bool(log))
        self.search.setVisible(bool(log))

    def _append(self, log: str) -> None:
        follows = self._follows
        begun = self._shown.rfind("\n") + 1
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(as_seen(log[begun:]))
        if follows:
            self._to_end()

    @Slot()
    def _on_range_changed(self) -> None:
        if self._follows:
            self._to_end()

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        self._follows = value >= self.text.verticalScrollBar().maximum() - 2

    def _to_end(self) -> None:
        self._follows = True
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.maximum())

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(readable(self._shown))
