"""The rounded edge of a tile, laid over what is painted square.

Cutting each picture to a rounded shape costs more than painting it. So the corners are covered
with the ground of the grid: one small drawing for a theme and a scale, and four lines.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from fluxtune_desktop.ui.tokens import RADIUS_THUMBNAIL, current_tokens

_SIDE = RADIUS_THUMBNAIL + 2


class TileFrame:
    """Paints edges; remembers the corners of one theme and scale."""

    def __init__(self) -> None:
        self._made_for: tuple[int, int, float] | None = None
        self._corners = QPixmap()

    def paint(self, painter: QPainter, card: QRectF) -> None:
        """Round the corners of what lies in ``card`` and draw its edge."""
        tokens = current_tokens()
        edge, ground = tokens.color("border"), tokens.color("window")
        ratio = painter.device().devicePixelRatioF()
        made_for = (ground.rgba(), edge.rgba(), ratio)
        if made_for != self._made_for:
            self._corners = _corners(ground, edge, ratio)
            self._made_for = made_for
        self._paint_corners(painter, card)
        along, down = card.width() - 2 * _SIDE, card.height() - 2 * _SIDE
        left, top = card.left() + _SIDE, card.top() + _SIDE
        for line in (
            QRectF(left, card.top(), along, 1),
            QRectF(left, card.bottom() - 1, along, 1),
            QRectF(card.left(), top, 1, down),
            QRectF(card.right() - 1, top, 1, down),
        ):
            painter.fillRect(line, edge)

    def _paint_corners(self, painter: QPainter, card: QRectF) -> None:
        part = _SIDE * self._corners.devicePixelRatioF()
        right, bottom = card.right() - _SIDE, card.bottom() - _SIDE
        for x, y, column, row in (
            (card.left(), card.top(), 0, 0),
            (right, card.top(), 1, 0),
            (card.left(), bottom, 0, 1),
            (right, bottom, 1, 1),
        ):
            source = QRectF(column * part, row * part, part, part)
            painter.drawPixmap(QPointF(x, y), self._corners, source)


def _corners(ground: QColor, edge: QColor, ratio: float) -> QPixmap:
    side = 2 * _SIDE
    drawn = QPixmap(round(side * ratio), round(side * ratio))
    drawn.setDevicePixelRatio(ratio)
    # A pixmap that was never transparent has no room for transparency.
    drawn.fill(Qt.GlobalColor.transparent)
    inside = QRectF(0, 0, side, side)
    # The hole ends below the edge: nothing of the picture shines through outside it.
    hole = QPainterPath()
    hole.addRoundedRect(*_inset(inside, 0.75))
    painter = QPainter(drawn)
    painter.fillRect(inside, ground)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(inside, ground)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.fillPath(hole, Qt.GlobalColor.black)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(QPen(edge, 1))
    painter.drawRoundedRect(*_inset(inside, 0.5))
    painter.end()
    return drawn


def _inset(card: QRectF, by: float) -> tuple[QRectF, float, float]:
    """A rounded rectangle with the same centres of its corners."""
    radius = RADIUS_THUMBNAIL - by
    return card.adjusted(by, by, -by, -by), radius, radius
