"""The loss of a training over its steps: raw, smoothed, and beside an earlier run."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.tokens import current_tokens, text_px
from fluxtune_desktop.ui.widgets.loss_curve import (
    Point,
    nearest,
    round_ticks,
    smoothed,
    thinned,
    value_range,
)

_LEFT, _TOP, _RIGHT, _BOTTOM = 40, 10, 10, 26
_FONT_PX = 11
_SHARP = 2
"""Pixels of a saved picture for each of the screen's: text stays readable in print."""
_STRIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -1000, Qt.Key.Key_End: 1000}
"""Hundredths of the training by which a key moves the reading."""


class LossChart(QWidget):
    """`set_points` with all points so far; the chart is as wide as the whole training.

    A step is read by the mouse, or by the arrow keys, Home and End.
    """

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: list[Point] = []
        self._smooth: list[Point] = []
        self._earlier: list[Point] = []
        self._total = 0
        self._hovered: Point | None = None
        self._lines: list[QPolygonF] | None = None
        self._y_ticks = round_ticks(0.0, 1.0)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Loss over the steps"))

    def set_points(self, points: Sequence[Point]) -> None:
        """Show (step, loss) pairs in the order of their steps; values that are no number are left
        out."""
        self._points = list(points)
        self._smooth = smoothed(self._points)
        self._rescale()
        self._tell_reading()

    def set_earlier(self, points: Sequence[Point]) -> None:
        """Show the smoothed curve of an earlier run behind this one; none when empty."""
        self._earlier = smoothed(points)
        self._rescale()

    def set_total_steps(self, steps: int) -> None:
        """How many steps the training has in all."""
        self._total = steps
        self._rescale()

    def picture(self) -> QImage:
        """What is seen, without the reading, on the ground of a card."""
        image = QImage(self.size() * _SHARP, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SHARP)
        image.fill(current_tokens().color("surface"))
        painter = QPainter(image)
        self._paint(painter)
        painter.end()
        return image

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 260)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 140)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lines = None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        share = (event.position().x() - _LEFT) / max(self._area().width(), 1)
        self._hovered = nearest(self._smooth, share * self._last_step())
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        stride = _STRIDES.get(Qt.Key(event.key()))
        if stride is None or event.modifiers() or not self._smooth:
            super().keyPressEvent(event)
            return
        now = self._hovered or self._smooth[-1]
        far = max(self._last_step() / 100, 1)
        self._hovered = nearest(self._smooth, now[0] + stride * far)
        self._tell_reading()
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hovered = None
        self._tell_reading()
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter)
        if self._smooth:
            self._paint_hover(painter)
        if self.hasFocus():
            painter.setPen(QPen(current_tokens().color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint(self, painter: QPainter) -> None:
        tokens = current_tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(text_px(_FONT_PX))
        painter.setFont(font)
        if not self._smooth and not self._earlier:
            painter.setPen(tokens.color("text_3"))
            words = self.tr("The curve appears with the first steps.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
            return
        self._paint_grid(painter)
        raw, smooth, earlier = self._polylines()
        faint = QColor(tokens.accent)
        faint.setAlphaF(0.32)
        self._paint_line(painter, earlier, QPen(tokens.color("text_3"), 1.5))
        # Edges as dense as the columns of the screen gain nothing from smoothing, and cost 0.2 s.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, raw.size() < self.width() / 2)
        self._paint_line(painter, raw, QPen(faint, 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line(painter, smooth, QPen(tokens.color("accent"), 2))

    def _rescale(self) -> None:
        self._y_ticks = round_ticks(*value_range(self._points, self._earlier))
        self._lines = None
        self.update()

    def _last_step(self) -> int:
        ends = [curve[-1][0] for curve in (self._points, self._earlier) if curve]
        return max([self._total, 1, *ends])

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)

    def _place(self, point: Point) -> QPointF:
        return self._places((point,))[0]

    def _places(self, points: Sequence[Point]) -> list[QPointF]:
        # Measured once for all of them: Qt is asked three times for each otherwise.
        area, low, high = self._area(), self._y_ticks[0], self._y_ticks[-1]
        left, bottom = area.left(), area.bottom()
        wide, tall = area.width() / self._last_step(), area.height() / (high - low)
        return [QPointF(left + wide * step, bottom - tall * (y - low)) for step, y in points]

    def _polylines(self) -> list[QPolygonF]:
        if self._lines is None:
            per_column = self._last_step() / max(self._area().width(), 1)
            self._lines = [
                QPolygonF(self._places(thinned(curve, per_column)))
                for curve in (self._points, self._smooth, self._earlier)
            ]
        return self._lines

    def _paint_line(self, painter: QPainter, line: QPolygonF, pen: QPen) -> None:
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)

    def _paint_grid(self, painter: QPainter) -> None:
        tokens, area = current_tokens(), self._area()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for tick in self._y_ticks:
            y = self._place((0, tick)).y()
            painter.setPen(QPen(tokens.color("border"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(tokens.color("text_3"))
            text = QLocale().toString(tick, "g", 3)
            painter.drawText(QRectF(0, y - 9, _LEFT - 10, 18), right, text)
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        about = 6 if area.width() > 480 else 3
        for tick in round_ticks(0, self._last_step(), about):
            if tick <= self._last_step():
                x = self._place((int(tick), 0)).x()
                label = QRectF(x - 40, area.bottom() + 8, 80, 18)
                if label.right() > self.width():
                    label.moveRight(self.width())
                    middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
                painter.drawText(label, middle, QLocale().toString(int(tick)))

    def _paint_hover(self, painter: QPainter) -> None:
        if self._hovered is None:
            return
        tokens, area = current_tokens(), self._area()
        place = self._place(self._hovered)
        painter.setPen(QPen(tokens.color("text_3"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(place.x(), area.top()), QPointF(place.x(), area.bottom()))
        painter.setPen(QPen(tokens.color("surface"), 2))
        painter.setBrush(tokens.color("accent"))
        painter.drawEllipse(place, 4.5, 4.5)
        text = self._reading(self._hovered)
        width = painter.fontMetrics().horizontalAdvance(text) + 16
        box = QRectF(place.x() + 10, area.top(), width, 22)
        if box.right() > area.right():
            box.moveRight(place.x() - 10)
        painter.setPen(QPen(tokens.color("border"), 1))
        painter.setBrush(tokens.color("surface_3"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(tokens.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _tell_reading(self) -> None:
        point = self._hovered or (self._smooth[-1] if self._smooth else None)
        self.setAccessibleDescription("" if point is None else self._reading(point))

    def _reading(self, point: Point) -> str:
        step = QLocale().toString(point[0])
        loss = QLocale().toString(point[1], "f", 3)
        return self.tr("Step {step}: loss {loss}").format(step=step, loss=loss)
