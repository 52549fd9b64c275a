"""That an account has no credit: remembered over all projects until something is accepted."""

from pathlib import Path

import pytest

from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.new_pictures import PictureWish
from fluxtune_desktop.core.preflight import LineCode
from fluxtune_desktop.practice.faults import Act, Rule
from tests.listening import Listening
from tests.services.conftest import Program, World, pictures_folder
from tests.services.test_monthly_limit import paying
from tests.services.test_training_service import WISHES, start, until_phase

NO_CREDIT = Rule(path="/v1/models/.*/trainings", method="POST", act=Act.STATUS, status=402)
NO_CREDIT_FOR_PICTURES = Rule(
    path="/v1/predictions", method="POST", act=Act.STATUS, status=402, times=0
)


@pytest.fixture
def faults() -> Listening:
    return Listening()


def warned(program: Program) -> bool:
    lines = program.training.ahead.preflight(WISHES).lines
    return any(line.code is LineCode.CREDIT for line in lines)


def test_what_one_project_was_told_another_knows_after_a_restart(
    world: World, folder: Path, tmp_path: Path, faults: Listening
) -> None:
    faults.add(NO_CREDIT)
    first = paying(world, folder)
    until_phase(world, first, start(world, first), Phase.FAILED)
    assert warned(first)
    assert world.leave(first)
    other = paying(world, pictures_folder(tmp_path / "other"))
    world.until(lambda: warned(other))


def test_a_picture_that_was_refused_is_news_and_the_next_training_ends_it(
    world: World, folder: Path, faults: Listening
) -> None:
    program = paying(world, folder)
    run = start(world, program)
    until_phase(world, program, run, Phase.DONE)
    assert not warned(program)
    faults.add(NO_CREDIT_FOR_PICTURES)
    assert program.generation.create(run, PictureWish(prompt="DNCR on a beach", count=1, seed=7))
    world.until(lambda: warned(program))
    until_phase(world, program, start(world, program), Phase.DONE)
    world.until(lambda: not warned(program))


def test_in_practice_nothing_is_charged_and_nothing_said_of_credit(
    world: World, folder: Path, faults: Listening
) -> None:
    faults.add(NO_CREDIT)
    program = world.started(folder)
    until_phase(world, program, start(world, program), Phase.FAILED)
    assert not warned(program)
