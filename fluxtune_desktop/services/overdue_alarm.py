"""The alarm for a training that runs, and costs, far longer than expected."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from fluxtune_desktop.core.estimates import plan_estimate
from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.overdue import is_overdue
from fluxtune_desktop.services.elsewhere import Elsewhere, RunElsewhere
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.run_notices import overdue_notice
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.training_service import TrainingService


class OverdueAlarm(QObject):
    """Tells of each such run once in a session, so at the next start again; those of projects
    that are not open, too. Lives as long as ``training``."""

    def __init__(
        self,
        training: TrainingService,
        elsewhere: Elsewhere,
        settings: SettingsService,
        notices: Notices,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(training)
        self._settings = settings
        self._notices = notices
        self._now = now
        self._told: set[RunId] = set()
        training.job_changed.connect(self._look)
        elsewhere.run_changed.connect(self._on_run_elsewhere)

    @Slot(object)
    def _on_run_elsewhere(self, found: RunElsewhere) -> None:
        self._look(found.job, found.folder)

    @Slot(object)
    def _look(self, job: Job, folder: Path | None = None) -> None:
        if job.run in self._told:
            return
        expected = plan_estimate(self._settings.settings.prices, job.plan)
        if is_overdue(job, expected, self._now()):
            self._told.add(job.run)
            self._notices.report(overdue_notice(job, folder))
