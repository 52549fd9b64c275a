"""Why a run that goes on cannot be seen, written down or understood, and what that means."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.problem_texts import problem_title
from fluxtune_desktop.ui.texts_training import happened
from fluxtune_desktop.ui.training.story import Story

translate = QCoreApplication.translate

NO_ENTRY = frozenset({Kind.UNAUTHORIZED, Kind.NO_TOKEN, Kind.BAD_TOKEN_TEXT})
_NOT_SHOWN = frozenset({Kind.FORBIDDEN, Kind.NOT_FOUND, Kind.WRONG_ACCOUNT, Kind.GONE})
_FOLDER = frozenset({Kind.DISK_FULL, Kind.READ_ONLY, Kind.MISSING, Kind.FILE_TROUBLE})
_KEYRING = frozenset(kind for kind in Kind if kind.value.startswith("keyring_"))
_UNWELL = frozenset({Kind.SERVER, Kind.BAD_REPLY})


def waiting_story(job: Job, *, now: datetime) -> Story | None:
    """The banner of a run that has not ended; None where there is nothing to say."""
    problem = job.problem
    if problem is not None and problem.kind in _FOLDER:
        return _unwritten(job, problem)
    if job.stale:
        return _late(job, problem, now)
    return _unknown(job) if job.unknown_status else None


def waiting_word(job: Job) -> str:
    """Why it cannot be seen, for the list of runs: "no connection"."""
    kind = Kind.OFFLINE if job.problem is None else job.problem.kind
    return translate("Training", "not shown there") if kind in _NOT_SHOWN else happened(kind)


def _late(job: Job, problem: Problem | None, now: datetime) -> Story:
    title, advice = _reason(job, problem)
    sentences = [advice] if job.training is None else [_goes_on(), advice]
    if job.training is not None and job.updated_at is not None:
        told = translate("Training", "What you see here is of %1.")
        when = amounts.day_and_time(job.updated_at, now=now)
        sentences.append(told.replace("%1", when))
    details = "" if problem is None else problem.detail
    return Story(tone="warn", title=title, sentences=tuple(sentences), details=details)


def _goes_on() -> str:
    return translate("Training", "The training goes on there, and nothing of it is lost.")


def _reason(job: Job, problem: Problem | None) -> tuple[str, str]:
    kind = Kind.OFFLINE if problem is None else problem.kind
    if kind in NO_ENTRY:
        return _no_entry(kind)
    if kind in _NOT_SHOWN:
        return _not_shown(job)
    if problem is not None and kind in _KEYRING:
        unlocked = translate("Training", "Give the keyring free: the run is followed again then.")
        return problem_title(problem), unlocked
    by_itself = translate("Training", "It goes on by itself as soon as the connection is back.")
    if kind is Kind.THROTTLED:
        return (
            translate("Training", "Replicate asks to be asked less often"),
            translate("Training", "FluxTune waits a minute at most, and asks again by itself."),
        )
    if kind in _UNWELL:
        return (
            translate("Training", "Replicate has trouble of its own at the moment"),
            translate("Training", "FluxTune asks again by itself until it is well."),
        )
    if kind is Kind.UNTRUSTED:
        return (
            translate("Training", "The connection to Replicate is not safe at the moment"),
            translate(
                "Training",
                "The other side could not prove who it is, so nothing was sent. A network that "
                "asks to sign in does that; it goes on by itself in another one.",
            ),
        )
    return translate("Training", "No answer from Replicate at the moment"), by_itself


def _no_entry(kind: Kind) -> tuple[str, str]:
    title = translate("Training", "Replicate does not accept the token any more")
    if kind is Kind.NO_TOKEN:
        title = translate("Training", "There is no token to look at Replicate with")
    return title, translate(
        "Training",
        "Put a valid token of the same account into Settings, Accounts: the run is followed again "
        "at once.",
    )


def _not_shown(job: Job) -> tuple[str, str]:
    title = translate("Training", "Replicate does not show this training at the moment")
    pattern = translate(
        "Training",
        "It belongs to the account %1. If the token in Settings is of another one, put one of %1 "
        "there. If not, it turns up by itself: FluxTune goes on asking.",
    )
    return title, pattern.replace("%1", job.plan.destination.owner)


def _unwritten(job: Job, problem: Problem) -> Story:
    safe = translate("Training", "The training goes on at Replicate, and the model is kept there.")
    if job.training is None:
        safe = translate("Training", "Nothing more is sent meanwhile.")
    advice = {
        Kind.DISK_FULL: translate("Training", "Make room on the disk"),
        Kind.READ_ONLY: translate("Training", "Make the folder writable"),
        Kind.MISSING: translate("Training", "Bring the project's folder back to its place"),
    }.get(problem.kind, translate("Training", "See that the project's folder can be written"))
    then = translate("Training", "%1: what is missing is written then.").replace("%1", advice)
    title = translate("Training", "The run cannot be written into the project at the moment")
    return Story(tone="warn", title=title, sentences=(safe, then), details=problem.detail)


def _unknown(job: Job) -> Story:
    title = translate("Training", "Replicate tells a state that this version does not know")
    pattern = translate(
        "Training",
        "It is called “%1”. The run is followed as before; a newer FluxTune may know the word.",
    )
    sentence = pattern.replace("%1", job.unknown_status)
    return Story(tone="neutral", title=title, sentences=(sentence,))
