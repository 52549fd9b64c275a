"""The box in which a caption is typed."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.widgets.trigger_highlighter import TriggerHighlighter

_FONT_PX = 14
_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class CaptionEditor(QPlainTextEdit):
    """``edited`` carries the text after each keystroke; ``step`` -1 or +1: another image is wanted.

    Undo is the project's, not the box's own: it goes back across images.
    """

    edited = Signal(object)
    step = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = ""
        font = self.font()
        font.setPixelSize(_FONT_PX)
        self.setFont(font)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(6)
        self.setPlaceholderText(
            self.tr("What is in this picture, in one to three sentences. Leave the style out.")
        )
        self.setAccessibleName(self.tr("Caption"))
        self._highlighter = TriggerHighlighter(self)
        self.textChanged.connect(self._on_text_changed)

    def show_text(self, text: str) -> None:
        """Show a caption without reporting it. The cursor stays where the change ended."""
        if text == self._known and text == self.toPlainText():
            return
        old, self._known = self.toPlainText(), text
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(_end_of_change(old, text))
        self.setTextCursor(cursor)

    def set_trigger(self, word: str) -> None:
        """Mark another word."""
        self._highlighter.set_trigger(word)

    def put_first(self, word: str) -> None:
        """Set a word before the text, unless it stands there already."""
        if self.toPlainText().startswith(word):
            return
        cursor = QTextCursor(self.document())
        cursor.insertText(f"{word} " if self.toPlainText() else word)

    def put_word(self, word: str) -> None:
        """Set a word at the cursor, with the blanks that it needs."""
        cursor = self.textCursor()
        text, place = self.toPlainText(), cursor.selectionStart()
        before = " " if place > 0 and not text[place - 1 : place].isspace() else ""
        following = text[cursor.selectionEnd() : cursor.selectionEnd() + 1]
        after = " " if following.isalnum() else ""
        cursor.insertText(f"{before}{word}{after}")
        self.setTextCursor(cursor)
        self.setFocus()

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(event.matches(key) for key in _UNDO_KEYS)
        ):
            # Left to the window's own command.
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.key() == Qt.Key.Key_Up:
                self.step.emit(-1)
                return
            if event.key() == Qt.Key.Key_Down:
                self.step.emit(1)
                return
        super().keyPressEvent(event)

    @Slot()
    def _on_text_changed(self) -> None:
        text = self.toPlainText()
        # Marking the trigger word is reported as a change, too.
        if text != self._known:
            self._known = text
            self.edited.emit(text)


def _end_of_change(old: str, new: str) -> int:
    """Where the differing part ends in ``new``; its end when the texts have nothing in common."""
    same = 0
    while same < min(len(old), len(new)) and old[-1 - same] == new[-1 - same]:
        same += 1
    return len(new) - same if old else len(new)
