"""The captions that would change, as rows that can be ticked."""

from collections.abc import Collection, Iterable, Sequence
from enum import IntEnum
from html import escape

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from fluxtune_desktop.core.bulk import Rewritten
from fluxtune_desktop.core.differences import difference
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.ui.widgets.difference_label import difference_words

_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the delegate asks for."""

    REWRITTEN = Qt.ItemDataRole.UserRole + 1


class BulkModel(QAbstractListModel):
    """All rows are ticked at first; one that was unticked stays so while the wish changes.

    ``ticks_changed`` comes when other rows are ticked.
    """

    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Rewritten] = ()
        self._unticked: set[ImageId] = set()
        self._left_out = 0
        self._longest = 0

    @property
    def rows(self) -> Sequence[Rewritten]:
        """The captions that would change."""
        return self._rows

    @property
    def longest(self) -> int:
        """About as many letters as the longest row shows."""
        return self._longest

    @property
    def ticked(self) -> int:
        """How many of the rows are ticked."""
        return len(self._rows) - self._left_out

    def show_rows(self, rows: Sequence[Rewritten], longest: int = 0) -> None:
        """Show these instead; ``longest`` is about as many letters as one of them shows."""
        self.beginResetModel()
        self._rows, self._longest = rows, longest
        unticked = self._unticked
        self._left_out = sum(row.image in unticked for row in rows) if unticked else 0
        self.endResetModel()
        self.ticks_changed.emit()

    def forget_ticks(self) -> None:
        """What comes next is ticked again."""
        self._unticked.clear()
        self._left_out = 0

    def wanted(self) -> dict[ImageId, str]:
        """The new texts of the ticked rows."""
        return {row.image: row.new for row in self._rows if row.image not in self._unticked}

    def is_ticked(self, row: int) -> bool:
        """Whether this row is to be changed."""
        return self._rows[row].image not in self._unticked

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all, or none."""
        self._tick(range(len(self._rows)), ticked)

    def tick(self, rows: Collection[int], *, ticked: bool) -> None:
        """Tick these, or not."""
        self._tick(rows, ticked)

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Role.REWRITTEN:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return str(row.image)
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = self.is_ticked(index.row())
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(row.old)}</p><hr><p>{escape(row.new)}</p>".replace("\n", "<br>")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.image}: {difference_words(difference(row.old, row.new))}"
        return None

    @override
    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not 0 <= index.row() < len(self._rows):
            return False
        self._tick([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _tick(self, rows: Iterable[int], ticked: bool) -> None:
        rows = list(rows)
        if not rows:
            return
        images = {self._rows[row].image for row in rows}
        if ticked:
            self._left_out -= len(images & self._unticked)
            self._unticked -= images
        else:
            self._left_out += len(images - self._unticked)
            self._unticked |= images
        roles = [Qt.ItemDataRole.CheckStateRole]
        self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)), roles)
        self.ticks_changed.emit()
