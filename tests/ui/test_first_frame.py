"""The window before anything is in it: it looks like the program, and it can be closed."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.look import Accent
from fluxtune_desktop.ui.first_frame import FirstFrame
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.tokens import TOP_BAR_HEIGHT, variant
from fluxtune_desktop.ui.window_file import WindowFile


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = MainWindow(WindowFile(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    return window


@pytest.mark.parametrize("dark", [True, False])
@pytest.mark.parametrize("practice", [True, False])
def test_the_frame_has_the_ground_and_the_bar_of_the_first_page(
    window: MainWindow, dark: bool, practice: bool
) -> None:
    tokens = variant(dark=dark, accent=Accent.BLUE, high_contrast=False)
    window.setCentralWidget(FirstFrame(tokens, practice=practice))
    window.show()
    shown = window.grab().toImage()
    assert shown.pixelColor(10, 10) == QColor(tokens.window)
    line = tokens.border if practice else tokens.window
    assert shown.pixelColor(10, TOP_BAR_HEIGHT) == QColor(line)


def test_a_frame_that_is_closed_forgets_nothing_of_the_last_time(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    WindowFile(tmp_path / "window.ini").keep_page(PageName.CREATE)
    window.show()
    window.resize(1000, 700)
    assert window.closing_for == 0
    assert window.close()
    assert window.closing_for > 0
    again = MainWindow(WindowFile(tmp_path / "window.ini"))
    qtbot.addWidget(again)
    assert again.height() == 700
    assert WindowFile(tmp_path / "window.ini").page is PageName.CREATE


def test_an_empty_window_has_no_page(window: MainWindow) -> None:
    with pytest.raises(RuntimeError):
        _ = window.current
