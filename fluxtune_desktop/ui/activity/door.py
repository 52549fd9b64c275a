"""Opens the list of activities, leads to the page of each, and asks before one is ended."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.activity import What, Work
from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.services.activity import Activity
from fluxtune_desktop.ui.activity.badge import ActivityButton
from fluxtune_desktop.ui.activity.panel import ActivityPanel
from fluxtune_desktop.ui.confirm import ConfirmDialog
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.pages import Pages
from fluxtune_desktop.ui.services import Services
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.training.questions import cancel_question

_PAGES = {
    What.TRAINING: PageName.TRAIN,
    What.PUBLISHING: PageName.TRAIN,
    What.PICTURES: PageName.CREATE,
}


class ActivityDoor(QObject):
    """Made by the window. ``project_wanted`` carries the folder of a run that is to be shown."""

    project_wanted = Signal(object)

    def __init__(self, window: QWidget, services: Services, pages: Pages, rail: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._pages = pages
        self.activity = Activity(
            services.session,
            services.autosave,
            services.training,
            services.generation,
            services.elsewhere,
            _now,
        )
        self.panel = ActivityPanel(window, self.activity, rail)
        self.panel.shown.connect(self._on_shown)
        self.panel.stopped.connect(self._on_stopped)
        self.question: ConfirmDialog | None = None
        self._asked_of: Work | None = None
        self._awaited: RunId | None = None
        services.training.jobs_changed.connect(self._on_jobs_changed)
        services.session.trouble.connect(self._on_trouble)
        pages.built.connect(self._on_built)

    def badge(self, button: ActivityButton) -> None:
        """Have a button tell how much is under way."""
        button.follow(self.activity)

    @Slot()
    def toggle(self) -> None:
        """Open the list, or leave it."""
        if self.panel.isVisible():
            self.panel.leave()
        else:
            self.panel.show_works()

    def show_run(self, run: RunId) -> None:
        """Bring a run to the front; its project is opened first when it is another one."""
        found = self._services.elsewhere.run(run)
        if found is not None:
            self.show_run_of(found.folder, run)
            return
        self._pages.wanted.emit(PageName.TRAIN)
        page = self._pages[PageName.TRAIN]
        if isinstance(page, TrainingPage) and self._services.training.job(run) is not None:
            page.show_runs()
            page.runs.list.choose(run)

    def show_run_of(self, folder: Path, run: RunId) -> None:
        """The same, of a project whose folder is known."""
        if folder == self._services.session.folder:
            self.show_run(run)
            return
        self._awaited = run
        self.project_wanted.emit(folder)

    @Slot(object)
    def _on_trouble(self, _problem: object) -> None:
        self._awaited = None

    @Slot(object)
    def _on_jobs_changed(self, jobs: tuple[Job, ...]) -> None:
        if any(job.run == self._awaited for job in jobs):
            run, self._awaited = self._awaited, None
            self.show_run(RunId(str(run)))

    @Slot(object)
    def _on_shown(self, work: Work) -> None:
        self.panel.leave()
        page = _PAGES.get(work.what, PageName.DATASET)
        if page is PageName.TRAIN:
            self.show_run(RunId(work.key))
        else:
            self._pages.wanted.emit(page)

    @Slot(object)
    def _on_stopped(self, work: Work) -> None:
        job = self._services.training.job(RunId(work.key))
        if work.what is not What.TRAINING or job is None:
            self.activity.stop(work)
            return
        prices = self._services.settings.settings.prices
        self._asked_of = work
        self.question = ConfirmDialog(cancel_question(job, prices), self._window)
        self.question.accepted.connect(self._on_stop_accepted)
        self.question.open()

    @Slot()
    def _on_stop_accepted(self) -> None:
        if self._asked_of is not None:
            self.activity.stop(self._asked_of)

    @Slot(object)
    def _on_built(self, page: object) -> None:
        if isinstance(page, DatasetPage):
            self.activity.watch(What.EXPORT, page.export.exporting)


def _now() -> datetime:
    return datetime.now(UTC)
