"""A place for what is taller than its room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from fluxtune_desktop.ui.theme import set_role


class ScrollColumn(QScrollArea):
    """As wide as there is room; what is inside is scrolled up and down, never sideways."""

    def __init__(self, inside: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bare")
        self.setWidgetResizable(True)
        # What is inside scrolls with the control that has the focus, or by its page keys.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if inside is not None:
            self.setWidget(inside)
