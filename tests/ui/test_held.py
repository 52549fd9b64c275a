"""A project that somebody else holds: what the window says, and the ways on."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fluxtune_desktop.adapters.project_lock import TERMINAL, WINDOW, ProjectLock
from fluxtune_desktop.services.doorbell import Doorbell
from fluxtune_desktop.ui.main_window import MainWindow
from tests.ui.windows import Studio

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def doorbell(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Doorbell, str]]:
    """Another window that can be called."""
    del qtbot
    made, address = Doorbell(), str(tmp_path / "fluxtune-0123abcd")
    assert made.listen(address)
    yield made, address
    made.close()


def hold(folder: Path, program: str, address: str = "") -> ProjectLock:
    settings = folder / ".fluxtune"
    settings.mkdir()
    lock = ProjectLock(settings, program=program, address=address)
    lock.take()
    return lock


def refused(studio: Studio, folder: Path) -> MainWindow:
    window = studio.window()
    studio.services.session.open(folder)
    studio.until(lambda: window.notice_bar.isVisible())
    assert studio.services.session.project is None
    return window


def press(studio: Studio, window: MainWindow) -> None:
    studio.qtbot.mouseClick(window.notice_bar.act, LEFT)


def test_the_window_that_holds_it_is_brought_forward(
    studio: Studio, smoke: Path, doorbell: tuple[Doorbell, str]
) -> None:
    other, address = doorbell
    lock = hold(smoke, WINDOW, address)
    window = refused(studio, smoke)
    assert "open in another FluxTune" in window.notice_bar.text.text()
    assert window.notice_bar.act.text() == "Bring it forward"
    with studio.qtbot.waitSignal(other.rung, timeout=15_000):
        press(studio, window)
    studio.until(lambda: studio.services.chores.idle)
    assert studio.services.notices.newest is None
    lock.release()


def test_one_that_does_not_answer_is_told_of(studio: Studio, smoke: Path, tmp_path: Path) -> None:
    lock = hold(smoke, WINDOW, str(tmp_path / "fluxtune-0123abcd"))
    window = refused(studio, smoke)
    press(studio, window)
    studio.until(lambda: "does not answer" in window.notice_bar.text.text())
    lock.release()


def test_no_other_socket_is_called_than_that_of_a_window(
    studio: Studio, smoke: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = Doorbell()
    assert other.listen(str(tmp_path / "agent.sock"))
    heard: list[object] = []
    other.rung.connect(heard.append)
    lock = hold(smoke, WINDOW, str(tmp_path / "agent.sock"))
    window = refused(studio, smoke)
    press(studio, window)
    qtbot.waitUntil(lambda: "does not answer" in window.notice_bar.text.text())
    assert not heard
    other.close()
    lock.release()


def test_a_command_is_waited_for(studio: Studio, smoke: Path) -> None:
    lock = hold(smoke, TERMINAL)
    window = refused(studio, smoke)
    assert "A FluxTune command is working in this folder" in window.notice_bar.text.text()
    assert not window.notice_bar.act.isVisible()
    lock.release()
    studio.open(smoke)


def carried_here(folder: Path) -> None:
    settings = folder / ".fluxtune"
    settings.mkdir()
    note = {"program": WINDOW, "pid": 5, "host": "mac-studio"}
    (settings / "holder.json").write_text(json.dumps(note))


def test_another_computer_is_named_and_the_project_taken_over_only_after_a_question(
    studio: Studio, smoke: Path
) -> None:
    carried_here(smoke)
    window = refused(studio, smoke)
    assert "mac-studio" in window.notice_bar.text.text()
    press(studio, window)
    question = window.care.held.question
    assert question is not None
    assert ("Other computer", "mac-studio") in question.question.facts
    studio.qtbot.mouseClick(question.accept_button, LEFT)
    studio.until(lambda: studio.services.session.folder == smoke)


def test_who_leaves_it_has_changed_nothing(studio: Studio, smoke: Path) -> None:
    carried_here(smoke)
    before = (smoke / ".fluxtune" / "holder.json").read_bytes()
    window = refused(studio, smoke)
    press(studio, window)
    question = window.care.held.question
    assert question is not None
    studio.qtbot.mouseClick(question.refuse_button, LEFT)
    assert (smoke / ".fluxtune" / "holder.json").read_bytes() == before
    assert studio.services.session.project is None


def test_the_command_line_says_the_same_and_has_its_own_word_for_it(smoke: Path) -> None:
    carried_here(smoke)
    words = [sys.executable, "-m", "fluxtune_desktop", "runs", str(smoke)]
    for more, code, said in (
        ([], 1, "--take-over"),
        (["--take-over"], 0, ""),
        ([], 0, ""),
    ):
        done = subprocess.run(
            [*words, *more], capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == code, done.stderr
        assert said in done.stderr
