"""A job as lines and as a bar."""

from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.core.endpoints import PRACTICE
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.pricing import training_cost
from fluxtune_desktop.wiring import user_settings

_WORDS = {
    Phase.PREPARED: "Prepared",
    Phase.PACKING: "Packing",
    Phase.UPLOADING: "Uploading",
    Phase.SUBMITTING: "Sending the order",
    Phase.UNCONFIRMED: "Not confirmed, looking for it",
    Phase.QUEUED: "Waiting for a machine",
    Phase.TRAINING: "Training",
    Phase.DOWNLOADING: "Fetching the LoRA",
    Phase.DONE: "Done",
    Phase.FAILED: "Failed",
    Phase.CANCELED: "Cancelled",
}


class JobLines:
    """Shows the states of one job, as a bar or as lines of JSON."""

    def __init__(self, console: Console, *, as_json: bool) -> None:
        self._console = console
        self._as_json = as_json
        self._shown: tuple[object, ...] = ()

    def show(self, job: Job) -> None:
        """Draw the newest state."""
        if self._as_json:
            self._as_line_of_json(job)
        elif not job.ended:
            self._console.progress(_words(job), job.fraction)

    def _as_line_of_json(self, job: Job) -> None:
        facts = job_facts(job)
        told = (job.phase, facts.get("step"), job.stale)
        if told != self._shown and not job.ended:
            self._console.json(facts)
        self._shown = told


def job_facts(job: Job) -> dict[str, object]:
    """A job for programs that read along."""
    return {
        "run": job.run,
        "number": job.plan.number,
        "service": job.plan.service,
        "phase": job.phase.value,
        "model": str(job.plan.destination),
        "training": job.training,
        "step": job.progress.step if job.progress else None,
        "steps": job.plan.settings.steps,
        "late": job.stale,
        "problem": job.problem.kind.value if job.problem else None,
        "version": job.model_version,
    }


def run_line(job: Job) -> str:
    """A run in one line: number, day, state, model, cost."""
    service = "practice, " if job.plan.service == PRACTICE else ""
    parts = [
        f"Run {job.plan.number}",
        f"{job.plan.created_at.astimezone():%Y-%m-%d %H:%M}",
        f"{service}{_words(job).lower()}",
        str(job.plan.destination),
    ]
    if job.predict_seconds is not None and job.plan.service != PRACTICE:
        cost = training_cost(
            user_settings().prices, seconds=job.predict_seconds, trainer=job.plan.traits.price
        )
        parts.append(f"${cost:.2f}")
    return " · ".join([*parts, job.run])


def _words(job: Job) -> str:
    words = _WORDS[job.phase]
    if job.stale:
        return f"{words} (no answer just now)"
    progress = job.progress
    if job.phase is Phase.TRAINING and progress is not None:
        return f"{words} {progress.step}/{progress.total}{_left(progress.seconds_left)}"
    return words


def _left(seconds: float | None) -> str:
    if seconds is None:
        return ""
    return f", about {max(1, round(seconds / 60))} min left"
