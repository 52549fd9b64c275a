"""The Train page: the form of a new training, or the runs."""

import functools
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout
from typing_extensions import override

from fluxtune_desktop.core.endpoints import PRACTICE
from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.core.run_label import RunLabel, label_of, labels_with
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.generation_service import GenerationService
from fluxtune_desktop.services.intermediate_versions import IntermediateVersions
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.presets import Presets
from fluxtune_desktop.services.progress_pictures import ProgressPictures
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.run_comparing import RunComparing
from fluxtune_desktop.services.saving_as import SavingAs
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.services.trigger_checks import TriggerChecks
from fluxtune_desktop.ui.links import open_url
from fluxtune_desktop.ui.page import Page, PageName
from fluxtune_desktop.ui.training.card_picker import offered_of
from fluxtune_desktop.ui.training.going_public import GoingPublic
from fluxtune_desktop.ui.training.publish_dialog import PublishDialog
from fluxtune_desktop.ui.training.run_actions import RunAction
from fluxtune_desktop.ui.training.run_picture import RunPicture, comparable
from fluxtune_desktop.ui.training.run_questions import RunQuestions
from fluxtune_desktop.ui.training.runs_view import RunsView
from fluxtune_desktop.ui.training.save_dialogs import SaveDialog, lora_dialog, run_file_dialog
from fluxtune_desktop.ui.training.setup import Setup
from fluxtune_desktop.ui.training.version_door import VersionDoor

_REPLICATE_PAGE = "https://replicate.com/p/"
_REPLICATE_TRAININGS = "https://replicate.com/trainings"
"""The page of a training or prediction: ``urls.web`` of Replicate's answers."""


