"""What is worth a word on the desktop, and when."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from fluxtune_desktop.core.ids import ModelName, RunId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.services.desktop_news import DesktopNews, Happening, News
from fluxtune_desktop.services.elsewhere import RunElsewhere
from tests.services.conftest import Heard, World

RUN = RunId("run-4")
JOB = Job(
    plan=TrainingPlan(
        run=RUN,
        number=4,
        service="replicate",
        destination=ModelName(owner="guido", name="smoke"),
        created_at=datetime(2026, 11, 23, 12, 0, tzinfo=UTC),
    ),
    phase=Phase.TRAINING,
)


@pytest.mark.parametrize(
    ("job", "happening"),
    [
        (JOB.but(phase=Phase.DONE), Happening.DONE),
        (JOB.but(phase=Phase.FAILED), Happening.FAILED),
        (JOB.but(phase=Phase.UNCONFIRMED, asks=True), Happening.ASKS),
    ],
)
def test_each_step_is_told_once(world: World, job: Job, happening: Happening) -> None:
    program = world.start()
    training = program.training
    heard = Heard(DesktopNews(training, program.elsewhere).news)
    for each in (JOB, JOB, job, job.but(stale=True)):
        training.job_changed.emit(each)
    assert heard.values == [News(run=RUN, number=4, happening=happening)]


def test_a_run_that_asks_again_later_is_told_again(world: World) -> None:
    program = world.start()
    training = program.training
    heard = Heard(DesktopNews(training, program.elsewhere).news)
    asks = JOB.but(phase=Phase.UNCONFIRMED, asks=True)
    for each in (asks, JOB, asks):
        training.job_changed.emit(each)
    assert len(heard.values) == 2


def test_what_was_so_when_the_project_was_opened_is_no_news(world: World) -> None:
    program = world.start()
    training = program.training
    heard = Heard(DesktopNews(training, program.elsewhere).news)
    done = JOB.but(phase=Phase.DONE)
    training.jobs_changed.emit((done,))
    training.job_changed.emit(done)
    training.job_changed.emit(JOB.but(phase=Phase.CANCELED))
    assert not heard.values


def test_a_run_of_a_project_that_is_not_open_is_told_with_its_folder(world: World) -> None:
    program, folder = world.start(), Path("/projects/Ink")
    heard = Heard(DesktopNews(program.training, program.elsewhere).news)
    done = JOB.but(phase=Phase.DONE)
    for job in (JOB, done, done):
        program.elsewhere.run_changed.emit(RunElsewhere(folder=folder, job=job))
    assert heard.values == [News(run=RUN, number=4, happening=Happening.DONE, folder=folder)]


def test_how_a_run_stood_when_it_was_first_seen_is_no_news(world: World) -> None:
    program = world.start()
    heard = Heard(DesktopNews(program.training, program.elsewhere).news)
    asks = JOB.but(phase=Phase.UNCONFIRMED, asks=True)
    program.elsewhere.run_changed.emit(RunElsewhere(folder=Path("/projects/Ink"), job=asks))
    assert not heard.values
