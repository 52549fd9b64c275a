"""The ledger: what each training and picture of all projects was expected to cost, and did."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

from fluxtune_desktop.core.ledger import Entry, Month, by_month, sum_of
from fluxtune_desktop.core.ledger_rows import as_csv, rows_of
from fluxtune_desktop.services.ledger_service import LedgerService
from fluxtune_desktop.services.saving_as import SavingAs
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.links import open_url
from fluxtune_desktop.ui.settings.ledger_model import (
    Column,
    LedgerModel,
    expected_words,
    month_words,
)
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.number_box import CalmChoice
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_REPLICATE_PAGE = "https://replicate.com/p/"
"""The page of a training or prediction: ``urls.web`` of Replicate's answers."""
_ROW = 32
_MOST_ROWS = 9
_CELLS = """
QTableView::item { padding-left: 8px; padding-right: 12px; }
QHeaderView::section { padding-left: 11px; padding-right: 15px; }
"""
"""A cell indents its text by three more by itself."""


class LedgerCard(Card):
    """One month at a time; the file has all of them."""

    def __init__(
        self, ledger: LedgerService, saving_as: SavingAs, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("What everything cost"), parent=parent)
        self._ledger = ledger
        self._saving_as = saving_as
        self._months: dict[Month, tuple[Entry, ...]] = {}
        self.month = CalmChoice()
        self.month.setAccessibleName(self.tr("Month"))
        self.model = LedgerModel()
        self.table = QTableView()
        self.table.setModel(self.model)
        self.total = PlainLabel(role="strong", wrap=True)
        self.none = PlainLabel(
            self.tr("Nothing was paid for yet. Practice costs nothing, and is not listed."),
            role="secondary",
            wrap=True,
        )
        self.show_button = Button(self.tr("Open on Replicate"), icon="external-link")
        self.export_button = Button(self.tr("Export as CSV…"), icon="download")
        self.add_trailing(self.month)
        self._dress_table()
        self._lay_out()
        self.month.activated.connect(self._show_month)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.table.doubleClicked.connect(self._open)
        self.show_button.clicked.connect(self._open)
        self.export_button.clicked.connect(self._export)
        ledger.changed.connect(self._on_changed)
        self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    @Slot()
    def _on_changed(self) -> None:
        # There may be thousands of pictures, and most of the time nobody looks.
        if self.isVisible():
            self._show()

    def _dress_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Ledger"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setStyleSheet(_CELLS)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.PROJECT, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch(1)
        buttons.addWidget(self.show_button)
        buttons.addWidget(self.export_button)
        self.body.setSpacing(SPACE_3)
        self.body.addWidget(self.none)
        self.body.addWidget(self.table)
        self.body.addWidget(self.total)
        self.body.addLayout(buttons)

    def _show(self) -> None:
        chosen = self._chosen()
        self._months = by_month(self._ledger.entries)
        months = list(self._months)
        with QSignalBlocker(self.month):
            self.month.clear()
            for month in months:
                self.month.addItem(month_words(*month))
            self.month.setCurrentIndex(months.index(chosen) if chosen in months else 0)
        some = bool(months)
        self.none.setVisible(not some)
        for part in (self.month, self.table, self.total, self.show_button, self.export_button):
            part.setVisible(some)
        self._show_month()

    @Slot()
    def _show_month(self) -> None:
        month = self._chosen()
        entries = self._months.get(month, ()) if month is not None else ()
        rows = rows_of(entries)
        self.model.take(rows)
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(header + _ROW * min(max(len(rows), 1), _MOST_ROWS) + 4)
        total = sum_of(entries)
        pattern = self.tr("Together {real}, expected {expected}.")
        if total.unknown:
            pattern = self.tr(
                "Together {real}, expected {expected}. {unknown} not known yet."
            ).replace("{unknown}", str(total.unknown))
        self.total.setText(
            pattern.format(real=amounts.money(total.real), expected=expected_words(total))
        )
        self._on_selected()

    def _chosen(self) -> Month | None:
        place, months = self.month.currentIndex(), list(self._months)
        return months[place] if 0 <= place < len(months) else None

    def _page(self) -> str:
        row = self.model.row(self.table.currentIndex().row())
        return _REPLICATE_PAGE + row.remote if row is not None and row.remote else ""

    @Slot()
    def _on_selected(self) -> None:
        self.show_button.setEnabled(bool(self._page()))

    @Slot()
    def _open(self) -> None:
        if self._page():
            open_url(self._page())

    @Slot()
    def _export(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the ledger"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("fluxtune-ledger.csv")
        dialog.setNameFilter(self.tr("Table (*.csv)"))
        dialog.fileSelected.connect(self._on_export_chosen)
        dialog.open()

    @Slot(str)
    def _on_export_chosen(self, target: str) -> None:
        entries = [entry for month in self._months.values() for entry in month]
        # With a mark of the encoding, without which Excel takes letters for others.
        self._saving_as.save(Path(target), as_csv(entries).encode("utf-8-sig"))
