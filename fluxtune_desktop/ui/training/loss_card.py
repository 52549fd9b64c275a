"""The loss of a run: its curve, the run it is compared with, and a copy for other programs."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu, QSizePolicy, QWidget

from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.loss_table import loss_csv
from fluxtune_desktop.ui.pasting import as_png
from fluxtune_desktop.ui.training import run_words
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.loss_chart import LossChart
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel

_LOWEST = 190


class LossCard(Card):
    """``save_wanted`` carries a path that the person chose, and the bytes for it; ``other_chosen``
    comes when `other` was changed by the person.
    """

    save_wanted = Signal(object, object)
    other_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Loss"), parent=parent)
        self._job: Job | None = None
        self._others: tuple[Job, ...] = ()
        self._offered: tuple[tuple[RunId, str], ...] = ()
        # What was chosen holds for the run it was chosen for; None: no other run is shown.
        self._chosen: dict[RunId, RunId | None] = {}
        self.dialog: QFileDialog | None = None
        self.chart = LossChart()
        self.hint = ElidedLabel(self.tr("raw and smoothed · hover to read a step"), role="hint")
        self.compare = Button("", role="ghost")
        self.save = Button(self.tr("Save as…"), icon="download", role="ghost")
        self._runs = QMenu(self.compare)
        self._lay_out()
        self._runs.triggered.connect(self._on_run_chosen)

    def show_loss(self, job: Job, others: Sequence[Job], *, now: datetime) -> None:
        """Draw the curve. ``others`` are runs that it can be compared with, the best first."""
        self._job, self._others = job, tuple(others)
        progress = job.progress
        self.setVisible(progress is not None)
        losses = progress.losses if progress is not None else ()
        self.save.setEnabled(bool(losses))
        self.chart.set_total_steps(job.plan.settings.steps)
        self.chart.set_points(losses)
        self._offer_runs(now)
        self._show_other()

    @property
    def other(self) -> Job | None:
        """The run that is drawn in grey: unless another was chosen, the best that came before."""
        job = self._job
        if job is None:
            return None
        before = [each.run for each in self._others[:1] if _finished_before(each, job)]
        wanted = self._chosen.get(job.run, before[0] if before else None)
        return next((each for each in self._others if each.run == wanted), None)

    # -- comparing --------------------------------------------------------------------------------

    def _show_other(self) -> None:
        other = self.other
        progress = other.progress if other is not None else None
        self.chart.set_earlier(progress.losses if progress is not None else ())
        self.compare.setVisible(bool(self._others))
        words = self.tr("Compare with another run")
        if other is not None:
            words = self.tr("Run %1 in grey").replace("%1", str(other.plan.number))
        self.compare.setText(words)
        for action in self._runs.actions():
            action.setChecked(action.data() == (other.run if other is not None else None))

    def _offer_runs(self, now: datetime) -> None:
        offered = tuple((each.run, run_words.run_name(each, now=now)) for each in self._others)
        if offered == self._offered:
            # An open menu must not lose its lines whenever a step is made.
            return
        self._offered = offered
        self._runs.clear()
        group = QActionGroup(self._runs)
        for run, name in (*offered, (None, self.tr("No other run"))):
            action = self._runs.addAction(name)
            action.setData(run)
            action.setCheckable(True)
            group.addAction(action)

    @Slot(QAction)
    def _on_run_chosen(self, action: QAction) -> None:
        if self._job is not None:
            self._chosen[self._job.run] = action.data()
            self._show_other()
            self.other_chosen.emit()

    # -- saving -----------------------------------------------------------------------------------

    @Slot()
    def _ask_picture(self) -> None:
        self._ask(self.tr("Save the curve as a picture"), "png")

    @Slot()
    def _ask_table(self) -> None:
        self._ask(self.tr("Save the losses as a table"), "csv")

    def _ask(self, title: str, suffix: str) -> None:
        if self._job is None:
            return
        dialog = self.dialog = QFileDialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"*.{suffix}")
        dialog.setDefaultSuffix(suffix)
        name = self._job.plan.destination.name
        dialog.selectFile(f"{name}-run-{self._job.plan.number}-loss.{suffix}")
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    @Slot(str)
    def _on_file_chosen(self, chosen: str) -> None:
        target = Path(chosen)
        data = self._picture() if target.suffix.lower() == ".png" else self._table()
        self.save_wanted.emit(target, data)

    def _table(self) -> bytes:
        progress = self._job.progress if self._job is not None else None
        return loss_csv(progress.losses if progress is not None else ()).encode()

    def _picture(self) -> bytes:
        return as_png(self.chart.picture())

    # -- making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.compare.setMenu(self._runs)
        menu = QMenu(self.save)
        menu.addAction(self.tr("Picture (PNG)…"), self._ask_picture)
        menu.addAction(self.tr("Table (CSV)…"), self._ask_table)
        self.save.setMenu(menu)
        self.header.addWidget(self.hint, 1)
        for button in (self.compare, self.save):
            self.header.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.chart.setMinimumHeight(_LOWEST)
        self.chart.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.body.addWidget(self.chart, 1)


def _finished_before(other: Job, job: Job) -> bool:
    return other.phase is Phase.DONE and other.plan.number < job.plan.number
