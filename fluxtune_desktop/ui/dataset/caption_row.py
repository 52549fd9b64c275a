"""One image of the list, painted: a small picture, its name, and its caption in full lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from fluxtune_desktop.core.captions import word_count
from fluxtune_desktop.core.dataset import DatasetImage, seen_text
from fluxtune_desktop.core.marks import MOST_STARS, Cull
from fluxtune_desktop.ui.dataset.caption_lines import after_chip, begins_with, paint_chip
from fluxtune_desktop.ui.dataset.fitted_lines import FittedLines
from fluxtune_desktop.ui.dataset.grid_model import Role
from fluxtune_desktop.ui.dataset.image_facts import words_text
from fluxtune_desktop.ui.dataset.tile import TileDelegate
from fluxtune_desktop.ui.icons import paint_icon
from fluxtune_desktop.ui.tokens import DARK, current_tokens, text_px
from fluxtune_desktop.ui.widgets.cover import paint_cover

_HEIGHT = 92
PICTURE = 68
_INSET = 12.0
_LINES = 3
_LINE = 18
_NAME_LINE = 17
_RADIUS = 8
_REJECTED = 0.35


def row_height() -> int:
    """Pixels of one row."""
    return text_px(_HEIGHT)


class CaptionRow(QStyledItemDelegate):
    """Takes its pictures, and the trigger word, from the tiles of the grid."""

    def __init__(self, tiles: TileDelegate) -> None:
        super().__init__(tiles)
        self._tiles = tiles

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.rect.width(), row_height())

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        image = index.data(Role.IMAGE)
        if not isinstance(image, DatasetImage):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        row = QRectF(option.rect)
        _paint_ground(painter, row, option.state)
        picture = QRectF(row.left() + _INSET, row.top() + _INSET, PICTURE, PICTURE)
        self._paint_picture(painter, picture, image)
        words = QRectF(row).adjusted(_INSET * 2 + PICTURE, _INSET - 2, -_INSET, -_INSET + 2)
        _paint_head(painter, words, image, str(index.data(Role.BADGE)))
        words.setTop(words.top() + text_px(_NAME_LINE))
        self._paint_caption(painter, words, seen_text(image.caption))
        painter.restore()

    def _paint_picture(self, painter: QPainter, box: QRectF, image: DatasetImage) -> None:
        there = image.readable and not image.missing
        pixmap = self._tiles.thumbnail(image) if there else None
        if pixmap is not None and image.mark.cull is Cull.REJECTED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(DARK.color("surface"))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            painter.setOpacity(_REJECTED)
        paint_cover(painter, box, pixmap, _RADIUS)
        painter.setOpacity(1.0)
        if pixmap is None:
            middle = QRectF(0, 0, 20, 20)
            middle.moveCenter(box.center())
            paint_icon(painter, "image" if there else "image-off", middle, "text_3")

    def _paint_caption(self, painter: QPainter, box: QRectF, caption: str) -> None:
        tokens = current_tokens()
        font = _font(painter, 13)
        painter.setFont(font)
        text = caption.strip()
        if not text:
            painter.setPen(tokens.color("text_3"))
            line = QRectF(box.left(), box.top(), box.width(), text_px(_LINE))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.tr("No caption yet"))
            return
        chip = 0.0
        trigger = self._tiles.trigger
        if begins_with(text, trigger):
            line = QRectF(box.left(), box.top(), box.width(), text_px(_LINE))
            bold = QFont(font)
            bold.setWeight(QFont.Weight.DemiBold)
            chip = paint_chip(painter, bold, line, trigger)
            text = after_chip(text, trigger)
        painter.setPen(tokens.color("text"))
        FittedLines(font, _LINES, text_px(_LINE)).paint(painter, box, text, chip)


def _paint_ground(painter: QPainter, row: QRectF, state: QStyle.StateFlag) -> None:
    tokens = current_tokens()
    if state & QStyle.StateFlag.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent_soft)
        painter.drawRoundedRect(row.adjusted(2, 2, -2, -2), _RADIUS, _RADIUS)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(tokens.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(row.adjusted(2, 2, -2, -2), _RADIUS, _RADIUS)
    line = QRectF(row.left() + _INSET, row.bottom() - 1, row.width() - 2 * _INSET, 1)
    painter.fillRect(line, tokens.color("border"))


def _paint_head(painter: QPainter, box: QRectF, image: DatasetImage, badge: str) -> None:
    """Name and stars at the left; what is not right, words and the check at the right."""
    tokens = current_tokens()
    font = _font(painter, 11)
    font.setWeight(QFont.Weight.Medium)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    line = QRectF(box.left(), box.top(), box.width(), text_px(_NAME_LINE))
    right = line.right()
    if image.mark.checked:
        paint_icon(painter, "circle-check", QRectF(right - 14, line.top() + 1, 14, 14), "ok")
        right -= 20
    count = words_text(word_count(image.caption.text)) if image.captioned else ""
    right = _paint_right(painter, line, right, count, "text_3")
    right = _paint_right(painter, line, right, badge, "warn")
    stars = "★" * image.mark.rating + "☆" * (MOST_STARS - image.mark.rating)
    name = f"{image.id}   {stars}" if image.mark.rating else str(image.id)
    painter.setPen(tokens.color("text_2"))
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, right - line.left())
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _paint_right(painter: QPainter, line: QRectF, right: float, words: str, role: str) -> float:
    """Words that end at ``right``; gives back where the next ones may end."""
    if not words:
        return right
    painter.setPen(current_tokens().color(role))
    width = painter.fontMetrics().horizontalAdvance(words)
    place = QRectF(right - width, line.top(), width + 1, line.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
    return right - width - _INSET


def _font(painter: QPainter, pixels: int) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(text_px(pixels))
    font.setWeight(QFont.Weight.Normal)
    return font
