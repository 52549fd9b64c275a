"""When a training is said to take too long."""

from datetime import UTC, datetime, timedelta

import pytest

from fluxtune_desktop.core.ids import ModelName, RunId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.overdue import billed_seconds, is_overdue, seconds_trained
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.core.pricing import Prices, training_estimate
from fluxtune_desktop.core.progress import Progress

BEGUN = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
EXPECTED = training_estimate(Prices(), steps=1000)  # 20 to 30 minutes


def a_job(phase: Phase = Phase.TRAINING, *, service: str = "replicate") -> Job:
    plan = TrainingPlan(
        run=RunId("run-4"),
        number=4,
        service=service,
        destination=ModelName(owner="guido", name="smoke"),
        created_at=BEGUN - timedelta(days=1),
    )
    return Job(plan=plan, phase=phase, started_at=BEGUN)


@pytest.mark.parametrize(("minutes", "overdue"), [(0, False), (59, False), (61, True)])
def test_it_takes_too_long_after_twice_the_upper_estimate(minutes: int, overdue: bool) -> None:
    assert is_overdue(a_job(), EXPECTED, BEGUN + timedelta(minutes=minutes)) is overdue


@pytest.mark.parametrize("phase", [phase for phase in Phase if phase is not Phase.TRAINING])
def test_only_a_machine_that_runs_is_overdue(phase: Phase) -> None:
    assert not is_overdue(a_job(phase), EXPECTED, BEGUN + timedelta(days=2))


def test_practice_costs_nothing_and_may_take_its_time() -> None:
    job = a_job(service="practice")
    assert not is_overdue(job, EXPECTED, BEGUN + timedelta(days=2))


def test_what_happened_while_the_computer_slept_is_not_known_and_raises_no_alarm() -> None:
    asleep = a_job().but(updated_at=BEGUN + timedelta(minutes=10))
    awake = BEGUN + timedelta(days=1)
    assert seconds_trained(asleep, awake) == 600
    assert not is_overdue(asleep, EXPECTED, awake)
    assert is_overdue(asleep.but(updated_at=awake), EXPECTED, awake)


def test_a_clock_behind_that_of_the_service_counts_from_nothing() -> None:
    assert seconds_trained(a_job(), BEGUN - timedelta(minutes=5)) == 0


def test_what_replicate_bills_is_its_own_figure_as_soon_as_there_is_one() -> None:
    assert billed_seconds(a_job().but(predict_seconds=1234.5)) == 1234.5


def test_until_then_the_time_since_the_machine_began_is_counted() -> None:
    running = a_job().but(updated_at=BEGUN + timedelta(minutes=7))
    assert billed_seconds(running) == 420
    ended = a_job(Phase.CANCELED).but(
        updated_at=BEGUN + timedelta(days=1), completed_at=BEGUN + timedelta(minutes=9)
    )
    assert billed_seconds(ended) == 540


def test_where_the_beginning_is_not_known_the_steps_are_counted() -> None:
    progress = Progress(step=100, total=1000, seconds_per_step=1.2)
    assert billed_seconds(a_job().but(started_at=None, progress=progress)) == pytest.approx(120)
    assert billed_seconds(a_job(Phase.QUEUED).but(started_at=None)) is None
