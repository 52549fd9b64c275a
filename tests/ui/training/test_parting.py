"""What is not wanted any more is asked about first, with what stays where it is."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.confirm import ConfirmDialog
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.training.run_actions import RunAction
from tests.services.conftest import World
from tests.services.test_adopting import trained
from tests.ui.training.pages import Show, choose, press


def asked(page: TrainingPage) -> ConfirmDialog:
    dialog = page.findChild(ConfirmDialog)
    assert dialog is not None
    return dialog


def test_a_run_is_moved_to_the_trash_by_its_menu(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    trained(world, program)
    page = show(program)
    page.show_runs()
    verbs = page.runs.run.verbs
    world.until(lambda: verbs.entry(RunAction.DISCARD) is not None)
    choose(qtbot, verbs, RunAction.DISCARD)
    question = asked(page)
    assert "Your images and captions stay" in question.note.text()
    assert question.focusWidget() is question.refuse_button, "Return alone does not do it"
    press(qtbot, question.accept_button)
    world.until(lambda: not program.training.jobs)
    assert page.shows_form()


def test_a_version_is_deleted_at_replicate_only_after_a_yes(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    trained(world, program)
    page = show(program)
    page.show_runs()
    verbs = page.runs.run.verbs
    world.until(lambda: verbs.entry(RunAction.DELETE_THERE) is not None)
    choose(qtbot, verbs, RunAction.DELETE_THERE)
    press(qtbot, asked(page).refuse_button)
    assert world.server.world.state.models["practice/dancers"]["versions"]
    choose(qtbot, verbs, RunAction.DELETE_THERE)
    dialogs = [each for each in page.findChildren(ConfirmDialog) if each.isVisible()]
    press(qtbot, dialogs[-1].accept_button)
    world.until(lambda: program.training.jobs[0].deleted_there)
    world.until(lambda: verbs.entry(RunAction.DELETE_THERE) is None)
    assert not world.server.world.state.models["practice/dancers"]["versions"]
