"""A sheet over the window: what lies below is dimmed until the sheet is left."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.tab_round import TabRound
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import current_tokens

_STAYS = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


class Veil(QWidget):
    """Covers ``window`` until Esc, a click beside the sheet, or the focus goes elsewhere. Tab stays
    on the sheet."""

    def __init__(
        self, window: QWidget, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter
    ) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sheet = QFrame()
        set_role(self.sheet, "popover")
        TabRound(self)
        column = QVBoxLayout(self)
        column.addWidget(self.sheet, alignment=alignment)
        window.installEventFilter(self)
        self.hide()

    def open(self, focus: QWidget | None = None) -> None:
        """Come to the front; ``focus`` takes what is typed, else the sheet does."""
        self._before = self._window.focusWidget()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        (focus or self).setFocus()

    def leave(self) -> None:
        """Go back to what was done before."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.look_at_focus(event.reason())

    def look_at_focus(self, reason: Qt.FocusReason) -> None:
        """Hide when the focus went to something that is not on the sheet."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        if reason not in _STAYS and not inside:
            self.hide()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.sheet.geometry().contains(event.position().toPoint()):
            self.leave()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = current_tokens().color("window")
        veil.setAlphaF(0.82)
        QPainter(self).fillRect(self.rect(), veil)
