"""Before a training: what will be sent can be read, and the terms are asked for once."""

from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.confirm import ConfirmDialog
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.training.sending_sheet import SendingSheet
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from tests.services.conftest import TOKENS, World
from tests.ui.training.pages import Show, press


def sheet(page: TrainingPage, qtbot: QtBot) -> SendingSheet:
    QTest.keyClick(page.setup.view.ready.sending, Qt.Key.Key_Space)
    found = page.window().findChild(SendingSheet)
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    return found


def test_what_will_be_sent_lists_each_file_and_no_token(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    page = show(program)
    world.until(page.setup.view.ready.start.isEnabled)
    found = sheet(page, qtbot)
    images = program.session.dataset.in_training().images
    model = found.files.model()
    rows = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert len(rows) == len(images)
    for row, image in zip(rows, images, strict=True):
        assert row.startswith(image.id)
        assert image.caption.text in row
    words = " ".join(label.text() for label in found.findChildren(PlainLabel))
    assert "token" in words
    for secret in TOKENS.values():
        assert secret.reveal() not in words
    QTest.keyClick(found, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.window().findChild(SendingSheet) is None)


def test_the_size_is_that_of_the_package_that_was_built(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    page = show(program)
    ready = page.setup.view.ready

    def built() -> str:
        lines = [line.text() for line in ready.lines()]
        return next((line for line in lines if line.startswith("The package was built")), "")

    world.until(built)
    size = built().rpartition(": ")[2]
    assert size != amounts.size(program.session.dataset.volume)
    uploads = [each for each in ready.findChildren(PlainLabel) if each.text() == size]
    assert [each.accessibleName() for each in uploads] == ["Upload"]
    found = sheet(page, qtbot)
    words = " ".join(label.text() for label in found.findChildren(PlainLabel))
    assert f", {size}. The images" in words
    assert "at most" not in words
    QTest.keyClick(found, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.window().findChild(SendingSheet) is None)


def test_the_terms_are_agreed_to_once_in_a_project(
    world: World, folder: Path, qtbot: QtBot, show: Show
) -> None:
    program = world.started(folder)
    page = show(program)
    program.mode.leave_practice()
    program.accounts.connect_token(Account.REPLICATE, TOKENS[Account.REPLICATE].reveal())
    world.until(lambda: program.accounts.state(Account.REPLICATE).name)
    for asked in (2, 0):
        page.show_form()
        world.until(page.setup.view.ready.start.isEnabled)
        press(qtbot, page.setup.view.ready.start)
        dialog = page.window().findChild(ConfirmDialog)
        assert dialog is not None
        assert len(dialog.question.terms) == asked
        before = len(program.training.jobs)
        press(qtbot, dialog.accept_button)
        world.until(lambda before=before: len(program.training.jobs) > before)
        qtbot.waitUntil(lambda: page.window().findChild(ConfirmDialog) is None)
    project = program.session.project
    assert project is not None
    assert QDate.fromString(project.terms_read, Qt.DateFormat.ISODate).isValid()
