"""The guide to each page, by key."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.core.settings import Language
from fluxtune_desktop.resources_path import resource_path
from fluxtune_desktop.ui.guide import Guide, guide_text
from fluxtune_desktop.ui.language import be_silent, speak
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from tests.ui.windows import Studio

Key = Qt.Key


def opened(window: MainWindow) -> Guide:
    QTest.keyClick(window, Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert window.sheets.guide.isVisible()
    return window.sheets.guide


LANGUAGES = [each.value for each in Language if each is not Language.SYSTEM]


def titles(text: str) -> list[str]:
    """What stands out in a guide: its heading, and what begins its parts."""
    return re.findall(r"^# .+|^(?:\d+\. )?\*\*", text, re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", list(PageName))
def test_every_page_has_a_guide_of_its_own_in_every_language(page: PageName, language: str) -> None:
    text = guide_text(page, language)
    assert text.startswith("# ")
    assert (text == guide_text(page, "en")) is (language == "en")
    # Nothing was left out, and nothing added.
    assert len(titles(text)) == len(titles(guide_text(page, "en")))
    assert text.count("`") + text.count("*") == guide_text(page, "en").count("*")


def test_no_guide_is_for_a_page_or_a_language_that_is_not_there() -> None:
    root = resource_path("help")
    found = {path.relative_to(root).with_suffix("").as_posix() for path in root.rglob("*.md")}
    folders = ["" if language == "en" else f"{language}/" for language in LANGUAGES]
    assert found == {f"{folder}{page.value}" for folder in folders for page in PageName}


def test_a_language_without_a_guide_of_its_own_gets_the_english_one() -> None:
    assert guide_text(PageName.TRAIN, "fi") == guide_text(PageName.TRAIN, "en")


@pytest.mark.parametrize(
    ("language", "title"),
    [
        (Language.GERMAN, "Datensatz: Bilder und Bildtexte"),
        (Language.ITALIAN, "Raccolta: immagini e didascalie"),
    ],
)
def test_the_guide_is_in_the_language_of_the_window(
    studio: Studio, smoke: Path, qapp: QApplication, language: Language, title: str
) -> None:
    speak(qapp, language)
    try:
        assert opened(studio.window(smoke)).text.toPlainText().startswith(title)
    finally:
        be_silent(qapp)


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
