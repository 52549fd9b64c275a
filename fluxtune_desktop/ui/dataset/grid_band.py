"""Choosing with a rectangle that is drawn from an empty place; it scrolls on at the edges."""

from PySide6.QtCore import QItemSelection, QObject, QPoint, QRect, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPen

from fluxtune_desktop.ui.dataset.grid_base import Flag, GridBase
from fluxtune_desktop.ui.tokens import RADIUS_THUMBNAIL, current_tokens

_SCROLL_MS = 16
_MOST_STEP = 60


class Band(QObject):
    """At most one rectangle, from a press of the mouse to its release."""

    def __init__(self, view: GridBase) -> None:
        super().__init__(view)
        self._view = view
        self._from: QPoint | None = None
        self._to = QPoint()
        self._before = QItemSelection()
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll_on)

    @property
    def active(self) -> bool:
        """Whether a rectangle is being drawn."""
        return self._from is not None

    def begin(self, point: QPoint, *, adds: bool) -> None:
        """The mouse was pressed; ``adds`` to what is chosen, or begins anew."""
        model = self._view.selectionModel()
        if not adds:
            model.clearSelection()
        self._before = QItemSelection(model.selection())
        self._from = self._to = self._on_ground(point)

    def move(self, point: QPoint) -> None:
        """The mouse is here now."""
        self._to = self._on_ground(point)
        height = self._view.viewport().height()
        outside = point.y() < 0 or point.y() > height
        if outside and not self._scrolling.isActive():
            self._scrolling.start()
        elif not outside:
            self._scrolling.stop()
        self._choose()

    def end(self) -> None:
        """The mouse was let go."""
        self._scrolling.stop()
        self._from = None
        self._before = QItemSelection()
        self._view.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Draw it over the images."""
        if self._from is None or self._from == self._to:
            return
        tokens = current_tokens()
        box = self._rect(self._from).translated(0, -self._view.verticalOffset())
        painter.setPen(tokens.color("accent"))
        ground = QColor(tokens.color("accent"))
        ground.setAlphaF(0.16)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 4, 4)

    def _on_ground(self, point: QPoint) -> QPoint:
        return QPoint(point.x(), point.y() + self._view.verticalOffset())

    def _rect(self, start: QPoint) -> QRect:
        return QRect(start, self._to).normalized()

    def _choose(self) -> None:
        if self._from is None:
            return
        box = self._rect(self._from)
        rows = self._view.layout_.rows_in((box.left(), box.top(), box.width(), box.height()))
        chosen = QItemSelection(self._before)
        chosen.merge(self._view.selection_of(rows), Flag.Select)
        self._view.selectionModel().select(chosen, Flag.ClearAndSelect)
        self._view.viewport().update()

    @Slot()
    def _scroll_on(self) -> None:
        bar = self._view.verticalScrollBar()
        over = self._to.y() - bar.value()
        height = self._view.viewport().height()
        by = over if over < 0 else over - height
        by = max(-_MOST_STEP, min(_MOST_STEP, by))
        before = bar.value()
        bar.setValue(before + by)
        self._to += QPoint(0, bar.value() - before)
        self._choose()


def adds_to_choice(modifiers: Qt.KeyboardModifier) -> bool:
    """Whether the keys that are held keep what is chosen."""
    keeping = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return bool(modifiers & keeping)


def paint_keys_here(painter: QPainter, box: QRect) -> None:
    """The image that keys act on, while the grid is where they go."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(current_tokens().color("text"), 1))
    ring = QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.drawRoundedRect(ring, RADIUS_THUMBNAIL + 3, RADIUS_THUMBNAIL + 3)
    painter.restore()
