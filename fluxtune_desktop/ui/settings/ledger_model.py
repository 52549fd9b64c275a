"""The rows of the ledger's table."""

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from fluxtune_desktop.core.ledger import Sort, Sum
from fluxtune_desktop.core.ledger_rows import Row
from fluxtune_desktop.ui import amounts

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """In the order of the table."""

    DAY = 0
    WHAT = 1
    PROJECT = 2
    EXPECTED = 3
    REAL = 4


_AMOUNTS = frozenset({Column.EXPECTED, Column.REAL})


class LedgerModel(QAbstractTableModel):
    """Shows the rows that it is given."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    def take(self, rows: Sequence[Row]) -> None:
        """Show these."""
        if tuple(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, place: int) -> Row | None:
        """The row at a place, None where there is none."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.model if column is Column.WHAT else self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _AMOUNTS:
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
                Column.DAY: self.tr("Day"),
                Column.WHAT: self.tr("What"),
                Column.PROJECT: self.tr("Project"),
                Column.EXPECTED: self.tr("Expected"),
                Column.REAL: self.tr("Real"),
            }[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
            return (right if column in _AMOUNTS else left) | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, row: Row, column: Column) -> str:
        if column is Column.DAY:
            return amounts.day(row.at)
        if column is Column.WHAT:
            return self._what(row)
        if column is Column.PROJECT:
            return row.project
        return expected_words(row.sum) if column is Column.EXPECTED else self._real(row)

    def _what(self, row: Row) -> str:
        if row.sort is Sort.TRAINING:
            return self.tr("Run %1").replace("%1", str(row.number))
        if row.count == 1:
            return self.tr("1 picture")
        return self.tr("%1 pictures").replace("%1", amounts.grouped(row.count))

    def _real(self, row: Row) -> str:
        if row.sum.unknown < row.count:
            return amounts.money(row.sum.real)
        return self.tr("under way") if row.open else self.tr("not known")


def expected_words(total: Sum) -> str:
    """The expected price: a range, or one sum where both ends are the same."""
    low, high = amounts.money(total.low), amounts.money(total.high)
    return low if low == high else f"{low} – {high}"


def month_words(year: int, month: int) -> str:
    """A month as people say it: Nov 2026."""
    return amounts.month(datetime(year, month, 1, tzinfo=UTC))
