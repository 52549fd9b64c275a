"""The alarm for a training that runs, and costs, far longer than expected."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Slot

from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.overdue import is_overdue
from fluxtune_desktop.core.pricing import training_estimate
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.training_service import TrainingService


class OverdueAlarm(QObject):
    """Tells of each such run once in a session, so at the next start again. Lives as long as
    ``training``."""

    def __init__(
        self,
        training: TrainingService,
        settings: SettingsService,
        notices: Notices,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(training)
        self._settings = settings
        self._notices = notices
        self._now = now
        self._told: set[RunId] = set()
        training.job_changed.connect(self._on_job_changed)

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        if job.run in self._told:
            return
        expected = training_estimate(self._settings.settings.prices, steps=job.plan.settings.steps)
        if is_overdue(job, expected, self._now()):
            self._told.add(job.run)
            params: dict[str, str | int | float] = {"run": job.run, "number": job.plan.number}
            self._notices.report(
                Notice(tone=Tone.WARN, code="run_overdue", params=params, action="train")
            )
