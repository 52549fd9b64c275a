"""A picture that fills a box, cut at its longer sides."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from fluxtune_desktop.ui.tokens import current_tokens


def paint_cover(painter: QPainter, box: QRectF, pixmap: QPixmap | None, radius: float) -> None:
    """Fill `box` with the middle of the picture; without one, with a quiet ground."""
    shape = QPainterPath()
    shape.addRoundedRect(box, radius, radius)
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    fill_cover(painter, box, pixmap)
    painter.restore()


def fill_cover(painter: QPainter, box: QRectF, pixmap: QPixmap | None) -> None:
    """The same with square corners."""
    if pixmap is None or pixmap.isNull():
        painter.fillRect(box, current_tokens().color("surface_2"))
    else:
        painter.drawPixmap(box, pixmap, _middle(pixmap, box))


def _middle(pixmap: QPixmap, box: QRectF) -> QRectF:
    """The largest part of the pixmap that has the shape of the box."""
    width, height = float(pixmap.width()), float(pixmap.height())
    scale = min(width / max(box.width(), 1), height / max(box.height(), 1))
    part_width, part_height = box.width() * scale, box.height() * scale
    return QRectF((width - part_width) / 2, (height - part_height) / 2, part_width, part_height)
