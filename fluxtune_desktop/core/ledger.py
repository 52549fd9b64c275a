"""The ledger: what each training and picture was expected to cost, and what it really did."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from enum import StrEnum

from fluxtune_desktop.core.endpoints import PRACTICE
from fluxtune_desktop.core.errors import Kind, Problem, Sent
from fluxtune_desktop.core.estimates import plan_estimate
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.overdue import billed_seconds
from fluxtune_desktop.core.pictures import Picture, PicturePhase
from fluxtune_desktop.core.pricing import (
    Prices,
    picture_cost,
    pictures_estimate,
    training_cost,
)

Month = tuple[int, int]
"""Year and month of the local calendar."""


class Sort(StrEnum):
    """What was paid for."""

    TRAINING = "training"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One training or picture; ``key`` is its own name. US dollars.

    ``low`` and ``high`` are what it was expected to cost. ``real`` is what it did, None as long as
    that is not known: while it is ``open``, and where its end was never learned. ``folder`` is that
    of its project, ``remote`` its id at Replicate, ``group`` the pictures that it was asked with.
    ``trainer`` is that of a training, ``finished`` says that it came to its end in full.
    ``no_credit`` is when it was refused because the account had none.
    """

    sort: Sort
    key: str
    folder: str
    model: str
    at: datetime
    low: float
    high: float
    real: float | None = None
    open: bool = True
    number: int = 0
    remote: str = ""
    group: str = ""
    trainer: str = ""
    finished: bool = False
    no_credit: datetime | None = None

    @property
    def counts(self) -> float:
        """What it takes of a limit: what it cost, and the upper estimate until that is known."""
        return self.high if self.real is None else self.real


def entry_of_job(job: Job, folder: str, prices: Prices) -> Entry | None:
    """The entry of a run; None in practice, which costs nothing."""
    if job.plan.service == PRACTICE or job.plan.brought:
        return None
    expected = plan_estimate(prices, job.plan)
    return Entry(
        sort=Sort.TRAINING,
        key=job.run,
        folder=folder,
        model=str(job.plan.destination),
        at=job.submitted_at or job.plan.created_at,
        low=expected.low_cost,
        high=expected.high_cost,
        real=_real_cost(job, prices) if job.ended else None,
        open=not job.ended,
        number=job.plan.number,
        remote=job.training or "",
        trainer=str(job.plan.trainer),
        finished=job.phase is Phase.DONE and not _trains_nothing(job),
        no_credit=(job.completed_at or job.updated_at) if _no_credit(job.problem) else None,
    )


def _trains_nothing(job: Job) -> bool:
    """Whether it only makes a model of weights that were there before."""
    return bool(job.plan.settings.skip_training_and_use_pretrained_hf_lora_url)


def entry_of_picture(picture: Picture, folder: str, prices: Prices) -> Entry | None:
    """The entry of a picture; None in practice."""
    request = picture.request
    if request.service == PRACTICE:
        return None
    expected = pictures_estimate(prices, count=1, from_hub=bool(request.lora))
    sent = picture.submitted_at or request.asked_at
    return Entry(
        sort=Sort.PICTURE,
        key=picture.id,
        folder=folder,
        model=str(request.model),
        at=sent,
        low=expected,
        high=expected,
        real=_picture_cost(picture, prices) if picture.ended else None,
        open=not picture.ended,
        remote=picture.prediction or "",
        group=request.group,
        no_credit=sent if _no_credit(picture.problem) else None,
    )


def no_credit_since(entries: Iterable[Entry]) -> datetime | None:
    """When it was last said that there is no credit; None once something was accepted after that.

    Replicate has no request that tells the credit of an account, so that its refusals (402) are all
    that is known of it.
    """
    known = tuple(entries)
    said = max((each.no_credit for each in known if each.no_credit is not None), default=None)
    if said is None or any(each.remote and each.at > said for each in known):
        return None
    return said


def _no_credit(problem: Problem | None) -> bool:
    return problem is not None and problem.kind is Kind.NO_CREDIT


def _real_cost(job: Job, prices: Prices) -> float | None:
    seconds = billed_seconds(job)
    if seconds is not None:
        return round(training_cost(prices, seconds=seconds, trainer=job.plan.traits.price), 2)
    lost = job.problem is not None and job.problem.sent is Sent.UNKNOWN
    # Replicate bills from the start of the machine, which a training in the queue never saw.
    canceled_there = job.phase is Phase.CANCELED and job.training is not None
    if canceled_there and job.started_at is None and job.completed_at is not None:
        return 0.0
    return None if job.may_cost or lost else 0.0


def _picture_cost(picture: Picture, prices: Prices) -> float | None:
    from_hub, kept = bool(picture.request.lora), picture.phase is PicturePhase.KEPT
    # Where the picture is billed and not the time, one that did not come may cost nothing.
    if picture.predict_seconds is not None and (kept or not from_hub):
        cost = picture_cost(prices, seconds=picture.predict_seconds, from_hub=from_hub)
        return round(cost, 5)
    lost = picture.problem is not None and picture.problem.sent is Sent.UNKNOWN
    if kept or picture.prediction is not None or lost:
        return None
    return 0.0


def brought_up(known: Mapping[str, Entry], found: Iterable[Entry]) -> dict[str, Entry]:
    """Those of ``found`` that say something new, by key.

    What was once known to have cost so much keeps its amounts, and what was expected stays what it
    was, whatever the prices are by now.
    """
    news: dict[str, Entry] = {}
    for entry in found:
        old = known.get(entry.key)
        if old is None:
            news[entry.key] = entry
        elif old.real is None:
            fresh = replace(entry, low=old.low, high=old.high, folder=old.folder)
            if fresh != old:
                news[entry.key] = fresh
    return news


def month_of(moment: datetime, zone: tzinfo | None = None) -> Month:
    """The calendar month of a moment in ``zone``; None: where this computer is."""
    local = moment.astimezone(zone)
    return local.year, local.month


def by_month(
    entries: Iterable[Entry], zone: tzinfo | None = None
) -> dict[Month, tuple[Entry, ...]]:
    """The entries of each month, the newest month and the newest entry first."""
    months: dict[Month, list[Entry]] = {}
    for entry in sorted(entries, key=lambda each: (each.at, each.key), reverse=True):
        months.setdefault(month_of(entry.at, zone), []).append(entry)
    return {month: tuple(months[month]) for month in sorted(months, reverse=True)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """What several entries come to, in US dollars. ``unknown`` counts those whose real cost is not
    known (yet); they are in ``real`` with nothing."""

    low: float
    high: float
    real: float
    unknown: int


def sum_of(entries: Iterable[Entry]) -> Sum:
    """All of them together."""
    all_of = tuple(entries)
    return Sum(
        low=sum(each.low for each in all_of),
        high=sum(each.high for each in all_of),
        real=sum(each.real or 0.0 for each in all_of),
        unknown=sum(each.real is None for each in all_of),
    )
