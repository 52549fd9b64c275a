"""The guide to each page, by key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fluxtune_desktop.resources_path import resource_path
from fluxtune_desktop.ui.guide import Guide, guide_text
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from tests.ui.windows import Studio

Key = Qt.Key


def opened(window: MainWindow) -> Guide:
    QTest.keyClick(window, Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert window.sheets.guide.isVisible()
    return window.sheets.guide


@pytest.mark.parametrize("page", list(PageName))
def test_every_page_has_a_guide(page: PageName) -> None:
    assert guide_text(page, "en").startswith("# ")


def test_no_guide_is_for_a_page_that_is_not_there() -> None:
    found = {path.stem for path in resource_path("help").glob("*.md")}
    assert found == {page.value for page in PageName}


def test_a_language_without_a_guide_of_its_own_gets_the_english_one() -> None:
    assert guide_text(PageName.TRAIN, "fi") == guide_text(PageName.TRAIN, "en")


def test_a_key_opens_the_guide_to_the_page_and_escape_leaves_it(
    studio: Studio, smoke: Path
) -> None:
    window = studio.window(smoke)
    guide = opened(window)
    assert guide.text.toPlainText().startswith("Dataset: pictures and captions")
    QTest.keyClick(guide.text, Key.Key_Escape)
    assert guide.isHidden()
    window.show_page(PageName.CREATE)
    assert opened(window).text.toPlainText().startswith("Create: pictures in your style")


def test_a_newcomer_finds_the_whole_way_on_the_first_page(studio: Studio) -> None:
    said = opened(studio.window()).text.toPlainText()
    assert all(step in said for step in ("Choose pictures", "Train", "Create", "Start practice"))
