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
        if begins_with(text, self.trigger):
            line = QRectF(box.left(), box.top(), box.width(), text_px(_LINE))
            indent = paint_chip(painter, self._bold, line, self.trigger)
            text = after_chip(text, self.trigger)
        painter.setFont(font)
        written = bool(caption.strip())
        painter.setPen(tokens.color("text_2" if written else "text_3"))
        _paint_text(painter, font, box, text if written else placeholder, indent)


def begins_with(text: str, word: str) -> bool:
    """Whether the first word of a caption is this one, to be shown as a chip."""
    if not word or not text.startswith(word):
        return False
    following = text[len(word) : len(word) + 1]
    return not (following.isalnum() or following == "_")


def after_chip(text: str, word: str) -> str:
    """What is left of a caption beside the chip of its first word."""
    # The chip itself parts the word from the rest; a comma after it would float.
    return text[len(word) :].lstrip(" ,;:")


def paint_chip(painter: QPainter, bold: QFont, line: QRectF, word: str) -> float:
    """Paint a word as a chip at the start of a line of this height; gives back the room that it
    takes, the gap after it included."""
    tokens = current_tokens()
    metrics = QFontMetricsF(bold)
    most = line.width() * 0.7 - 2 * _CHIP_PADDING
    text = metrics.elidedText(word, Qt.TextElideMode.ElideRight, most)
    width = metrics.horizontalAdvance(text) + 2 * _CHIP_PADDING
    chip = QRectF(line.left(), line.top(), width, line.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.accent_soft)
    painter.drawRoundedRect(chip, 4, 4)
    painter.setFont(bold)
    painter.setPen(tokens.color("accent_text"))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
    return width + _CHIP_GAP


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
