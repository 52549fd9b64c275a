"""A text in as many lines as there is room for, with dots where it goes on."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

_DOTS = "…"
_NARROWEST = 2.0
"""Pixels: no letter takes less, so that more of a text than the lines hold is never laid out."""


@dataclass(frozen=True, slots=True)
class FittedLines:
    """``count`` lines at most, each ``height`` pixels high.

    Finding the shapes of letters is most of what a painted text costs: it is done once.
    """

    font: QFont
    count: int
    height: int

    def paint(self, painter: QPainter, box: QRectF, text: str, indent: float = 0.0) -> None:
        """Paint from the top of ``box`` on; ``indent`` is what the first line leaves free."""
        shown = " ".join(text[: int(box.width() * self.count / _NARROWEST)].split())
        metrics = QFontMetricsF(self.font)
        dots = metrics.horizontalAdvance(_DOTS)
        layout = self._laid_out(shown, box.width(), indent, dots)
        place = QPointF(box.left(), box.top() + (self.height - metrics.height()) / 2)
        place += QPointF(0, metrics.ascent())
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            # Letters of another font may rise higher; what they stand on stays.
            line.draw(painter, place - QPointF(0, line.ascent()))
            if number == self.count - 1 and _end(line) < len(shown):
                painter.setFont(self.font)
                painter.drawText(place + QPointF(_behind(line, shown, dots), 0), _DOTS)
            place += QPointF(0, self.height)

    def _laid_out(self, text: str, width: float, indent: float, dots: float) -> QTextLayout:
        layout = QTextLayout(text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        for number in range(self.count):
            line = layout.createLine()
            if not line.isValid():
                break
            left = 0.0 if number else indent
            line.setPosition(QPointF(left, 0))
            line.setLineWidth(width - left)
            if number == self.count - 1 and _end(line) < len(text):
                line.setLineWidth(width - left - dots)
        layout.endLayout()
        return layout


def _end(line: QTextLine) -> int:
    return line.textStart() + line.textLength()


def _behind(line: QTextLine, text: str, dots: float) -> float:
    """Where the dots begin, which stand at the left of a text that is read from the right."""
    start = line.textStart()
    words = text[start : _end(line)].rstrip()
    first, last = _x(line, start), _x(line, start + len(words))
    return last if last >= first else last - dots


def _x(line: QTextLine, letter: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(letter))
    return x
