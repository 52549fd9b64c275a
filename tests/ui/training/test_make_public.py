"""A published LoRA is shown to everybody by an act of its own, after all of it was seen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.making_public import Contents
from fluxtune_desktop.core.publication import PublicationPhase
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice.faults import Act, Rule, Script
from fluxtune_desktop.ui.training.make_public_dialog import MakePublicDialog
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.training.run_actions import RunAction
from tests.services.conftest import Heard, Program, World, pictures_folder
from tests.ui.training.pages import Show, press
from tests.ui.training.test_page import trained

REPO = "practice/dancers-lora"


@pytest.fixture
def published(
    world: World, folder: Path, show: Show, qtbot: QtBot
) -> tuple[Program, TrainingPage, Job]:
    program = world.started(pictures_folder(folder))
    page = show(program)
    trained(world, qtbot, page, program)
    job = program.training.jobs[0]
    world.until(lambda: program.accounts.secret(Account.HUGGING_FACE) is not None)
    program.training.publish(job.run, REPO)

    def there() -> bool:
        found = program.training.publications.publication(job.run)
        return found is not None and found.phase is PublicationPhase.PUBLISHED

    world.until(there)
    return program, page, job


def question(world: World, qtbot: QtBot, page: TrainingPage) -> MakePublicDialog:
    button = page.runs.run.buttons[RunAction.MAKE_PUBLIC]
    world.until(button.isVisible)
    press(qtbot, button)
    found: list[MakePublicDialog] = []
    world.until(lambda: found or found.extend(page.findChildren(MakePublicDialog)))
    return found[0]


def private(world: World) -> bool:
    return bool(world.server.world.state.repos[REPO]["private"])


def test_everything_that_becomes_public_is_listed_first(
    world: World, published: tuple[Program, TrainingPage, Job], qtbot: QtBot
) -> None:
    program, page, job = published
    dialog = question(world, qtbot, page)
    listed = {
        dialog.files.topLevelItem(row).text(0) for row in range(dialog.files.topLevelItemCount())
    }
    assert listed == set(world.server.world.state.repos[REPO]["files"])
    assert dialog.refuse_button.isDefault() or dialog.refuse_button.hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert private(world)
    assert program.training.publications.publication(job.run).public is False  # type: ignore[union-attr]


def test_the_word_of_the_person_makes_it_public_and_is_remembered(
    world: World, published: tuple[Program, TrainingPage, Job], qtbot: QtBot
) -> None:
    program, page, job = published
    dialog = question(world, qtbot, page)
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    world.until(lambda: program.training.publications.publication(job.run).public)  # type: ignore[union-attr]
    assert not private(world)
    world.until(lambda: not page.runs.run.buttons[RunAction.MAKE_PUBLIC].isVisible())
    opened = program.session.opened_project
    assert opened is not None
    assert opened.runs.publications(job.run)[0].public


def test_what_changed_since_it_was_listed_stays_private(
    world: World, published: tuple[Program, TrainingPage, Job]
) -> None:
    program, _, job = published
    told = Heard(program.notices.changed)
    program.training.publications.make_public(job, Contents(repo=REPO, files=()))
    world.until(lambda: told.values)
    assert private(world)


def test_a_refusal_leaves_it_private_and_is_told(
    world: World, published: tuple[Program, TrainingPage, Job], faults: Script, qtbot: QtBot
) -> None:
    program, page, job = published
    told = Heard(program.notices.changed)
    faults.add(Rule(path=r"/api/models/.*/settings", act=Act.STATUS, status=403, times=0))
    dialog = question(world, qtbot, page)
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    world.until(lambda: told.values)
    assert private(world)
    assert program.training.publications.publication(job.run).public is False  # type: ignore[union-attr]
