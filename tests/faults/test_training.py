"""A training over real HTTP: whole, disturbed, cut off; and what the ledger says of it."""

import pytest

from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.core.training import run_training
from fluxtune_desktop.practice.faults import Act, Rule
from tests.faults.workbench import Workbench

SUBMIT = r"/v1/models/.*/trainings"
POLL = r"/v1/trainings/[^/]+"


def phases(jobs: list[Job]) -> list[Phase]:
    """The phases in their order, each once."""
    return list(dict.fromkeys(job.phase for job in jobs))


def until(bench: Workbench, job: Job, phase: Phase) -> Job:
    """Run up to a phase, then be gone as after kill -9: nothing is closed or told."""
    running = run_training(job, bench.tools, StopToken())
    for reached in running:
        if reached.phase is phase:
            break
    else:
        pytest.fail(f"{phase} was never reached")
    bench.restart()
    return bench.kept_job()


def test_from_the_folder_to_the_weights(bench: Workbench) -> None:
    jobs = bench.train(bench.new_job())
    assert phases(jobs) == [
        Phase.PACKING,
        Phase.UPLOADING,
        Phase.SUBMITTING,
        Phase.QUEUED,
        Phase.TRAINING,
        Phase.DOWNLOADING,
        Phase.DONE,
    ]
    done = jobs[-1]
    assert done.images == 3
    assert done.progress is not None
    assert done.progress.step == 20
    assert len(done.progress.losses) == 20
    assert done.predict_seconds is not None
    assert done.predict_seconds > 0
    weights = bench.runs.weights(done.run)
    assert weights is not None
    assert weights.stat().st_size > 100
    assert "flux_train_replicate" in (weights.parent / "log.txt").read_text(encoding="utf-8")
    assert not bench.runs.has_package(done.run)
    assert len(bench.charged("training")) == 1
    assert bench.violations() == []


def test_the_journal_gives_the_same_job_back(bench: Workbench) -> None:
    done = bench.train(bench.new_job())[-1]
    kept = bench.kept_job()
    assert kept.phase is Phase.DONE
    assert kept.plan == done.plan
    assert kept.training == done.training
    assert kept.model_version == done.model_version


def test_bytes_are_announced_while_they_move(bench: Workbench) -> None:
    bench.train(bench.new_job())
    announced = {job.phase for job in bench.announced}
    assert {Phase.PACKING, Phase.UPLOADING, Phase.DOWNLOADING} <= announced
    assert all(0 <= (job.fraction or 0) <= 1 for job in bench.announced)


@pytest.mark.parametrize("act", [Act.RESET_AFTER, Act.CUT_JSON, Act.STATUS_AFTER])
def test_an_answer_lost_after_acceptance_is_found_again(bench: Workbench, act: Act) -> None:
    bench.server.faults.add(Rule(path=SUBMIT, method="POST", act=act, status=502))
    bench.server.faults.list_lag = 0.15
    jobs = bench.train(bench.new_job())
    assert Phase.UNCONFIRMED in phases(jobs)
    assert jobs[-1].phase is Phase.DONE
    assert len(bench.charged("training")) == 1


def test_killed_between_the_journal_and_the_answer_nothing_is_sent_again(
    bench: Workbench,
) -> None:
    job = until(bench, bench.new_job(), Phase.SUBMITTING)
    assert job.phase is Phase.SUBMITTING
    asking = bench.train(job)[-1]
    assert asking.phase is Phase.UNCONFIRMED
    assert asking.asks
    assert bench.charged("training") == []


def test_by_the_persons_word_it_is_started_again(bench: Workbench) -> None:
    job = until(bench, bench.new_job(), Phase.SUBMITTING)
    asking = bench.train(job)[-1]
    jobs = bench.train(asking, again=True)
    assert (jobs[0].phase, jobs[0].attempt, jobs[0].upload) == (Phase.UPLOADING, 2, None)
    assert jobs[-1].phase is Phase.DONE
    assert len(bench.charged("training")) == 1


