"""The words of all captions as rows of a table."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from fluxtune_desktop.core.word_counts import WordCount
from fluxtune_desktop.ui.amounts import grouped

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What stands in which column."""

    WORD = 0
    CAPTIONS = 1
    TIMES = 2


class WordsModel(QAbstractTableModel):
    """Shows those words that hold what is typed."""

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[WordCount] = ()
        self._shown: list[WordCount] = []
        self._typed = ""
        self._column, self._order = Column.CAPTIONS, Qt.SortOrder.DescendingOrder

    def take(self, words: Sequence[WordCount]) -> None:
        """Show other words."""
        self._all = words
        self._show()

    def narrow(self, typed: str) -> None:
        """Show only words with these letters in them."""
        self._typed = typed.strip().casefold()
        self._show()

    def word(self, row: int) -> str:
        """The word of a row, empty where there is none."""
        return self._shown[row].word if 0 <= row < len(self._shown) else ""

    def row_of(self, word: str) -> int:
        """The row of a word, -1 where it is not shown."""
        return next((row for row, each in enumerate(self._shown) if each.word == word), -1)

    @property
    def known(self) -> int:
        """How many words there are, shown or not."""
        return len(self._all)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        found, column = self._shown[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return found.word if column is Column.WORD else grouped(_number(found, column))
        if role == Qt.ItemDataRole.TextAlignmentRole and column is not Column.WORD:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                Column.WORD: self.tr("Word"),
                Column.CAPTIONS: self.tr("Captions"),
                Column.TIMES: self.tr("Times"),
            }[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignLeft if column is Column.WORD else Qt.AlignmentFlag.AlignRight
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = Column(column), order
        self._show()

    def _show(self) -> None:
        self.beginResetModel()
        found = [each for each in self._all if self._typed in each.word]
        # Equal ones stay in the alphabet's order.
        found.sort(key=lambda each: each.word)
        down = self._order is Qt.SortOrder.DescendingOrder
        if self._column is not Column.WORD or down:
            found.sort(key=lambda each: _key(each, self._column), reverse=down)
        self._shown = found
        self.endResetModel()


def _number(found: WordCount, column: Column) -> int:
    return found.captions if column is Column.CAPTIONS else found.times


def _key(found: WordCount, column: Column) -> tuple[int, str]:
    return (0, found.word) if column is Column.WORD else (_number(found, column), "")
