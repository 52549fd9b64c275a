"""The lines of a report, of which there may be tens of thousands."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.dataset.import_lines import ReportLines, report_text

_LINE_HEIGHT = 26
_AT_ONCE = 2000
"""Lines that are laid out in one turn of the event loop."""
_Index = QModelIndex | QPersistentModelIndex


class ReportModel(QAbstractListModel):
    """Holds the lines; a heading is heavier than a name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines = ReportLines()
        self._heavy = QFont()
        self._heavy.setWeight(QFont.Weight.DemiBold)

    def show_lines(self, lines: ReportLines) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return None if line.heading else line.text
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, _LINE_HEIGHT)
        if role == Qt.ItemDataRole.FontRole and line.heading:
            return self._heavy
        return None


class ReportList(QListView):
    """Lines can be chosen and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = ReportModel(self)
        self.setModel(self.lines)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What became of each file"))

    def copy_lines(self) -> None:
        """Put the chosen lines on the clipboard, or all of them when none is chosen."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        chosen = [self.lines.lines[row] for row in rows] or self.lines.lines
        QGuiApplication.clipboard().setText(report_text(chosen))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_lines()
            return
        super().keyPressEvent(event)
