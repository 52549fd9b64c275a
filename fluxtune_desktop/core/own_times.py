"""What a training takes by the person's own runs, once there are enough of them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.ledger import Entry, Sort
from fluxtune_desktop.core.pricing import Estimate, Prices, TrainerPrice

ENOUGH = 3
"""Runs of one's own from which on they say more than what is published."""
_NEWEST = 10
_MARGIN = 0.1
"""By how much the next run may lie outside of all that were."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTimes:
    """How ``runs`` of one's own compare with what was expected of them: the next costs between
    ``low`` and ``high`` times the middle of what is published. ``last`` is when the newest of them
    began."""

    runs: int
    low: float
    high: float
    last: datetime


def own_times(entries: Iterable[Entry], trainer: ModelName) -> OwnTimes | None:
    """What the finished runs by this trainer teach; None as long as there are too few. Practice is
    not in the ledger, and so never counts."""
    mine = [each for each in entries if _teaches(each) and each.trainer == str(trainer)]
    newest = sorted(mine, key=lambda each: each.at)[-_NEWEST:]
    if len(newest) < ENOUGH:
        return None
    shares = [(each.real or 0.0) / ((each.low + each.high) / 2) for each in newest]
    return OwnTimes(
        runs=len(newest),
        low=min(shares) * (1 - _MARGIN),
        high=max(shares) * (1 + _MARGIN),
        last=newest[-1].at,
    )


def _teaches(entry: Entry) -> bool:
    finished = entry.sort is Sort.TRAINING and entry.finished and not entry.open
    return finished and entry.real is not None and entry.low + entry.high > 0


def by_own_times(
    estimate: Estimate, own: OwnTimes | None, prices: Prices, trainer: TrainerPrice
) -> Estimate:
    """The estimate as one's own runs correct it: Replicate bills by the second, so that what they
    cost tells how long they took."""
    if own is None:
        return estimate
    second = prices.training_per_second * trainer.gpus
    low, high = estimate.likely_cost * own.low, estimate.likely_cost * own.high
    return replace(
        estimate,
        low_cost=round(low, 2),
        high_cost=round(high, 2),
        low_seconds=low / second,
        high_seconds=high / second,
        own_runs=own.runs,
        own_until=own.last,
    )
