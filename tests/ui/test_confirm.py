"""The one question before money is spent is read before it is answered."""

import pytest
from PySide6.QtCore import QElapsedTimer, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.confirm import ConfirmDialog, Question

KEYS = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space]


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def asked(ground: QWidget, answers: list[bool]) -> ConfirmDialog:
    dialog = ConfirmDialog(Question(title="Start?", accept="Start", refuse="Not now"), ground)
    dialog.accepted.connect(lambda: answers.append(True))
    dialog.rejected.connect(lambda: answers.append(False))
    dialog.open()
    return dialog


def read(qtbot: QtBot) -> None:
    pause = QElapsedTimer()
    pause.start()
    qtbot.waitUntil(lambda: pause.elapsed() > QApplication.doubleClickInterval() + 50)


@pytest.mark.parametrize("key", KEYS)
def test_a_key_that_is_pressed_twice_does_not_agree(
    qtbot: QtBot, ground: QWidget, key: Qt.Key
) -> None:
    answers: list[bool] = []
    dialog = asked(ground, answers)
    qtbot.keyClick(dialog.accept_button, key)
    assert answers == []
    read(qtbot)
    qtbot.keyClick(dialog.accept_button, key)
    assert answers == [True]


def test_a_key_that_is_held_down_does_not_agree(qtbot: QtBot, ground: QWidget) -> None:
    answers: list[bool] = []
    dialog = asked(ground, answers)
    read(qtbot)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    QApplication.sendEvent(dialog.accept_button, held)
    assert answers == []
    dialog.reject()


def test_to_refuse_there_is_no_wait(qtbot: QtBot, ground: QWidget) -> None:
    answers: list[bool] = []
    dialog = asked(ground, answers)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert answers == [False]
