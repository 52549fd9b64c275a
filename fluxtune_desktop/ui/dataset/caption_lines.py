"""The beginning of a caption in two lines, the trigger word as a chip."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from fluxtune_desktop.ui.dataset.fitted_lines import FittedLines
from fluxtune_desktop.ui.tokens import current_tokens, text_px

_LINE = 17
_LINES = 2
_CHIP_PADDING = 4.0
_CHIP_GAP = 4.0


class CaptionPainter:
    """Paints captions of one project, whose trigger word is ``trigger``."""

    def __init__(self) -> None:
        self.trigger = ""
        self._base = QFont()
        self._bold = QFont()
        self._lines = FittedLines(QFont(), _LINES, _LINE)
        self._fonts_from(QFont())

    def _fonts_from(self, base: QFont) -> None:
        self._base = QFont(base)
        plain = QFont(base)
        plain.setPixelSize(text_px(12))
        plain.setWeight(QFont.Weight.Normal)
        self._lines = FittedLines(plain, _LINES, text_px(_LINE))
        self._bold = QFont(plain)
        self._bold.setWeight(QFont.Weight.DemiBold)

    def paint(self, painter: QPainter, box: QRectF, caption: str, placeholder: str) -> None:
        """Paint into ``box``; without a caption the placeholder."""
        tokens = current_tokens()
        if painter.font() != self._base:
            self._fonts_from(painter.font())
        text = caption.strip()
        if not text:
            painter.setPen(tokens.color("text_3"))
            self._lines.paint(painter, box, placeholder)
            return
        indent = 0.0
        if begins_with(text, self.trigger):
            line = QRectF(box.left(), box.top(), box.width(), self._lines.height)
            indent = paint_chip(painter, self._bold, line, self.trigger)
            text = after_chip(text, self.trigger)
        painter.setPen(tokens.color("text_2"))
        self._lines.paint(painter, box, text, indent)


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
