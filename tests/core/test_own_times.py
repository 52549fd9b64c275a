"""An estimate learns from the person's own runs, once there are three of them."""

from datetime import UTC, datetime, timedelta

import pytest

from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.ledger import Entry, Sort
from fluxtune_desktop.core.own_times import by_own_times, own_times
from fluxtune_desktop.core.plan import OSTRIS_TRAINER
from fluxtune_desktop.core.pricing import USUAL_PRICE, Prices, training_estimate

FIRST = datetime(2026, 11, 1, tzinfo=UTC)
TABLE = training_estimate(Prices(), steps=1000)


def run(number: int, real: float | None, **facts: object) -> Entry:
    values: dict[str, object] = {
        "sort": Sort.TRAINING,
        "key": f"run-{number}",
        "folder": "smoke",
        "model": "me/smoke",
        "at": FIRST + timedelta(days=number),
        "low": TABLE.low_cost,
        "high": TABLE.high_cost,
        "real": real,
        "open": False,
        "trainer": str(OSTRIS_TRAINER),
        "finished": True,
    }
    return Entry(**(values | facts))  # type: ignore[arg-type]


def test_two_runs_teach_nothing() -> None:
    assert own_times([run(1, 1.9), run(2, 2.0)], OSTRIS_TRAINER) is None


def test_three_do_and_the_range_is_theirs() -> None:
    own = own_times([run(1, 1.9), run(2, 2.0), run(3, 2.1)], OSTRIS_TRAINER)
    assert own is not None
    assert (own.runs, own.last) == (3, FIRST + timedelta(days=3))
    learned = by_own_times(TABLE, own, Prices(), USUAL_PRICE)
    assert learned.low_cost == pytest.approx(1.9 * 0.9, abs=0.01)
    assert learned.high_cost == pytest.approx(2.1 * 1.1, abs=0.01)
    second = Prices().training_per_second
    assert learned.low_seconds == pytest.approx(learned.low_cost / second, rel=0.01)
    assert learned.own_runs == 3


def test_twice_the_steps_are_reckoned_from_what_one_time_took() -> None:
    own = own_times([run(number, 2.0) for number in range(3)], OSTRIS_TRAINER)
    twice = training_estimate(Prices(), steps=2000)
    learned = by_own_times(twice, own, Prices(), USUAL_PRICE)
    assert learned.likely_cost == pytest.approx(
        2.0 * twice.likely_cost / TABLE.likely_cost, rel=0.01
    )


@pytest.mark.parametrize(
    "facts",
    [
        {"real": None},
        {"open": True},
        {"finished": False},
        {"sort": Sort.PICTURE},
        {"trainer": "replicate/fast-flux-trainer"},
    ],
    ids=["of unknown cost", "under way", "ended early", "a picture", "by another trainer"],
)
def test_only_a_finished_training_by_the_same_trainer_teaches(facts: dict[str, object]) -> None:
    third = {"real": 2.1} | facts
    entries = [run(1, 1.9), run(2, 2.0), run(3, **third)]  # type: ignore[arg-type]
    assert own_times(entries, OSTRIS_TRAINER) is None


def test_old_runs_are_forgotten_when_there_are_ten_newer_ones() -> None:
    slow = [run(0, 20.0)]
    own = own_times([*slow, *(run(number, 2.0) for number in range(1, 11))], OSTRIS_TRAINER)
    assert own is not None
    assert own.high < 2


def test_without_own_runs_it_is_what_is_published() -> None:
    assert by_own_times(TABLE, None, Prices(), USUAL_PRICE) == TABLE
    assert own_times([], ModelName(owner="a", name="b")) is None
