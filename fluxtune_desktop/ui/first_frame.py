"""What the window shows before its pages are there: the ground that they will stand on.

Nothing in it can be pressed, and nothing looks as if it could. It imports next to nothing: each
module that is read before the first paint keeps the person waiting.
"""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from fluxtune_desktop.ui.tokens import TOP_BAR_HEIGHT, Tokens


class FirstFrame(QWidget):
    """The ground of Welcome in the colours of ``tokens``; in practice it has a bar at its top."""

    def __init__(self, tokens: Tokens, *, practice: bool) -> None:
        super().__init__()
        self._tokens = tokens
        self._practice = practice

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._tokens.window))
        if self._practice:
            line = QRect(0, TOP_BAR_HEIGHT, self.width(), 1)
            painter.fillRect(line, QColor(self._tokens.border))
        painter.end()
