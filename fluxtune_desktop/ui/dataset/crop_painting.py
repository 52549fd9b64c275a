"""How the frame of a crop looks: the same in both themes, for it lies on a picture."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from fluxtune_desktop.ui.tokens import DARK

_OUTSIDE = QColor(10, 11, 14, 170)
_LINE = QColor(255, 255, 255, 230)
_EDGE = QColor(255, 255, 255, 46)
_SHADOW = QColor(0, 0, 0, 110)
_CORNER = 22.0
_BAR = 26.0
_THICK = 4.0


def paint_frame(painter: QPainter, area: QRectF, frame: QRectF, *, held: bool) -> None:
    """Darken what is cut away; draw the frame, its thirds and its eight handles."""
    outside = QPainterPath()
    outside.addRect(area)
    kept = QPainterPath()
    kept.addRect(frame)
    painter.fillPath(outside.subtracted(kept), _OUTSIDE)
    # A dark picture on a dark ground: its edge is hard to see without a line.
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_EDGE, 1))
    painter.drawRect(area)
    _paint_thirds(painter, frame, strong=held)
    painter.setPen(QPen(_SHADOW, 3))
    painter.drawRect(frame)
    painter.setPen(QPen(_LINE, 1.2))
    painter.drawRect(frame)
    for color, width in ((_SHADOW, _THICK + 2), (QColor(DARK.accent), _THICK)):
        painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(_handles(frame))


def _paint_thirds(painter: QPainter, frame: QRectF, *, strong: bool) -> None:
    lines = QPainterPath()
    for part in (1, 2):
        x = frame.left() + frame.width() * part / 3
        y = frame.top() + frame.height() * part / 3
        lines.moveTo(x, frame.top())
        lines.lineTo(x, frame.bottom())
        lines.moveTo(frame.left(), y)
        lines.lineTo(frame.right(), y)
    painter.setPen(QPen(QColor(0, 0, 0, 60), 2))
    painter.drawPath(lines)
    painter.setPen(QPen(QColor(255, 255, 255, 150 if strong else 85), 1))
    painter.drawPath(lines)


def _handles(frame: QRectF) -> QPainterPath:
    path = QPainterPath()
    across, down = min(_CORNER, frame.width() / 4), min(_CORNER, frame.height() / 4)
    for corner, x, y in (
        (frame.topLeft(), across, down),
        (frame.topRight(), -across, down),
        (frame.bottomRight(), -across, -down),
        (frame.bottomLeft(), across, -down),
    ):
        path.moveTo(corner + QPointF(0, y))
        path.lineTo(corner)
        path.lineTo(corner + QPointF(x, 0))
    wide, tall = min(_BAR, frame.width() / 4) / 2, min(_BAR, frame.height() / 4) / 2
    middle = frame.center()
    for y in (frame.top(), frame.bottom()):
        path.moveTo(middle.x() - wide, y)
        path.lineTo(middle.x() + wide, y)
    for x in (frame.left(), frame.right()):
        path.moveTo(x, middle.y() - tall)
        path.lineTo(x, middle.y() + tall)
    return path
