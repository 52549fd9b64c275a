"""All words of all captions with their counts: one click shows where a word stands."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from fluxtune_desktop.core.word_counts import WordCount
from fluxtune_desktop.services.word_list import WordList
from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.amounts import grouped
from fluxtune_desktop.ui.commands import make_action
from fluxtune_desktop.ui.dataset.empty_state import EmptyState
from fluxtune_desktop.ui.dataset.words_model import Column, WordsModel
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_ROW = 30
_NUMBERS = 120
_WIDEST = 720
"""Farther to the right, a number would not be read with its word."""
_CELLS = """
QTableView::item { padding-left: 12px; padding-right: 18px; }
QHeaderView::section { padding-left: 15px; padding-right: 21px; }
"""
"""A cell indents its text by three more by itself."""


class WordsView(QWidget):
    """``word_chosen`` carries a word to filter by, ``rename_wanted`` one to replace everywhere."""

    word_chosen = Signal(str)
    rename_wanted = Signal(str)

    def __init__(self, words: WordList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.model = WordsModel()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a word"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(260)
        self.field.setAccessibleName(self.tr("Find a word"))
        self.count = PlainLabel(role="secondary")
        self.table = _Table()
        self.table.setModel(self.model)
        self._dress_table()
        self.rename = make_action(commands.RENAME_WORD, self)
        self.addAction(self.rename)
        self._show = QAction(self.tr("Show its images"), self)
        self._menu = QMenu(self)
        self._menu.addActions([self._show, self.rename])
        self.loading = EmptyState(
            title=self.tr("Counting words…"), hint=self.tr("All captions are being read.")
        )
        self.none = EmptyState(
            icon="whole-word",
            title=self.tr("No words yet"),
            hint=self.tr("As soon as there are captions, their words are counted here."),
        )
        self.states = QStackedWidget()
        for state in (self.loading, self.table, self.none):
            self.states.addWidget(state)
        self._lay_out()
        self.field.textChanged.connect(self._narrow)
        self.table.activated.connect(self._choose)
        self.table.clicked.connect(self._choose)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.rename.triggered.connect(self._rename)
        self._show.triggered.connect(self._choose_current)
        words.changed.connect(self._take)

    def current(self) -> str:
        """The word that is chosen, empty without one."""
        return self.model.word(self.table.currentIndex().row())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._words.watch(True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._words.watch(False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_3)
        head.addWidget(self.field, 1)
        head.addWidget(self.count)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, SPACE_2, 16, SPACE_2)
        column.setSpacing(SPACE_2)
        column.addLayout(head)
        column.addWidget(self.states, 1)

    def _dress_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Words"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.setMaximumWidth(_WIDEST)
        table.setStyleSheet(_CELLS)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(Column.WORD, QHeaderView.ResizeMode.Stretch)
        for column in (Column.CAPTIONS, Column.TIMES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(column, _NUMBERS)
        header.setSortIndicator(Column.CAPTIONS, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)

    @Slot(object)
    def _take(self, words: tuple[WordCount, ...]) -> None:
        word = self.current()
        self.model.take(words)
        row = self.model.row_of(word)
        if row >= 0:
            self.table.selectRow(row)
        self.states.setCurrentWidget(self.table if words else self.none)
        self._tell_count()

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        self._tell_count()

    def _tell_count(self) -> None:
        shown, known = self.model.rowCount(), self.model.known
        words = self.tr("{count} words") if shown == known else self.tr("{count} of {known} words")
        self.count.setText(words.format(count=grouped(shown), known=grouped(known)))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        word = self.model.word(index.row())
        if word:
            self.word_chosen.emit(word)

    @Slot()
    def _choose_current(self) -> None:
        self._choose(self.table.currentIndex())

    @Slot()
    def _rename(self) -> None:
        if self.current():
            self.rename_wanted.emit(self.current())

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        if self.table.indexAt(place).isValid():
            self._menu.popup(self.table.viewport().mapToGlobal(place))


class _Table(QTableView):
    """Enter chooses a word on every system."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
