"""A quiet sheet over the window that lists the keys of the page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.commands import actions_on
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, SPACE_4
from fluxtune_desktop.ui.veil import Veil
from fluxtune_desktop.ui.widgets.button import IconButton
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.scroll_column import ScrollColumn

_MOST_KEYS = 2
_MOST_COLUMNS = 4
_BETWEEN = 36
_BESIDE = 24
_AROUND = 2 * (_BESIDE + SPACE_4)
"""Pixels beside the columns: of the sheet, and of the window."""
_ABOVE = 130
"""Pixels of the head of the sheet and of the window around it."""
_LEAVES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_SCROLLS: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


def keys_of(widget: QWidget) -> list[QAction]:
    """The commands with a key that a widget and what lies in it take now, each once."""
    return [action for action in actions_on(widget) if action.shortcuts()]


def key_words(action: QAction) -> list[str]:
    """The keys of a command as this system writes them; in some languages two are called alike."""
    form = QKeySequence.SequenceFormat.NativeText
    return list(dict.fromkeys(key.toString(form) for key in action.shortcuts()))[:_MOST_KEYS]


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
        self._rows: list[QWidget] = []
        self._scroll = ScrollColumn()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QVBoxLayout(self.sheet)
        inner.setContentsMargins(_BESIDE, SPACE_4, _BESIDE, 24)
        inner.setSpacing(SPACE_3)
        inner.addLayout(head)
        inner.addWidget(self._scroll)

    def show_keys(self, groups: Sequence[tuple[str, Sequence[QAction]]]) -> None:
        """Open with these commands, each group under its name."""
        self.lines = {}
        self._rows = []
        for name, actions in groups:
            self._rows.append(_Title(name))
            self._rows += [self._line(action) for action in actions]
        self.setAccessibleDescription("; ".join(f"{k}: {v}" for k, v in self.lines.items()))
        self._arrange()
        self.open()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._rows and self.isVisible():
            self._arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        if event.key() in _LEAVES:
            self.leave()
        elif event.key() in _SCROLLS:
            bar.triggerAction(_SCROLLS[event.key()])
        else:
            super().keyPressEvent(event)

    def _line(self, action: QAction) -> QWidget:
        words = action.text().replace("&", "").rstrip("…")
        keys = key_words(action)
        self.lines[words] = ", ".join(keys)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(PlainLabel(words), 1)
        row.addLayout(_caps(keys))
        return line

    def _arrange(self) -> None:
        """Lay the rows out in as many columns as the window has room for."""
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(_BETWEEN)
        for row in self._rows:
            row.setParent(inside)
            row.ensurePolished()
        width = max((row.sizeHint().width() for row in self._rows), default=0)
        room = self._window.width() - _AROUND
        count = min(max((room + _BETWEEN) // (width + _BETWEEN), 1), _MOST_COLUMNS)
        for part in _parted(self._rows, count):
            columns.addLayout(_column(part, width))
        old = self._scroll.takeWidget()
        self._scroll.setWidget(inside)
        if old is not None:
            old.deleteLater()
        wanted = inside.sizeHint()
        height = min(wanted.height(), self._window.height() - _ABOVE)
        aside = _BESIDE if height < wanted.height() else 0
        columns.setContentsMargins(0, 0, aside, 0)
        self._scroll.setFixedSize(min(wanted.width() + aside, room), height)


class _Title(PlainLabel):
    def __init__(self, words: str) -> None:
        super().__init__(words, role="field-label")


def _parted(rows: Sequence[QWidget], count: int) -> list[list[QWidget]]:
    """The rows in columns of equal length; no column ends with a title."""
    most = -(-len(rows) // count)
    parts: list[list[QWidget]] = [[]]
    for row in rows:
        if len(parts[-1]) >= most or (len(parts[-1]) == most - 1 and isinstance(row, _Title)):
            parts.append([])
        parts[-1].append(row)
    return parts


def _column(rows: Sequence[QWidget], width: int) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE_2)
    column.addStrut(width)
    for place, row in enumerate(rows):
        if place and isinstance(row, _Title):
            column.addSpacing(SPACE_3)
        column.addWidget(row)
    column.addStretch(1)
    return column


def _caps(keys: Sequence[str]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    row.addStretch(1)
    for key in keys:
        row.addWidget(PlainLabel(key, role="key"))
    return row
