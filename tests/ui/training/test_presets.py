"""Presets in the form: taken, kept, replaced, renamed, deleted, shared, loaded."""

import json
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from fluxtune_desktop.adapters.trainers_file import shipped_trainers
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.services.presets import DAMAGED
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.training.preset_name_dialog import PresetNameDialog
from tests.services.conftest import Program, World
from tests.ui.training.pages import LEFT, Show

OSTRIS, FAST = shipped_trainers()


def ready_page(world: World, program: Program, show: Show) -> TrainingPage:
    page = show(program)
    world.until(lambda: program.presets.known)
    world.until(lambda: "optimizer" in page.setup.view.settings.advanced.fields)
    return page


def actions(menu: QMenu) -> dict[str, QAction]:
    menu.aboutToShow.emit()
    return {each.text(): each for each in menu.actions() if each.text()}


def choose(page: TrainingPage, *words: str) -> None:
    menu = page.setup.view.settings.presets.menu_
    action = actions(menu)[words[0]]
    for each in words[1:]:
        inner = action.menu()
        assert isinstance(inner, QMenu)
        action = next(one for one in inner.actions() if one.text() == each)
    action.trigger()


def steps(page: TrainingPage) -> int:
    return page.setup.view.settings.knobs.step_count()


def naming(page: TrainingPage) -> PresetNameDialog:
    dialog = page.setup.presets.naming
    assert dialog is not None
    return dialog


def keep_as(page: TrainingPage, name: str) -> None:
    choose(page, "Save these settings…")
    dialog = naming(page)
    dialog.edit.selectAll()
    QTest.keyClicks(dialog.edit, name)
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)


def test_settings_are_kept_under_a_name_and_taken_again(
    world: World, folder: Path, show: Show
) -> None:
    program = world.started(folder)
    page = ready_page(world, program, show)
    knobs = page.setup.view.settings.knobs
    knobs.steps.setValue(30)
    keep_as(page, "Ink & fog")
    knobs.steps.setValue(10)
    choose(page, "Ink && fog")
    assert steps(page) == 1500
    notice = page.setup.view.notice
    assert notice.isVisible()
    assert notice.title() == "Preset “Ink & fog”"
    QTest.keyClick(notice.undo, Qt.Key.Key_Space)
    assert steps(page) == 500
    assert not notice.isVisible()
    world.until(program.dirs.presets_file.exists)
    kept = json.loads(program.dirs.presets_file.read_text("utf-8"))["presets"]
    assert [each["name"] for each in kept] == ["Ink & fog"]


def test_the_menu_marks_where_the_form_stands(world: World, folder: Path, show: Show) -> None:
    page = ready_page(world, world.started(folder), show)
    keep_as(page, "Mine")
    menu = page.setup.view.settings.presets.menu_
    assert actions(menu)["Mine"].isChecked()
    page.setup.view.settings.knobs.steps.setValue(10)
    assert not actions(menu)["Mine"].isChecked()


def test_a_name_that_is_taken_is_asked_about_first(world: World, folder: Path, show: Show) -> None:
    program = world.started(folder)
    page = ready_page(world, program, show)
    keep_as(page, "Mine")
    page.setup.view.settings.knobs.steps.setValue(10)
    choose(page, "Save these settings…")
    dialog = naming(page)
    assert dialog.keep.text() == "Save"
    dialog.edit.selectAll()
    QTest.keyClicks(dialog.edit, "mine")
    assert dialog.keep.text() == "Replace"
    assert "would be replaced" in dialog.field.hint()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    (kept,) = program.presets.own
    assert {each.name: each.value for each in kept.inputs}["steps"] == 800
    keep_as(page, "mine")
    (kept,) = program.presets.own
    assert kept.name == "mine"
    assert {each.name: each.value for each in kept.inputs}["steps"] == 500


def test_a_preset_is_renamed_and_deleted_and_the_deletion_undone(
    world: World, folder: Path, show: Show
) -> None:
    program = world.started(folder)
    page = ready_page(world, program, show)
    keep_as(page, "Mine")
    choose(page, "Rename", "Mine")
    dialog = naming(page)
    dialog.edit.selectAll()
    QTest.keyClicks(dialog.edit, "Yours")
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert [each.name for each in program.presets.own] == ["Yours"]
    choose(page, "Delete", "Yours")
    assert program.presets.own == ()
    notice = page.setup.view.notice
    assert notice.title() == "The preset “Yours” is deleted"
    QTest.keyClick(notice.undo, Qt.Key.Key_Space)
    assert [each.name for each in program.presets.own] == ["Yours"]


def test_what_is_recommended_for_each_subject_is_there_from_the_start(
    world: World, folder: Path, show: Show
) -> None:
    page = ready_page(world, world.started(folder), show)
    page.setup.view.settings.knobs.steps.setValue(60)
    choose(page, "Recommended for a person or character")
    assert steps(page) == 800
    menu = page.setup.view.settings.presets.menu_
    assert not {"Rename", "Delete", "Share as a file"} & set(actions(menu))


