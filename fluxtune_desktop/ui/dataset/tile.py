"""One image of the grid, painted: picture, name, problem, and how its caption begins."""

from pathlib import Path

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from fluxtune_desktop.core.dataset import DatasetImage, seen_text
from fluxtune_desktop.core.marks import Cull
from fluxtune_desktop.services.thumbnails import Thumbnails, Wish
from fluxtune_desktop.ui.dataset.caption_lines import CaptionPainter
from fluxtune_desktop.ui.dataset.grid_model import Role
from fluxtune_desktop.ui.dataset.tile_frame import TileFrame
from fluxtune_desktop.ui.dataset.tile_marks import paint_checked, paint_mark
from fluxtune_desktop.ui.icons import paint_icon
from fluxtune_desktop.ui.tokens import DARK, RADIUS_THUMBNAIL, current_tokens, text_px
from fluxtune_desktop.ui.widgets.cover import fill_cover

GAP = 12
_CAPTION_HEIGHT = 50
_TAG_HEIGHT = 20.0
_TAG_INSET = 8.0
_REJECTED = 0.3
"""How much is seen of a picture that is left out; on dark ground in both themes, for on white a
dark picture would become the brightest of all."""
_SIZES = (128, 256, 384, 512, 768)


def caption_height() -> int:
    """Pixels of the two lines below a picture."""
    return text_px(_CAPTION_HEIGHT)


