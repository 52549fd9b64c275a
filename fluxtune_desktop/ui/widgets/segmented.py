"""A row of segments of which exactly one is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from fluxtune_desktop.ui.amounts import grouped
from fluxtune_desktop.ui.theme import set_role

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One choice: `key` for the program, `label` for the person."""

    key: str
    label: str


class Segmented(QFrame):
    """Segments with optional counts; `changed` carries the key that the person chose."""

    changed = Signal(str)

    def __init__(self, segments: Sequence[Segment], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "segments")
        self._labels = {segment.key: segment.label for segment in segments}
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for segment in segments:
            button = QToolButton(self)
            button.setText(segment.label)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            set_role(button, "segment")
            self._group.addButton(button)
            self._buttons[segment.key] = button
            row.addWidget(button)
        self.set_current(segments[0].key)
        self._group.buttonClicked.connect(self._announce)

    def current(self) -> str:
        """The key of the chosen segment."""
        chosen = self._group.checkedButton()
        return next(key for key, button in self._buttons.items() if button is chosen)

    def set_current(self, key: str) -> None:
        """Choose without announcing it. Raises KeyError for an unknown key."""
        self._buttons[key].setChecked(True)

    def set_count(self, key: str, count: int | None) -> None:
        """Show `count` after the label of `key`; None shows the label alone."""
        label = self._labels[key]
        shown = label if count is None else f"{label} {grouped(count)}"
        self._buttons[key].setText(shown)

    def button(self, key: str) -> QToolButton:
        """The button of one segment."""
        return self._buttons[key]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = list(self._buttons)
        place = min(max(keys.index(self.current()) + step, 0), len(keys) - 1)
        self._buttons[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)
        self._buttons[keys[place]].click()

    @Slot(QAbstractButton)
    def _announce(self, _button: QAbstractButton) -> None:
        self.changed.emit(self.current())
