"""One command of the palette, painted: its words, where it belongs, and its keys."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, Tokens, current_tokens, text_px

_HEIGHT = 38
_RADIUS = 6.0
_CAP_HEIGHT = 22.0
_BOLDER = 12
"""Pixels that bold letters may need beyond the measured width."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a row shows; ``places`` are the letters that were typed."""

    words: str
    where: str
    keys: tuple[str, ...]
    places: tuple[int, ...]


class PaletteRow(QStyledItemDelegate):
    """Paints a `Shown` that the model gives as its user role."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        # As wide as the list is, which may become narrower.
        return QSize(1, _HEIGHT)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        shown = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(shown, Shown):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current_tokens().color("surface_3"))
            painter.drawRoundedRect(row, _RADIUS, _RADIUS)
        row.adjust(SPACE_3, 0, -SPACE_3, 0)
        for key in reversed(shown.keys):
            row.setRight(_paint_cap(painter, row, option.font, key) - SPACE_2)
        row.setRight(_paint_where(painter, row, option.font, shown.where) - SPACE_3)
        _paint_words(painter, row, option.font, shown)
        painter.restore()


def _paint_cap(painter: QPainter, row: QRectF, font: QFont, key: str) -> float:
    small = _sized(font, 12)
    width = max(QFontMetricsF(small).horizontalAdvance(key) + 12, _CAP_HEIGHT)
    cap = QRectF(row.right() - width, row.center().y() - _CAP_HEIGHT / 2, width, _CAP_HEIGHT)
    tokens = current_tokens()
    painter.setPen(QPen(tokens.color("border"), 1.0))
    painter.setBrush(tokens.color("surface_2"))
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(small)
    painter.setPen(tokens.color("text_2"))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
    return cap.left()


def _paint_where(painter: QPainter, row: QRectF, font: QFont, where: str) -> float:
    small = _sized(font, 12)
    width = QFontMetricsF(small).horizontalAdvance(where)
    painter.setFont(small)
    painter.setPen(current_tokens().color("text_2"))
    painter.drawText(row, int(_MIDDLE | Qt.AlignmentFlag.AlignRight), where)
    return row.right() - width


def _paint_words(painter: QPainter, row: QRectF, font: QFont, shown: Shown) -> None:
    plain = _sized(font, 14)
    tokens = current_tokens()
    words = QFontMetricsF(plain).elidedText(
        shown.words, Qt.TextElideMode.ElideRight, row.width() - _BOLDER
    )
    layout = QTextLayout(words, plain)
    layout.setFormats([_meant(place, tokens) for place in shown.places if place < len(words)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(row.width())
    layout.endLayout()
    painter.setPen(tokens.color("text"))
    layout.draw(painter, QPointF(row.left(), row.center().y() - line.height() / 2))


def _meant(place: int, tokens: Tokens) -> QTextLayout.FormatRange:
    letter = QTextLayout.FormatRange()
    letter.start, letter.length = place, 1
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setForeground(tokens.color("accent_text"))
    letter.format = look
    return letter


def _sized(font: QFont, pixels: int) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(text_px(pixels))
    return sized
