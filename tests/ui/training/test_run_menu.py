"""What can be done with a run is found in its buttons, its context menu and the palette alike."""

from pathlib import Path

from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.practice.faults import Act, Rule, Script
from fluxtune_desktop.ui.offers import offers
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.training.run_actions import RunAction
from tests.services.conftest import Program, World
from tests.services.test_adopting import WISHES, trained
from tests.ui.training.pages import Show

IN_FULL = (
    "Create pictures",
    "Save LoRA as…",
    "Show in folder",
    "Repeat with the same images",
    "Train again with these settings",
    "Save run as a file…",
    "Delete the model at Replicate…",
    "Move run to trash…",
)


def menu(page: TrainingPage) -> list[str]:
    return [action.text() for action in page.runs.list.actions()]


def shown(world: World, program: Program, show: Show) -> TrainingPage:
    page = show(program)
    page.show_runs()
    world.until(lambda: page.runs.run.verbs.entry(RunAction.EXPORT) is not None)
    return page


def test_a_finished_run_has_all_of_it_in_its_menu_each_once(
    world: World, folder: Path, show: Show
) -> None:
    program = world.started(folder)
    trained(world, program)
    found = menu(shown(world, program, show))
    assert [words for words in found if words in IN_FULL] == list(IN_FULL)
    assert len(found) == len(set(found))


def test_what_stands_in_the_menu_of_the_run_is_found_in_the_palette(
    world: World, folder: Path, show: Show
) -> None:
    program = world.started(folder)
    trained(world, program)
    page = shown(world, program, show)
    found = {offer.words: offer for offer in offers(page, page, "Train")}
    assert {words.rstrip("…") for words in IN_FULL} <= set(found)
    assert page.dialog is None
    found["Save run as a file"].take()
    assert page.dialog is not None
    page.dialog.close()


def test_a_run_that_is_under_way_can_be_cancelled_from_its_menu(
    world: World, folder: Path, faults: Script, show: Show
) -> None:
    faults.add(Rule(path=r"/v1/trainings/[^/]+", method="GET", act=Act.STATUS, times=0))
    program = world.started(folder)
    page = show(program)
    program.training.start(Wishes(settings=WISHES.settings, destination="dancers"))
    world.until(lambda: program.training.jobs and program.training.jobs[0].phase is Phase.QUEUED)
    world.until(lambda: "Cancel run" in menu(page))
    assert "Create pictures" not in menu(page)
