"""Every input of the trainers in the form, over real services and a practice server."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from fluxtune_desktop.adapters.atomic import write_durably
from fluxtune_desktop.adapters.trainers_file import shipped_trainers
from fluxtune_desktop.core.input_checks import Why
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.plan import OSTRIS_TRAINER
from fluxtune_desktop.core.trainers import Part
from fluxtune_desktop.practice.faults import Script
from fluxtune_desktop.services.run_comparing import RunComparing
from fluxtune_desktop.services.saving_as import SavingAs
from fluxtune_desktop.services.trigger_checks import TriggerChecks
from fluxtune_desktop.ui.theme import apply_theme
from fluxtune_desktop.ui.training.advanced_card import AdvancedPart
from fluxtune_desktop.ui.training.input_texts import input_label, input_meaning, problem_text
from fluxtune_desktop.ui.training.page import TrainingPage
from tests.services.conftest import Program, World

OSTRIS, FAST = shipped_trainers()
LEFT = Qt.MouseButton.LeftButton
Show = Callable[[Program], TrainingPage]


@pytest.fixture
def show(qtbot: QtBot, qapp: object) -> Show:
    def shown(program: Program) -> TrainingPage:
        apply_theme(qapp, "dark")  # type: ignore[arg-type]
        page = TrainingPage(
            program.session,
            program.training,
            program.accounts,
            program.mode,
            program.settings,
            program.thumbnails,
            SavingAs(write_durably, program.chores, program.notices),
            RunComparing(program.session, program.chores),
            program.progress_pictures,
            program.versions,
            program.generation,
            TriggerChecks(program.token_counts, program.chores),
            program.presets,
        )
        qtbot.addWidget(page)
        page.resize(1364, 848)
        page.show()
        page.arrive()
        return page

    return shown


def opened(world: World, qtbot: QtBot, page: TrainingPage) -> AdvancedPart:
    advanced = page.setup.view.settings.advanced
    world.until(lambda: "optimizer" in advanced.fields)
    advanced.toggle.setFocus()
    qtbot.keyClick(advanced.toggle, Qt.Key.Key_Space)
    return advanced


def line(advanced: AdvancedPart, name: str) -> QLineEdit:
    control = advanced.fields[name].control
    assert isinstance(control, QLineEdit)
    return control


def typed(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def test_every_input_that_a_person_may_set_has_a_name_and_our_words() -> None:
    for trainer in shipped_trainers():
        for each in trainer.inputs:
            if each.part is Part.ADVANCED:
                assert input_label(each.name) != each.name
                assert input_meaning(each) == each.meaning, each.name


def test_every_reason_has_a_sentence() -> None:
    assert all(problem_text(why, None).endswith(".") for why in Why)


def test_closed_it_says_in_a_line_what_is_sent(world: World, folder: Path, show: Show) -> None:
    page = show(world.started(folder))
    advanced = page.setup.view.settings.advanced
    world.until(lambda: "optimizer" in advanced.fields)
    assert advanced.note.text() == (
        "Resolution 512, 768 and 1024 · caption dropout 5 % · adamw8bit · batch 1"
    )
    assert not advanced.fields["optimizer"].isVisible()


def test_what_is_set_is_what_is_trained_with(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    page = show(program)
    advanced = opened(world, qtbot, page)
    assert advanced.fields["resolution"].isVisible()
    typed(qtbot, line(advanced, "resolution"), "768")
    choice = advanced.fields["optimizer"].control
    assert isinstance(choice, QComboBox)
    qtbot.keyClicks(choice, "prod")
    box = advanced.fields["gradient_checkpointing"].control
    qtbot.keyClick(box, Qt.Key.Key_Space)
    world.until(page.setup.view.ready.start.isEnabled)
    qtbot.mouseClick(page.setup.view.ready.start, LEFT)
    world.until(lambda: program.training.jobs)
    settings = program.training.jobs[0].plan.settings
    assert (settings.resolution, settings.optimizer) == ("768", "prodigy")
    assert settings.gradient_checkpointing is True
    world.until(lambda: program.training.jobs[0].ended)
    assert program.training.jobs[0].phase is Phase.DONE


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("resolution", "512,big", "Whole numbers from 64 to 2048"),
        ("resolution", "", "insists"),
        ("batch_size", "0", "1 to 8"),
        ("batch_size", "two", "whole number"),
        ("caption_dropout_rate", "5", "0 to 1"),
        ("layers_to_optimize_regex", "blocks.(7", "brackets"),
        ("autocaption_prefix", "hf_" + "a" * 34, "token"),
    ],
)
def test_what_the_trainer_would_refuse_is_said_beside_its_field(
    world: World, folder: Path, qtbot: QtBot, show: Show, name: str, text: str, words: str
) -> None:
    page = show(world.started(folder))
    advanced = opened(world, qtbot, page)
    world.until(page.setup.view.ready.start.isEnabled)
    field = advanced.fields[name]
    typed(qtbot, line(advanced, name), text)
    assert words in field.hint()
    assert not page.setup.view.ready.start.isEnabled()
    named = f"{input_label(name)} is not as the trainer takes it"
    said = [each.text() for each in page.setup.view.ready.lines()]
    # Nothing at all would not be sent, so that there is nothing to be refused.
    assert not text or named in said
    # It cannot be folded away while it is wrong.
    qtbot.keyClick(advanced.toggle, Qt.Key.Key_Space)
    assert field.isVisible()
    field.reset.setFocus()
    qtbot.keyClick(field.reset, Qt.Key.Key_Space)
    assert field.untouched()
    assert field.hint().startswith(field.taken.meaning)
    world.until(page.setup.view.ready.start.isEnabled)


def test_reset_brings_all_inputs_back(world: World, folder: Path, qtbot: QtBot, show: Show) -> None:
    page = show(world.started(folder))
    advanced = opened(world, qtbot, page)
    card = page.setup.view.settings
    typed(qtbot, line(advanced, "resolution"), "512")
    assert card.reset.isVisible()
    qtbot.mouseClick(card.reset, LEFT)
    assert advanced.untouched()
    assert not card.reset.isVisible()


def test_the_fast_trainer_asks_what_its_live_schema_says(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    page = show(program)
    view = page.setup.view
    card = view.trainer.choices[FAST.model]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    advanced = view.settings.advanced
    world.until(lambda: set(advanced.fields) == {"lora_type", "training_steps"})
    assert not view.settings.knobs.isVisible()
    assert not view.afterwards.wandb.box.isEnabled()
    kind = advanced.fields["lora_type"].control
    assert isinstance(kind, QComboBox)
    assert kind.currentText() == "a style"
    typed(qtbot, line(advanced, "training_steps"), "7000")
    assert "3 to 6000" in advanced.fields["training_steps"].hint()
    assert not view.ready.start.isEnabled()
    typed(qtbot, line(advanced, "training_steps"), "300")
    world.until(view.ready.start.isEnabled)
    qtbot.mouseClick(view.ready.start, LEFT)
    world.until(lambda: program.training.jobs and program.training.jobs[0].ended)
    job = program.training.jobs[0]
    assert job.phase is Phase.DONE
    assert job.plan.trainer == FAST.model
    assert {each.name: each.value for each in job.plan.settings.others} == {
        "lora_type": "style",
        "training_steps": 300,
    }
    page.refresh()
    assert not page.runs.run.loss.isVisible()


def test_no_bar_is_guessed_while_the_fast_trainer_works(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    world.server.world.seconds_per_training = 60.0
    program = world.started(folder)
    page = show(program)
    view = page.setup.view
    qtbot.mouseClick(view.trainer.choices[FAST.model], LEFT)
    world.until(lambda: "training_steps" in view.settings.advanced.fields)
    world.until(view.ready.start.isEnabled)
    qtbot.mouseClick(view.ready.start, LEFT)
    world.until(lambda: program.training.jobs and program.training.jobs[0].phase is Phase.QUEUED)
    world.server.world.state.trainings[program.training.jobs[0].training]["seconds"] = 9.0
    world.until(lambda: program.training.jobs[0].phase is Phase.TRAINING)
    page.refresh()
    progress = page.runs.run.progress
    assert not progress.bar.isVisible()
    assert "so far" in progress.percent.text()
    assert progress.steps.text() == ""
    assert not page.runs.run.loss.isVisible()


def test_a_new_required_input_is_said_before_start(
    world: World, folder: Path, show: Show, faults: Script
) -> None:
    faults.demanding = True
    page = show(world.started(folder))
    ready = page.setup.view.ready
    world.until(lambda: any("training_purpose" in each.text() for each in ready.lines()))
    assert not ready.start.isEnabled()


def test_a_new_version_is_told_before_the_next_start(
    world: World, folder: Path, qtbot: QtBot, show: Show, faults: Script
) -> None:
    program = world.started(folder)
    page = show(program)
    world.until(page.setup.view.ready.start.isEnabled)
    qtbot.mouseClick(page.setup.view.ready.start, LEFT)
    world.until(lambda: program.training.jobs and program.training.jobs[0].ended)
    faults.new_version = True
    page.show_form()
    ready = page.setup.view.ready
    world.until(lambda: any("new version" in each.text() for each in ready.lines()))
    world.until(ready.start.isEnabled)
    look = program.training.ahead.trainer_look(OSTRIS_TRAINER)
    assert look is not None
    assert look.changed


def test_without_replicate_s_word_the_shipped_knowledge_holds(world: World, folder: Path) -> None:
    program = world.started(folder)
    look = program.training.ahead.trainer_look(OSTRIS_TRAINER)
    assert look is not None
    assert {each.name for each in look.inputs} == {each.name for each in OSTRIS.inputs}
