"""The picture with the frame of its crop, which is moved, pulled and drawn with the mouse."""

from math import hypot

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from fluxtune_desktop.core.cropping import GRIPS, Grip, drawn, moved, pulled, whole
from fluxtune_desktop.core.edits import Box, Size
from fluxtune_desktop.ui.dataset.crop_painting import paint_frame
from fluxtune_desktop.ui.spoken import speak_as
from fluxtune_desktop.ui.tokens import DARK, SPACE_5

_REACH = 14.0
"""How near to a handle one must press, in device-independent pixels."""
_STILL = 4.0
"""A hand that presses outside moves less than this when it does not mean to draw."""
_CURSORS = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
}


class CropFrame(QWidget):
    """``changed`` carries the new frame, a `Box` in pixels of the image as it is seen.

    ``ratio`` is the shape that the frame keeps while it is pulled, None for any.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ratio: Size | None = None
        self._pixmap = QPixmap()
        self._size: Size = (1, 1)
        self._frame = whole(self._size)
        self._held: Box | None = None
        self._grip: Grip | None = None
        self._pressed = QPointF()
        self._drawing = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        speak_as(self, QAccessible.Role.Graphic)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def frame(self) -> Box:
        """What is kept."""
        return self._frame

    @property
    def image_size(self) -> Size:
        """The size of the whole image as it is seen."""
        return self._size

    def pixmap(self) -> QPixmap:
        """The picture that is shown; null while it is on its way."""
        return self._pixmap

    def show_image(self, size: Size, frame: Box) -> None:
        """Another image of that size; its picture follows."""
        self._pixmap, self._size, self._frame = QPixmap(), size, frame
        self._held = None
        self.update()

    def set_pixmap(self, pixmap: QPixmap) -> None:
        """The picture of the image, in whatever resolution."""
        self._pixmap = pixmap
        self.update()

    def set_frame(self, frame: Box) -> None:
        """Keep another part; ``changed`` follows if it is another."""
        if frame != self._frame:
            self._frame = frame
            self.update()
            self.changed.emit(frame)

    def handle(self, grip: Grip) -> QPointF:
        """Where a handle is."""
        return _handle(self._shown(self._frame), grip)

    def place_of(self, x: float, y: float) -> QPointF:
        """Where a point of the image is."""
        area, scale = self._area(), self._scale()
        return QPointF(area.left() + x * scale, area.top() + y * scale)

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pixmap.isNull():
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed, self._held = event.position(), self._frame
        self._grip = self._grip_at(event.position())
        inside = self._shown(self._frame).contains(event.position())
        # With the whole image framed there is nothing to move, and nothing outside to draw in.
        self._drawing = self._grip is None and (not inside or self._frame == whole(self._size))
        self._show_cursor(event.position())
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            self._show_cursor(event.position())
            return
        way = event.position() - self._pressed
        if self._drawing:
            if hypot(way.x(), way.y()) >= _STILL:
                start, to = self._point(self._pressed), self._point(event.position())
                self.set_frame(drawn(start, to, self._size, self.ratio))
        elif self._grip is not None:
            # The handle keeps its distance from the pointer that took it.
            to = self._point(_handle(self._shown(self._held), self._grip) + way)
            self.set_frame(pulled(self._held, self._grip, to, self._size, self.ratio))
        else:
            scale = self._scale()
            by = (way.x() / scale, way.y() / scale)
            self.set_frame(moved(self._held, by, self._size))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._held = None
        self._show_cursor(event.position())
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._pixmap.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self._area()
        painter.drawPixmap(area, self._pixmap, QRectF(self._pixmap.rect()))
        paint_frame(painter, area, self._shown(self._frame), held=self._held is not None)
        if self.hasFocus():
            painter.setPen(DARK.color("text_3"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _scale(self) -> float:
        """Device-independent pixels for one of the image."""
        width, height = max(self.width() - 2 * SPACE_5, 1), max(self.height() - 2 * SPACE_5, 1)
        return min(width / self._size[0], height / self._size[1])

    def _area(self) -> QRectF:
        size = QSizeF(*self._size) * self._scale()
        corner = QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
        return QRectF(corner, size)

    def _shown(self, box: Box) -> QRectF:
        corner = self.place_of(box.left, box.top)
        return QRectF(corner, QSizeF(box.width, box.height) * self._scale())

    def _point(self, place: QPointF) -> tuple[float, float]:
        area, scale = self._area(), self._scale()
        return (place.x() - area.left()) / scale, (place.y() - area.top()) / scale

    def _grip_at(self, place: QPointF) -> Grip | None:
        found: Grip | None = None
        nearest = _REACH
        for grip in GRIPS:
            way = self.handle(grip) - place
            distance = hypot(way.x(), way.y())
            if distance <= nearest:
                found, nearest = grip, distance
        return found

    def _show_cursor(self, place: QPointF) -> None:
        grip = self._grip_at(place) if self._held is None else self._grip
        if grip is not None:
            self.setCursor(_CURSORS[grip])
        elif self._drawing and self._held is not None:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif self._frame != whole(self._size) and self._shown(self._frame).contains(place):
            moving = Qt.CursorShape.ClosedHandCursor
            self.setCursor(moving if self._held is not None else Qt.CursorShape.OpenHandCursor)
        else:
            self.setCursor(Qt.CursorShape.CrossCursor)


def _handle(frame: QRectF, grip: Grip) -> QPointF:
    middle = frame.center()
    return QPointF(
        middle.x() + grip[0] * frame.width() / 2, middle.y() + grip[1] * frame.height() / 2
    )
