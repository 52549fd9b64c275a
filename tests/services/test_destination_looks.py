"""What Replicate says of a model's name, over real HTTP; it is only read."""

from pathlib import Path

import pytest

from fluxtune_desktop.core.destination import Destination, DestinationState
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.core.remote import Holder
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice.faults import Act, Rule
from fluxtune_desktop.practice.tokens import PRACTICE_TEAM_TOKEN
from tests.listening import Listening
from tests.planted_models import plant
from tests.services.conftest import Program, World


@pytest.fixture
def faults() -> Listening:
    return Listening()


def told(world: World, program: Program, name: str) -> Destination:
    looks = program.training.ahead.dry_runs.destinations
    looks.ask(name)
    world.until(lambda: not looks.asking(name))
    look = looks.look(name)
    assert look is not None
    return look


@pytest.mark.parametrize(
    ("versions", "visibility", "kind", "state"),
    [
        (0, "private", "", DestinationState.EMPTY),
        (3, "private", "", DestinationState.YOURS),
        (2, "private", "text", DestinationState.OTHER),
        (1, "public", "", DestinationState.PUBLIC),
    ],
)
def test_a_model_of_the_account_is_known_for_what_it_is(
    world: World, folder: Path, versions: int, visibility: str, kind: str, state: DestinationState
) -> None:
    plant(world.server, "practice/ink", versions=versions, visibility=visibility, kind=kind)
    found = told(world, world.started(folder), "ink")
    assert (found.state, found.versions) == (state, versions)


def test_a_free_name_is_told_by_reading_alone(
    world: World, folder: Path, faults: Listening
) -> None:
    program = world.started(folder)
    assert told(world, program, "ink").state is DestinationState.FREE
    assert set(faults.about("ink")) == {"GET"}
    assert not world.server.world.state.models


def test_our_own_trainings_are_known_again_and_missed_when_they_are_gone(
    world: World, folder: Path
) -> None:
    program = world.started(folder)
    program.training.start(Wishes(settings=TrainingSettings(), destination="smoke"))
    world.until(lambda: program.training.jobs and program.training.jobs[0].ended)
    found = told(world, program, "smoke")
    assert (found.state, found.versions) == (DestinationState.OURS, 1)
    world.server.world.state.models.clear()
    program.training.ahead.dry_runs.destinations.doubt()
    assert told(world, program, "smoke").state is DestinationState.GONE


def test_what_is_known_is_not_asked_again_until_it_is_doubted(
    world: World, folder: Path, faults: Listening
) -> None:
    program = world.started(folder)
    told(world, program, "ink")
    told(world, program, "ink")
    assert faults.about("ink") == ["GET"]
    program.training.ahead.dry_runs.destinations.doubt()
    told(world, program, "ink")
    assert faults.about("ink") == ["GET", "GET"]


def test_the_start_makes_do_with_the_answer_that_is_there(
    world: World, folder: Path, faults: Listening
) -> None:
    program = world.started(folder)
    told(world, program, "ink")
    asked = Wishes(settings=TrainingSettings(trigger_word="SMKR"), destination="ink")
    program.training.ahead.dry_runs.ask(asked)
    world.until(lambda: program.training.ahead.dry_run(asked).package)
    assert program.training.ahead.dry_run(asked).destination is not None
    assert faults.about("ink") == ["GET"]


def test_a_slow_answer_about_another_name_changes_nothing(
    world: World, folder: Path, faults: Listening
) -> None:
    plant(world.server, "practice/ink", versions=2)
    program = world.started(folder)
    faults.add(Rule(path=".*/ink", act=Act.SLOW_BODY, seconds=1.0))
    looks = program.training.ahead.dry_runs.destinations
    looks.ask("ink")
    assert told(world, program, "smoke").state is DestinationState.FREE
    assert looks.asking("ink")
    world.until(lambda: not looks.asking("ink"))
    smoke, ink = looks.look("smoke"), looks.look("ink")
    assert smoke is not None
    assert smoke.state is DestinationState.FREE
    assert ink is not None
    assert ink.state is DestinationState.YOURS


def test_a_service_that_is_away_leaves_it_open_and_takes_no_old_word_for_true(
    world: World, folder: Path, faults: Listening
) -> None:
    program = world.started(folder)
    told(world, program, "ink")
    faults.add(Rule(path=".*/ink", act=Act.STATUS, status=503, times=0))
    program.training.ahead.dry_runs.destinations.doubt()
    found = told(world, program, "ink")
    assert found.state is DestinationState.UNKNOWN
    assert found.problem is not None
    asked = Wishes(settings=TrainingSettings(trigger_word="SMKR"), destination="ink")
    assert program.training.ahead.preflight(asked).ready


def test_versions_that_cannot_be_counted_do_not_hide_the_model(
    world: World, folder: Path, faults: Listening
) -> None:
    plant(world.server, "practice/ink", versions=4)
    faults.add(Rule(path=".*/ink/versions", act=Act.STATUS, status=500, times=0))
    found = told(world, world.started(folder), "ink")
    assert (found.state, found.versions) == (DestinationState.YOURS, 0)


def test_the_token_of_an_organization_asks_about_its_models(world: World, folder: Path) -> None:
    plant(world.server, "practice/ink", versions=1)
    plant(world.server, "practice-team/ink", versions=2)
    program = world.started(folder)
    program.mode.leave_practice()
    program.accounts.connect_token(Account.REPLICATE, PRACTICE_TEAM_TOKEN)
    world.until(lambda: program.accounts.state(Account.REPLICATE).name == "practice-team")
    assert program.accounts.state(Account.REPLICATE).holder is Holder.ORGANIZATION
    found = told(world, program, "ink")
    assert (str(found.name), found.versions) == ("practice-team/ink", 2)


def test_what_is_no_name_is_never_asked_about(
    world: World, folder: Path, faults: Listening
) -> None:
    program = world.started(folder)
    looks = program.training.ahead.dry_runs.destinations
    for text in ("", "Not A Name", "acme/ink"):
        looks.ask(text)
        assert not looks.asking(text)
        assert looks.look(text) is None
    assert not faults.about("ink")
