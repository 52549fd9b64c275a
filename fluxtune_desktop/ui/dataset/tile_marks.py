"""Stars and the sign of picked or left out, painted on a picture."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from fluxtune_desktop.core.marks import Cull, Mark
from fluxtune_desktop.ui.icons import paint_icon
from fluxtune_desktop.ui.tokens import DARK

_HEIGHT = 20.0
_STAR = 6.0
_STEP = 14.0
_CHECKED = 14.0
_CULLS = {Cull.PICKED: ("check", "ok"), Cull.REJECTED: ("x", "error")}


def paint_mark(painter: QPainter, corner: QPointF, mark: Mark) -> None:
    """Paint on the picture what is said of it; ``corner`` is the bottom left of the room."""
    left = corner.x()
    sign = _CULLS.get(mark.cull)
    if sign is not None:
        name, role = sign
        chip = QRectF(left, corner.y() - _HEIGHT, _HEIGHT, _HEIGHT)
        _paint_ground(painter, chip, QColor(getattr(DARK, role)))
        paint_icon(painter, name, chip.adjusted(4, 4, -4, -4), "on_badge")
        left += _HEIGHT + 4
    if mark.rating:
        chip = QRectF(left, corner.y() - _HEIGHT, mark.rating * _STEP + 8, _HEIGHT)
        # The same in both themes: it lies on the picture, not on the window.
        _paint_ground(painter, chip, QColor(14, 15, 18, 190))
        painter.setBrush(QColor(DARK.badge))
        for star in range(mark.rating):
            middle = QPointF(chip.left() + 4 + (star + 0.5) * _STEP, chip.center().y() + 0.5)
            painter.drawPolygon(_star(middle))


def paint_checked(painter: QPainter, words: QRectF) -> QRectF:
    """The sign of a caption that was read and found good; gives back the room beside it."""
    sign = QRectF(words.right() - _CHECKED, words.top() + 2, _CHECKED, _CHECKED)
    paint_icon(painter, "circle-check", sign, "ok")
    return words.adjusted(0, 0, -_CHECKED - 4, 0)


def _paint_ground(painter: QPainter, chip: QRectF, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(chip, 5, 5)


def _star(middle: QPointF) -> QPolygonF:
    points = []
    for corner in range(10):
        reach = _STAR if corner % 2 == 0 else _STAR * 0.45
        angle = math.pi * (corner / 5 - 0.5)
        points.append(middle + QPointF(math.cos(angle) * reach, math.sin(angle) * reach))
    return QPolygonF(points)
