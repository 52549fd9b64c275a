"""The list of captions before and after. Thousands of them are shown as fast as ten."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from fluxtune_desktop.ui.dataset.bulk_model import BulkModel
from fluxtune_desktop.ui.dataset.bulk_row import TEXT_AT, BulkRow, letters_in
from fluxtune_desktop.ui.dataset.grid_base import GridBase
from fluxtune_desktop.ui.theme import set_role

_MOST_LINES = 3
"""All rows are equally high, so that only those that are seen have to be laid out."""
_HIGH = 320
"""Pixels; where the list is lower than that, its rows are, too."""


class BulkList(GridBase):
    """Space ticks the selected rows or takes their ticks away; so does a click on a tick."""

    def __init__(self, model: BulkModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bare")
        self._rows = model
        self._row = BulkRow(self)
        self.setModel(model)
        self.setItemDelegate(self._row)
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
        super().resizeEvent(event)
        self._fit_rows()

    @Slot()
    def _fit_rows(self) -> None:
        width = self.viewport().width()
        room = letters_in(width - TEXT_AT, self.font())
        most = _MOST_LINES if self.viewport().height() > _HIGH else _MOST_LINES - 1
        self._row.set_lines(min(max(-(-self._rows.longest // room), 1), most))
        self.lay_out(columns=1, width=width, height=self._row.height())

    def _toggle_selected(self) -> None:
        current = self.currentIndex().row()
        if current < 0:
            return
        rows = [row for run in self.selected_rows() for row in run]
        first = current if current in rows or not rows else rows[0]
        self._toggle([first, *(row for row in rows if row != first)])

    def _toggle(self, rows: list[int]) -> None:
        """All become what the first one was not."""
        self._rows.tick(rows, ticked=not self._rows.is_ticked(rows[0]))