class TrainingPage(Page):
    """Shows the runs as soon as there is one; "New" brings the form back.

    ``support_wanted`` asks for the support file, ``all_runs_wanted`` for the runs of all projects.
    """

    support_wanted = Signal()
    all_runs_wanted = Signal()

    def __init__(
        self,
        session: ProjectSession,
        training: TrainingService,
        accounts: AccountService,
        mode: Mode,
        settings: SettingsService,
        thumbnails: Thumbnails,
        saving_as: SavingAs,
        comparing: RunComparing,
        progress: ProgressPictures,
        versions: IntermediateVersions,
        generation: GenerationService,
        triggers: TriggerChecks,
        presets: Presets,
    ) -> None:
        super().__init__()
        self._session = session
        self._training = training
        self._mode = mode
        self._settings = settings
        self._saving_as = saving_as
        self._comparing = comparing
        self._progress = progress
        self._versions = versions
        self._generation = generation
        self._public = GoingPublic(training, self)
        self._questions = RunQuestions(self, training, accounts, settings)
        self._version_door = VersionDoor(
            self, training, current=self._current, owner=self._hub_owner, prices=self._prices
        )
        self._thumbnails = thumbnails
        self._started: set[RunId] = set()
        self.dialog: QFileDialog | None = None
        self.setup = Setup(
            session,
            training,
            accounts,
            mode,
            settings,
            thumbnails,
            triggers,
            presets,
            saving_as,
        )
        self._runs: RunsView | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.setup.view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(0)
        self._redraw.timeout.connect(self.refresh)
        self._connect()
        self._on_jobs_changed(training.jobs)

    @override
    def subtitle(self) -> str:
        return self.tr("Train")

    @override
    def arrive(self) -> None:
        self.refresh()

    @property
    def runs(self) -> RunsView:
        """The runs; built when there is the first one, since most projects have none yet."""
        if self._runs is None:
            self._runs = RunsView(self._comparing, self._progress, self._versions, self._thumbnails)
            self._stack.addWidget(self._runs)
            self._runs.new.clicked.connect(self.show_form)
            self._runs.all_projects.clicked.connect(self.all_runs_wanted)
            self._runs.list.chosen.connect(self._on_chosen)
            self._runs.list.train_again.triggered.connect(self.train_again)
            self._runs.run.act.connect(self._on_act)
            self._runs.run.label.changed.connect(self._on_label_changed)
            self._version_door.attach(self._runs.run.versions.use)
            self._runs.search.textChanged.connect(self.refresh)
            self._runs.run.loss.save_wanted.connect(self._on_save_wanted)
        return self._runs

    def shows_form(self) -> bool:
        """Whether the form of a new training is in front."""
        return self._stack.currentWidget() is self.setup.view

    @Slot()
    def show_form(self) -> None:
        """Bring the form of a new training to the front."""
        self._stack.setCurrentWidget(self.setup.view)

    @Slot()
    def train_again(self) -> None:
        """Put what the run in front was trained with into the form. Nothing is started."""
        job = self._current()
        if job is not None:
            self.show_form()
            self.setup.again.fill_in(job)

    @Slot()
    def show_runs(self) -> None:
        """Bring the runs to the front."""
        if self._training.jobs:
            self._stack.setCurrentWidget(self.runs)

    @Slot()
    def refresh(self) -> None:
        """Draw what the service knows now."""
        jobs = self._training.jobs
        self.setup.view.back.setVisible(bool(jobs))
        if jobs or self._runs is not None:
            prices = self._settings.settings.prices
            self.runs.show_jobs(jobs, prices, datetime.now(UTC), self._labels)
        if not jobs:
            self._stack.setCurrentWidget(self.setup.view)
        self._draw_run()

    # -- inside -------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._training.job_changed.connect(self._on_job_changed)
        self._training.jobs_changed.connect(self._on_jobs_changed)
        self._training.publication_changed.connect(self._on_something_changed)
        self._session.project_changed.connect(self._on_something_changed)
        self._settings.changed.connect(self._on_something_changed)
        self._mode.changed.connect(self._on_something_changed)
        self.setup.wanted.connect(self.wanted)
        self.setup.view.back.clicked.connect(self.show_runs)

    def _current(self) -> Job | None:
        run = None if self._runs is None else self._runs.list.current_run()
        return self._training.job(run) if run is not None else None

    def _hub_owner(self) -> str:
        return self.setup.hub_owner()

    def _prices(self) -> Prices | None:
        return None if self._mode.practice else self._settings.settings.prices

    def _draw_run(self) -> None:
        job = self._current()
        opened = self._session.opened_project
        if job is None or opened is None:
            return
        file = opened.runs.weights(job.run) if job.phase is Phase.DONE else None
        picture = RunPicture(
            job=job,
            prices=self._settings.settings.prices,
            now=datetime.now(UTC),
            here=self._training.here(job),
            followed=self._training.following(job.run),
            only_watched=self._training.only_watched(job.run),
            publication=self._training.publications.publication(job.run),
            publishing=self._training.publications.under_way(job.run),
            weights=None if file is None else file.parent,
            others=comparable(job, self._training.jobs),
            said=label_of(self._labels, job.run),
            read_only=self._session.read_only,
            versions=self._version_door.there(job),
        )
        self.runs.run.show_run(picture)

    @Slot(object)
    def _on_job_changed(self, _job: object) -> None:
        # Many may change at once: all of them are drawn together.
        self._redraw.start()

    @Slot(object)
    def _on_jobs_changed(self, jobs: tuple[Job, ...]) -> None:
        new = [job.run for job in jobs if job.run not in self._started]
        fresh = bool(self._started) or self.setup.waiting
        self._started = {job.run for job in jobs}
        self.refresh()
        if jobs and new:
            self._stack.setCurrentWidget(self.runs)
            if fresh:
                self.runs.search.clear()
                self.runs.list.choose(jobs[0].run)
                # The button that had the focus is gone, and Qt gave it to the rail.
                self.runs.list.setFocus()

    @Slot(object)
    def _on_something_changed(self, _value: object) -> None:
        self._redraw.start()

    @Slot(object)
    def _on_chosen(self, _run: RunId) -> None:
        self._draw_run()

    @property
    def _labels(self) -> tuple[RunLabel, ...]:
        project = self._session.project
        return () if project is None else project.labels

    @Slot(object)
    def _on_label_changed(self, label: RunLabel) -> None:
        self._session.update_project(labels=labels_with(self._labels, label))

    @Slot(object, object)
    def _on_save_wanted(self, target: Path, data: bytes) -> None:
        self._saving_as.save(target, data)

    @Slot(object)
    def _on_act(self, action: RunAction) -> None:
        job = self._current()
        if job is None:
            return
        verbs = {
            RunAction.LOOK_AGAIN: self._training.look_again,
            RunAction.FETCH: self._training.look_again,
            RunAction.GIVE_UP: self._training.give_up,
            RunAction.STOP_PUBLISHING: self._training.publications.cancel,
            RunAction.MAKE_PUBLIC: self._public.look_inside,
        }
        if job.plan.service == PRACTICE:
            verbs[RunAction.GO_ON] = self._training.go_on
        if action in verbs:
            verbs[action](job.run)
        elif action in (leads := self._leads()):
            leads[action]()
        elif action is RunAction.REPEAT and job.plan.service == PRACTICE:
            self._training.start_again(job.run)
        else:
            self._open_something(action, job)

    def _leads(self) -> Mapping[RunAction, Callable[[], None]]:
        """What brings another page, or another part of this one, to the front."""
        return {
            RunAction.NEW: self.show_form,
            RunAction.AGAIN: self.train_again,
            RunAction.CREATE: functools.partial(self.wanted.emit, PageName.CREATE),
            RunAction.SUPPORT: self.support_wanted.emit,
        }

    def _open_something(self, action: RunAction, job: Job) -> None:
        opened = self._session.opened_project
        if action is RunAction.OPEN_REPLICATE:
            known = job.training is not None
            open_url(f"{_REPLICATE_PAGE}{job.training}" if known else _REPLICATE_TRAININGS)
        elif action is RunAction.SHOW_FOLDER and opened is not None:
            folder = opened.runs.folder(job.run)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        elif action is RunAction.SAVE_LORA and opened is not None:
            self._ask_where(lora_dialog(job, opened.runs, self))
        elif action is RunAction.EXPORT and opened is not None:
            self._ask_where(run_file_dialog(job, opened.runs, self))
        elif action is RunAction.PUBLISH:
            self._ask_to_publish(job)
        else:
            self._questions.ask(action, job)

    def _ask_where(self, dialog: SaveDialog) -> None:
        self.dialog = dialog
        dialog.fileSelected.connect(self._on_place_chosen)
        dialog.open()

    @Slot(str)
    def _on_place_chosen(self, chosen: str) -> None:
        dialog = self.sender()
        if isinstance(dialog, SaveDialog):
            target = Path(chosen)
            self._saving_as.have_written(target, functools.partial(dialog.write, target))

    def _ask_to_publish(self, job: Job) -> None:
        proposed = self.setup.repo_for(job.plan.destination.name)
        offered = offered_of(self._generation, job.run)
        dialog = PublishDialog(job.run, proposed, self, offered, self._thumbnails)
        dialog.accepted.connect(self._on_publish_accepted)
        dialog.open()

    @Slot()
    def _on_publish_accepted(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, PublishDialog):
            self._training.publish(dialog.run, dialog.repo(), dialog.chosen())
