"""The row under a caption: whether it is checked, and what else can be done to it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QToolButton, QWidget

from fluxtune_desktop.ui.tokens import SPACE_2
from fluxtune_desktop.ui.widgets.button import Button, IconButton


class CaptionTools(QWidget):
    """``check_toggled``: the person says that the caption is good, or that it is not yet."""

    check_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checked = Button(self.tr("Checked"))
        self.checked.set_check_icons("circle", "circle-check")
        self.checked.setToolTip(
            self.tr("You have read this caption and it is good (Ctrl+Enter, goes on)")
        )
        self.menu = QMenu(self)
        self.more = IconButton("ellipsis", self.tr("More for this caption"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.more.setMenu(self.menu)
        self.more.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_2)
        self._row.addWidget(self.checked)
        self._row.addStretch(1)
        self._row.addWidget(self.more)
        self.checked.clicked.connect(self.check_toggled)

    def show_checked(self, *, checked: bool, able: bool) -> None:
        """Whether the caption is checked, and whether there is one that could be."""
        self.checked.setChecked(checked)
        self.checked.setEnabled(able or checked)

    def add_button(self, button: QAbstractButton) -> None:
        """Stand beside the others, before what is in the menu."""
        self._row.insertWidget(self._row.count() - 2, button)

    def add_commands(self, commands: Sequence[QAction]) -> None:
        """A group of its own in the menu."""
        if not self.menu.isEmpty():
            self.menu.addSeparator()
        self.menu.addActions(list(commands))
        self.more.show()
