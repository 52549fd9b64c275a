"""The limit that a person set on what trainings and pictures may cost in a month."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.core.ledger import Entry, month_of

LIMIT_BOUNDS = (0.5, 100_000.0)
"""US dollars within which a limit makes sense: a training costs 1.50 at least."""
_NEAR = 0.8
"""The share of the limit from which on it is told of."""
_STILL_COMING = timedelta(days=31)
"""How long an open entry may cost something yet. One that is older lies in a project that nobody
can look into any more."""
_A_BIT = 0.000001
"""Sums of cents in binary are not exact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spending:
    """What this month has taken, in US dollars: ``real`` was charged, ``coming`` is the upper
    estimate of what is under way (``under_way`` of them) or whose cost was never learned."""

    real: float = 0.0
    coming: float = 0.0
    under_way: int = 0

    @property
    def total(self) -> float:
        """Both."""
        return self.real + self.coming


def spending_of(entries: Iterable[Entry], now: datetime, zone: tzinfo | None = None) -> Spending:
    """What counts in the calendar month of ``now``.

    An entry belongs to the month in which it was sent; one that is still open costs something yet
    and counts in this month, whenever it was sent.
    """
    month = month_of(now, zone)
    counting = [
        each
        for each in entries
        if month_of(each.at, zone) == month or (each.open and now - each.at < _STILL_COMING)
    ]
    waiting = [each for each in counting if each.real is None]
    return Spending(
        real=sum(each.counts for each in counting if each.real is not None),
        coming=sum(each.counts for each in waiting),
        under_way=sum(each.open for each in waiting),
    )


class Standing(StrEnum):
    """How a wish stands to the limit."""

    OFF = "off"  # there is none
    FREE = "free"
    NEAR = "near"
    REACHED = "reached"  # the wish does not fit into the month any more


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitLook:
    """A wish beside the limit. ``wanted`` is its upper estimate, ``limit`` None for no limit; US
    dollars."""

    limit: float | None
    spending: Spending
    wanted: float = 0.0

    @property
    def after(self) -> float:
        """What the month will have taken with the wish."""
        return self.spending.total + self.wanted

    @property
    def standing(self) -> Standing:
        """How it stands."""
        if self.limit is None:
            return Standing.OFF
        full = self.spending.total > self.limit - _A_BIT
        if full or self.after > self.limit + _A_BIT:
            return Standing.REACHED
        near = self.after > _NEAR * self.limit - _A_BIT
        return Standing.NEAR if near else Standing.FREE

    @property
    def left(self) -> float:
        """What is left of the month before the wish."""
        return max(0.0, (self.limit or 0.0) - self.spending.total)

    def refusal(self) -> Problem | None:
        """Why the wish cannot be granted; None when it can. The subject is the limit."""
        if self.limit is None or self.standing is not Standing.REACHED:
            return None
        return Problem(kind=Kind.LIMIT_REACHED, subject=f"${self.limit:.2f}")

    def require(self) -> None:
        """Raise Failure(LIMIT_REACHED) where the wish cannot be granted."""
        problem = self.refusal()
        if problem is not None:
            raise Failure(problem)


def sensible_limit(limit: float | None) -> float | None:
    """The limit of a settings file, within its bounds; None stays none."""
    if limit is None or limit != limit:
        return None
    return min(max(limit, LIMIT_BOUNDS[0]), LIMIT_BOUNDS[1])
