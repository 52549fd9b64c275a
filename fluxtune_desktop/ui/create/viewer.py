"""A picture over the whole window."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.tab_order import BY_TAB
from fluxtune_desktop.ui.tab_round import TabRound
from fluxtune_desktop.ui.tokens import DARK, SPACE_2, SPACE_3, SPACE_4
from fluxtune_desktop.ui.widgets.button import IconButton
from fluxtune_desktop.ui.widgets.image_view import ImageView
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel

_SHADE = QColor(12, 13, 16)
_COARSE = 4
"""Enlarged this much, single pixels are what one wants to see."""
_TURNS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Stage(ImageView):
    """The picture alone: the shade around it is its frame. Who comes to it by Tab sees a mark."""

    def __init__(self) -> None:
        super().__init__()
        self._by_tab = False

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_tab = event.reason() in BY_TAB

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._by_tab = False

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.zoom() < _COARSE)
        pixmap = self.pixmap()
        if not pixmap.isNull():
            painter.drawPixmap(self._target(), pixmap, QRectF(pixmap.rect()))
        if self._by_tab:
            painter.setPen(QPen(DARK.color("accent"), 2.0))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class Viewer(QWidget):
    """Covers `window` until Escape or Return; Tab goes round within it. ``turned`` carries -1 or
    +1."""

    turned = Signal(object)
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.image = Stage()
        self.image.installEventFilter(self)
        self.title = ElidedLabel()
        # The shade is dark in both themes.
        self.title.setStyleSheet(f"color: {DARK.text}")
        self.close_button = IconButton("x", self.tr("Close (Esc)"), role="shade", size=18)
        self.previous = IconButton(
            "chevron-left", self.tr("Previous picture"), role="shade", size=20
        )
        self.next = IconButton("chevron-right", self.tr("Next picture"), role="shade", size=20)
        self.setFocusProxy(self.image)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.close_button)
        self.middle = QHBoxLayout()
        self.middle.setSpacing(SPACE_3)
        self.middle.addWidget(self.previous)
        self.middle.addWidget(self.image, 1)
        self.middle.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_2)
        column.addLayout(top)
        column.addLayout(self.middle, 1)
        self.close_button.clicked.connect(self.leave)
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        window.installEventFilter(self)
        TabRound(self)
        self.hide()

    def show_picture(self, pixmap: QPixmap, title: str, *, before: bool, after: bool) -> None:
        """Show a picture; the arrows say whether there are more to either side."""
        self.image.set_pixmap(pixmap)
        self.show_place(title, before=before, after=after)
        self.open()

    def show_place(self, title: str, *, before: bool, after: bool) -> None:
        """What is said of the picture, and whether there are more to either side."""
        self.title.setText(title)
        self.image.setAccessibleName(title)
        self.previous.setEnabled(before)
        self.next.setEnabled(after)

    def open(self) -> None:
        """Cover the window."""
        self._cover()
        self.show()
        self.raise_()
        self.image.setFocus()

    def leave(self) -> None:
        """Go back to the page."""
        self.hide()
        self.left.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._cover()
        if (
            watched is self.image
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            return self._on_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._on_key(Qt.Key(event.key())):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), _SHADE)

    def _on_key(self, key: Qt.Key) -> bool:
        if key in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.leave()
        elif key in _TURNS:
            self.turned.emit(_TURNS[key])
        else:
            return False
        return True

    @Slot()
    def _on_previous(self) -> None:
        self.turned.emit(-1)

    @Slot()
    def _on_next(self) -> None:
        self.turned.emit(1)

    def _cover(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
