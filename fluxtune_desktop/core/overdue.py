"""How long a training has kept the GPU, and whether that is far longer than expected."""

from datetime import datetime

from fluxtune_desktop.core.endpoints import PRACTICE
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.pricing import Estimate

_TIMES = 2
"""How often the upper estimate must have passed. A queue costs nothing and is not counted."""


def seconds_trained(job: Job, now: datetime) -> float | None:
    """How long the GPU has been running, in seconds; None when it is not running.

    Until the last answer: while the computer slept or the program was closed, it may have ended.
    """
    if job.phase is not Phase.TRAINING or job.started_at is None:
        return None
    known = now if job.updated_at is None else min(now, job.updated_at)
    return max(0.0, (known - job.started_at).total_seconds())


def is_overdue(job: Job, estimate: Estimate, now: datetime) -> bool:
    """Whether a machine that costs money runs for more than twice the longest expected time."""
    trained = seconds_trained(job, now)
    costs = job.plan.service != PRACTICE
    return costs and trained is not None and trained > _TIMES * estimate.high_seconds


def billed_seconds(job: Job) -> float | None:
    """The seconds that Replicate bills until the last that is known of a run; None: not known.

    Replicate's own figure where there is one; until then the time since the machine began, and for
    a run whose beginning is not known the time of its steps alone.
    """
    if job.predict_seconds is not None:
        return job.predict_seconds
    until = job.completed_at or (job.updated_at if job.phase is Phase.TRAINING else None)
    if job.started_at is not None and until is not None:
        return max(0.0, (until - job.started_at).total_seconds())
    if job.progress is None or job.progress.seconds_per_step is None:
        return None
    return job.progress.step * job.progress.seconds_per_step
