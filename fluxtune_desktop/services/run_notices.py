"""What is told when a run has ended."""

from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.services.notices import Notice, Tone

_ENDS = {
    Phase.DONE: (Tone.OK, "run_done", "create"),
    Phase.FAILED: (Tone.ERROR, "run_failed", "train"),
    Phase.CANCELED: (Tone.INFO, "run_canceled", ""),
}


def end_notice(job: Job) -> Notice:
    """The notice for a run that has ended."""
    tone, code, action = _ENDS[job.phase]
    params: dict[str, str | int | float] = {"run": job.run, "number": job.plan.number}
    return Notice(tone=tone, code=code, problem=job.problem, params=params, action=action)


def notice_elsewhere(job: Job, folder: str) -> Notice:
    """The notice for a run of a project that is not open, which has ended or asks."""
    if job.asks:
        tone, code, problem = Tone.WARN, "run_asks", None
    else:
        tone, code, _action = _ENDS[job.phase]
        problem = job.problem
    params: dict[str, str | int | float] = {
        "run": job.run,
        "number": job.plan.number,
        "folder": folder,
    }
    return Notice(tone=tone, code=f"{code}_elsewhere", problem=problem, params=params)
