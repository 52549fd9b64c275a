"""The state of one training, as one frozen value, and the table of the steps it may take."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import RunId, TrainingId, UploadId, VersionId
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.core.progress import Progress


class Phase(StrEnum):
    """Where a run stands. The words are those of the journal."""

    PREPARED = "prepared"
    PACKING = "packing"
    UPLOADING = "uploading"
    SUBMITTING = "submitting"
    UNCONFIRMED = "unconfirmed"
    QUEUED = "queued"
    TRAINING = "training"
    DOWNLOADING = "downloading"
    DONE = "done"
    FAILED = "failed"
    CANCELED = "canceled"


NOT_SENT = frozenset({Phase.PREPARED, Phase.PACKING, Phase.UPLOADING})
"""Nothing has been charged yet, so a run that was closed here waits for the person's word."""
_ENDED = frozenset({Phase.DONE, Phase.FAILED, Phase.CANCELED})
_STOP = frozenset({Phase.FAILED, Phase.CANCELED})

NEXT: dict[Phase, frozenset[Phase]] = {
    Phase.PREPARED: frozenset({Phase.PACKING}) | _STOP,
    Phase.PACKING: frozenset({Phase.UPLOADING}) | _STOP,
    Phase.UPLOADING: frozenset({Phase.SUBMITTING, Phase.PACKING}) | _STOP,
    Phase.SUBMITTING: frozenset({Phase.UPLOADING, Phase.UNCONFIRMED, Phase.QUEUED}) | _STOP,
    Phase.UNCONFIRMED: frozenset({Phase.QUEUED, Phase.UPLOADING}) | _STOP,
    Phase.QUEUED: frozenset({Phase.TRAINING, Phase.DOWNLOADING}) | _STOP,
    Phase.TRAINING: frozenset({Phase.DOWNLOADING}) | _STOP,
    Phase.DOWNLOADING: frozenset({Phase.DONE}) | _STOP,
    # The file that did not come home is fetched once more.
    Phase.DONE: frozenset({Phase.DOWNLOADING}),
    Phase.FAILED: frozenset(),
    Phase.CANCELED: frozenset(),
}
"""The whole machine. A step that is not here raises ValueError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file at Replicate. ``url`` goes into ``input_images``; the times are Replicate's."""

    id: UploadId
    url: str
    size: int
    created_at: datetime | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Everything the page shows of one run.

    ``fraction`` is 0..1 within the phase, None when unknown. ``stale`` says that the service has
    not answered lately, with the reason in ``problem``. ``asks`` says that the run waits for the
    person's word (an unconfirmed one, or one that was closed before it was sent). ``attempt``
    counts the submissions, ``version`` is the trainer's. ``reached_at`` is Replicate's own time
    before the first submission, ``submitted_at`` ours of the last one. ``twins`` counts trainings
    of earlier attempts that had been accepted after all, and were ended. ``predict_seconds`` is
    the time that Replicate bills. ``unknown_status`` is its word for a state that has no name here.
    ``deleted_there``: the person had the version of the model deleted at Replicate. One that is
    done with a ``problem`` has its model there, and its file could not be fetched.
    """

    plan: TrainingPlan
    phase: Phase = Phase.PREPARED
    attempt: int = 1
    version: VersionId | None = None
    upload: Upload | None = None
    reached_at: datetime | None = None
    submitted_at: datetime | None = None
    twins: int = 0
    training: TrainingId | None = None
    created_at: datetime | None = None
    started_at: datetime | None = None
    completed_at: datetime | None = None
    predict_seconds: float | None = None
    weights_url: str | None = None
    model_version: str | None = None
    deleted_there: bool = False
    images: int | None = None
    package_bytes: int | None = None
    fraction: float | None = None
    progress: Progress | None = None
    log: str = ""
    stale: bool = False
    asks: bool = False
    unknown_status: str = ""
    problem: Problem | None = None
    updated_at: datetime | None = None

    @property
    def run(self) -> RunId:
        """The name of the run."""
        return self.plan.run

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen by itself."""
        return self.phase in _ENDED

    @property
    def may_cost(self) -> bool:
        """Whether Replicate has, or may have, started to charge."""
        sending = self.phase in {Phase.SUBMITTING, Phase.UNCONFIRMED}
        return self.training is not None or sending or self.in_doubt

    @property
    def in_doubt(self) -> bool:
        """Whether it was given up while nobody knew if Replicate had taken it."""
        sent = self.submitted_at is not None or self.attempt > 1
        return self.phase is Phase.CANCELED and sent and self.training is None

    def to(self, phase: Phase, **changes: Any) -> "Job":
        """The job after its next step. Raises ValueError for a step that the table refuses."""
        if phase not in NEXT[self.phase]:
            raise ValueError(f"no step from {self.phase} to {phase}")
        fresh: dict[str, Any] = {"fraction": None, "stale": False, "asks": False, "problem": None}
        return replace(self, phase=phase, **{**fresh, **changes})

    def anew(self) -> "Job":
        """The job as it is taken up once more: of one that is done, the file is fetched."""
        return self.to(Phase.DOWNLOADING) if self.phase is Phase.DONE else self

    def but(self, **changes: Any) -> "Job":
        """The same phase with something newly known."""
        return replace(self, **changes)
