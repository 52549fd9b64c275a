"""What the first window does when the program is started once more."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.services.doorbell import Call
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.second_start import SecondStart
from tests.ui.windows import Studio, images_folder


def second_start(studio: Studio, window: MainWindow) -> SecondStart:
    services = studio.services
    return SecondStart(window, services.session, services.mode, window.unsaved)


@pytest.fixture
def ink(tmp_path: Path) -> Path:
    return images_folder(tmp_path / "Ink", ["a brush"])


def test_a_minimised_window_is_shown_as_it_was(studio: Studio) -> None:
    window = studio.window()
    window.showMaximized()
    window.showMinimized()
    second_start(studio, window).answer(Call())
    assert not window.isMinimized()
    assert window.windowState() & Qt.WindowState.WindowMaximized
    assert window.isActiveWindow()


def test_a_folder_takes_the_place_of_the_open_one(studio: Studio, smoke: Path, ink: Path) -> None:
    window = studio.window(smoke)
    second_start(studio, window).answer(Call(folder=ink))
    studio.until(lambda: studio.services.session.folder == ink)


def test_the_open_folder_stays_open_as_it_is(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    closed: list[object] = []
    studio.services.session.closed.connect(closed.append)
    second_start(studio, window).answer(Call(folder=smoke))
    studio.until(lambda: not studio.services.session.busy)
    assert not closed


def test_a_folder_that_is_not_there_leaves_the_open_one_in_peace(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    window = studio.window(smoke)
    second_start(studio, window).answer(Call(folder=tmp_path / "nowhere"))
    studio.until(lambda: studio.services.notices.newest is not None)
    assert studio.services.session.folder == smoke
    assert "nowhere" in window.notice_bar.text.text()


def test_what_cannot_be_saved_is_asked_about_first(studio: Studio, smoke: Path, ink: Path) -> None:
    window = studio.window(smoke)
    session = studio.services.session
    (smoke / ".fluxtune" / "marks.jsonl").mkdir()  # nothing can be written over a folder
    session.set_marks({ImageId("001.png"): Mark(rating=5)})
    second_start(studio, window).answer(Call(folder=ink))
    asked = window.unsaved.dialog
    assert asked is not None
    assert session.folder == smoke
    studio.qtbot.mouseClick(asked.accept_button, Qt.MouseButton.LeftButton)
    studio.until(lambda: session.folder == ink)


def test_words_that_were_typed_last_are_on_the_disk_before_the_next_project(
    studio: Studio, smoke: Path, ink: Path
) -> None:
    window = studio.window(smoke)
    studio.services.session.set_caption(ImageId("001.png"), "typed last")
    second_start(studio, window).answer(Call(folder=ink))
    assert (smoke / "001.txt").read_text(encoding="utf-8").strip() == "typed last"
    studio.until(lambda: studio.services.session.folder == ink)


def test_practice_is_entered_but_never_left(studio: Studio, server: PracticeServer) -> None:
    window = studio.window(server=server)
    answers = second_start(studio, window)
    answers.answer(Call(practice=True))
    studio.until(lambda: studio.services.mode.practice)
    answers.answer(Call(practice=False))
    assert studio.services.mode.practice
