"""Trainings that an earlier attempt of a run started after all: found late, and ended.

Only after the person's word was a second attempt made. Then both may run, and both are charged.
"""

from datetime import datetime, timedelta

from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.reconciling import end_twins
from fluxtune_desktop.core.training_tools import TrainingTools

_EVERY = timedelta(seconds=30)


class Twins:
    """Looks for them beside the training that is followed, for as long as a lost request is looked
    for."""

    def __init__(self, tools: TrainingTools) -> None:
        self._tools = tools
        self._looked: datetime | None = None

    def ended(self, job: Job) -> Job:
        """The job with those counted that were ended now. What fails is tried again later."""
        now = self._tools.clock.now()
        if job.attempt == 1 or not self._due(job, now):
            return job
        self._looked = now
        try:
            return job.but(twins=job.twins + end_twins(job, self._tools))
        except Failure:
            return job

    def _due(self, job: Job, now: datetime) -> bool:
        if self._looked is None:
            return True
        long = timedelta(seconds=sum(self._tools.pace.reconcile))
        late = job.submitted_at is not None and now - job.submitted_at > long
        return not late and now - self._looked >= _EVERY
