"""The crop over the whole window: the picture with its frame, and the panel beside it."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.cropping import grown, moved, shaped, whole
from fluxtune_desktop.core.edits import Box, Size
from fluxtune_desktop.ui.dataset.crop_frame import CropFrame
from fluxtune_desktop.ui.dataset.crop_panel import CropPanel
from fluxtune_desktop.ui.tokens import DARK
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_GROUND = QColor(12, 13, 16)
"""Dark in both themes, as around the full view: a picture is judged against it."""
_STEPS_ACROSS = 100
"""So many presses of an arrow key move the frame through the longer side."""
Key = Qt.Key
_ARROWS = {
    Key.Key_Left: (-1, 0),
    Key.Key_Right: (1, 0),
    Key.Key_Up: (0, -1),
    Key.Key_Down: (0, 1),
}
_ENTERS = (Key.Key_Return, Key.Key_Enter)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_PASSED_ON = (Key.Key_F11, Key.Key_Q)
"""Keys of the window that go on working: full screen, and Ctrl+Q."""


class CropView(QWidget):
    """``applied`` carries the frame, a `Box`. ``left`` comes in any case."""

    applied = Signal(object)
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._keeps_focus = False
        self.frame = CropFrame()
        self.frame.setAccessibleName(self.tr("Frame of the crop"))
        self.state = PlainLabel(parent=self.frame)
        self.state.setStyleSheet(f"color: {DARK.text_2}")
        self.panel = CropPanel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.frame, 1)
        row.addWidget(self.panel)
        self.setFocusProxy(self.frame)
        self.frame.changed.connect(self._on_changed)
        self.panel.shape_chosen.connect(self._on_shape_chosen)
        self.panel.swap_wanted.connect(self._swap)
        self.panel.reset.clicked.connect(self._reset)
        self.panel.apply.clicked.connect(self._apply)
        self.panel.cancel.clicked.connect(self.leave)
        self.panel.close_button.clicked.connect(self.leave)
        window.installEventFilter(self)
        self.hide()

    def show_image(self, name: str, seen: Size, frame: Box) -> None:
        """Crop an image of that size, as it is turned and mirrored; its picture follows."""
        self.frame.show_image(seen, frame)
        self.frame.ratio = self.panel.show_image(name, seen, frame)
        self.frame.setAccessibleDescription(self.panel.words())
        self._cover()
        self.show()
        self.raise_()
        self.frame.setFocus()
        self._keeps_focus = True

    def show_picture(self, pixmap: QPixmap | None, why_not: str) -> None:
        """The picture, or a sentence that says why there is none."""
        if pixmap is not None and pixmap is not self.frame.pixmap():
            self.frame.set_pixmap(pixmap)
        self.state.setText(why_not)
        self.state.setVisible(bool(why_not))
        self.panel.apply.setEnabled(not self.frame.pixmap().isNull())
        self._settle()

    @Slot()
    def leave(self) -> None:
        """Go back; what was not applied is forgotten."""
        # Hiding gives the focus away, which must not be kept here then.
        self._keeps_focus = False
        self.hide()
        self.left.emit()

    @override
    def event(self, event: QEvent) -> bool:
        # What belongs to the page or the window must not happen behind the crop.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() not in _PASSED_ON
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), _GROUND)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        # Tab stays here: the page behind is covered.
        if not self._keeps_focus:
            return super().focusNextPrevChild(forward)
        places = [self.frame, *self.panel.findChildren(QAbstractButton)]
        able = [each for each in places if each.isVisible() and each.isEnabled()]
        focus = QApplication.focusWidget()
        place = next((row for row, each in enumerate(able) if each is focus), 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        able[(place + (1 if forward else -1)) % len(able)].setFocus(reason)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._nudge(_ARROWS[key], event.modifiers())
        elif key in _ENTERS:
            self._enter()
        elif key == Key.Key_Escape:
            self.leave()
        elif key == Key.Key_X:
            self._swap()
        # Everything else ends here, too: the page behind is covered.
        event.accept()

    def _nudge(self, way: tuple[int, int], held: Qt.KeyboardModifier) -> None:
        frame, seen = self.frame, self.frame.image_size
        step = 1 if held & _CONTROL else max(1, round(max(seen) / _STEPS_ACROSS))
        by = way[0] * step, way[1] * step
        if held & _SHIFT:
            frame.set_frame(grown(frame.frame, by, seen, frame.ratio))
        else:
            frame.set_frame(moved(frame.frame, by, seen))

    def _enter(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and self.isAncestorOf(focus):
            focus.click()
        else:
            self._apply()

    @Slot()
    def _apply(self) -> None:
        if self.frame.pixmap().isNull():
            return
        self.applied.emit(self.frame.frame)
        self.leave()

    @Slot()
    def _reset(self) -> None:
        self.frame.ratio = None
        self.panel.shapes.show_ratio(None)
        self.frame.set_frame(whole(self.frame.image_size))

    @Slot()
    def _swap(self) -> None:
        now, frame = self.frame.frame, self.frame
        frame.ratio = self.panel.shapes.swap()
        shape = frame.ratio or (now.height, now.width)
        frame.set_frame(shaped(now, shape, frame.image_size))

    @Slot(object)
    def _on_shape_chosen(self, ratio: Size | None) -> None:
        frame = self.frame
        frame.ratio = ratio
        if ratio is not None:
            frame.set_frame(shaped(frame.frame, ratio, frame.image_size))

    @Slot(object)
    def _on_changed(self, frame: Box) -> None:
        self.panel.show_frame(frame, self.frame.image_size)
        self.frame.setAccessibleDescription(self.panel.words())

    def _settle(self) -> None:
        self.state.adjustSize()
        self.state.move(self.frame.rect().center() - QPoint(*_half(self.state)))

    def _cover(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())


def _half(widget: QWidget) -> tuple[int, int]:
    return widget.width() // 2, widget.height() // 2
