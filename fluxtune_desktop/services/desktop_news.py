"""What is worth a word on the desktop: a training has ended, or waits for the person."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.services.elsewhere import Elsewhere, RunElsewhere
from fluxtune_desktop.services.training_service import TrainingService


class Happening(StrEnum):
    """What became of a run. One that the person cancelled is no news to them."""

    DONE = "done"
    FAILED = "failed"
    ASKS = "asks"


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """A run, its number in the project, and what became of it; ``folder`` is that of its project
    when that is not open."""

    run: RunId
    number: int
    happening: Happening
    folder: Path | None = None


def happening(job: Job) -> Happening | None:
    """What a run has come to; None while it goes on by itself, and when it was cancelled."""
    ends = {Phase.DONE: Happening.DONE, Phase.FAILED: Happening.FAILED}
    return Happening.ASKS if job.asks and not job.ended else ends.get(job.phase)


class DesktopNews(QObject):
    """``news`` carries ``News``, once for each step. How a run stood when its project was opened
    is none: the person looks at it just then. The same for runs of projects that are not open.
    Lives as long as ``training``."""

    news = Signal(object)

    def __init__(self, training: TrainingService, elsewhere: Elsewhere) -> None:
        super().__init__(training)
        self._last: dict[RunId, Happening | None] = {}
        self._last_elsewhere: dict[RunId, Happening | None] = {}
        elsewhere.run_changed.connect(self._on_run_elsewhere)
        training.jobs_changed.connect(self._on_jobs_changed)
        training.job_changed.connect(self._on_job_changed)

    @Slot(object)
    def _on_jobs_changed(self, jobs: tuple[Job, ...]) -> None:
        self._last = {job.run: happening(job) for job in jobs}

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        before, now = self._last.get(job.run), happening(job)
        self._last[job.run] = now
        if now is not None and now is not before:
            self.news.emit(News(run=job.run, number=job.plan.number, happening=now))

    @Slot(object)
    def _on_run_elsewhere(self, found: RunElsewhere) -> None:
        run, now = found.job.run, happening(found.job)
        before = self._last_elsewhere.get(run, now)
        self._last_elsewhere[run] = now
        if now is not None and now is not before:
            number = found.job.plan.number
            self.news.emit(News(run=run, number=number, happening=now, folder=found.folder))
