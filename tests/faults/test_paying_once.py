"""An unconfirmed submission: looked for, sent again by the person's word alone, its twin ended."""

from datetime import timedelta

import pytest

from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.training import run_training
from fluxtune_desktop.practice.faults import Act, Rule
from tests.faults.workbench import Workbench

SUBMIT = r"/v1/models/.*/trainings"
LISTED_NEVER = 3600.0


def lose(bench: Workbench, act: Act) -> None:
    bench.server.faults.add(Rule(path=SUBMIT, method="POST", act=act))


def asking(bench: Workbench, act: Act) -> Job:
    """A run whose only request was lost, and of which nothing is found."""
    lose(bench, act)
    bench.server.faults.list_lag = LISTED_NEVER
    job = bench.train(bench.new_job())[-1]
    assert (job.phase, job.asks) == (Phase.UNCONFIRMED, True)
    return job


def test_what_shows_up_late_is_found_by_looking_again(bench: Workbench) -> None:
    job = asking(bench, Act.RESET_AFTER)
    bench.server.faults.list_lag = 0.0
    assert bench.train(job)[-1].phase is Phase.DONE
    assert len(bench.charged("training")) == 1


def test_a_last_look_comes_before_anything_is_sent_again(bench: Workbench) -> None:
    job = asking(bench, Act.RESET_AFTER)
    bench.server.faults.list_lag = 0.0
    done = bench.train(job, again=True)[-1]
    assert (done.phase, done.attempt) == (Phase.DONE, 1)
    assert len(bench.charged("training")) == 1


def test_without_any_mark_the_version_that_it_made_is_proof(bench: Workbench) -> None:
    bench.server.faults.unmarked = True
    lose(bench, Act.RESET_AFTER)
    job = bench.train(bench.new_job())[-1]
    if job.asks:
        bench.server.world.clock.advance(1.0)
        job = bench.train(job)[-1]
    assert job.phase is Phase.DONE
    assert len(bench.charged("training")) == 1


def test_the_fence_holds_though_the_service_fails_meanwhile(bench: Workbench) -> None:
    job = asking(bench, Act.RESET)
    bench.server.faults.add(
        Rule(path=r"/v1/files/.*", method="DELETE", act=Act.STATUS, status=503, times=3)
    )
    bench.server.faults.list_lag = 0.0
    jobs = bench.train(job, again=True)
    assert any(each.stale for each in jobs)
    assert (jobs[-1].phase, jobs[-1].attempt) == (Phase.DONE, 2)
    assert len(bench.charged("training")) == 1


def test_a_twin_that_shows_up_late_is_ended_and_told_of(bench: Workbench) -> None:
    bench.server.world.seconds_per_training = 60.0
    job = asking(bench, Act.RESET_AFTER)
    # It has fetched its images by now, so that the fence comes too late.
    bench.server.world.clock.advance(10.0)
    bench.server.world.seconds_per_training = 1.0
    running = run_training(job, bench.tools, StopToken(), again=True)
    states = []
    for state in running:
        states.append(state)
        if state.phase is Phase.QUEUED:
            bench.server.faults.list_lag = 0.0
    done = states[-1]
    assert (done.phase, done.attempt, done.twins) == (Phase.DONE, 2, 1)
    assert bench.kept_job().twins == 1
    ends = {row["id"]: row["status"] for row in bench.charged("training")}
    assert ends.pop(done.training) == "succeeded"
    assert list(ends.values()) == ["canceled"]


def test_the_fence_starves_a_twin_that_still_waits(bench: Workbench) -> None:
    bench.server.world.seconds_per_training = 60.0
    job = asking(bench, Act.RESET_AFTER)
    bench.server.world.seconds_per_training = 1.0
    done = bench.train(job, again=True)[-1]
    assert (done.phase, done.attempt) == (Phase.DONE, 2)
    ends = {row["id"]: row["status"] for row in bench.charged("training")}
    assert ends.pop(done.training) == "succeeded"
    bench.server.world.clock.advance(60.0)
    assert [row["usd"] for row in bench.charged("training") if row["id"] in ends] == [0.0]


def test_the_training_of_the_first_attempt_is_not_taken_for_that_of_the_second(
    bench: Workbench,
) -> None:
    bench.server.world.seconds_per_training = 5.0
    job = asking(bench, Act.RESET_AFTER)
    lose(bench, Act.RESET_AFTER)
    bench.server.world.seconds_per_training = 1.0
    running = run_training(job, bench.tools, StopToken(), again=True)
    states = []
    for state in running:
        states.append(state)
        if state.attempt == 2 and state.phase is Phase.UNCONFIRMED:
            bench.server.faults.list_lag = 0.0
    assert (states[-1].phase, states[-1].attempt) == (Phase.DONE, 2)


@pytest.mark.parametrize("hours", [-5, 5])
def test_a_clock_that_is_wrong_by_hours_finds_its_training_all_the_same(
    bench: Workbench, hours: int
) -> None:
    bench.server.world.clock.advance(timedelta(hours=hours).total_seconds())
    lose(bench, Act.RESET_AFTER)
    assert bench.train(bench.new_job())[-1].phase is Phase.DONE
    assert len(bench.charged("training")) == 1


def test_a_service_that_asks_for_a_pause_of_years_is_asked_again_soon(bench: Workbench) -> None:
    long = Rule(path=SUBMIT, method="POST", act=Act.STATUS, status=429, retry_after=10**8)
    bench.server.faults.add(long)
    bench.longest_wait = 0.2
    assert bench.train(bench.new_job())[-1].phase is Phase.DONE
