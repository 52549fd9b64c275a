"""The Train page over real services and a practice server."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.run_label import RunLabel
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice.faults import Act, Rule, Script
from fluxtune_desktop.ui.confirm import ConfirmDialog
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.training.ready_panel import ReadyPanel
from fluxtune_desktop.ui.training.run_actions import RunAction
from tests.services.conftest import TOKENS, Heard, Program, World, pictures_folder
from tests.ui.training.pages import Show, press


def links(ready: ReadyPanel, words: str) -> list[QWidget]:
    found = [line.link_button() for line in ready.lines() if words in line.text()]
    return [button for button in found if button.isVisible()]


def trained(world: World, qtbot: QtBot, page: TrainingPage, program: Program) -> None:
    world.until(page.setup.view.ready.start.isEnabled)
    press(qtbot, page.setup.view.ready.start)
    world.until(lambda: program.training.jobs and program.training.jobs[0].ended)


def trained_again(
    world: World, qtbot: QtBot, page: TrainingPage, program: Program, count: int
) -> None:
    world.until(page.setup.view.ready.start.isEnabled)
    press(qtbot, page.setup.view.ready.start)
    world.until(lambda: len(program.training.jobs) == count)
    world.until(lambda: program.training.jobs[0].ended)


def test_a_file_that_could_not_be_fetched_is_fetched_by_its_button(
    world: World, folder: Path, qtbot: QtBot, show: Show, faults: Script
) -> None:
    program = world.started(pictures_folder(folder))
    page = show(program)
    faults.add(Rule(path=r"/.*\.tar", method="GET", act=Act.STATUS, status=410, times=9))
    qtbot.keyClicks(page.setup.view.subject.trigger, "DNCR")
    trained(world, qtbot, page, program)
    (job,) = program.training.jobs
    assert job.phase is Phase.DONE
    assert [model.run for model in program.generation.models()] == [job.run]
    fetch = page.runs.run.buttons[RunAction.FETCH]
    world.until(fetch.isVisible)
    qtbot.keyClick(fetch, Qt.Key.Key_Space)
    opened = program.session.opened_project
    assert opened is not None
    world.until(lambda: opened.runs.weights(job.run))
    world.until(lambda: page.runs.run.buttons[RunAction.SAVE_LORA].isVisible())
    assert fetch.isHidden()


def test_the_form_is_kept_in_the_project_as_it_is_typed(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
) -> None:
    program = world.started(folder)
    page = show(program)
    card = page.setup.view.subject
    qtbot.keyClicks(card.trigger, "DNCR")
    press(qtbot, card.choice(Subject.CHARACTER))
    assert program.session.project is not None
    assert program.session.project.trigger_word == "DNCR"
    assert program.session.project.subject is Subject.CHARACTER
    world.until(lambda: "Used in 0 of 3 captions" in card.trigger_field.hint())
    card.name.clear()
    qtbot.keyClicks(card.name, "Not A Name")
    assert "lowercase" in card.name_field.hint()
    world.until(lambda: not page.setup.view.ready.start.isEnabled())


def test_settings_explain_themselves_and_can_be_reset(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
) -> None:
    page = show(world.started(folder))
    card = page.setup.view.settings
    assert card.knobs.steps_field.hint().startswith("266 passes over each image")
    assert "Recommended for a style with 3 images" in card.pill.text()
    card.knobs.rate.selectAll()
    qtbot.keyClicks(card.knobs.rate, "fast")
    assert card.settings() is None
    assert "A number from" in card.knobs.rate_field.hint()
    world.until(lambda: not page.setup.view.ready.start.isEnabled())
    press(qtbot, card.reset)
    settings = card.settings()
    assert settings is not None
    assert settings.learning_rate == 0.0004
    world.until(page.setup.view.ready.start.isEnabled)


def test_what_was_wished_in_one_project_is_no_wish_for_the_next(
    world: World,
    folder: Path,
    show: Show,
    tmp_path: Path,
) -> None:
    program = world.started(folder)
    world.until(lambda: program.accounts.state(Account.HUGGING_FACE).name)
    page = show(program)
    after = page.setup.view.afterwards
    world.until(after.publish.box.isEnabled)
    page.setup.view.settings.knobs.steps.setValue(40)
    after.publish.box.setChecked(True)
    after.publish.edit.setText("practice/mine")
    assert after.publish_to() == "practice/mine"
    world.open(program, pictures_folder(tmp_path / "ink"))
    settings = page.setup.view.settings.settings()
    assert settings == TrainingSettings(steps=800)
    assert after.publish_to() is None
    world.until(lambda: after.publish.edit.text() == "practice/ink-lora")


def test_a_word_that_cannot_be_one_is_refused_where_it_is_typed(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
) -> None:
    page = show(world.started(folder))
    card = page.setup.view.subject
    for word in ("two words", "smøke"):
        card.trigger.clear()
        qtbot.keyClicks(card.trigger, word)
        assert "letters, digits" in card.trigger_field.hint()
        assert not page.setup.view.ready.start.isEnabled()


def test_the_new_run_has_the_keys_when_it_has_begun(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
) -> None:
    program = world.started(folder)
    page = show(program)
    with qtbot.waitActive(page):
        page.activateWindow()
    trained(world, qtbot, page, program)
    assert page.runs.list.hasFocus()


def test_the_checklist_leads_to_the_page_that_mends(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
) -> None:
    (folder / "002.txt").unlink()
    page = show(world.started(folder))
    asked = Heard(page.wanted)
    ready = page.setup.view.ready
    world.until(lambda: links(ready, "no caption"))
    press(qtbot, links(ready, "no caption")[0])
    assert asked.values == [PageName.DATASET]


def test_practice_starts_at_once_and_ends_with_a_model(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
) -> None:
    program = world.started(folder)
    page = show(program)
    assert page.setup.view.ready.start.text() == "Start practice training · free"
    asked = Heard(page.wanted)
    trained(world, qtbot, page, program)
    assert program.training.jobs[0].phase is Phase.DONE
    view = page.runs.run
    world.until(lambda: view.banner.isVisible() and view.banner.title() == "Your model is ready")
    assert not page.shows_form()
    assert view.heading.text() == "Run 1 is done"
    assert "flux_train_replicate" in view.log.text.toPlainText()
    press(qtbot, view.buttons[RunAction.CREATE])
    assert asked.values == [PageName.CREATE]
    press(qtbot, page.runs.new)
    assert page.shows_form()
    press(qtbot, page.setup.view.back)
    assert not page.shows_form()


def test_a_real_training_is_confirmed_with_account_price_and_visibility(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
) -> None:
    program = world.started(folder)
    page = show(program)
    program.mode.leave_practice()
    program.settings.change(monthly_limit=3.0)
    page.setup.view.settings.knobs.steps.setValue(20)
    program.accounts.connect_token(Account.REPLICATE, TOKENS[Account.REPLICATE].reveal())
    world.until(lambda: program.accounts.state(Account.REPLICATE).name)
    world.until(page.setup.view.ready.start.isEnabled)
    assert page.setup.view.ready.start.text() == "Start training · about $2"
    press(qtbot, page.setup.view.ready.start)
    dialog = page.window().findChild(ConfirmDialog)
    assert dialog is not None
    facts = dict(dialog.question.facts)
    assert facts["Account"] == program.accounts.state(Account.REPLICATE).name
    assert facts["Price"] == "$1.50 to $2.75"
    assert facts["Monthly limit"] == "With this, up to $2.75 of your $3.00 a month may be used"
    assert facts["Model"].endswith("private")
    assert len(dialog.question.terms) == 2
    press(qtbot, dialog.refuse_button)
    assert program.training.jobs == ()
    project = program.session.project
    assert project is not None
    assert project.terms_read == ""


def test_a_run_that_ended_before_the_trainer_began_has_no_log(
    world: World, folder: Path, qtbot: QtBot, show: Show, faults: Script
) -> None:
    faults.add(Rule(path=r"/v1/models/.*/trainings", method="POST", act=Act.STATUS, status=402))
    program = world.started(folder)
    page = show(program)
    world.until(page.setup.view.ready.start.isEnabled)
    press(qtbot, page.setup.view.ready.start)
    world.until(lambda: page.runs.run.heading.text() == "Run 1 failed")
    assert page.runs.run.banner.isVisible()
    assert not page.runs.run.log.isVisible()


def test_what_the_service_answered_stands_behind_details(
    world: World, folder: Path, qtbot: QtBot, show: Show, faults: Script
) -> None:
    faults.add(Rule(path=r"/v1/models/.*/trainings", method="POST", act=Act.STATUS, status=402))
    program = world.started(folder)
    page = show(program)
    world.until(page.setup.view.ready.start.isEnabled)
    press(qtbot, page.setup.view.ready.start)
    world.until(lambda: page.runs.run.heading.text() == "Run 1 failed")
    banner, problem = page.runs.run.banner, program.training.jobs[0].problem
    assert problem is not None
    assert problem.detail
    assert problem.detail not in banner.text()
    assert not banner.details.isVisible()
    banner.details_button.setFocus()
    qtbot.keyClick(banner.details_button, Qt.Key.Key_Space)
    assert banner.details.isVisible()
    assert banner.details.text() == problem.detail


def test_cancelling_asks_once_and_says_what_is_charged(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
    faults: Script,
) -> None:
    faults.add(Rule(path=r"/v1/trainings/[^/]+", method="GET", act=Act.STATUS, times=0))
    program = world.started(folder)
    page = show(program)
    world.until(page.setup.view.ready.start.isEnabled)
    press(qtbot, page.setup.view.ready.start)
    world.until(lambda: program.training.jobs and program.training.jobs[0].training)
    world.until(page.runs.run.buttons[RunAction.CANCEL].isVisible)
    press(qtbot, page.runs.run.buttons[RunAction.CANCEL])
    dialog = page.findChild(ConfirmDialog)
    assert dialog is not None
    assert "nothing is charged" in dialog.question.note
    faults.clear()
    press(qtbot, dialog.accept_button)
    world.until(lambda: program.training.jobs[0].ended)
    world.until(lambda: page.runs.run.heading.text() == "Run 1 was cancelled")


def test_a_page_that_comes_after_a_run_shows_the_run(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    trained(world, qtbot, show(program), program)
    page = show(program)
    assert not page.shows_form()
    assert page.runs.list.current_run() == program.training.jobs[0].run
    assert page.runs.run.isVisible()


def test_the_lora_is_saved_where_the_person_likes_with_its_trigger_word(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
    tmp_path: Path,
) -> None:
    program = world.started(folder)
    page = show(program)
    qtbot.keyClicks(page.setup.view.subject.trigger, "DNCR")
    trained(world, qtbot, page, program)
    world.until(page.runs.run.buttons[RunAction.SAVE_LORA].isVisible)
    press(qtbot, page.runs.run.buttons[RunAction.SAVE_LORA])
    assert page.dialog is not None
    (proposed,) = page.dialog.selectedFiles()
    assert Path(proposed).name == "practice-dancers-DNCR-run1.safetensors"
    target = tmp_path / "loras" / Path(proposed).name
    target.parent.mkdir()
    page.dialog.fileSelected.emit(str(target))
    page.dialog.reject()
    world.until(lambda: any(notice.code == "saved_as" for notice in program.notices.all))
    assert b'"modelspec.trigger_phrase":"DNCR"' in target.read_bytes()[:4000]


def test_two_runs_are_compared_with_what_they_were_trained_on(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
) -> None:
    program = world.started(folder)
    page = show(program)
    trained(world, qtbot, page, program)
    image = program.session.dataset.images[0]
    program.session.set_caption(image.id, "a dancer in fog")
    page.show_form()
    page.setup.view.settings.knobs.steps.setValue(30)
    world.until(page.setup.view.ready.start.isEnabled)
    press(qtbot, page.setup.view.ready.start)
    world.until(lambda: len(program.training.jobs) == 2 and program.training.jobs[0].ended)
    card = page.runs.run.comparison
    world.until(card.isVisible)
    assert card.title.text() == "Different from Run 1"
    assert card.lines() == ["Steps: 1\u202f500, before 800", "1 caption changed", str(image.id)]
    menu = page.runs.run.loss.compare.menu()
    assert menu is not None
    menu.actions()[-1].trigger()
    assert not card.isVisible()


def test_a_run_gets_a_name_a_note_and_a_star_which_the_project_keeps(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
) -> None:
    program = world.started(folder)
    page = show(program)
    trained(world, qtbot, page, program)
    label = page.runs.run.label
    qtbot.keyClicks(label.name, "softer smoke")
    qtbot.keyClicks(label.note, "the one for the poster")
    press(qtbot, label.star)
    world.until(lambda: page.runs.list.runs.index(0).data().startswith("Run 1 · softer smoke"))
    assert world.leave(program)
    page = show(world.started(folder))
    label = page.runs.run.label
    world.until(lambda: label.star.isChecked())
    assert (label.name.text(), label.note.text()) == ("softer smoke", "the one for the poster")


def test_runs_are_found_by_their_names_and_nothing_found_is_said(
    world: World,
    folder: Path,
    qtbot: QtBot,
    show: Show,
) -> None:
    program = world.started(folder)
    page = show(program)
    for number in range(4):
        page.show_form()
        trained_again(world, qtbot, page, program, number + 1)
    assert page.runs.search.isVisible()
    newest = program.training.jobs[0].run
    program.session.update_project(labels=(RunLabel(run=newest, name="fog"),))
    page.runs.search.setText("FOG")
    assert page.runs.list.runs.rowCount() == 1
    assert page.runs.list.current_run() == newest
    page.runs.search.setText("ink")
    assert page.runs.nothing.isVisible()
    assert not page.runs.list.isVisible()
    page.runs.search.clear()
    assert page.runs.list.runs.rowCount() == 4


def test_what_is_taught_is_chosen_in_one_line_in_the_smallest_window(
    world: World, folder: Path, show: Show
) -> None:
    page = show(world.started(folder))
    page.resize(924, 588)
    choices = [page.setup.view.subject.choice(subject) for subject in Subject]
    world.until(lambda: len({choice.y() for choice in choices}) == 1)
    for choice in choices:
        assert choice.width() >= choice.minimumSizeHint().width()


def test_a_failed_run_is_repeated_with_its_own_images_by_a_key(
    world: World, folder: Path, qtbot: QtBot, show: Show, faults: Script
) -> None:
    faults.add(Rule(path=r"/v1/models/.*/trainings", method="POST", act=Act.STATUS, status=402))
    program = world.started(folder)
    page = show(program)
    world.until(page.setup.view.ready.start.isEnabled)
    press(qtbot, page.setup.view.ready.start)
    world.until(lambda: page.runs.run.heading.text() == "Run 1 failed")
    view = page.runs.run
    assert "nothing was charged" in view.banner.text()
    assert "images, captions and settings are safe" in view.banner.text()
    with qtbot.waitSignal(page.support_wanted):
        qtbot.keyClick(view.buttons[RunAction.SUPPORT], Qt.Key.Key_Space)
    failed = program.training.jobs[0].run
    view.buttons[RunAction.REPEAT].setFocus()
    qtbot.keyClick(view.buttons[RunAction.REPEAT], Qt.Key.Key_Space)
    world.until(lambda: len(program.training.jobs) == 2)
    assert program.training.jobs[0].plan.repeats == failed
    world.until(lambda: program.training.jobs[0].phase is Phase.DONE)
    world.until(lambda: page.runs.run.heading.text() == "Run 2 is done")
