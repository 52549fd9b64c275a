"""The settings of an earlier run in the form, and the way back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fluxtune_desktop.adapters.trainers_file import shipped_trainers
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice.faults import Script
from fluxtune_desktop.ui.commands import command_of
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.training.run_actions import RunAction
from tests.services.conftest import Program, World
from tests.ui.training.pages import Show, choose

FAST = shipped_trainers()[1]
OLD = TrainingSettings(
    trigger_word="SMOKE", steps=300, lora_rank=32, batch_size=2, resolution="768"
)


def trained(world: World, program: Program, wishes: Wishes) -> None:
    world.until(lambda: program.accounts.secret(Account.REPLICATE) is not None)
    program.session.set_trigger_word(wishes.settings.trigger_word)
    world.until(lambda: program.training.ahead.preflight(wishes).ready)
    program.training.start(wishes)
    world.until(lambda: program.training.jobs and program.training.jobs[0].ended)
    program.session.set_trigger_word("DNCR")
    program.session.update_project(model_name="dancers")


def shown(world: World, program: Program, show: Show) -> TrainingPage:
    page = show(program)
    page.show_runs()
    view = page.runs.run
    world.until(lambda: view.verbs.entry(RunAction.AGAIN) is not None)
    return page


def test_everything_that_a_run_was_trained_with_comes_into_the_form(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    trained(world, program, Wishes(settings=OLD, destination="smoke"))
    page = shown(world, program, show)
    choose(qtbot, page.runs.run.verbs, RunAction.AGAIN)
    assert page.shows_form()
    view = page.setup.view
    chosen = view.settings.settings()
    assert chosen is not None
    assert (chosen.steps, chosen.lora_rank) == (300, 32)
    assert (chosen.batch_size, chosen.resolution) == (2, "768")
    assert (view.subject.trigger.text(), view.subject.name.text()) == ("SMOKE", "smoke")
    assert program.session.project is not None
    assert program.session.project.trigger_word == "SMOKE"
    said = view.notice.text()
    assert "the trigger word SMOKE, model smoke" in said
    assert "Nothing was started" in said
    assert len(program.training.jobs) == 1


def test_undo_brings_the_former_form_back(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    trained(world, program, Wishes(settings=OLD, destination="smoke"))
    page = shown(world, program, show)
    view = page.setup.view
    page.show_form()
    view.settings.knobs.steps.setValue(50)
    page.show_runs()
    choose(qtbot, page.runs.run.verbs, RunAction.AGAIN)
    assert view.notice.undo.isVisible()
    QTest.keyClick(view.notice.undo, Qt.Key.Key_Space)
    chosen = view.settings.settings()
    assert chosen is not None
    assert (chosen.steps, chosen.lora_rank, chosen.batch_size) == (2500, 16, 1)
    assert (view.subject.trigger.text(), view.subject.name.text()) == ("DNCR", "dancers")
    assert program.session.project is not None
    assert program.session.project.model_name == "dancers"
    assert not view.notice.isVisible()


def test_a_new_version_of_the_trainer_is_told_as_soon_as_it_is_known(
    world: World, folder: Path, qtbot: QtBot, show: Show, faults: Script
) -> None:
    program = world.started(folder)
    trained(world, program, Wishes(settings=OLD, destination="smoke"))
    page = shown(world, program, show)
    faults.new_version = True
    choose(qtbot, page.runs.run.verbs, RunAction.AGAIN)
    notice = page.setup.view.notice
    world.until(lambda: "new version since that run" in notice.text())
    QTest.keyClick(notice.undo, Qt.Key.Key_Space)
    assert page.setup.view.subject.trigger.text() == "DNCR"


def test_another_number_of_images_is_told(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    trained(world, program, Wishes(settings=OLD, destination="smoke"))
    (folder / "003.png").unlink()
    program.session.rescan()
    world.until(lambda: len(program.session.dataset.in_training().images) == 2)
    page = shown(world, program, show)
    choose(qtbot, page.runs.run.verbs, RunAction.AGAIN)
    assert "That run had 3 images; now there are 2." in page.setup.view.notice.text()


def test_a_run_with_the_other_trainer_brings_it_along(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    settings = TrainingSettings(trigger_word="SMOKE")
    wishes = Wishes(settings=settings, destination="smoke", trainer=FAST.model)
    trained(world, program, wishes)
    page = shown(world, program, show)
    choose(qtbot, page.runs.run.verbs, RunAction.AGAIN)
    view = page.setup.view
    assert view.trainer.current() == FAST.model
    assert f"Its trainer is chosen: {FAST.model}." in view.notice.text()


def test_it_is_in_the_list_s_own_menu_and_in_the_palette(
    world: World, folder: Path, show: Show
) -> None:
    program = world.started(folder)
    trained(world, program, Wishes(settings=OLD, destination="smoke"))
    page = shown(world, program, show)
    runs = page.runs.list
    assert runs.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    (action,) = (each for each in runs.actions() if command_of(each) is not None)
    assert action.text() == "Train again with these settings"
    action.trigger()
    assert page.shows_form()
    assert page.setup.view.notice.isVisible()


def test_prompts_of_progress_pictures_come_along(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    prompts = ("SMOKE, a leap", "a leap", "a lighthouse, SMOKE")
    wishes = Wishes(
        settings=OLD, destination="smoke", wandb_project="smoke", sample_prompts=prompts
    )
    trained(world, program, wishes)
    page = shown(world, program, show)
    choose(qtbot, page.runs.run.verbs, RunAction.AGAIN)
    assert page.setup.view.prompts.state().prompts == prompts
