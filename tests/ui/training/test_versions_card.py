"""Intermediate versions at a run, over a practice training that saves them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fluxtune_desktop.adapters.safetensors_header import check_weights
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.new_pictures import PictureWish
from fluxtune_desktop.core.pictures import PicturePhase
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice.faults import Act, Rule, Script
from fluxtune_desktop.services.intermediate_versions import VersionsPhase
from fluxtune_desktop.ui.page import MakeWith
from fluxtune_desktop.ui.theme import apply_theme
from fluxtune_desktop.ui.training.publish_dialog import PublishDialog
from fluxtune_desktop.ui.training.versions_card import VersionsCard
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.status_line import Status
from tests.services.conftest import Program, World
from tests.ui.training.pages import Show
from tests.ui.training.test_board import trained
from tests.ui.widgets.hands import wheel

KEPT = PicturePhase.KEPT
Shown = Callable[[Program, Job], VersionsCard]


@pytest.fixture
def shown(qtbot: QtBot, qapp: object) -> Shown:
    def show(program: Program, job: Job) -> VersionsCard:
        apply_theme(qapp, "dark")  # type: ignore[arg-type]
        card = VersionsCard(program.versions)
        qtbot.addWidget(card)
        card.resize(900, 200)
        card.show_job(job)
        return card

    return show


def phase(program: Program, job: Job) -> VersionsPhase:
    return program.versions.state(job.run).phase


def test_one_is_chosen_by_keys_fetched_and_found_in_its_folder(
    world: World, folder: Path, shown: Shown, qtbot: QtBot
) -> None:
    program, job = trained(world, folder)
    card = shown(program, job)
    world.until(lambda: phase(program, job) is VersionsPhase.LISTED)
    assert card.isVisible()
    assert [card.choice.itemData(place) for place in range(card.choice.count())] == [100, 200]
    assert card.choice.currentData() == 200
    QApplication.sendEvent(card.choice, wheel(card.choice, 120))
    assert card.choice.currentData() == 200, "the page was scrolled, nothing chosen"
    qtbot.keyClick(card.choice, Qt.Key.Key_Up)
    qtbot.keyClick(card.fetch, Qt.Key.Key_Space)
    world.until(lambda: program.versions.state(job.run).versions[0].here is not None)
    here = program.versions.state(job.run).versions[0].here
    assert here is not None
    assert check_weights(here) == 6
    assert card.choice.currentData() == 100
    assert card.show_file.isVisible()
    assert card.fetch.isHidden()
    qtbot.keyClick(card.choice, Qt.Key.Key_Down)
    assert card.fetch.isVisible()


def test_one_that_is_gone_is_said_and_can_be_looked_for_again(
    world: World, folder: Path, shown: Shown, faults: Script, qtbot: QtBot
) -> None:
    program, job = trained(world, folder)
    card = shown(program, job)
    world.until(lambda: phase(program, job) is VersionsPhase.LISTED)
    faults.add(Rule(path=r"/wandb/.*safetensors", act=Act.STATUS, status=404))
    qtbot.mouseClick(card.fetch, Qt.MouseButton.LeftButton)
    world.until(lambda: phase(program, job) is VersionsPhase.FAILED)
    assert card.status.status is Status.ERROR
    qtbot.mouseClick(card.status.link_button(), Qt.MouseButton.LeftButton)
    world.until(lambda: phase(program, job) is VersionsPhase.LISTED)
    assert card.status.status is Status.INFO


def test_a_project_that_can_only_be_looked_at_fetches_nothing(
    world: World, folder: Path, shown: Shown
) -> None:
    program, job = trained(world, folder)
    card = shown(program, job)
    world.until(lambda: phase(program, job) is VersionsPhase.LISTED)
    card.show_job(job, read_only=True)
    assert card.fetch.isHidden()
    assert program.accounts.secret(Account.WANDB) is not None


def test_one_goes_to_the_hub_after_a_question_and_is_offered_in_create(
    world: World, folder: Path, show: Show, qtbot: QtBot
) -> None:
    program, job = trained(world, folder)
    page = show(program)
    card = page.runs.run.versions
    world.until(lambda: phase(program, job) is VersionsPhase.LISTED)
    assert card.use.isHidden(), "it is not in the folder yet"
    program.versions.fetch(job, 200)
    world.until(card.use.use.isVisible)
    qtbot.keyClick(card.use.use, Qt.Key.Key_Space)
    dialog = page.findChild(PublishDialog)
    assert dialog is not None
    assert dialog.repo() == "practice/dancers-run-1-step-200"
    said = " ".join(label.text() for label in dialog.findChildren(PlainLabel))
    for words in ("private repository", "token goes along", "black-forest-labs/flux-dev-lora"):
        assert words in said
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    world.until(card.use.make.isVisible)
    assert card.use.status.status is Status.OK
    newest, version = program.generation.models()
    assert (newest.step, version.step) == (None, 200)
    asked: list[object] = []
    page.wanted.connect(asked.append)
    qtbot.keyClick(card.use.make, Qt.Key.Key_Space)
    assert asked == [MakeWith(model=version.key)]
    program.generation.create(version.key, PictureWish(prompt="DNCR at sea", seed=7))
    world.until(lambda: [each.phase for each in program.generation.pictures] == [KEPT])
    (picture,) = program.generation.pictures
    assert picture.request.step == 200
    # The next start of the program still knows it.
    program.leave()
    again = world.started(folder)
    world.until(lambda: len(again.generation.models()) == 2)


def test_one_that_did_not_get_there_is_told_and_sent_again(
    world: World, folder: Path, show: Show, faults: Script, qtbot: QtBot
) -> None:
    program, job = trained(world, folder)
    page = show(program)
    card = page.runs.run.versions
    world.until(lambda: phase(program, job) is VersionsPhase.LISTED)
    program.versions.fetch(job, 200)
    world.until(card.use.use.isVisible)
    faults.add(Rule(path="/api/repos/create", method="POST", act=Act.STATUS, status=403))
    program.training.publications.publish_version(job, 200, "practice/dancers-200")
    world.until(lambda: card.use.status.status is Status.ERROR)
    assert "Its file is safe here." in card.use.status.text()
    assert len(program.generation.models()) == 1
    qtbot.keyClick(card.use.use, Qt.Key.Key_Space)
    dialog = page.findChild(PublishDialog)
    assert dialog is not None
    assert dialog.repo() == "practice/dancers-200", "the name of the last try"
    qtbot.keyClick(dialog.publish, Qt.Key.Key_Space)
    world.until(lambda: len(program.generation.models()) == 2)
