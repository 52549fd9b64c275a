"""A wheel that turns while the program waits for something."""

from PySide6.QtCore import QRectF, QSize, QTimer, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.icons import paint_icon
from fluxtune_desktop.ui.theme import LESS_MOTION

_SPOKES = 8
_TURN_MS = 960


class Spinner(QWidget):
    """Turns only while it is seen, and stands still where the desktop wants no animation."""

    def __init__(
        self, *, size: int = 20, role: str = "accent", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size = size
        self._role = role
        self._spoke = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TURN_MS // _SPOKES)
        self._timer.timeout.connect(self._turn)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def is_turning(self) -> bool:
        """Whether it moves."""
        return self._timer.isActive()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not wants_less_motion(self):
            self._timer.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self._size / 2
        painter.translate(self.width() / 2, self.height() / 2)
        painter.rotate(360 / _SPOKES * self._spoke)
        paint_icon(painter, "loader", QRectF(-half, -half, self._size, self._size), self._role)

    @Slot()
    def _turn(self) -> None:
        self._spoke = (self._spoke + 1) % _SPOKES
        self.update()


def wants_less_motion(widget: QWidget) -> bool:
    """Whether the person or the desktop asks for no animation; Qt reports the desktop's wish
    through the style."""
    app = QApplication.instance()
    if app is not None and app.property(LESS_MOTION):
        return True
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) == 0
