"""The command palette, by real key events."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fluxtune_desktop.core.marks import Cull
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.palette import CommandPalette
from fluxtune_desktop.ui.settings.appearance import AppearancePart
from tests.ui.windows import Studio, dataset_page, images_folder, settings_page

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(window: MainWindow) -> CommandPalette:
    QTest.keyClick(window, Key.Key_K, CTRL)
    assert window.sheets.palette.isVisible()
    return window.sheets.palette


def words(palette: CommandPalette) -> list[str]:
    model = palette.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def take(palette: CommandPalette, letters: str) -> None:
    QTest.keyClicks(palette.field, letters)
    QTest.keyClick(palette.field, Key.Key_Return)


def test_a_few_letters_lead_to_another_page(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    take(opened(window), "cre")
    assert window.current is PageName.CREATE
    assert not window.sheets.palette.isVisible()


def test_commands_of_the_page_are_offered_with_their_keys(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    palette = opened(window)
    QTest.keyClicks(palette.field, "rotate left")
    index = palette.model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Rotate left, Dataset, ["


def test_what_the_page_does_not_do_is_not_offered(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    assert "Rotate left" in words(opened(window))
    QTest.keyClick(window.sheets.palette.field, Key.Key_Escape)
    window.show_page(PageName.TRAIN)
    shown = words(opened(window))
    assert "Rotate left" not in shown
    assert "Settings" in shown


def test_a_command_for_images_works_from_a_caption(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    page = dataset_page(window)
    page.inspector.edit()
    take(opened(window), "leave out")
    image = page.grid.current_image()
    assert image is not None
    assert image.mark.cull is Cull.REJECTED


def test_a_button_of_the_page_can_be_pressed_from_there(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    assert dataset_page(window).go_on_button.text() in words(opened(window))
    take(window.sheets.palette, dataset_page(window).go_on_button.text())
    assert window.current is PageName.TRAIN


def test_what_was_taken_last_comes_first(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    take(opened(window), "mirror")
    assert words(opened(window))[0] == "Mirror"


def test_each_command_is_offered_once(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    shown = words(opened(window))
    assert len(shown) == len(set(shown))
    place = shown.index("Find and replace in captions")
    told = window.sheets.palette.model.index(place).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Find and replace in captions, Dataset, Ctrl+R"


def test_letters_that_no_command_has_are_told(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    palette = opened(window)
    QTest.keyClicks(palette.field, "qqqq")
    assert palette.none.isVisible()
    QTest.keyClick(palette.field, Key.Key_Return)
    assert palette.isVisible()


def test_escape_goes_back_to_what_was_done(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    page = dataset_page(window)
    page.inspector.edit()
    palette = opened(window)
    QTest.keyClick(palette.field, Key.Key_Escape)
    assert not palette.isVisible()
    assert page.inspector.editor.hasFocus()


def test_arrows_choose_and_the_ends_hold(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    palette = opened(window)
    QTest.keyClick(palette.field, Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    QTest.keyClick(palette.field, Key.Key_Up)
    QTest.keyClick(palette.field, Key.Key_Up)
    assert palette.list.currentIndex().row() == 0


def test_another_project_that_was_opened_lately_is_offered(studio: Studio, smoke: Path) -> None:
    ink = images_folder(studio.home / "Ink caricatures", ["ink"])
    window = studio.window(smoke)
    studio.open(ink)
    take(opened(window), "open smoke")
    studio.until(lambda: studio.services.session.folder == smoke)


def test_without_a_project_only_what_is_possible_is_offered(studio: Studio) -> None:
    shown = words(opened(studio.window()))
    assert "Open folder" in shown
    assert "Rotate left" not in shown


def test_a_part_of_the_settings_is_found_from_everywhere(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    take(opened(window), "appear")
    assert window.current is PageName.SETTINGS
    assert settings_page(window).part_button(AppearancePart).isChecked()


def test_a_part_of_the_settings_is_found_by_what_is_set_there(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    palette = opened(window)
    QTest.keyClicks(palette.field, "dark")
    assert "Appearance" in words(palette)
    take(palette, "")
    assert settings_page(window).part(AppearancePart).isVisible()


def test_esc_over_the_settings_leaves_the_palette_and_nothing_else(
    studio: Studio, smoke: Path
) -> None:
    window = studio.window(smoke)
    window.show_page(PageName.SETTINGS)
    palette = opened(window)
    QTest.keyClick(window.windowHandle(), Key.Key_Escape)
    assert not palette.isVisible()
    assert window.current is PageName.SETTINGS
    QTest.keyClick(window.windowHandle(), Key.Key_Escape)
    assert window.current is PageName.DATASET


def test_without_a_project_nothing_is_offered_that_needs_one(studio: Studio) -> None:
    window = studio.window()
    shown = words(opened(window))
    assert "Settings" in shown
    assert not {"Train", "Create", "Export captions", "Show folder"} & set(shown)