def test_a_shared_preset_comes_by_a_file_and_what_does_not_fit_is_told(
    world: World, folder: Path, show: Show, tmp_path: Path
) -> None:
    program = world.started(folder)
    page = ready_page(world, program, show)
    keep_as(page, "Mine")
    choose(page, "Share as a file", "Mine")
    file = tmp_path / "Mine.json"
    assert page.setup.presets.dialog is not None
    page.setup.presets.dialog.fileSelected.emit(str(file))
    world.until(file.exists)
    shared = json.loads(file.read_text("utf-8"))
    shared["name"] = "Theirs"
    shared["inputs"] |= {"steps": 777, "lora_rank": 900, "sampler": "euler"}
    file.write_text(json.dumps(shared))

    choose(page, "Load from a file…")
    page.setup.presets.dialog.fileSelected.emit(str(file))
    notice = page.setup.view.notice
    world.until(lambda: notice.title() == "Preset “Theirs” from a file")
    said = notice.text()
    assert "Left out: LoRA rank. Too high for the trainer." in said
    assert "Left out: sampler. This version of the trainer does not know it." in said
    assert "Steps: 777 became 800" in said
    assert [each.name for each in program.presets.own] == ["Mine"]
    QTest.keyClick(notice.keep, Qt.Key.Key_Space)
    assert [each.name for each in program.presets.own] == ["Mine", "Theirs"]


def test_a_preset_of_another_trainer_brings_it_along_and_undo_brings_back_the_former(
    world: World, folder: Path, show: Show, tmp_path: Path
) -> None:
    program = world.started(folder)
    page = ready_page(world, program, show)
    view = page.setup.view
    quick = {"lora_type": "subject", "training_steps": 300}
    file = preset(tmp_path, str(FAST.model), quick)
    program.presets.read(file)
    world.until(lambda: view.trainer.current() == FAST.model)
    assert "It is for another trainer" in view.notice.text()
    world.until(lambda: "training_steps" in view.settings.advanced.fields)
    chosen = view.settings.settings()
    assert chosen is not None
    assert chosen.steps == 300
    QTest.keyClick(view.notice.undo, Qt.Key.Key_Space)
    assert view.trainer.current() == OSTRIS.model
    assert view.settings.knobs.isVisible()


def test_a_preset_of_a_trainer_that_nobody_knows_changes_nothing(
    world: World, folder: Path, show: Show, tmp_path: Path
) -> None:
    program = world.started(folder)
    page = ready_page(world, program, show)
    program.presets.read(preset(tmp_path, "somebody/else-trainer", {"steps": 4000}))
    notice = page.setup.view.notice
    world.until(lambda: "somebody/else-trainer" in notice.text())
    assert not notice.undo.isVisible()
    assert steps(page) == 800


def test_a_preset_is_dropped_on_the_form(
    world: World, folder: Path, show: Show, tmp_path: Path
) -> None:
    page = ready_page(world, world.started(folder), show)
    drop(page, preset(tmp_path, str(OSTRIS.model), {"steps": 2000}))
    world.until(lambda: steps(page) == 2000)


def test_a_file_that_is_no_preset_is_told(
    world: World, folder: Path, show: Show, tmp_path: Path
) -> None:
    program = world.started(folder)
    page = ready_page(world, program, show)
    captions = tmp_path / "captions.json"
    captions.write_text('{"001.png": "a dancer"}')
    drop(page, captions)
    world.until(lambda: program.notices.newest is not None)
    assert program.notices.newest is not None
    assert program.notices.newest.problem is not None
    assert program.notices.newest.problem.kind is Kind.BAD_PRESET


def test_images_over_the_form_are_left_to_the_window(
    world: World, folder: Path, show: Show
) -> None:
    page = ready_page(world, world.started(folder), show)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder / "001.png"))])
    enter = entering(data)
    QApplication.sendEvent(page.setup.view, enter)
    assert not enter.isAccepted()


def test_a_damaged_file_is_told_and_kept(world: World, folder: Path, show: Show) -> None:
    program = world.started(folder)
    program.dirs.presets_file.parent.mkdir(parents=True, exist_ok=True)
    program.dirs.presets_file.write_text("{")
    page = ready_page(world, program, show)
    assert any(each.code == DAMAGED for each in program.notices.all)
    keep_as(page, "Mine")
    world.until(lambda: "Mine" in program.dirs.presets_file.read_text("utf-8"))
    assert (program.dirs.config / "presets-damaged.json").read_text() == "{"


def test_an_input_that_the_trainer_turns_out_not_to_have_is_told_then(
    world: World, folder: Path, show: Show, tmp_path: Path
) -> None:
    program = world.started(folder)
    page = ready_page(world, program, show)
    file = preset(tmp_path, str(FAST.model), {"training_steps": 300, "sampler": "euler"})
    program.presets.read(file)
    notice = page.setup.view.notice
    world.until(lambda: "Left out: sampler" in notice.text())
    assert "training_steps" not in notice.text()


def preset(folder: Path, trainer: str, inputs: dict[str, object]) -> Path:
    file = folder / "theirs.json"
    whole = {"fluxtune": "preset", "format": 1, "name": "Theirs", "trainer": trainer}
    file.write_text(json.dumps({**whole, "inputs": inputs}))
    return file


def entering(data: QMimeData) -> QDragEnterEvent:
    nothing = Qt.KeyboardModifier.NoModifier
    return QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, LEFT, nothing)


def drop(page: TrainingPage, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    enter = entering(data)
    QApplication.sendEvent(page.setup.view, enter)
    assert enter.isAccepted()
    nothing = Qt.KeyboardModifier.NoModifier
    place = QPointF(300, 300)
    release = QDropEvent(place, Qt.DropAction.CopyAction, data, LEFT, nothing)
    QApplication.sendEvent(page.setup.view, release)
