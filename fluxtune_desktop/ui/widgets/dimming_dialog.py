"""A dialog behind which its window is dimmed: what is asked stands out from what it lies on."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.tokens import current_tokens

_STRENGTH = 0.6


class DimmingDialog(QDialog):
    """Dims the window of its parent as long as it is shown."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._dim: _Dim | None = None

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None and self._dim is None:
            self._dim = _dim_of(parent.window())
            self._dim.cover()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._dim is not None:
            self._dim.uncover()
            self._dim = None


class _Dim(QWidget):
    """Lies over all of a window, and takes neither clicks nor keys. A window has one, which stays
    with it: a dialog may open another."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._dialogs = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)

    def cover(self) -> None:
        self._dialogs += 1
        self._fit()
        self.show()
        self.raise_()

    def uncover(self) -> None:
        self._dialogs -= 1
        self.setVisible(self._dialogs > 0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = current_tokens().color("window")
        veil.setAlphaF(_STRENGTH)
        QPainter(self).fillRect(self.rect(), veil)

    def _fit(self) -> None:
        self.setGeometry(self.window().rect())


def _dim_of(window: QWidget) -> _Dim:
    here = window.findChild(_Dim, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return _Dim(window) if here is None else here
