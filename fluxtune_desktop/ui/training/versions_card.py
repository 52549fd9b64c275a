"""The intermediate versions of a run: choose one, fetch it, find it in its folder."""

from PySide6.QtCore import QSignalBlocker, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.samples import wandb_run_of
from fluxtune_desktop.core.versions import Version
from fluxtune_desktop.services.intermediate_versions import (
    IntermediateVersions,
    VersionsPhase,
    VersionsState,
)
from fluxtune_desktop.ui.tokens import SPACE_2
from fluxtune_desktop.ui.training import versions_words
from fluxtune_desktop.ui.training.version_use import VersionsThere, VersionUse
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.number_box import CalmChoice
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel
from fluxtune_desktop.ui.widgets.status_line import Status, StatusLine

_LINK_PHASES = frozenset({VersionsPhase.LISTED, VersionsPhase.FAILED, VersionsPhase.NO_KEY})


class VersionsCard(Card):
    """Hidden for runs of which W&B knows nothing."""

    def __init__(self, versions: IntermediateVersions, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Intermediate versions"), parent=parent)
        self._versions = versions
        self._job: Job | None = None
        self._asked: tuple[str, bool] | None = None
        self._read_only = False
        self._there = VersionsThere()
        self.hint = ElidedLabel(
            self.tr("the LoRA as it was on the way, kept by Weights & Biases"), role="hint"
        )
        self.choice = CalmChoice()
        self.choice.setAccessibleName(self.tr("Intermediate version"))
        self.fetch = Button(self.tr("Fetch as a file"), icon="download")
        self.show_file = Button(self.tr("Show in folder"), icon="folder-open")
        self.stop = Button(self.tr("Stop fetching"), icon="square")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Fetching the version"))
        self.status = StatusLine("", Status.INFO)
        self.use = VersionUse()
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.choice, 1)
        for button in (self.fetch, self.show_file, self.stop):
            row.addWidget(button)
        self.header.addWidget(self.hint, 1)
        self.body.addWidget(self.status)
        self.body.addLayout(row)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.use)
        self.hide()
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self.fetch.clicked.connect(self._on_fetch)
        self.show_file.clicked.connect(self._on_show)
        self.stop.clicked.connect(self._on_stop)
        self.status.link_clicked.connect(self._on_again)
        versions.changed.connect(self._on_changed)

    def show_job(
        self, job: Job, there: VersionsThere | None = None, *, read_only: bool = False
    ) -> None:
        """Show the versions of a run; asked for when it is first shown, and once it has ended."""
        self._job, self._read_only = job, read_only
        self._there = there or VersionsThere()
        known = job.plan.wandb_project is not None and wandb_run_of(job.log) is not None
        self.setVisible(known)
        if not known:
            return
        if self._asked != (job.run, job.ended):
            self._asked = (job.run, job.ended)
            self._versions.look(job)
        self._draw(self._versions.state(job.run))

    def _draw(self, state: VersionsState) -> None:
        job = self._job
        if job is None:
            return
        self._fill(state)
        coming = state.phase is VersionsPhase.FETCHING
        self.choice.setVisible(bool(state.versions))
        self.choice.setEnabled(not coming)
        self.stop.setVisible(coming)
        self.bar.setVisible(coming)
        if coming:
            self.bar.setRange(0, 0 if state.fraction is None else 100)
            self.bar.setValue(int(100 * (state.fraction or 0.0)))
        words, status = versions_words.state_words(state, every=job.plan.settings)
        again = state.phase in _LINK_PHASES and (not job.ended or status is not Status.INFO)
        self.status.show_state(words, status, link=self.tr("Look again") if again else "")
        self._show_buttons(coming)

    def _fill(self, state: VersionsState) -> None:
        chosen = self.choice.currentData()
        wanted = state.step if state.phase is VersionsPhase.FETCHING else chosen
        rows = [(versions_words.version_words(each), each.step) for each in state.versions]
        shown = [
            (self.choice.itemText(place), self.choice.itemData(place))
            for place in range(self.choice.count())
        ]
        if rows == shown:
            return
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for words, step in rows:
                self.choice.addItem(words, step)
            place = self.choice.findData(wanted)
            self.choice.setCurrentIndex(place if place >= 0 else self.choice.count() - 1)

    def _chosen(self) -> Version | None:
        state = None if self._job is None else self._versions.state(self._job.run)
        step = self.choice.currentData()
        found = () if state is None else state.versions
        return next((each for each in found if each.step == step), None)

    def _show_buttons(self, coming: bool) -> None:
        version = self._chosen()
        here = version is not None and version.here is not None
        away = version is not None and version.here is None
        self.show_file.setVisible(here and not coming)
        self.fetch.setVisible(away and not coming and not self._read_only)
        if version is not None and here and not coming:
            self.use.show_version(version.step, self._there, read_only=self._read_only)
        else:
            self.use.hide()

    @Slot(object)
    def _on_changed(self, state: VersionsState) -> None:
        if self._job is not None and state.run == self._job.run:
            self._draw(state)

    @Slot(int)
    def _on_chosen(self, _place: int) -> None:
        self._show_buttons(coming=not self.stop.isHidden())

    @Slot()
    def _on_fetch(self) -> None:
        version = self._chosen()
        if self._job is not None and version is not None:
            self._versions.fetch(self._job, version.step)

    @Slot()
    def _on_show(self) -> None:
        version = self._chosen()
        if version is not None and version.here is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(version.here.parent)))

    @Slot()
    def _on_stop(self) -> None:
        if self._job is not None:
            self._versions.stop(self._job.run)

    @Slot()
    def _on_again(self) -> None:
        if self._job is not None:
            self._versions.look(self._job)
