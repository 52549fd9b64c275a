"""The list of captions before and after. Thousands of them are shown at once."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.dataset.bulk_model import BulkModel
from fluxtune_desktop.ui.dataset.bulk_row import TEXT_AT, BulkRow, letters_in

_MOST_LINES = 3
"""All rows are equally high, so that only those that are seen have to be laid out."""


class BulkList(QListView):
    """Space ticks the selected rows or takes their ticks away; so does a click on a tick."""

    def __init__(self, model: BulkModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._row = BulkRow(self)
        self.setModel(model)
        self.setItemDelegate(self._row)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Captions before and after"))
        self.setAccessibleDescription(self.tr("Space ticks a caption or takes the tick away."))
        model.modelReset.connect(self._fit_rows)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._toggle_selected()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and place.x() < TEXT_AT:
            self.setCurrentIndex(index)
            self._toggle([index.row()])
            return
        super().mousePressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_rows()
        super().resizeEvent(event)

    @Slot()
    def _fit_rows(self) -> None:
        room = letters_in(self.viewport().width() - TEXT_AT, self.font())
        longest = self._rows.longest
        self._row.set_lines(min(max(-(-longest // room), 1), _MOST_LINES))
        self.scheduleDelayedItemsLayout()

    def _toggle_selected(self) -> None:
        current = self.currentIndex()
        if not current.isValid():
            return
        rows = [index.row() for index in self.selectedIndexes()]
        self._toggle(rows if current.row() in rows else [current.row()])

    def _toggle(self, rows: list[int]) -> None:
        self._rows.tick(rows, ticked=not self._rows.is_ticked(rows[0]))
