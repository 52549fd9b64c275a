"""An item view that lays its rows out by arithmetic, whose cost is that of what is seen."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.dataset.grid_layout import GridLayout
from fluxtune_desktop.ui.spoken import speak_as

Moves = QAbstractItemView.CursorAction
Flag = QItemSelectionModel.SelectionFlag
_LINE_STEP = 40


class GridBase(QAbstractItemView):
    """Scrolls by pixels; chooses as file managers do. A subclass says how large a place is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layout_ = GridLayout()
        speak_as(self, QAccessible.Role.List)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(_LINE_STEP)

    # -- places --------------------------------------------------------------------------------

    def lay_out(self, *, columns: int, width: int, height: int) -> None:
        """Other measures. The first image that is seen stays the first."""
        before = self.layout_
        fresh = GridLayout(count=before.count, columns=columns, width=width, height=height)
        if fresh == before:
            return
        bar = self.verticalScrollBar()
        top, share = divmod(bar.value(), before.height)
        current = self.currentIndex()
        was_seen = self._is_seen(current)
        self.layout_ = fresh
        self.updateGeometries()
        first = top * before.columns // columns
        bar.setValue(first * height + share * height // before.height)
        if was_seen and not self._is_seen(current):
            self.scrollTo(current)
        self.viewport().update()

    def count_again(self) -> None:
        """The model has other rows."""
        before = self.layout_
        self.layout_ = GridLayout(
            count=self.model().rowCount(),
            columns=before.columns,
            width=before.width,
            height=before.height,
        )
        self.updateGeometries()
        self.viewport().update()

    def rows_seen(self, beyond: int = 0) -> range:
        """The rows in view, and those ``beyond`` pixels above and below it."""
        top = self.verticalOffset()
        return self.layout_.rows_between(top - beyond, top + self.viewport().height() - 1 + beyond)

    def selected_rows(self) -> list[range]:
        """The rows that are chosen, as runs: nothing is listed one by one."""
        return _runs_of(self.selectionModel().selection())

    def selection_of(self, rows: list[range]) -> QItemSelection:
        """Runs of rows as Qt takes them."""
        chosen = QItemSelection()
        model = self.model()
        for run in rows:
            chosen.select(model.index(run.start, 0), model.index(run.stop - 1, 0))
        return chosen

    def _is_seen(self, index: QModelIndex) -> bool:
        return index.isValid() and self.visualRect(index).intersects(self.viewport().rect())

    # -- what Qt asks of a view -----------------------------------------------------------------

    @override
    def visualRect(self, index: QModelIndex) -> QRect:  # type: ignore[override]
        if not index.isValid():
            return QRect()
        left, top, width, height = self.layout_.rect(index.row())
        return QRect(left, top - self.verticalOffset(), width, height)

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.layout_.row_at(point.x(), point.y() + self.verticalOffset())
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    @override
    def scrollTo(  # type: ignore[override]
        self,
        index: QModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        _, top, _, height = self.layout_.rect(index.row())
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(top - (room - height) // 2)
        elif top < bar.value():
            bar.setValue(top)
        elif top + height > bar.value() + room:
            bar.setValue(min(top, top + height - room))

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def isIndexHidden(self, index: QModelIndex) -> bool:  # type: ignore[override]
        return False

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count = self.layout_.count
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self.model().index(0, 0)
        return self.model().index(self._moved(cursorAction, row, count), 0)

    def _moved(self, action: QAbstractItemView.CursorAction, row: int, count: int) -> int:
        if action is Moves.MoveHome:
            return 0
        if action is Moves.MoveEnd:
            return count - 1
        columns = self.layout_.columns
        page = max(self.viewport().height() // self.layout_.height, 1) * columns
        steps = {
            Moves.MoveUp: -columns,
            Moves.MoveDown: columns,
            Moves.MovePageUp: -page,
            Moves.MovePageDown: page,
            Moves.MoveLeft: -1,
            Moves.MovePrevious: -1,
        }
        step = steps.get(action, 1)
        if abs(step) == 1:
            return min(max(row + step, 0), count - 1)
        # Up and down keep to their column; from the last full line the end is still reached.
        target = row + step
        if target < 0:
            return row % columns
        if target >= count:
            last_line = (count - 1) // columns
            return row if row // columns == last_line else count - 1
        return target

    @override
    def setSelection(self, rect: QRect, command: Flag) -> None:
        # Its corners are the points between which to choose, in their order.
        first = self.indexAt(rect.topLeft()).row()
        last = self.indexAt(rect.bottomRight()).row()
        if first < 0 or last < 0:
            self.selectionModel().select(QItemSelection(), command)
            return
        low, high = min(first, last), max(first, last)
        self.selectionModel().select(self.selection_of([range(low, high + 1)]), command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        seen = self.rows_seen()
        region = QRegion()
        for run in _runs_of(selection):
            for row in range(max(run.start, seen.start), min(run.stop, seen.stop)):
                region += self.visualRect(self.model().index(row, 0))
        return region

    @override
    def updateGeometries(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(room)
        bar.setRange(0, max(self.layout_.total - room, 0))
        # Its place stays, so that nothing moves; its handle goes where nothing can be scrolled.
        bar.setEnabled(self.layout_.total > room)
        super().updateGeometries()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    @override
    def reset(self) -> None:
        super().reset()
        self.count_again()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    @override
    def dataChanged(  # type: ignore[override]
        self, topLeft: QModelIndex, bottomRight: QModelIndex, roles: object = ()
    ) -> None:
        seen = self.rows_seen()
        rows = range(max(topLeft.row(), seen.start), min(bottomRight.row() + 1, seen.stop))
        if len(rows) == len(seen):
            self.viewport().update()
            return
        for row in rows:
            self.update_row(row)

    def update_row(self, row: int) -> None:
        """Paint a row again, if it is in view."""
        if row in self.rows_seen():
            self.viewport().update(self.visualRect(self.model().index(row, 0)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        region = event.region()
        top = self.verticalOffset()
        touched = event.rect()
        for row in self.layout_.rows_between(touched.top() + top, touched.bottom() + top):
            index = self.model().index(row, 0)
            box = self.visualRect(index)
            if region.intersects(box):
                self._paint_row(painter, index, box)
        painter.end()

    def _paint_row(self, painter: QPainter, index: QModelIndex, box: QRect) -> None:
        option = QStyleOptionViewItem()
        option.rect = box
        state = QStyle.StateFlag.State_Enabled
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if index == self.currentIndex():
            state |= QStyle.StateFlag.State_HasFocus
        option.state = state
        self.itemDelegate().paint(painter, option, index)


def _runs_of(selection: QItemSelection) -> list[range]:
    parts = (selection.at(number) for number in range(selection.count()))
    return [range(part.top(), part.bottom() + 1) for part in parts]
