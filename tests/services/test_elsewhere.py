"""Runs of known projects that are not open: followed by whoever holds the project, paid once."""

from pathlib import Path

import pytest

from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.practice.faults import Act, Rule, Script
from tests.services.conftest import Program, World, pictures_folder
from tests.services.test_training_service import accepted, start, until_phase


@pytest.fixture
def other(tmp_path: Path) -> Path:
    return pictures_folder(tmp_path / "smoke")


def weights(folder: Path, run: RunId) -> Path:
    return folder / ".fluxtune" / "runs" / run / "lora.safetensors"


def left_running(world: World, folder: Path, seconds: float) -> RunId:
    """A run that was under way when the program was closed; the project is a known one."""
    world.server.world.seconds_per_training = seconds
    program = world.started(folder)
    program.settings.remember(str(folder))
    run = start(world, program)
    until_phase(world, program, run, Phase.QUEUED, Phase.TRAINING)
    assert world.leave(program)
    return run


def codes(program: Program) -> list[str]:
    return [notice.code for notice in program.notices.all]


def test_a_run_is_followed_when_another_project_is_opened(
    world: World, folder: Path, other: Path
) -> None:
    world.server.world.seconds_per_training = 3.0
    program = world.started(folder)
    program.settings.remember(str(folder))
    run = start(world, program)
    until_phase(world, program, run, Phase.QUEUED, Phase.TRAINING)
    world.open(program, other)
    world.until(lambda: program.elsewhere.following(run))
    world.until(lambda: weights(folder, run).is_file())
    world.until(lambda: "run_done_elsewhere" in codes(program))
    world.until(lambda: not program.elsewhere.holds(folder))
    assert accepted(world) == 1


def test_the_next_start_follows_it_though_nobody_opens_its_project(
    world: World, folder: Path
) -> None:
    run = left_running(world, folder, seconds=3.0)
    program = world.start()
    world.until(lambda: program.elsewhere.following(run))
    world.until(lambda: weights(folder, run).is_file())
    world.until(lambda: not program.elsewhere.holds(folder))
    assert accepted(world) == 1


def test_who_opens_the_project_gets_it_with_its_run(world: World, folder: Path) -> None:
    run = left_running(world, folder, seconds=6.0)
    program = world.start()
    world.until(lambda: program.elsewhere.following(run))
    world.open(program, folder)
    world.until(lambda: program.training.following(run))
    assert not program.elsewhere.holds(folder)
    until_phase(world, program, run, Phase.DONE)
    assert accepted(world) == 1


def test_leaving_the_program_leaves_the_other_projects_too(world: World, folder: Path) -> None:
    run = left_running(world, folder, seconds=60.0)
    program = world.start()
    world.until(lambda: program.elsewhere.following(run))
    assert world.leave(program)
    assert not (folder / ".fluxtune" / "holder.json").exists()
    again = world.started(folder)
    world.until(lambda: again.training.following(run))
    assert accepted(world) == 1


def test_practice_and_the_real_service_are_followed_each_in_their_time(
    world: World, folder: Path
) -> None:
    run = left_running(world, folder, seconds=60.0)
    program = world.start()
    world.until(lambda: program.elsewhere.following(run))
    program.mode.leave_practice()
    world.until(lambda: not program.elsewhere.holds(folder))
    program.mode.enter_practice()
    world.until(lambda: program.elsewhere.following(run))


def test_a_project_that_is_opened_at_the_start_is_not_taken_from_the_person(
    world: World, folder: Path
) -> None:
    run = left_running(world, folder, seconds=60.0)
    program = world.started(folder)
    world.until(lambda: program.training.following(run))
    program.elsewhere.look_around()
    assert not program.elsewhere.holds(folder)
    assert program.training.following(run)


def test_a_project_held_by_another_process_is_followed_there(world: World, folder: Path) -> None:
    run = left_running(world, folder, seconds=60.0)
    holder = ProjectDir.open(folder, world.dirs, program="terminal")
    try:
        program = world.start()
        program.elsewhere.look_around()
        world.until(lambda: program.chores.idle)
        assert not program.elsewhere.following(run)
    finally:
        holder.close()


def test_what_was_begun_on_another_computer_is_left_to_it(world: World, folder: Path) -> None:
    run = left_running(world, folder, seconds=60.0)
    program = world.start(host="laptop")
    program.elsewhere.look_around()
    world.until(lambda: program.chores.idle)
    assert not program.elsewhere.following(run)


def test_what_was_not_sent_is_not_sent_now(world: World, folder: Path, faults: Script) -> None:
    faults.add(Rule(path=r"/v1/files", method="POST", act=Act.STATUS, status=503, times=0))
    program = world.started(folder)
    program.settings.remember(str(folder))
    run = start(world, program)
    world.until(lambda: (job := program.training.job(run)) is not None and job.stale)
    assert world.leave(program)
    faults.clear()
    again = world.start()
    again.elsewhere.look_around()
    world.until(lambda: again.chores.idle)
    assert not again.elsewhere.holds(folder)
    assert accepted(world) == 0


def test_a_lost_answer_is_asked_about_by_name_of_the_project(
    world: World, folder: Path, faults: Script
) -> None:
    faults.add(Rule(path=r"/v1/models/.*/trainings", method="POST", act=Act.RESET))
    program = world.started(folder)
    program.settings.remember(str(folder))
    run = start(world, program)
    until_phase(world, program, run, Phase.UNCONFIRMED)
    assert world.leave(program)
    again = world.start()
    world.until(lambda: "run_asks_elsewhere" in codes(again))
    assert again.notices.all[0].params["folder"] == folder.name
    assert accepted(world) == 0
