"""The trainer uploads the LoRA by itself: chosen by keys, said everywhere, seen to have arrived."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fluxtune_desktop.adapters.trainers_file import shipped_trainers
from fluxtune_desktop.core.publication import PublicationPhase
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.ui.training.afterwards_card import AfterwardsCard
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.training.sending_sheet import SendingSheet
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from tests.services.conftest import Program, World
from tests.ui.training.pages import Show

_OSTRIS, FAST = shipped_trainers()
REPO = "practice/smoke-by-trainer"


def card(world: World, program: Program, page: TrainingPage) -> AfterwardsCard:
    """The card with publishing switched on."""
    world.until(lambda: program.accounts.state(Account.HUGGING_FACE).name)
    after = page.setup.view.afterwards
    world.until(after.publish.box.isEnabled)
    if not after.publish.box.isChecked():
        QTest.keyClick(after.publish.box, Qt.Key.Key_Space)
    after.publish.edit.setText(REPO)
    return after


def test_it_is_not_done_unless_it_is_chosen(world: World, folder: Path, show: Show) -> None:
    program = world.started(folder)
    after = card(world, program, show(program))
    assert after.by_trainer.isVisibleTo(after)
    assert not after.uploaded_by_trainer()
    assert "stays here" in after.by_trainer.hint.text()
    QTest.keyClick(after.by_trainer.box, Qt.Key.Key_Space)
    assert after.uploaded_by_trainer()
    assert "goes to Replicate" in after.by_trainer.hint.text()
    QTest.keyClick(after.publish.box, Qt.Key.Key_Space)
    assert not after.by_trainer.isVisibleTo(after)
    assert not after.uploaded_by_trainer()


def test_what_it_means_is_told_before_and_seen_to_be_done_after(
    world: World, folder: Path, show: Show
) -> None:
    program = world.started(folder)
    page = show(program)
    after = card(world, program, page)
    QTest.keyClick(after.by_trainer.box, Qt.Key.Key_Space)
    QTest.keyClick(page.setup.view.ready.sending, Qt.Key.Key_Space)
    sheet = page.window().findChild(SendingSheet)
    assert sheet is not None
    words = " ".join(label.text() for label in sheet.findChildren(PlainLabel))
    assert "Hugging Face: your token goes to the trainer at Replicate" in words
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    world.until(page.setup.view.ready.start.isEnabled)
    QTest.keyClick(page.setup.view.ready.start, Qt.Key.Key_Space)
    world.until(lambda: program.training.jobs)
    job = program.training.jobs[0]

    def arrived() -> bool:
        publication = program.training.publications.publication(job.run)
        return publication is not None and publication.phase is PublicationPhase.PUBLISHED

    world.until(arrived)
    publication = program.training.publications.publication(job.run)
    assert publication is not None
    assert (publication.repo, publication.by_trainer) == (REPO, True)
    assert world.server.world.state.repos[REPO]["private"] is True


def test_a_trainer_that_cannot_do_it_is_not_asked_to(
    world: World, folder: Path, show: Show
) -> None:
    program = world.started(folder)
    page = show(program)
    after = card(world, program, page)
    QTest.keyClick(after.by_trainer.box, Qt.Key.Key_Space)
    QTest.keyClick(page.setup.view.trainer.choices[FAST.model], Qt.Key.Key_Space)
    world.until(lambda: not after.by_trainer.isVisibleTo(after))
    assert not after.uploaded_by_trainer()
