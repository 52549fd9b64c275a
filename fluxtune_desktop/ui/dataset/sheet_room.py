"""Makes room for a sheet on the Dataset page: what it covers rests, the grid keeps to the rest."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QSplitter, QWidget

from fluxtune_desktop.ui.dataset.side_sheet import SideSheet


class SheetRoom(QObject):
    """For one sheet over the two halves of a splitter."""

    def __init__(self, sheet: SideSheet, page: QWidget, splitter: QSplitter) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._page = page
        self._splitter = splitter
        sheet.left.connect(self._fit)
        sheet.moved.connect(self._fit)
        sheet.leave_room(self._needed())

    def _needed(self) -> int:
        """The width below which the grid's half would be cut."""
        left = self._splitter.widget(0)
        layout = None if left is None else left.layout()
        if layout is None:
            return 0
        margins = layout.contentsMargins()
        return layout.minimumSize().width() - margins.left() - margins.right()

    @Slot()
    def _fit(self) -> None:
        sheet = self._sheet
        left, right = self._splitter.widget(0), self._splitter.widget(1)
        if left is None or right is None:
            return
        shown = not sheet.isHidden()
        left.setEnabled(not (shown and sheet.whole))
        right.setEnabled(not shown)
        layout = left.layout()
        if layout is not None:
            covered = 0
            if shown and not sheet.whole:
                end = left.mapTo(self._page, left.rect().topRight()).x() + 1
                covered = max(0, end - sheet.geometry().left())
            layout.setContentsMargins(0, 0, covered, 0)
