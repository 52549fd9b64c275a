"""What is told when a run has ended."""

from pathlib import Path

from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.services.notices import Notice, Tone

_ENDS = {
    Phase.DONE: (Tone.OK, "run_done", "create"),
    Phase.FAILED: (Tone.ERROR, "run_failed", "train"),
    Phase.CANCELED: (Tone.INFO, "run_canceled", ""),
}

_OVERDUE_THERE = "run_overdue_elsewhere"


def end_notice(job: Job) -> Notice:
    """The notice for a run that has ended."""
    tone, code, action = _ENDS[job.phase]
    if job.phase is Phase.DONE and job.problem is not None:
        tone, code, action = Tone.WARN, "run_done_without_file", "train"
    return Notice(
        tone=tone, code=code, problem=job.problem, params=_params(job, None), action=action
    )


OPEN_PROJECT = "open_project"
"""What the button of a notice about another project does."""


def notice_elsewhere(job: Job, folder: Path) -> Notice:
    """The notice for a run of a project that is not open, which has ended or asks."""
    if job.asks:
        tone, code, problem = Tone.WARN, "run_asks", None
    else:
        tone, code, _action = _ENDS[job.phase]
        problem = job.problem
    return Notice(
        tone=tone,
        code=f"{code}_elsewhere",
        problem=problem,
        params=_params(job, folder),
        action=OPEN_PROJECT,
    )


def overdue_notice(job: Job, folder: Path | None) -> Notice:
    """The notice for a run that takes far too long; ``folder`` when its project is not open."""
    code, action = ("run_overdue", "train") if folder is None else (_OVERDUE_THERE, OPEN_PROJECT)
    return Notice(tone=Tone.WARN, code=code, params=_params(job, folder), action=action)


def _params(job: Job, folder: Path | None) -> dict[str, str | int | float]:
    params: dict[str, str | int | float] = {"run": job.run, "number": job.plan.number}
    return params if folder is None else {**params, "folder": folder.name, "path": str(folder)}