class TileDelegate(QStyledItemDelegate):
    """What of a picture is not there yet is a quiet ground. The grid asks for what is seen."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self._thumbnails = thumbnails
        self._folder = Path()
        self._captions = CaptionPainter()
        self._frame = TileFrame()
        self._cell = QSize(224 + GAP, 224 + _CAPTION_HEIGHT + GAP)

    def set_folder(self, folder: Path) -> None:
        """Where the images lie."""
        self._folder = folder

    def set_trigger(self, word: str) -> None:
        """Which word is shown as a chip."""
        self._captions.trigger = word

    @property
    def trigger(self) -> str:
        """The word that is shown as a chip; empty for none."""
        return self._captions.trigger

    def set_cell(self, width: int, height: int) -> None:
        """The size of one place in the grid, gap included."""
        self._cell = QSize(width, height)

    def wish(self, image: DatasetImage) -> Wish:
        """The thumbnail that a tile of this size needs."""
        size = _bucket((self._cell.width() - GAP) * self._view.devicePixelRatioF())
        path = self._folder / image.id
        return Wish(path=path, stamp=image.stamp, size=size, edits=image.mark.edits)

    def thumbnail(self, image: DatasetImage) -> QPixmap | None:
        """The picture of an image, None while it is on its way or cannot be made."""
        wish = self.wish(image)
        return self._thumbnails.pixmap(wish.path, wish.stamp, wish.size, wish.edits)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return self._cell

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
        half = GAP / 2
        card = QRectF(option.rect).adjusted(half, half, -half, -half)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_card(painter, card, image)
        self._paint_words(painter, card, image, str(index.data(Role.BADGE)))
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            _paint_ring(painter, card, strong=bool(state & QStyle.StateFlag.State_HasFocus))
        elif state & QStyle.StateFlag.State_HasFocus:
            _paint_current(painter, card)
        painter.restore()

    def _paint_card(self, painter: QPainter, card: QRectF, image: DatasetImage) -> None:
        tokens = current_tokens()
        painter.fillRect(card, tokens.color("surface"))
        box = QRectF(card.left(), card.top(), card.width(), card.height() - caption_height())
        pixmap = None if image.missing or not image.readable else self.thumbnail(image)
        if pixmap is not None and image.mark.cull is Cull.REJECTED:
            painter.fillRect(box, DARK.color("surface"))
            painter.setOpacity(_REJECTED)
        fill_cover(painter, box, pixmap)
        painter.setOpacity(1.0)
        if pixmap is None:
            self._paint_absence(painter, box, image)
        self._frame.paint(painter, card)

    def _paint_absence(self, painter: QPainter, box: QRectF, image: DatasetImage) -> None:
        words = ""
        if image.missing:
            words = self.tr("The file is gone")
        elif not image.readable or self._thumbnails.failed(self._folder / image.id):
            words = self.tr("Cannot be read")
        middle = QRectF(0, 0, 24, 24)
        middle.moveCenter(box.center() - QPointF(0, 10 if words else 0))
        paint_icon(painter, "image-off" if words else "image", middle, "text_3")
        if words:
            painter.setFont(_small_font(painter, QFont.Weight.Normal))
            painter.setPen(current_tokens().color("text_2"))
            line = QRectF(box.left(), middle.bottom() + 6, box.width(), 18)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_words(
        self, painter: QPainter, card: QRectF, image: DatasetImage, badge: str
    ) -> None:
        room = card.width() - 2 * _TAG_INSET
        if badge:
            used = _paint_badge(painter, card, badge, room)
            room -= used + 4
        if room > 40:
            _paint_name(painter, card, str(image.id), room)
        bottom = card.bottom() - caption_height() - _TAG_INSET
        paint_mark(painter, QPointF(card.left() + _TAG_INSET, bottom), image.mark)
        top = card.bottom() - caption_height() + 7
        words = QRectF(card.left() + 10, top, card.width() - 20, text_px(36))
        if image.mark.checked:
            words = paint_checked(painter, words)
        self._captions.paint(painter, words, seen_text(image.caption), self.tr("No caption yet"))


def _bucket(wanted: float) -> int:
    """Few sizes, so that moving the slider does not decode everything anew at each step."""
    return next((size for size in _SIZES if size >= wanted), _SIZES[-1])


def _small_font(painter: QPainter, weight: QFont.Weight) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(text_px(11))
    font.setWeight(weight)
    return font


def _paint_name(painter: QPainter, card: QRectF, name: str, room: float) -> None:
    font = _small_font(painter, QFont.Weight.Medium)
    metrics = QFontMetricsF(font)
    text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room - 14)
    box = QRectF(
        card.left() + _TAG_INSET,
        card.top() + _TAG_INSET,
        metrics.horizontalAdvance(text) + 14,
        _TAG_HEIGHT,
    )
    # The same in both themes: it lies on the picture, not on the window.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(14, 15, 18, 190))
    painter.drawRoundedRect(box, 5, 5)
    painter.setFont(font)
    painter.setPen(QColor(240, 241, 244))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _paint_badge(painter: QPainter, card: QRectF, words: str, room: float) -> float:
    tokens = current_tokens()
    font = _small_font(painter, QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - 30)
    width = metrics.horizontalAdvance(text) + 30
    corner = QPointF(card.right() - _TAG_INSET - width, card.top() + _TAG_INSET)
    box = QRectF(corner.x(), corner.y(), width, _TAG_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.color("badge"))
    painter.drawRoundedRect(box, 5, 5)
    mark = QRectF(box.left() + 7, box.top() + 4, 12, 12)
    paint_icon(painter, "triangle-alert", mark, "on_badge")
    painter.setFont(font)
    painter.setPen(tokens.color("on_badge"))
    left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(box.adjusted(23, 0, -4, 0), left, text)
    return width


def _paint_ring(painter: QPainter, card: QRectF, *, strong: bool) -> None:
    tokens = current_tokens()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tokens.color("accent"), 3 if strong else 2))
    ring = card.adjusted(-2, -2, 2, 2)
    painter.drawRoundedRect(ring, RADIUS_THUMBNAIL + 2, RADIUS_THUMBNAIL + 2)


def _paint_current(painter: QPainter, card: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(current_tokens().color("text_3"), 1, Qt.PenStyle.DashLine))
    ring = card.adjusted(-3, -3, 3, 3)
    painter.drawRoundedRect(ring, RADIUS_THUMBNAIL + 3, RADIUS_THUMBNAIL + 3)


def paint_hint(painter: QPainter, room: QRect, words: str) -> None:
    """What was typed to find a name, at the foot of the grid."""
    tokens = current_tokens()
    font = QFont(painter.font())
    font.setPixelSize(text_px(13))
    painter.setFont(font)
    width = min(QFontMetricsF(font).horizontalAdvance(words) + 32, float(room.width()))
    box = QRectF(0, 0, width, 32)
    box.moveCenter(QPointF(room.center().x(), room.bottom() - 32))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens.color("accent"), 1))
    painter.setBrush(tokens.color("surface_3"))
    painter.drawRoundedRect(box, 8, 8)
    painter.setPen(tokens.color("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
