"""What a second start says on the screen when the first window is silent."""

import io

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fluxtune_desktop.cli.window import on_a_desktop
from fluxtune_desktop.ui.silent_window import silent_window


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environment", "terminal", "seen"),
    [
        ({"DISPLAY": ":0"}, False, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False, True),
        ({"DISPLAY": ":0"}, True, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False, False),
    ],
)
def test_it_is_said_on_the_screen_where_there_is_no_terminal(
    environment: dict[str, str], terminal: bool, seen: bool
) -> None:
    assert on_a_desktop(environment, Terminal() if terminal else io.StringIO()) is seen


def test_it_names_the_process_and_can_look_again(qtbot: QtBot) -> None:
    dialog = silent_window(4711)
    dialog.open()
    assert "the process 4711" in dialog.question.note
    assert "What is saved is safe" in dialog.question.note
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)


def test_escape_leaves_it(qtbot: QtBot) -> None:
    dialog = silent_window(None)
    dialog.open()
    assert "process" not in dialog.question.note
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
