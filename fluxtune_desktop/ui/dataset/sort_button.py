"""The button that opens the choice of order."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from fluxtune_desktop.core.sorting import BY_NAME, Sort, SortBy
from fluxtune_desktop.ui.widgets.button import IconButton


class SortButton(IconButton):
    """``chosen`` carries the `Sort` that the person chose."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("arrow-down-up", "", parent=parent)
        self._sort = BY_NAME
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._by = {by: self._choice(menu, self._name(by)) for by in SortBy}
        self._group(menu, self._by.values())
        menu.addSeparator()
        self._up = self._choice(menu, self.tr("Ascending"))
        self._down = self._choice(menu, self.tr("Descending"))
        self._group(menu, (self._up, self._down))
        self.setMenu(menu)
        menu.triggered.connect(self._on_triggered)
        self.show_sort(BY_NAME)

    @property
    def sort(self) -> Sort:
        """The order that is shown as chosen."""
        return self._sort

    def action_of(self, by: SortBy) -> QAction:
        """The line of the menu for an order."""
        return self._by[by]

    def direction(self, *, descending: bool) -> QAction:
        """The line of the menu for a direction."""
        return self._down if descending else self._up

    def show_sort(self, sort: Sort) -> None:
        """Show an order as the chosen one, without telling it."""
        self._sort = sort
        self._by[sort.by].setChecked(True)
        self.direction(descending=sort.descending).setChecked(True)
        direction = self._down.text() if sort.descending else self._up.text()
        words = self.tr("Sorted by %1, %2").replace("%1", self._name(sort.by).lower())
        named = words.replace("%2", direction.lower())
        self.setAccessibleName(named)
        self.setToolTip(named)

    @Slot(QAction)
    def _on_triggered(self, _action: QAction) -> None:
        by = next(by for by, action in self._by.items() if action.isChecked())
        sort = Sort(by=by, descending=self._down.isChecked())
        if sort != self._sort:
            self.show_sort(sort)
            self.chosen.emit(sort)

    def _choice(self, menu: QMenu, text: str) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        return action

    def _group(self, menu: QMenu, actions: Iterable[QAction]) -> None:
        group = QActionGroup(menu)
        for action in actions:
            group.addAction(action)

    def _name(self, by: SortBy) -> str:
        return {
            SortBy.NAME: self.tr("Name"),
            SortBy.DATE: self.tr("Date"),
            SortBy.SIZE: self.tr("Size"),
            SortBy.RATING: self.tr("Rating"),
            SortBy.CAPTION: self.tr("Caption length"),
        }[by]
