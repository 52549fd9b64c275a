"""Past trainings become runs of the open project: with their file, or without it."""

from pathlib import Path

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.practice.faults import Act, Rule, Script
from fluxtune_desktop.services.adopting_work import Found
from tests.services.conftest import Heard, Program, World, pictures_folder

WISHES = Wishes(settings=TrainingSettings(trigger_word="DNCR", steps=100), destination="dancers")


def trained(world: World, program: Program) -> RunId:
    program.training.start(WISHES)
    world.until(lambda: program.training.jobs and program.training.jobs[0].phase is Phase.DONE)
    run = program.training.jobs[0].run
    world.until(lambda: not program.training.following(run))
    return run


def found(world: World, program: Program) -> Found:
    heard = Heard(program.adopting.found, program.adopting.failed)
    program.adopting.look(program.training.jobs)
    world.until(lambda: heard.values)
    assert isinstance(heard.values[0], Found)
    return heard.values[0]


def another_project(world: World, folder: Path, tmp_path: Path) -> Program:
    """A project beside one that was trained and is not known on this computer any more."""
    program = world.started(folder)
    trained(world, program)
    assert world.leave(program)
    return world.started(pictures_folder(tmp_path / "other"))


def test_one_of_a_folder_that_is_not_known_becomes_a_run(
    world: World, folder: Path, tmp_path: Path
) -> None:
    program = another_project(world, folder, tmp_path)
    there = found(world, program)
    assert there.account == "practice"
    (past,) = there.trainings
    assert past.settings.trigger_word == "DNCR"
    assert past.settings.steps == 100

    program.adopting.adopt(there.trainings, there.service)
    world.until(lambda: program.training.jobs)
    run = program.training.jobs[0].run
    world.until(lambda: program.training.jobs[0].phase is Phase.DONE)
    world.until(lambda: not program.training.following(run))
    job = program.training.jobs[0]
    assert job.plan.adopted
    assert (tmp_path / "other" / ".fluxtune" / "runs" / run / "lora.safetensors").is_file()
    assert [model.run for model in program.generation.models()] == [run]
    assert len(world.server.world.state.trainings) == 1

    assert found(world, program).trainings == ()
    heard = Heard(program.adopting.adopted)
    program.adopting.adopt(there.trainings, there.service)
    world.until(lambda: heard.values)
    assert heard.values == [0]
    assert len(program.training.jobs) == 1


def test_one_whose_file_is_gone_is_done_all_the_same(
    world: World, folder: Path, tmp_path: Path, faults: Script
) -> None:
    program = another_project(world, folder, tmp_path)
    there = found(world, program)
    faults.add(Rule(path=r".*\.tar", method="GET", act=Act.STATUS, status=404, times=0))
    program.adopting.adopt(there.trainings, there.service)
    world.until(lambda: program.training.jobs and program.training.jobs[0].phase is Phase.DONE)
    job: Job = program.training.jobs[0]
    kept = tmp_path / "other" / ".fluxtune" / "runs" / job.run
    assert not (kept / "lora.safetensors").exists()
    assert [model.run for model in program.generation.models()] == [job.run]


def test_what_a_known_project_holds_is_not_offered(
    world: World, folder: Path, tmp_path: Path
) -> None:
    program = another_project(world, folder, tmp_path)
    program.settings.remember(str(folder))
    assert found(world, program).trainings == ()


def test_without_a_token_that_is_said(world: World, folder: Path) -> None:
    program = world.start(practice=False)
    program.session.open(folder)
    heard = Heard(program.adopting.failed)
    program.adopting.look(())
    assert heard.values == [Problem(kind=Kind.NO_TOKEN)]
