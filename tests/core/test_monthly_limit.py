"""What a month has taken, and what still fits into it."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.core.ledger import Entry, Sort
from fluxtune_desktop.core.monthly_limit import (
    LimitLook,
    Spending,
    Standing,
    sensible_limit,
    spending_of,
)

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def entry(at: datetime, *, real: float | None = None, under_way: bool = False) -> Entry:
    return Entry(
        sort=Sort.TRAINING,
        key=at.isoformat(),
        folder="/art",
        model="ana/smoke",
        at=at,
        low=1.5,
        high=2.75,
        real=real,
        open=under_way,
    )


def test_a_month_takes_what_was_billed_and_the_most_of_what_is_under_way() -> None:
    found = spending_of(
        [
            entry(datetime(2026, 11, 1, tzinfo=UTC), real=2.0),
            entry(datetime(2026, 11, 22, tzinfo=UTC), under_way=True),
            entry(datetime(2026, 11, 2, tzinfo=UTC)),  # nobody ever learned what it cost
            entry(datetime(2026, 10, 31, tzinfo=UTC), real=9.0),
        ],
        NOW,
        UTC,
    )
    assert (found.real, found.coming, found.under_way) == (2.0, 5.5, 1)
    assert found.total == 7.5


def test_a_run_of_last_month_that_still_runs_counts_in_this_one() -> None:
    begun = datetime(2026, 10, 31, 23, 50, tzinfo=UTC)
    assert spending_of([entry(begun, under_way=True)], NOW, UTC).total == 2.75
    assert spending_of([entry(begun, under_way=True)], NOW + timedelta(days=60), UTC).total == 0


def test_the_month_turns_at_the_persons_own_midnight() -> None:
    sent = entry(datetime(2026, 10, 31, 23, 30, tzinfo=UTC), real=2.0)
    assert spending_of([sent], NOW, UTC).total == 0
    assert spending_of([sent], NOW, timezone(timedelta(hours=1))).total == 2.0
    last_hour = datetime(2026, 12, 1, 3, 0, tzinfo=UTC)
    in_november = entry(datetime(2026, 11, 2, tzinfo=UTC), real=3.0)
    assert spending_of([in_november], last_hour, UTC).total == 0
    assert spending_of([in_november], last_hour, timezone(timedelta(hours=-8))).total == 3.0


@pytest.mark.parametrize(
    ("spent", "wanted", "standing"),
    [
        (0.0, 2.75, Standing.FREE),
        (13.24, 2.75, Standing.FREE),
        (13.25, 2.75, Standing.NEAR),
        (17.25, 2.75, Standing.NEAR),
        (17.26, 2.75, Standing.REACHED),
        (16.0, 0.0, Standing.NEAR),
        (20.0, 0.0, Standing.REACHED),
        (20.0, 0.025, Standing.REACHED),
    ],
)
def test_eighty_percent_is_near_and_what_could_pass_the_limit_is_refused(
    spent: float, wanted: float, standing: Standing
) -> None:
    look = LimitLook(limit=20.0, spending=Spending(real=spent), wanted=wanted)
    assert look.standing is standing
    assert (look.refusal() is not None) is (standing is Standing.REACHED)


def test_a_refusal_names_the_limit() -> None:
    look = LimitLook(limit=20.0, spending=Spending(real=19.5), wanted=2.75)
    assert look.left == 0.5
    with pytest.raises(Failure) as refused:
        look.require()
    problem = refused.value.problem
    assert (problem.kind, problem.subject) == (Kind.LIMIT_REACHED, "$20.00")


def test_without_a_limit_everything_fits() -> None:
    look = LimitLook(limit=None, spending=Spending(real=1000.0), wanted=1000.0)
    assert look.standing is Standing.OFF
    look.require()


@pytest.mark.parametrize(
    ("kept", "sensible"),
    [(None, None), (20.0, 20.0), (-3.0, 0.5), (float("nan"), None), (1e9, 100_000.0)],
)
def test_a_limit_that_makes_no_sense_is_brought_within_bounds(
    kept: float | None, sensible: float | None
) -> None:
    assert sensible_limit(kept) == sensible
