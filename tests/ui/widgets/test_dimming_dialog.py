"""A window behind a dialog that waits for an answer."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.theme import Look, Scheme, apply_look
from fluxtune_desktop.ui.widgets.dimming_dialog import DimmingDialog
from tests.ui.training.pages import LEFT


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    """In the dark, with a light button."""
    apply_look(qapp, Look(scheme=Scheme.DARK))
    window = QWidget()
    window.button = QPushButton(window)
    window.button.setStyleSheet("background: white; border: none")
    window.button.setGeometry(0, 0, 40, 40)
    window.resize(200, 100)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def lightness(window: QWidget) -> int:
    return window.grab().toImage().pixelColor(20, 20).lightness()


def test_it_is_dimmed_until_the_dialog_is_left(window: QWidget) -> None:
    bright = lightness(window)
    dialog = DimmingDialog(window)
    for _ in range(2):
        dialog.open()
        assert lightness(window) < bright / 2
        dialog.reject()
        assert lightness(window) == bright


def test_it_is_dimmed_up_to_its_new_edge(window: QWidget) -> None:
    dialog = DimmingDialog(window)
    dialog.open()
    window.resize(400, 300)
    window.button.move(360, 260)
    dimmed = window.grab().toImage().pixelColor(380, 280).lightness()
    dialog.reject()
    assert dimmed < window.grab().toImage().pixelColor(380, 280).lightness() / 2


def test_it_can_be_worked_with_behind_a_dialog_that_does_not_block(
    qtbot: QtBot, window: QWidget
) -> None:
    dialog = DimmingDialog(window)
    dialog.show()
    with qtbot.waitSignal(window.button.clicked):
        qtbot.mouseClick(window.childAt(20, 20), LEFT)
    dialog.reject()


def test_it_stays_dimmed_while_another_dialog_comes_and_goes(window: QWidget) -> None:
    bright = lightness(window)
    below, above = DimmingDialog(window), DimmingDialog(window)
    below.open()
    dimmed = lightness(window)
    above.open()
    assert lightness(window) == dimmed
    above.reject()
    assert lightness(window) == dimmed
    below.reject()
    assert lightness(window) == bright