@pytest.mark.parametrize(
    "phase", [Phase.PACKING, Phase.UPLOADING, Phase.QUEUED, Phase.TRAINING, Phase.DOWNLOADING]
)
def test_killed_anywhere_the_next_start_goes_on(bench: Workbench, phase: Phase) -> None:
    job = until(bench, bench.new_job(), phase)
    assert job.phase is phase
    assert bench.train(job)[-1].phase is Phase.DONE
    assert len(bench.charged("training")) == 1


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, Kind.UNAUTHORIZED),
        (402, Kind.NO_CREDIT),
        (403, Kind.FORBIDDEN),
        (404, Kind.NOT_FOUND),
        (422, Kind.INVALID_INPUT),
    ],
)
def test_a_refusal_ends_the_run_and_costs_nothing(
    bench: Workbench, status: int, kind: Kind
) -> None:
    bench.server.faults.add(Rule(path=SUBMIT, method="POST", act=Act.STATUS, status=status))
    failed = bench.train(bench.new_job())[-1]
    assert failed.phase is Phase.FAILED
    assert failed.problem is not None
    assert failed.problem.kind is kind
    assert bench.charged("training") == []
    assert bench.kept_job().phase is Phase.FAILED


def test_when_asked_to_slow_down_it_waits_and_sends_once_more(bench: Workbench) -> None:
    slow = Rule(path=SUBMIT, method="POST", act=Act.STATUS, status=429, retry_after=1)
    bench.server.faults.add(slow)
    jobs = bench.train(bench.new_job())
    waited = [job for job in jobs if job.stale]
    assert waited[0].problem is not None
    assert waited[0].problem.kind is Kind.THROTTLED
    assert jobs[-1].phase is Phase.DONE
    assert len(bench.charged("training")) == 1


@pytest.mark.parametrize("act", [Act.STATUS, Act.RESET])
def test_an_unclear_answer_is_never_followed_by_a_second_order(bench: Workbench, act: Act) -> None:
    bench.server.faults.add(Rule(path=SUBMIT, method="POST", act=act, status=503))
    asking = bench.train(bench.new_job())[-1]
    assert asking.phase is Phase.UNCONFIRMED
    assert asking.asks
    assert bench.charged("training") == []


def test_a_service_that_is_down_makes_a_training_late_and_then_it_heals(bench: Workbench) -> None:
    bench.server.faults.add(
        Rule(path=POLL, method="GET", act=Act.STATUS, status=503, nth=2, times=3)
    )
    bench.server.faults.add(Rule(path=POLL, method="GET", act=Act.STATUS, status=401, nth=8))
    bench.server.faults.add(Rule(path=POLL, method="GET", act=Act.STATUS, status=404, nth=10))
    jobs = bench.train(bench.new_job())
    assert any(job.stale for job in jobs)
    assert jobs[-1].phase is Phase.DONE
    assert jobs[-1].problem is None


def test_trouble_before_the_order_is_waited_out(bench: Workbench) -> None:
    bench.server.faults.add(Rule(path="/v1/account", act=Act.RESET, times=2))
    bench.server.faults.add(Rule(path="/v1/files", method="POST", act=Act.STATUS, status=502))
    jobs = bench.train(bench.new_job())
    assert jobs[-1].phase is Phase.DONE
    assert len(bench.charged("training")) == 1


def test_weights_that_are_cut_on_the_way_are_fetched_again(bench: Workbench) -> None:
    bench.server.faults.add(
        Rule(path=r"/.*\.tar", method="GET", act=Act.CUT_BODY, size=600, times=2)
    )
    jobs = bench.train(bench.new_job())
    assert jobs[-1].phase is Phase.DONE
    assert bench.runs.weights(jobs[-1].run) is not None


def test_weights_that_cannot_be_had_leave_it_done_and_are_fetched_later(bench: Workbench) -> None:
    away = Rule(path=r"/.*\.tar", method="GET", act=Act.STATUS, status=410, times=9)
    bench.server.faults.add(away)
    done = bench.train(bench.new_job())[-1]
    assert (done.phase, done.model_version is not None) == (Phase.DONE, True)
    assert done.problem is not None
    assert done.problem.kind is Kind.GONE
    assert bench.runs.weights(done.run) is None
    kept = bench.kept_job()
    assert (kept.phase, kept.problem) == (done.phase, done.problem), "as the next start finds it"
    again = bench.train(kept.anew())
    assert [job.phase for job in again if job.problem is None][-1] is Phase.DONE
    assert bench.runs.weights(done.run) is not None
    assert bench.kept_job().problem is None
    assert len(bench.charged("training")) == 1


