"""A short list of words or phrases that a person keeps; a key and a button remove some."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.tokens import SPACE_2
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_ROWS_PX = 150


class WordList(QWidget):
    """``removed`` carries the places of what is to go; ``chosen`` that of what is looked at."""

    removed = Signal(object)  # tuple[int, ...]
    chosen = Signal(int)

    def __init__(self, name: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nothing = PlainLabel(nothing, role="hint", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setFixedHeight(_ROWS_PX)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.installEventFilter(self)
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.list.currentRowChanged.connect(self.chosen)
        self.remove_button = Button(self.tr("Remove"), icon="minus")
        self.remove_button.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addStretch(1)
        row.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.nothing)
        column.addWidget(self.list)
        column.addLayout(row)
        self.show_lines(())

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these; without any, the sentence for that."""
        if list(lines) != [self.list.item(row).text() for row in range(self.list.count())]:
            self.list.clear()
            self.list.addItems(list(lines))
        self.nothing.setVisible(not lines)
        self.list.setVisible(bool(lines))
        self._on_selected()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Delete
        ):
            self._remove()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_selected(self) -> None:
        self.remove_button.setVisible(self.list.count() > 0)
        self.remove_button.setEnabled(bool(self.list.selectedItems()))

    @Slot()
    def _remove(self) -> None:
        rows = tuple(sorted(index.row() for index in self.list.selectedIndexes()))
        if rows:
            self.removed.emit(rows)
