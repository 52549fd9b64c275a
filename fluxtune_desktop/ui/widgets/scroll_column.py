"""A place for what is taller than its room."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2

_CHANGES = 6
"""Changes of size within each other: with and without the bar, and once more each."""


class ScrollColumn(QScrollArea):
    """As wide as there is room; what is inside is scrolled up and down, never sideways."""

    _changing = 0

    def __init__(self, inside: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bare")
        self.setWidgetResizable(True)
        # What is inside scrolls with the control that has the focus, or by its page keys.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if inside is not None:
            self.setWidget(inside)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What fits without the bar, and with it not any more by a line that is wrapped, makes Qt
        # change its mind without end, one change within the other.
        if self._changing >= _CHANGES:
            return False
        self._changing += 1
        try:
            return super().eventFilter(watched, event)
        finally:
            self._changing -= 1

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        # By itself it follows the Tab key only from one control inside to the next. What is seen
        # stays where it is: it may have been clicked.
        inside = self.widget()
        if new is None or inside is None or not inside.isAncestorOf(new):
            return
        if new.visibleRegion().isEmpty():
            self.ensureWidgetVisible(new, 0, SPACE_2)
