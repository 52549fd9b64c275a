"""Settings, Appearance: a choice is seen at once, everywhere, and is there after a restart."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.core.look import Accent, TextSize
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.appearance import AppearancePart
from fluxtune_desktop.ui.tokens import current_tokens
from fluxtune_desktop.ui.widgets.spinner import wants_less_motion
from tests.ui.windows import Studio, dataset_page, settings_page

LEFT = Qt.MouseButton.LeftButton


def appearance(studio: Studio, window: MainWindow) -> AppearancePart:
    window.show_page(PageName.SETTINGS)
    page = settings_page(window)
    studio.qtbot.mouseClick(page.part_button(AppearancePart), LEFT)
    return page.part(AppearancePart)


def test_an_accent_is_seen_at_once_and_kept(studio: Studio, smoke: Path) -> None:
    part = appearance(studio, studio.window(smoke))
    orange = current_tokens().accent
    studio.qtbot.mouseClick(part.accents.buttons[Accent.BLUE], LEFT)
    assert current_tokens().accent != orange
    assert studio.services.settings.settings.accent is Accent.BLUE


def test_the_chosen_accent_bears_a_check_and_is_reached_by_key(studio: Studio, smoke: Path) -> None:
    part = appearance(studio, studio.window(smoke))
    orange, pink = part.accents.buttons[Accent.ORANGE], part.accents.buttons[Accent.PINK]
    assert orange.isChecked()
    orange.setFocus()
    QTest.keyClick(orange, Qt.Key.Key_Right)
    assert pink.isChecked()
    assert studio.services.settings.settings.accent is Accent.PINK


def test_high_contrast_is_black_or_white(studio: Studio, smoke: Path) -> None:
    part = appearance(studio, studio.window(smoke))
    QTest.keyClick(part.contrast, Qt.Key.Key_Space)
    assert current_tokens().window in ("#000000", "#FFFFFF")
    QTest.keyClick(part.contrast, Qt.Key.Key_Space)
    assert current_tokens().window not in ("#000000", "#FFFFFF")


def test_larger_words_are_larger_on_every_page(
    studio: Studio, smoke: Path, qapp: QApplication
) -> None:
    window = studio.window(smoke)
    page = dataset_page(window)
    editor = page.inspector.editor
    small = editor.fontMetrics().height()
    tall = page.grid.visualRect(page.grid.currentIndex()).height()
    part = appearance(studio, window)
    studio.qtbot.mouseClick(part.sizes.button(TextSize.LARGER.value), LEFT)
    assert qapp.font().pixelSize() == 17
    window.show_page(PageName.DATASET)
    assert editor.fontMetrics().height() > small
    assert page.grid.visualRect(page.grid.currentIndex()).height() > tall


def test_with_less_motion_nothing_turns_or_blinks(
    studio: Studio, smoke: Path, qapp: QApplication
) -> None:
    window = studio.window(smoke)
    part = appearance(studio, window)
    assert not wants_less_motion(window)
    QTest.keyClick(part.motion, Qt.Key.Key_Space)
    assert wants_less_motion(window)
    assert qapp.cursorFlashTime() == 0


def test_the_look_is_there_after_a_restart(studio: Studio, smoke: Path) -> None:
    part = appearance(studio, studio.window(smoke))
    studio.qtbot.mouseClick(part.accents.buttons[Accent.TEAL], LEFT)
    QTest.keyClick(part.motion, Qt.Key.Key_Space)
    studio.leave()
    part = appearance(studio, studio.window(smoke))
    assert part.accents.buttons[Accent.TEAL].isChecked()
    assert part.motion.isChecked()
