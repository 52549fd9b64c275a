"""A training that takes far too long is told of once."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from fluxtune_desktop.core.ids import ModelName, RunId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.services.elsewhere import RunElsewhere
from fluxtune_desktop.services.notices import Tone
from fluxtune_desktop.services.overdue_alarm import OverdueAlarm
from tests.services.conftest import World

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def running_since(begun: datetime) -> Job:
    plan = TrainingPlan(
        run=RunId("run-4"),
        number=4,
        service="replicate",
        destination=ModelName(owner="guido", name="smoke"),
        created_at=begun,
    )
    return Job(plan=plan, phase=Phase.TRAINING, started_at=begun)


def test_each_run_is_told_of_once_and_only_when_it_is_late(world: World) -> None:
    program = world.start()
    OverdueAlarm(
        program.training, program.elsewhere, program.settings, program.notices, lambda: NOW
    )
    program.training.job_changed.emit(running_since(NOW - timedelta(minutes=50)))
    assert program.notices.newest is None
    for minutes in (61, 62):
        program.training.job_changed.emit(running_since(NOW - timedelta(minutes=minutes)))
    told = program.notices.all
    assert [(notice.tone, notice.code, notice.action) for notice in told] == [
        (Tone.WARN, "run_overdue", "train")
    ]
    program.notices.clear()
    program.training.job_changed.emit(running_since(NOW - timedelta(minutes=63)))
    assert program.notices.newest is None


def test_a_run_of_a_project_that_is_not_open_is_told_of_with_its_name(world: World) -> None:
    program = world.start()
    elsewhere = program.elsewhere
    OverdueAlarm(program.training, elsewhere, program.settings, program.notices, lambda: NOW)
    late = running_since(NOW - timedelta(minutes=61))
    for _ in range(2):
        elsewhere.run_changed.emit(RunElsewhere(folder=Path("/projects/Ink"), job=late))
    (told,) = program.notices.all
    assert (told.code, told.action) == ("run_overdue_elsewhere", "open_project")
    assert (told.params["folder"], told.params["path"]) == ("Ink", str(Path("/projects/Ink")))
