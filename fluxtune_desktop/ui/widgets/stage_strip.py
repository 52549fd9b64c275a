"""The stages of a long job side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel
from fluxtune_desktop.ui.widgets.spinner import Spinner

_SIGN_GAP = 9
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
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Show `stages` from left to right."""
        while len(self._cells) < len(stages):
            cell = _Cell()
            self._cells.append(cell)
            self._row.addWidget(cell, 1)
        for cell, stage in zip(self._cells, stages, strict=False):
            cell.show_stage(stage)
        for place, cell in enumerate(self._cells):
            cell.setVisible(place < len(stages))


class _Cell(QWidget):
    def __init__(self) -> None:
        super().__init__()
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
