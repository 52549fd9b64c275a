"""The runs of all known projects as a sheet over the window: found by words, led to by a choice."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.all_runs import KnownRun, runs_with
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.services.all_runs import AllRuns
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.icons import icon
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, SPACE_4
from fluxtune_desktop.ui.training import run_words
from fluxtune_desktop.ui.training.run_list import JOB, STARRED, WORDS, RunDelegate
from fluxtune_desktop.ui.veil import Veil
from fluxtune_desktop.ui.widgets.button import Button, IconButton
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH, _HEIGHT = 720, 600
_AROUND = 96
_ROOT = QModelIndex()
_TO_THE_LIST = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
Index = QModelIndex | QPersistentModelIndex


class KnownRuns(QAbstractListModel):
    """The runs, each with the name of its project."""

    def __init__(self) -> None:
        super().__init__()
        self._runs: tuple[KnownRun, ...] = ()
        self._prices = Prices()
        self._now = datetime.now(UTC)

    def show_runs(self, runs: tuple[KnownRun, ...], prices: Prices, now: datetime) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._runs, self._prices, self._now = runs, prices, now
        self.endResetModel()

    def run(self, index: Index) -> KnownRun | None:
        """The run of a row."""
        return self._runs[index.row()] if index.isValid() else None

    def row_of(self, wanted: KnownRun) -> int | None:
        """The row of the same run, as it is known now."""
        key = wanted.folder, wanted.job.run
        rows = enumerate(self._runs)
        return next((row for row, run in rows if (run.folder, run.job.run) == key), None)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._runs)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        known = self.run(index)
        if known is None:
            return None
        if role == JOB:
            return known.job
        if role == STARRED:
            return known.label.starred
        if role == WORDS:
            return self._words(known)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (str(known.folder), known.label.note)))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            starred = (self.tr("Starred"),) if known.label.starred else ()
            return "\n".join((*self._words(known), *starred))
        return None

    def _words(self, known: KnownRun) -> tuple[str, str]:
        name = run_words.run_name(known.job, now=self._now, label=known.label)
        state = run_words.run_state(known.job, self._prices)
        return f"{known.folder.name} · {name}", f"{known.job.plan.destination} · {state}"


class AllRunsSheet(Veil):
    """``run_wanted`` carries the ``KnownRun`` whose project is to be opened. Reads anew when it is
    opened; nothing is sent."""

    run_wanted = Signal(object)

    def __init__(self, window: QWidget, runs: AllRuns, settings: SettingsService) -> None:
        super().__init__(window)
        self._runs = runs
        self._settings = settings
        self.setAccessibleName(self.tr("Runs of all projects"))
        self.model = KnownRuns()
        self.search = _Search()
        self.search.setPlaceholderText(self.tr("Find a run"))
        self.search.setAccessibleName(self.tr("Find a run"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", "text_3"), QLineEdit.ActionPosition.LeadingPosition)
        self.starred = Button(self.tr("Starred"))
        self.starred.set_check_icons("star", "star-filled")
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(RunDelegate(self.list))
        self.list.setAccessibleName(self.tr("Runs of all projects"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        set_role(self.list, "bare")
        self.state = PlainLabel("", role="secondary", wrap=True)
        self.missing = PlainLabel("", role="secondary", wrap=True)
        self.show_button = Button(self.tr("Show this run"), role="primary")
        self.close_button = IconButton("x", self.tr("Close (Esc)"))
        self._lay_out()
        self.search.textChanged.connect(self._draw)
        self.search.list_wanted.connect(self.list.setFocus)
        self.search.returnPressed.connect(self._on_show)
        self.starred.toggled.connect(self._draw)
        self.list.activated.connect(self._on_show)
        self.show_button.clicked.connect(self._on_show)
        self.close_button.clicked.connect(self.leave)
        runs.changed.connect(self._on_changed)

    @Slot()
    def toggle(self) -> None:
        """Open it and read what there is, or close it."""
        if self.isVisible():
            self.leave()
            return
        self._fit()
        self.search.clear()
        self.starred.setChecked(False)
        self._runs.look()
        self._draw()
        self.open(self.search)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self._window.size()
        self.sheet.setFixedSize(
            min(_WIDTH, room.width() - _AROUND), min(_HEIGHT, room.height() - _AROUND)
        )

    @Slot()
    def _on_changed(self) -> None:
        if self.isVisible():
            self._draw()

    @Slot()
    def _draw(self) -> None:
        before = self.model.run(self.list.currentIndex())
        every = self._runs.runs
        found = runs_with(self.search.text(), every, starred=self.starred.isChecked())
        self.model.show_runs(found, self._settings.settings.prices, datetime.now(UTC))
        row = self.model.row_of(before) if before is not None else None
        self.list.setCurrentIndex(self.model.index(row or 0))
        self.list.setVisible(bool(found))
        self.search.setEnabled(bool(every))
        self.starred.setEnabled(bool(every))
        self.show_button.setVisible(bool(found))
        self.state.setText(self._told(every, found))
        self.state.setVisible(bool(self.state.text()))
        self.missing.setText(self._told_missing(self._runs.missing))
        self.missing.setVisible(bool(self.missing.text()))

    def _told(self, every: tuple[KnownRun, ...], found: tuple[KnownRun, ...]) -> str:
        if self._runs.reading:
            return self.tr("Reading your projects …")
        if not every:
            return self.tr("No training yet in any of your projects.")
        if len(found) == len(every):
            return ""
        if not found and not self.search.text().strip():
            return self.tr("No run has a star yet.")
        if not found:
            return self.tr("No run has these words.")
        words = self.tr("%1 of %2 runs").replace("%1", str(len(found)))
        return words.replace("%2", str(len(every)))

    def _told_missing(self, folders: Iterable[Path]) -> str:
        names = ", ".join(folder.name for folder in folders)
        if not names:
            return ""
        words = self.tr(
            "Cannot be read now: %1. Was it moved, or is its drive not connected? What runs at "
            "Replicate goes on."
        )
        return words.replace("%1", names)

    @Slot()
    def _on_show(self) -> None:
        known = self.model.run(self.list.currentIndex())
        if known is not None:
            self.leave()
            self.run_wanted.emit(known)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Runs of all projects"), role="title"))
        head.addStretch(1)
        head.addWidget(self.close_button)
        find = QHBoxLayout()
        find.setSpacing(SPACE_2)
        find.addWidget(self.search, 1)
        find.addWidget(self.starred)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.show_button)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(24, SPACE_4, 24, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addLayout(head)
        column.addLayout(find)
        column.addWidget(self.state)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addWidget(self.missing)
        column.addLayout(foot)


class _Search(QLineEdit):
    """The keys that go through a list go on to it."""

    list_wanted = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TO_THE_LIST:
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)
