"""The stages of a long job side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel
from fluxtune_desktop.ui.widgets.spinner import Spinner

_SIGN_GAP = 9
_BETWEEN = 12
_ROOMY = 125


class StageState(StrEnum):
    """How far one stage is."""

    DONE = "done"
    ACTIVE = "active"
    TODO = "todo"
    FAILED = "failed"
    CANCELED = "canceled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage as it is shown; `note` is the short line under its name."""

    name: str
    state: StageState = StageState.TODO
    note: str = ""


_ICONS = {
    StageState.DONE: ("circle-check", "ok"),
    StageState.ACTIVE: ("loader", "accent"),
    StageState.TODO: ("circle", "text_3"),
    StageState.FAILED: ("circle-x", "error"),
    StageState.CANCELED: ("circle-slash", "text_3"),
}


class StageStrip(QWidget):
    """Shows what it is given; the number of stages may change."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[_Cell] = []
        self._count = 0
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Show `stages` from left to right."""
        while len(self._cells) < len(stages):
            self._cells.append(_Cell(self))
        for cell, stage in zip(self._cells, stages, strict=False):
            cell.show_stage(stage)
        for place, cell in enumerate(self._cells):
            cell.setVisible(place < len(stages))
        self._count = len(stages)
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        # What lies in one row now may stand in two in a narrower window.
        return QSize(0, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        """In one row, or in two where a name would be cut."""
        cells = self._cells[: self._count]
        widest = max((cell.needed() for cell in cells), default=0)
        one_row = (widest + _BETWEEN) * self._count - _BETWEEN <= self.width()
        columns = self._count if one_row else (self._count + 1) // 2
        if columns == self._columns and self._grid.count() == self._count:
            return
        self._columns = columns
        for cell in self._cells:
            self._grid.removeWidget(cell)
        for place, cell in enumerate(cells):
            self._grid.addWidget(cell, place // columns, place % columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()


class _Cell(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Stage | None = None
        self._icon = IconLabel("circle", size=20)
        self._spinner = Spinner(size=20)
        self._signs = QStackedWidget()
        self._signs.addWidget(self._icon)
        self._signs.addWidget(self._spinner)
        self._signs.setFixedSize(20, 20)
        set_role(self._signs, "bare")
        self._name = ElidedLabel(role="strong")
        self._note = ElidedLabel(role="hint")
        row = QHBoxLayout()
        row.setSpacing(_SIGN_GAP)
        row.addWidget(self._signs, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(row)
        column.addWidget(self._note)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a narrow strip the note takes the whole width, below the sign too.
        indent = 20 + _SIGN_GAP if self.width() >= _ROOMY else 0
        self._note.setContentsMargins(indent, 0, 0, 0)

    def needed(self) -> int:
        """The width in which the name is read whole."""
        words = self._name.fontMetrics().horizontalAdvance(self._name.text())
        return self._signs.width() + _SIGN_GAP + words

    def show_stage(self, stage: Stage) -> None:
        if stage == self._shown:
            return
        self._shown = stage
        self._icon.set_icon(*_ICONS[stage.state])
        active = stage.state is StageState.ACTIVE
        self._signs.setCurrentWidget(self._spinner if active else self._icon)
        self._name.setText(stage.name)
        set_role(self._name, "strong", waiting=stage.state is StageState.TODO)
        self._note.setText(stage.note)
        self.setAccessibleName(" ".join((stage.name, stage.note)).strip())
