"""A quiet sheet over the window that lists the keys of the page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAction,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, SPACE_4
from fluxtune_desktop.ui.veil import Veil
from fluxtune_desktop.ui.widgets.button import IconButton
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_MOST_ROWS = 12
"""Lines of a column, so that the sheet fits the smallest window."""
_MOST_KEYS = 2
_BETWEEN = 36
_LEAVES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


def keys_of(widget: QWidget) -> list[QAction]:
    """The commands with a key that a widget and what lies in it take now, each once."""
    found: dict[QAction, None] = {}
    for part in (widget, *widget.findChildren(QWidget)):
        for action in part.actions():
            if action.shortcuts() and action.isVisible():
                found[action] = None
    return list(found)


def key_words(action: QAction) -> list[str]:
    """The keys of a command as this system writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return [key.toString(form) for key in action.shortcuts()][:_MOST_KEYS]


class KeysPanel(Veil):
    """Covers ``window`` until a key, a click beside it, or another page."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.lines: dict[str, str] = {}
        self.setAccessibleName(self.tr("Keys of this page"))
        self.close_button = IconButton("x", self.tr("Close (Esc)"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Keys"), role="heading"))
        head.addStretch(1)
        head.addWidget(self.close_button)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(_BETWEEN)
        inner = QVBoxLayout(self.sheet)
        inner.setContentsMargins(24, SPACE_4, 24, 24)
        inner.setSpacing(SPACE_3)
        inner.addLayout(head)
        inner.addLayout(self._columns)

    def show_keys(self, groups: Sequence[tuple[str, Sequence[QAction]]]) -> None:
        """Open with these commands, each group under its name."""
        self._clear()
        for name, actions in groups:
            for start in range(0, len(actions), _MOST_ROWS):
                title = name if start == 0 else ""
                self._add_column(title, actions[start : start + _MOST_ROWS])
        self.setAccessibleDescription("; ".join(f"{k}: {v}" for k, v in self.lines.items()))
        self.open()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEAVES:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _clear(self) -> None:
        self.lines = {}
        while (item := self._columns.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add_column(self, title: str, actions: Sequence[QAction]) -> None:
        column = QWidget()
        grid = QGridLayout(column)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(SPACE_2)
        grid.addWidget(PlainLabel(title, role="field-label"), 0, 0, 1, 2)
        for row, action in enumerate(actions, start=1):
            words = action.text().replace("&", "").rstrip("…")
            keys = key_words(action)
            self.lines[words] = ", ".join(keys)
            grid.addWidget(PlainLabel(words), row, 0)
            grid.addLayout(_caps(keys), row, 1)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(len(actions) + 1, 1)
        self._columns.addWidget(column)


def _caps(keys: Sequence[str]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    row.addStretch(1)
    for key in keys:
        row.addWidget(PlainLabel(key, role="key"))
    return row
