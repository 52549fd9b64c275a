"""A line of text in which one place can be marked as wrong."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QTextCharFormat
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.theme import restyle
from fluxtune_desktop.ui.tokens import current_tokens

Attribute = QInputMethodEvent.Attribute
_GROUND = 0.35
_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class MarkedField(QLineEdit):
    """The mark is a wavy line on a red ground; what is said of it is spoken, too.

    ``own_undo``: whether the keys of undo take back what was typed here, or what was done last.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked: int | None = None
        self.own_undo = True

    @property
    def marked(self) -> int | None:
        """The character that is marked, from 0."""
        return self._marked

    def show_fault(self, sentence: str, place: int) -> None:
        """Something is wrong at this character; one past the end marks the last."""
        self._say(sentence)
        self._mark(max(0, min(place, len(self.text()) - 1)))

    def show_right(self) -> None:
        """Nothing is wrong."""
        self._say("")
        if self._marked is not None:
            self._mark(None)

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self.own_undo
            and any(event.matches(key) for key in _UNDO_KEYS)
        ):
            event.ignore()
            return True
        return super().event(event)

    def _say(self, sentence: str) -> None:
        self.setAccessibleDescription(sentence)
        if self.property("problem") != bool(sentence):
            self.setProperty("problem", bool(sentence))
            restyle(self)

    def _mark(self, place: int | None) -> None:
        # The one way to give a part of a line of text a look: the way of input methods.
        self._marked = place
        looks = []
        if place is not None:
            # Qt counts in UTF-16; Python does not.
            start = len(self.text()[:place].encode("utf-16-le", "surrogatepass")) // 2
            kind = QInputMethodEvent.AttributeType.TextFormat
            looks.append(Attribute(kind, start - self.cursorPosition(), 1, _look()))
        QCoreApplication.sendEvent(self, QInputMethodEvent("", looks))


def _look() -> QTextCharFormat:
    look = QTextCharFormat()
    ground = current_tokens().color("error")
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(ground)
    ground.setAlphaF(_GROUND)
    look.setBackground(ground)
    return look
