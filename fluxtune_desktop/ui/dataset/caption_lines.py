"""The beginning of a caption in two lines, the trigger word as a chip."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from fluxtune_desktop.ui.tokens import current_tokens, text_px

_LINE = 17
_CHIP_PADDING = 4.0
_CHIP_GAP = 4.0
_NARROWEST = 2.0
"""Pixels: no letter takes less, so that more of a caption than two lines hold is never laid out."""


class CaptionPainter:
    """Paints captions of one project, whose trigger word is ``trigger``."""

    def __init__(self) -> None:
        self.trigger = ""
        self._base = QFont()
        self._plain = QFont()
        self._bold = QFont()
        self._fonts_from(QFont())

    def _fonts_from(self, base: QFont) -> None:
        self._base = QFont(base)
        self._plain = QFont(base)
        self._plain.setPixelSize(text_px(12))
        self._plain.setWeight(QFont.Weight.Normal)
        self._bold = QFont(self._plain)
        self._bold.setWeight(QFont.Weight.DemiBold)

    def paint(self, painter: QPainter, box: QRectF, caption: str, placeholder: str) -> None:
        """Paint into ``box``; without a caption the placeholder."""
        tokens = current_tokens()
        if painter.font() != self._base:
            self._fonts_from(painter.font())
        font = self._plain
        text = " ".join(caption[: int(box.width() * 2 / _NARROWEST)].split())
        indent = 0.0
        if self.trigger and _begins_with(text, self.trigger):
            indent = _paint_chip(painter, self._bold, box, self.trigger)
            # The chip itself parts the word from the rest; a comma after it would float.
            text = text[len(self.trigger) :].lstrip(" ,;:")
            indent += _CHIP_GAP
        painter.setFont(font)
        written = bool(caption.strip())
        painter.setPen(tokens.color("text_2" if written else "text_3"))
        _paint_text(painter, font, box, text if written else placeholder, indent)


def _begins_with(text: str, word: str) -> bool:
    if not text.startswith(word):
        return False
    following = text[len(word) : len(word) + 1]
    return not (following.isalnum() or following == "_")


def _paint_chip(painter: QPainter, bold: QFont, box: QRectF, word: str) -> float:
    tokens = current_tokens()
    metrics = QFontMetricsF(bold)
    most = box.width() * 0.7 - 2 * _CHIP_PADDING
    text = metrics.elidedText(word, Qt.TextElideMode.ElideRight, most)
    width = metrics.horizontalAdvance(text) + 2 * _CHIP_PADDING
    chip = QRectF(box.left(), box.top(), width, text_px(_LINE))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.accent_soft)
    painter.drawRoundedRect(chip, 4, 4)
    painter.setFont(bold)
    painter.setPen(tokens.color("accent_text"))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
    return width


def _paint_text(painter: QPainter, font: QFont, box: QRectF, text: str, indent: float) -> None:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    if first.isValid():
        first.setLineWidth(box.width() - indent)
    layout.endLayout()
    if not first.isValid():
        return
    metrics = QFontMetricsF(font)
    lift = (text_px(_LINE) - metrics.height()) / 2
    baseline = box.top() + lift + metrics.ascent()
    length = first.textLength()
    painter.drawText(QPointF(box.left() + indent, baseline), text[:length].rstrip())
    rest = text[length:].lstrip()
    shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(QPointF(box.left(), baseline + text_px(_LINE)), shown)
