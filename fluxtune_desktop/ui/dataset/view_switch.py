"""Which of the three views is shown: pictures, captions as rows, or words."""

from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.commands import make_action, tell_key
from fluxtune_desktop.ui.icons import icon as make_icon
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.widgets.button import IconButton


class View(StrEnum):
    """The views of a data set."""

    GRID = "grid"
    LIST = "list"
    WORDS = "words"


_ICONS = {View.GRID: "layout-grid", View.LIST: "rows-3", View.WORDS: "whole-word"}


class ViewSwitch(QFrame):
    """``changed`` carries the `View` that the person chose. Its ``keys`` belong to the page.

    Where there is little room it is one button with a menu.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "segments")
        self._group = QButtonGroup(self)
        self._buttons: dict[View, IconButton] = {}
        self.keys: list[QAction] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for view, command in (
            (View.GRID, commands.VIEW_GRID),
            (View.LIST, commands.VIEW_LIST),
            (View.WORDS, commands.VIEW_WORDS),
        ):
            action = make_action(command, self)
            button = IconButton(_ICONS[view], command.title(), role="segment")
            tell_key(button, command.title(), action)
            button.setCheckable(True)
            self._group.addButton(button)
            self._buttons[view] = button
            row.addWidget(button)
            action.triggered.connect(button.click)
            self.keys.append(action)
        self._one = IconButton("layout-grid", self.tr("View"), role="segment")
        self._one.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._one.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        menu = QMenu(self._one)
        menu.addActions(self.keys)
        self._one.setMenu(menu)
        row.addWidget(self._one)
        self._buttons[View.GRID].setChecked(True)
        self.fold(False)
        self._group.buttonClicked.connect(self._on_clicked)

    def current(self) -> View:
        """The view that is chosen."""
        chosen = self._group.checkedButton()
        return next(view for view, button in self._buttons.items() if button is chosen)

    def show_view(self, view: View) -> None:
        """Choose without announcing it."""
        self._buttons[view].setChecked(True)
        self._one.setIcon(make_icon(_ICONS[view], "text"))

    def fold(self, folded: bool) -> None:
        """Be one button, or three."""
        self._one.setVisible(folded)
        for button in self._buttons.values():
            button.setHidden(folded)

    @Slot()
    def _on_clicked(self) -> None:
        self.show_view(self.current())
        self.changed.emit(self.current())
