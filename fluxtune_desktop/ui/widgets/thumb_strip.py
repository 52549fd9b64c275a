"""A few small pictures side by side, only to be looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.widgets.cover import paint_cover

_GAP = 6.0
_RADIUS = 6.0


class ThumbStrip(QWidget):
    """Squares in rows of `columns`; a picture that is not there yet leaves a plain square.

    Hidden while there are none.
    """

    def __init__(self, *, columns: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._pictures: tuple[QPixmap | None, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_pictures(self, pictures: Sequence[QPixmap | None]) -> None:
        """Show these."""
        rows = self._rows()
        self._pictures = tuple(pictures)
        self.setVisible(bool(self._pictures))
        if self._rows() != rows:
            self._fit()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, self._height(300))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = self._side(self.width())
        for index, picture in enumerate(self._pictures):
            row, column = divmod(index, self._columns)
            box = QRectF(column * (side + _GAP), row * (side + _GAP), side, side)
            paint_cover(painter, box, picture, _RADIUS)

    def _fit(self) -> None:
        self.setFixedHeight(self._height(self.width()))

    def _height(self, width: int) -> int:
        rows = self._rows()
        return round(rows * self._side(width) + max(0, rows - 1) * _GAP)

    def _rows(self) -> int:
        return -(-len(self._pictures) // self._columns)

    def _side(self, width: int) -> float:
        return (width - (self._columns - 1) * _GAP) / self._columns
