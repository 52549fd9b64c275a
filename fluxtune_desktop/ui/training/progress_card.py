"""How far a run is: its stages, a bar, and the figures below it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from fluxtune_desktop.core.endpoints import PRACTICE
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.overdue import seconds_trained
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.core.publication import Publication
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3
from fluxtune_desktop.ui.training import run_words
from fluxtune_desktop.ui.training.stages import stages_of
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.stage_strip import StageStrip

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The line below the bar."""

    percent: str
    steps: str
    left: str
    rate: str


def figures_of(job: Job) -> Figures:
    """What is known of the pace of a run."""
    share = run_words.overall_fraction(job)
    percent = "" if share is None else amounts.percent(share)
    progress = job.progress
    if not job.plan.traits.log_known:
        return Figures(percent=_elapsed(job) or percent, steps="", left="", rate="")
    if progress is None or job.phase is Phase.DOWNLOADING:
        return Figures(percent=percent, steps="", left="", rate="")
    steps = translate("Training", "%1 of %2 steps").replace("%1", str(progress.step))
    steps = steps.replace("%2", str(progress.total))
    return Figures(percent=percent, steps=steps, left=_left(job), rate=_rate(job))


def _elapsed(job: Job) -> str:
    """How long it has been trained: all there is to be told where the log is not known."""
    seconds = None if job.updated_at is None else seconds_trained(job, job.updated_at)
    if seconds is None:
        return ""
    return translate("Training", "%1 so far").replace("%1", amounts.duration(round(seconds)))


def _left(job: Job) -> str:
    progress = job.progress
    if progress is None or job.phase is not Phase.TRAINING or progress.seconds_left is None:
        return ""
    if job.plan.service == PRACTICE:
        # The practice trainer's log tells a real one's pace, which is not its own.
        return ""
    pattern = translate("Training", "about %1 left")
    return pattern.replace("%1", amounts.duration(round(progress.seconds_left)))


def _rate(job: Job) -> str:
    if job.progress is None or job.progress.seconds_per_step is None:
        return ""
    if job.plan.service == PRACTICE:
        return ""
    pattern = translate("Training", "%1 s per step")
    return pattern.replace("%1", amounts.decimal(job.progress.seconds_per_step, 2))


class ProgressCard(Card):
    """Draws one job."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setSpacing(SPACE_3)
        self.strip = StageStrip()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Progress of the run"))
        self.percent = PlainLabel(role="strong")
        self.steps = PlainLabel(role="secondary")
        self.left = PlainLabel(role="secondary")
        self.rate = PlainLabel(role="secondary")
        self.before = PlainLabel(role="secondary")
        self.cost = PlainLabel(role="strong")
        self.after = PlainLabel(role="secondary")
        self.body.addWidget(self.strip)
        self.body.addWidget(self.bar)
        self.body.addLayout(self._figure_row())

    def show_job(self, job: Job, publication: Publication | None, prices: Prices) -> None:
        """Show how far it is."""
        self.strip.show_stages(stages_of(job, publication))
        self._show_bar(job)
        figures = figures_of(job)
        self.percent.setText(figures.percent)
        separator = " · " if figures.percent and figures.steps else ""
        self.steps.setText(separator + figures.steps)
        self.left.setText(figures.left)
        self.rate.setText(figures.rate)
        words = run_words.cost_line(job, prices)
        for label, text in zip((self.before, self.cost, self.after), words, strict=True):
            label.setText(text)

    def _show_bar(self, job: Job) -> None:
        share = run_words.overall_fraction(job)
        unknown = not job.plan.traits.log_known and share is None
        self.bar.setVisible(not unknown)
        still = share is None and (job.ended or job.asks or job.stale)
        busy = share is None and not still
        self.bar.setRange(0, 0 if busy else 1000)
        if not busy:
            self.bar.setValue(round((share or 0.0) * 1000))

    def _figure_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        groups = (
            (self.percent, self.steps),
            (self.left,),
            (self.rate,),
            (self.before, self.cost, self.after),
        )
        for place, group in enumerate(groups):
            if place:
                row.addSpacing(SPACE_2)
                row.addStretch(1)
            for label in group:
                row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        return row
