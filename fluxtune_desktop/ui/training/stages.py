"""A job seen as six stages: which are done, which is on, and what each has to say."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.publication import Publication, PublicationPhase
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.amounts import image_count
from fluxtune_desktop.ui.texts_training import stage_name
from fluxtune_desktop.ui.widgets.stage_strip import Stage, StageState

translate = QCoreApplication.translate

ORDER = (
    Phase.PACKING,
    Phase.UPLOADING,
    Phase.QUEUED,
    Phase.TRAINING,
    Phase.DOWNLOADING,
    Phase.DONE,
)
"""The stages; ``DONE`` stands for publishing."""

_PLACE = {
    Phase.PREPARED: 0,
    Phase.PACKING: 0,
    Phase.UPLOADING: 1,
    Phase.SUBMITTING: 2,
    Phase.UNCONFIRMED: 2,
    Phase.QUEUED: 2,
    Phase.TRAINING: 3,
    Phase.DOWNLOADING: 4,
    Phase.DONE: 5,
}


def stages_of(job: Job, publication: Publication | None) -> tuple[Stage, ...]:
    """The six stages of a run."""
    here = place_of(job)
    views = [
        Stage(name=stage_name(phase), state=_state(job, index, here), note=_note(job, phase))
        for index, phase in enumerate(ORDER[:-1])
    ]
    return (*views, _publish_stage(job, publication))


def place_of(job: Job) -> int:
    """The index of the stage that the run is in, or ended in."""
    if job.phase in _PLACE:
        return _PLACE[job.phase]
    if job.weights_url is not None:
        return 4
    if job.progress is not None or job.started_at is not None:
        return 3
    if job.training is not None or job.submitted_at is not None:
        return 2
    return 1 if job.package_bytes is not None else 0


def _state(job: Job, index: int, here: int) -> StageState:
    if job.phase is Phase.DONE and job.problem is not None and ORDER[index] is Phase.DOWNLOADING:
        return StageState.FAILED
    if index < here:
        return StageState.DONE
    if index > here:
        return StageState.TODO
    if job.phase is Phase.FAILED:
        return StageState.FAILED
    if job.phase is Phase.CANCELED:
        return StageState.CANCELED
    return StageState.TODO if job.asks else StageState.ACTIVE


def _note(job: Job, phase: Phase) -> str:
    if phase is Phase.PACKING:
        return _packed(job)
    if phase is Phase.UPLOADING:
        return _uploaded(job)
    if phase is Phase.QUEUED:
        return _waited(job.created_at, job.started_at)
    if phase is Phase.TRAINING:
        return _trained(job)
    return _moving(job, Phase.DOWNLOADING)


def _packed(job: Job) -> str:
    if job.images is None:
        return _moving(job, Phase.PACKING)
    return image_count(job.images)


def _uploaded(job: Job) -> str:
    if job.phase is Phase.UPLOADING and job.fraction is not None and job.package_bytes:
        pattern = translate("Training", "%1 of %2")
        sent = amounts.size(int(job.package_bytes * job.fraction))
        return pattern.replace("%1", sent).replace("%2", amounts.size(job.package_bytes))
    if job.upload is not None:
        return amounts.size(job.upload.size)
    # Deleted there by now, and as large as it was.
    arrived = place_of(job) > ORDER.index(Phase.UPLOADING)
    return amounts.size(job.package_bytes) if arrived and job.package_bytes else ""


def _waited(created: datetime | None, started: datetime | None) -> str:
    if created is None or started is None:
        return ""
    seconds = max(0.0, (started - created).total_seconds())
    return translate("Training", "waited %1").replace("%1", amounts.duration(round(seconds)))


def _trained(job: Job) -> str:
    if job.progress is None:
        return ""
    if place_of(job) > ORDER.index(Phase.TRAINING):
        pattern = translate("Training", "%1 steps")
        return pattern.replace("%1", str(job.progress.total))
    if job.ended:
        return translate("Training", "until step %1").replace("%1", str(job.progress.step))
    pattern = translate("Training", "step %1 of %2")
    return pattern.replace("%1", str(job.progress.step)).replace("%2", str(job.progress.total))


def _moving(job: Job, phase: Phase) -> str:
    if job.phase is phase and job.fraction is not None:
        return amounts.percent(job.fraction)
    return ""


def _publish_stage(job: Job, publication: Publication | None) -> Stage:
    name = stage_name(Phase.DONE)
    if publication is not None:
        return Stage(name=name, state=_publish_state(publication), note=_publish_note(publication))
    if job.plan.publish_to is None:
        note = translate("Training", "not asked for")
        return Stage(name=name, state=StageState.TODO, note=note)
    if job.ended:
        return Stage(name=name, state=StageState.TODO)
    note = translate("Training", "afterwards")
    if job.plan.by_trainer:
        note = translate("Training", "by the trainer")
    return Stage(name=name, state=StageState.TODO, note=note)


def _publish_state(publication: Publication) -> StageState:
    states = {
        PublicationPhase.PUBLISHED: StageState.DONE,
        PublicationPhase.FAILED: StageState.FAILED,
        PublicationPhase.CANCELED: StageState.CANCELED,
    }
    return states.get(publication.phase, StageState.ACTIVE)


def _publish_note(publication: Publication) -> str:
    if publication.phase is PublicationPhase.PUBLISHED:
        if publication.public:
            return translate("Training", "for everybody")
        return translate("Training", "private")
    if publication.stale and not publication.ended:
        return translate("Training", "no connection")
    if publication.fraction is not None and not publication.ended:
        return amounts.percent(publication.fraction)
    notes = {
        PublicationPhase.PREPARING: translate("Training", "getting ready"),
        PublicationPhase.UPLOADING: translate("Training", "uploading"),
        PublicationPhase.VERIFYING: translate("Training", "being checked"),
        PublicationPhase.FAILED: translate("Training", "not published"),
        PublicationPhase.CANCELED: translate("Training", "stopped"),
    }
    return notes[publication.phase]
