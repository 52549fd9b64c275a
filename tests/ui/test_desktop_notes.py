"""A training ends while another program is in front: the desktop tells, and a click leads there."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.core.note import Note
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.practice.tokens import PRACTICE_REPLICATE_TOKEN
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.training import TrainingPart
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.tray import Tray
from tests.desktop import PROGRAMS, Desktop, desktop
from tests.ui.windows import Studio, settings_page

WISHES = Wishes(settings=TrainingSettings(trigger_word="SMKRINA", steps=100), destination="smoke")
needs_a_bus = pytest.mark.needs(*PROGRAMS)


@pytest.fixture
def here(studio: Studio) -> Iterator[Desktop]:
    with desktop(studio.until) as made:
        yield made


def ready_window(studio: Studio, server: PracticeServer, folder: Path) -> MainWindow:
    window = studio.window(server=server)
    services = studio.services
    services.mode.enter_practice()
    studio.until(lambda: services.accounts.secret(Account.REPLICATE) is not None)
    studio.open(folder)
    studio.until(lambda: services.training.ahead.preflight(WISHES).ready)
    return window


def train(studio: Studio) -> None:
    training = studio.services.training
    before = len(training.jobs)
    training.start(WISHES)
    studio.until(lambda: len(training.jobs) > before and training.jobs[0].ended)


@needs_a_bus
def test_the_end_is_told_and_a_click_brings_the_run_to_the_front(
    studio: Studio, server: PracticeServer, smoke: Path, here: Desktop
) -> None:
    window = ready_window(studio, server, smoke)
    window.showMinimized()
    train(studio)
    note = here.shown(1)
    assert note["title"] == "Run 1 of Smoke ballerinas is trained"
    assert note["text"] == "You can create with it now."
    assert window.isMinimized()
    here.tell(f"click {note['number']}")
    studio.until(lambda: not window.isMinimized())
    assert window.current is PageName.TRAIN
    page = window.pages[PageName.TRAIN]
    assert isinstance(page, TrainingPage)
    assert page.runs.isVisible()
    assert QApplication.activeWindow() is window


@needs_a_bus
def test_a_note_holds_no_caption_and_no_token(
    studio: Studio, server: PracticeServer, smoke: Path, here: Desktop
) -> None:
    ready_window(studio, server, smoke).showMinimized()
    train(studio)
    everything = json.dumps(here.shown(1))
    assert "thin strands" not in everything
    assert PRACTICE_REPLICATE_TOKEN not in everything
    assert str(smoke.parent) not in everything


@needs_a_bus
def test_who_sees_the_window_or_wants_no_notes_gets_none(
    studio: Studio, server: PracticeServer, smoke: Path, here: Desktop
) -> None:
    window = ready_window(studio, server, smoke)
    train(studio)  # seen in the window itself
    window.show_page(PageName.SETTINGS)
    page = settings_page(window)
    page.show_part(TrainingPart)
    box = page.part(TrainingPart).notes.box
    assert box.isChecked()
    studio.qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() / 2)
    assert not studio.services.settings.settings.desktop_notes
    window.showMinimized()
    train(studio)
    studio.services.settings.change(desktop_notes=True)
    train(studio)
    assert here.shown(1)["title"].startswith("Run 3 of")


def test_without_a_desktop_a_training_ends_as_ever(
    studio: Studio, server: PracticeServer, smoke: Path
) -> None:
    window = ready_window(studio, server, smoke)
    window.showMinimized()
    train(studio)
    assert studio.services.notices.newest is not None
    assert studio.services.notices.newest.code == "run_done"


def test_where_there_is_no_tray_nothing_is_shown_and_a_click_tells_of_which_run(
    studio: Studio,
) -> None:
    tray = Tray(studio.window())
    tray.show(Note(key="run-1", title="Run 1", text="", button="Show run"))
    assert not tray.icon.isVisible()
    with studio.qtbot.waitSignal(tray.clicked) as clicked:
        tray.icon.messageClicked.emit()
    assert clicked.args is not None
    assert clicked.args[1] == ""