def test_to_cancel_the_fetching_leaves_the_training_done(bench: Workbench) -> None:
    stop = StopToken()
    jobs = []
    for job in run_training(bench.new_job(), bench.tools, stop):
        jobs.append(job)
        if job.phase is Phase.DOWNLOADING:
            stop.cancel()
    assert jobs[-1].phase is Phase.DONE
    assert jobs[-1].model_version is not None
    assert bench.kept_job().phase is Phase.DONE


def test_a_network_that_stands_between_does_not_end_a_training_that_is_paid(
    bench: Workbench,
) -> None:
    bench.server.faults.add(
        Rule(
            path=r"/.*\.tar",
            method="GET",
            act=Act.ANSWER,
            status=302,
            headers={"location": "https://sign-in.example/"},
            times=12,
        )
    )
    jobs = bench.train(bench.new_job())
    assert Kind.UNTRUSTED in {job.problem.kind for job in jobs if job.problem is not None}
    assert jobs[-1].phase is Phase.DONE
    assert len(bench.charged("training")) == 1


def test_a_folder_that_was_away_gets_the_whole_log_when_it_is_back(bench: Workbench) -> None:
    away = bench.folder.with_name("away")
    jobs = []
    for job in run_training(bench.new_job(), bench.tools, StopToken()):
        jobs.append(job)
        if job.phase is Phase.TRAINING and bench.folder.exists():
            bench.folder.rename(away)
        if job.phase is Phase.DOWNLOADING and job.stale and away.exists():
            away.rename(bench.folder)
    assert jobs[-1].phase is Phase.DONE
    log = bench.runs.folder(jobs[-1].run) / "log.txt"
    assert log.read_bytes().decode("utf-8") == jobs[-1].log
    assert "19/20" in jobs[-1].log


def test_cancel_ends_it_here_and_there(bench: Workbench) -> None:
    stop = StopToken()
    jobs = []
    for job in run_training(bench.new_job(), bench.tools, stop):
        jobs.append(job)
        if job.phase is Phase.TRAINING:
            stop.cancel()
    assert jobs[-1].phase is Phase.CANCELED
    training = jobs[-1].training
    assert training is not None
    assert bench.api.training(training).status.value == "canceled"
    assert bench.kept_job().phase is Phase.CANCELED


def test_a_cancel_that_does_not_arrive_leaves_the_training_watched(bench: Workbench) -> None:
    bench.server.faults.add(Rule(path=r".*/cancel", method="POST", act=Act.STATUS, status=503))
    stop = StopToken()
    jobs = []
    for job in run_training(bench.new_job(), bench.tools, stop):
        jobs.append(job)
        if job.phase is Phase.TRAINING and not any(other.stale for other in jobs):
            stop.cancel()
    assert any(job.stale for job in jobs)
    assert jobs[-1].phase in {Phase.DONE, Phase.CANCELED}


def test_to_detach_lets_the_training_go_on(bench: Workbench) -> None:
    stop = StopToken()
    for job in run_training(bench.new_job(), bench.tools, stop):
        if job.phase is Phase.TRAINING:
            stop.detach()
    kept = bench.kept_job()
    assert kept.phase is Phase.TRAINING
    assert bench.train(kept)[-1].phase is Phase.DONE
    assert len(bench.charged("training")) == 1


def test_somebody_elses_model_is_no_destination(bench: Workbench) -> None:
    failed = bench.train(bench.new_job(owner="somebody-else"))[-1]
    assert failed.phase is Phase.FAILED
    assert failed.problem is not None
    assert failed.problem.kind is Kind.FOREIGN_DESTINATION
    assert bench.charged("training") == []


def test_the_destination_is_created_private_and_used_again(bench: Workbench) -> None:
    first = bench.train(bench.new_job())[-1]
    model = bench.api.model(first.plan.destination)
    assert model is not None
    assert model.private
    second = bench.train(bench.new_job())[-1]
    assert second.phase is Phase.DONE
    assert second.model_version != first.model_version


def test_what_the_trainer_finds_wrong_is_told(bench: Workbench) -> None:
    job = bench.new_job()
    for text in bench.folder.glob("*.txt"):
        text.unlink()
    for image in bench.folder.glob("*.png"):
        image.unlink()
    failed = bench.train(job)[-1]
    assert failed.phase is Phase.FAILED
    assert failed.problem is not None
    assert failed.problem.kind is Kind.NOTHING_TO_TRAIN
