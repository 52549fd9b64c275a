"""A whole caption on dark ground, in the middle, with the trigger word as a chip."""

import re
from math import ceil
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.tokens import DARK

_LINE = 1.35
"""Height of a line over that of its font."""
_CHIP_PADDING = 4.0
_ROOM_BELOW = 2
_SPARE = 80.0
"""A word that does not fit at the end of a line leaves about so much free."""
_WIDEST = 900.0
"""Longer lines are hard to follow."""


class CaptionFoot(QWidget):
    """Shows every line of ``text``. The ground is dark in both themes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._trigger = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """The caption."""
        return self._text

    def chips(self) -> int:
        """How often the trigger word stands in it."""
        return len(self._marked())

    def show_caption(self, text: str, trigger: str) -> None:
        """Show another caption, or another word as a chip."""
        self._text, self._trigger = text, trigger
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if not self._text:
            return 0
        return ceil(self._laid_out(float(width)).boundingRect().bottom()) + _ROOM_BELOW

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(100, 0)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self._laid_out(float(self.width()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(DARK.accent_soft)
        for start, length in self._marked():
            line = layout.lineForTextPosition(start)
            left, right = _x(layout, start), _x(layout, start + length)
            if line.isValid() and right > left:
                chip = QRectF(left, line.y(), right - left, line.height())
                painter.drawRoundedRect(chip.adjusted(-_CHIP_PADDING, -1, _CHIP_PADDING, 1), 4, 4)
        painter.setPen(DARK.color("text"))
        layout.draw(painter, QPointF())

    def _laid_out(self, width: float) -> QTextLayout:
        layout = QTextLayout(self._text.replace("\n", "\u2028"), self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([_chip_format(start, length) for start, length in self._marked()])
        room = self._room(min(width - 2 * _CHIP_PADDING, _WIDEST))
        y = 4.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF((width - room) / 2, y))
            y += line.height() * _LINE
        layout.endLayout()
        return layout

    def _room(self, most: float) -> float:
        """Lines of about the same length: no single word stands in the last one."""
        natural = QFontMetricsF(self.font()).horizontalAdvance(self._text)
        lines = ceil(natural / max(most, 1.0))
        return most if lines < 2 else min(most, natural / lines + _SPARE)

    def _marked(self) -> list[tuple[int, int]]:
        """Start and length of each trigger word, as Qt counts characters."""
        if not self._trigger:
            return []
        pattern = rf"(?<!\w){re.escape(self._trigger)}(?!\w)"
        return [
            (_utf16(self._text[: found.start()]), _utf16(found[0]))
            for found in re.finditer(pattern, self._text)
        ]


def _chip_format(start: int, length: int) -> QTextLayout.FormatRange:
    wanted = QTextCharFormat()
    wanted.setForeground(DARK.color("accent_text"))
    wanted.setFontWeight(QFont.Weight.DemiBold)
    span = QTextLayout.FormatRange()
    span.start, span.length, span.format = start, length, wanted
    return span


def _x(layout: QTextLayout, position: int) -> float:
    line = layout.lineForTextPosition(max(position - 1, 0))
    # A pair of the place and of the position at which it is.
    place: Any = line.cursorToX(position)
    return float(place[0])


def _utf16(text: str) -> int:
    """Qt counts characters beyond the first plane twice."""
    return len(text) + sum(character > "\uffff" for character in text)
