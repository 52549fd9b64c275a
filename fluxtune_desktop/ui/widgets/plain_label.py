"""Labels that never take foreign text for markup."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.theme import set_role

_DOT = " · "
_SPACES = re.compile(r"[ \t\r\n]+")
"""Others, such as those within a number, are narrower and stay."""


class PlainLabel(QLabel):
    """A label that shows every character as it is; `wrap` lets it take several lines."""

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        if role:
            set_role(self, role)


class ElidedLabel(PlainLabel):
    """One line that gives way: cut with an ellipsis, the whole text as its tool tip."""

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        self._mode = mode
        super().__init__(text, role=role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def shown_text(self) -> str:
        """What fits into the width of the moment."""
        return self._fitted(_SPACES.sub(" ", self.text().strip()))

    def _fitted(self, line: str) -> str:
        return self.fontMetrics().elidedText(line, self._mode, self.contentsRect().width())

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole()

    def _tell_whole(self) -> None:
        self.setToolTip("" if self.shown_text() == self.text() else self.text())

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 4), hint.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.setPen(option.palette.color(self.foregroundRole()))
        painter.drawText(
            self.contentsRect(),
            self.alignment() | Qt.TextFlag.TextSingleLine,
            self.shown_text(),
        )


class PartsLabel(ElidedLabel):
    """One line of parts between middle dots, of which the last give way as a whole."""

    @override
    def _fitted(self, line: str) -> str:
        room, parts = self.contentsRect().width(), line.split(_DOT)
        while len(parts) > 1 and self.fontMetrics().horizontalAdvance(_DOT.join(parts)) > room:
            parts.pop()
        return super()._fitted(_DOT.join(parts))
