"""A quiet sheet over the window that lists the keys of the page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, SPACE_4, current_tokens
from fluxtune_desktop.ui.widgets.button import IconButton
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_MOST_ROWS = 12
"""Lines of a column, so that the sheet fits the smallest window."""
_MOST_KEYS = 2
_BETWEEN = 36
_STAYS = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
Key = Qt.Key


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


class KeysPanel(QWidget):
    """Covers ``window`` until a key, a click beside it, or another page."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._before: QWidget | None = None
        self.lines: dict[str, str] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Keys of this page"))
        self._sheet = QFrame()
        set_role(self._sheet, "popover")
        column = QVBoxLayout(self)
        column.addWidget(self._sheet, alignment=Qt.AlignmentFlag.AlignCenter)
        self.close_button = IconButton("x", self.tr("Close (Esc)"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Keys"), role="heading"))
        head.addStretch(1)
        head.addWidget(self.close_button)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(_BETWEEN)
        inner = QVBoxLayout(self._sheet)
        inner.setContentsMargins(24, SPACE_4, 24, 24)
        inner.setSpacing(SPACE_3)
        inner.addLayout(head)
        inner.addLayout(self._columns)
        window.installEventFilter(self)
        self.hide()

    def show_keys(self, groups: Sequence[tuple[str, Sequence[QAction]]]) -> None:
        """Open with these commands, each group under its name."""
        window = self.parentWidget()
        if window is None:
            return
        self._before = window.focusWidget()
        self._clear()
        for name, actions in groups:
            for start in range(0, len(actions), _MOST_ROWS):
                title = name if start == 0 else ""
                self._add_column(title, actions[start : start + _MOST_ROWS])
        self.setAccessibleDescription("; ".join(f"{k}: {v}" for k, v in self.lines.items()))
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Go back to what was done before."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        window = self.parentWidget()
        if window is not None and watched is window and event.type() is QEvent.Type.Resize:
            self.setGeometry(window.rect())
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Key.Key_Escape, Key.Key_Return, Key.Key_Enter, Key.Key_Space}:
            self.leave()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.hide()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._sheet.geometry().contains(event.position().toPoint()):
            self.leave()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = current_tokens().color("window")
        veil.setAlphaF(0.82)
        QPainter(self).fillRect(self.rect(), veil)

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
