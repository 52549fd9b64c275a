"""A picture that can be looked at closely."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.spoken import speak_as
from fluxtune_desktop.ui.tokens import RADIUS_THUMBNAIL, current_tokens

_LARGEST = 16.0
_STEP = 1.25


class ImageView(QWidget):
    """Fits the picture; the wheel zooms around the pointer, dragging moves it.

    Keys: 0 fits, 1 shows every pixel of the picture as one of the screen, + and - zoom, the arrow
    keys move what does not fit. A double click changes between fitting and every pixel.
    """

    zoom_changed = Signal(float)
    """Pixels of the screen for one of the picture."""
    moved = Signal()
    """Another part of the picture is seen, or it is seen at another size."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self._size = QSize()
        self._zoom: float | None = None
        self._center = QPointF()
        self._grabbed: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        speak_as(self, QAccessible.Role.Graphic)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_pixmap(self, pixmap: QPixmap, size: QSize | None = None) -> None:
        """Show another picture, fitted; a null pixmap shows an empty ground.

        ``size`` is that of the picture itself where the pixmap is a smaller one of it.
        """
        self._pixmap = pixmap
        self._size = pixmap.size() if size is None or pixmap.isNull() else size
        self.fit()

    def set_detail(self, pixmap: QPixmap) -> None:
        """The same picture with other pixels: what is seen of it stays."""
        self._pixmap = pixmap
        self.update()

    def lacks_detail(self) -> bool:
        """Whether the picture has pixels that could be seen now and are not in the pixmap."""
        width = self._pixmap.width()
        return 0 < width < min(self._size.width(), self._size.width() * self.zoom())

    def pixmap(self) -> QPixmap:
        """The picture."""
        return self._pixmap

    def zoom(self) -> float:
        """Pixels of the screen for one of the picture."""
        return self._fitting() if self._zoom is None else self._zoom

    def is_fitted(self) -> bool:
        """Whether the picture follows the size of the widget."""
        return self._zoom is None

    def fit(self) -> None:
        """Show the whole picture."""
        self._zoom = None
        self._center = QPointF(self._size.width() / 2, self._size.height() / 2)
        self._announce()

    def part(self) -> tuple[float, QPointF] | None:
        """How wide the whole picture would be on the screen, in pixels, and the point of it that
        is in the middle, as shares of width and height. None while all of it is fitted in."""
        if self.is_fitted() or self._size.isEmpty():
            return None
        width, height = self._size.width(), self._size.height()
        return self.zoom() * width, QPointF(self._center.x() / width, self._center.y() / height)

    def show_part(self, part: tuple[float, QPointF] | None) -> None:
        """Show such a part of this picture."""
        if part is None or self._size.isEmpty():
            self.fit()
            return
        width, height = self._size.width(), self._size.height()
        self._zoom = part[0] / width
        self._center = QPointF(part[1].x() * width, part[1].y() * height)
        self._move_by(QPointF())
        self._announce()

    def show_pixels(self, around: QPointF | None = None) -> None:
        """One pixel of the screen for each of the picture."""
        self._zoom_to(1.0, around)

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Enlarge by `factor`; `around`, in the widget's coordinates, stays where it is."""
        self._zoom_to(self.zoom() * factor, around)

    @override
    def sizeHint(self) -> QSize:
        return QSize(388, 330)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, 80)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._announce()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if notches and not self._pixmap.isNull():
            self.zoom_by(_STEP**notches, event.position())
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and not self.is_fitted():
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._move_by(self._grabbed - event.position())
            self._grabbed = event.position()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._grabbed = None
        self.unsetCursor()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.is_fitted():
            self.show_pixels(event.position())
        else:
            self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, far = event.key(), 48.0
        if key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_1:
            self.show_pixels()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / _STEP)
        elif key in _ARROWS and not self.is_fitted():
            self._move_by(_ARROWS[Qt.Key(key)] * far)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.zoom() < 4)
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(self.rect()), RADIUS_THUMBNAIL, RADIUS_THUMBNAIL)
        painter.setClipPath(ground)
        painter.fillPath(ground, current_tokens().color("window"))
        if not self._pixmap.isNull():
            source = QRectF(QPointF(), QSizeF(self._pixmap.size()))
            painter.drawPixmap(self._target(), self._pixmap, source)
        if self.hasFocus():
            painter.setPen(QPen(current_tokens().color("accent"), 2))
            painter.drawPath(ground)

    def _fitting(self) -> float:
        if self._pixmap.isNull():
            return 1.0
        ratio = self.devicePixelRatioF()
        across = self.width() * ratio / self._size.width()
        return min(across, self.height() * ratio / self._size.height())

    def _scale(self) -> float:
        """Device-independent pixels for one of the picture."""
        return self.zoom() / self.devicePixelRatioF()

    def _target(self) -> QRectF:
        scale = self._scale()
        size = QSizeF(self._size) * scale
        corner = QPointF(self.width() / 2, self.height() / 2) - self._center * scale
        return QRectF(corner, size)

    def _zoom_to(self, zoom: float, around: QPointF | None) -> None:
        smallest = self._fitting()
        zoom = min(zoom, max(_LARGEST, smallest))
        if zoom <= smallest * 1.001 and smallest <= 1.0:
            self.fit()
            return
        middle = QPointF(self.width() / 2, self.height() / 2)
        offset = (around or middle) - middle
        before = self._scale()
        self._zoom = zoom
        self._center += offset / before - offset / self._scale()
        self._move_by(QPointF())
        self._announce()

    def _move_by(self, distance: QPointF) -> None:
        scale = self._scale()
        self._center = QPointF(
            _kept(
                self._center.x() + distance.x() / scale, self._size.width(), self.width() / scale
            ),
            _kept(
                self._center.y() + distance.y() / scale, self._size.height(), self.height() / scale
            ),
        )
        self.update()
        self.moved.emit()

    def _announce(self) -> None:
        self.update()
        self.zoom_changed.emit(self.zoom())
        self.moved.emit()


_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


def _kept(center: float, picture: float, window: float) -> float:
    """`center` moved so that the window shows nothing beyond the picture."""
    if picture <= window:
        return picture / 2
    return min(max(center, window / 2), picture - window / 2)
