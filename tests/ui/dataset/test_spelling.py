"""Spelling while captions are written: marks, the menu of a marked word, F7."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QMenu

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.ui.dataset.caption_editor import CaptionEditor
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.settings.captions import CaptionsPart
from tests.ui.conftest import smoke, studio
from tests.ui.windows import Studio, dataset_page, images_folder, settings_page

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|grabbing the keyboard)", extend=True
)
__all__ = ["smoke", "studio"]
WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline
Key = Qt.Key


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    captions = [
        "SMKRINA a beautifull skyscrapper",
        "SMKRINA thin strands of mist",
        "SMKRINA a leeping dancer",
    ]
    return images_folder(tmp_path / "spelling", captions)


@pytest.fixture
def window(studio: Studio, folder: Path) -> MainWindow:
    shown = studio.window(folder)
    studio.services.session.update_project(trigger_word="SMKRINA")
    studio.until(lambda: studio.services.spelling.speller is not None)
    return shown


@pytest.fixture
def page(window: MainWindow) -> DatasetPage:
    return dataset_page(window)


def waved(editor: CaptionEditor) -> list[str]:
    found, block = [], editor.document().firstBlock()
    while block.isValid():
        found += [
            block.text()[span.start : span.start + span.length]
            for span in block.layout().formats()
            if span.format.underlineStyle() == WAVE
        ]
        block = block.next()
    return found


def menu_at(editor: CaptionEditor, word: str) -> QMenu:
    cursor = editor.textCursor()
    cursor.setPosition(editor.toPlainText().index(word) + 1)
    editor.setTextCursor(cursor)
    place = editor.cursorRect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, place, editor.mapToGlobal(QPoint(10, 10))
    )
    QApplication.sendEvent(editor.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def words_of(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isVisible() and action.text()]


def choose(studio: Studio, menu: QMenu, text: str) -> None:
    action = next(each for each in menu.actions() if each.text() == text)
    menu.setActiveAction(action)
    studio.qtbot.keyClick(menu, Key.Key_Return)


def test_the_lists_are_read_when_a_caption_is_shown_and_only_those_in_use(
    studio: Studio, folder: Path
) -> None:
    studio.window()
    spelling = studio.services.spelling
    assert spelling.memory == 0
    studio.open(folder)
    studio.until(lambda: spelling.speller is not None)
    # English, and German as the language of the system.
    assert spelling.languages == ("de", "en")
    assert 0 < spelling.memory < 10_000_000
    studio.services.settings.change(spelling_languages=("en",))
    assert 0 < spelling.memory < 1_000_000
    studio.services.settings.change(spelling=False)
    assert spelling.memory == 0


def test_misspelled_words_are_waved_and_the_trigger_is_not(
    studio: Studio, page: DatasetPage
) -> None:
    studio.until(lambda: waved(page.inspector.editor) == ["beautifull", "skyscrapper"])


def test_the_word_that_is_typed_is_marked_when_it_is_left(
    studio: Studio, page: DatasetPage
) -> None:
    page.show_image(ImageId("002.png"))
    editor = page.inspector.editor
    studio.qtbot.keyClicks(editor, " and fogg")
    assert waved(editor) == []
    studio.qtbot.keyClicks(editor, " ")
    assert waved(editor) == ["fogg"]
    studio.qtbot.keyClicks(editor, "bevor")
    assert waved(editor) == ["fogg"]
    studio.qtbot.keyClick(editor, Key.Key_Home)
    assert waved(editor) == ["fogg"]


def test_leaving_the_box_marks_the_last_word(studio: Studio, page: DatasetPage) -> None:
    page.show_image(ImageId("002.png"))
    studio.qtbot.keyClicks(page.inspector.editor, " foggg")
    assert waved(page.inspector.editor) == []
    page.grid.setFocus()
    assert waved(page.inspector.editor) == ["foggg"]


def test_a_suggestion_takes_the_place_of_the_word(studio: Studio, page: DatasetPage) -> None:
    page.show_image(ImageId("001.png"))
    editor = page.inspector.editor
    studio.until(lambda: waved(editor))
    menu = menu_at(editor, "skyscrapper")
    studio.until(lambda: "skyscraper" in words_of(menu))
    assert words_of(menu)[:1] == ["skyscraper"]
    assert len(words_of(menu)[: words_of(menu).index("Add to my words")]) <= 5
    choose(studio, menu, "skyscraper")
    assert editor.toPlainText() == "SMKRINA a beautifull skyscraper"
    assert studio.services.session.caption(ImageId("001.png")) == editor.toPlainText()
    assert waved(editor) == ["beautifull"]


def test_an_added_word_is_right_everywhere_and_after_the_next_start(
    studio: Studio, page: DatasetPage
) -> None:
    page.show_image(ImageId("001.png"))
    studio.until(lambda: waved(page.inspector.editor))
    choose(studio, menu_at(page.inspector.editor, "skyscrapper"), "Add to my words")
    assert waved(page.inspector.editor) == ["beautifull"]
    assert studio.services.settings.settings.own_words == ("skyscrapper",)
    saved = studio.dirs.settings_file
    studio.until(lambda: saved.is_file() and "skyscrapper" in saved.read_text("utf-8"))


def test_an_ignored_word_is_marked_in_other_captions(studio: Studio, page: DatasetPage) -> None:
    studio.services.session.set_caption(ImageId("002.png"), "skyscrapper")
    page.show_image(ImageId("001.png"))
    studio.until(lambda: waved(page.inspector.editor))
    choose(studio, menu_at(page.inspector.editor, "skyscrapper"), "Ignore in this caption")
    assert waved(page.inspector.editor) == ["beautifull"]
    page.show_image(ImageId("002.png"))
    assert waved(page.inspector.editor) == ["skyscrapper"]


def test_f7_goes_from_mistake_to_mistake_around_all_captions(
    studio: Studio, page: DatasetPage
) -> None:
    page.show_image(ImageId("001.png"))
    editor, keys = page.inspector.editor, studio.qtbot.keyClick
    studio.until(lambda: waved(editor))
    keys(editor, Key.Key_Home)

    def selected() -> tuple[str, str]:
        return page.inspector.name.text(), editor.textCursor().selectedText()

    for expected in (
        ("001.png", "beautifull"),
        ("001.png", "skyscrapper"),
        ("003.png", "leeping"),
        ("001.png", "beautifull"),
    ):
        keys(editor, Key.Key_F7)
        studio.until(lambda: selected() == expected)  # noqa: B023
    for expected in (("003.png", "leeping"), ("001.png", "skyscrapper")):
        keys(editor, Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
        studio.until(lambda: selected() == expected)  # noqa: B023


def test_f7_works_from_the_grid(studio: Studio, page: DatasetPage) -> None:
    page.grid.setFocus()
    studio.qtbot.keyClick(page.grid, Key.Key_F7)
    studio.until(lambda: page.inspector.editor.textCursor().selectedText() == "beautifull")
    assert page.inspector.editor.hasFocus()


def test_f7_says_when_there_is_no_mistake(studio: Studio, smoke: Path) -> None:
    page = dataset_page(studio.window(smoke))
    studio.services.session.update_project(trigger_word="SMKRINA")
    studio.until(lambda: studio.services.spelling.speller is not None)
    studio.qtbot.keyClick(page.inspector.editor, Key.Key_F7)
    notices = studio.services.notices
    studio.until(lambda: notices.newest is not None and notices.newest.code == "no_mistakes")


def test_f7_says_that_the_spelling_is_off_and_leads_to_where_it_is_turned_on(
    studio: Studio, window: MainWindow, page: DatasetPage
) -> None:
    studio.services.settings.change(spelling=False)
    assert waved(page.inspector.editor) == []
    studio.qtbot.keyClick(page.inspector.editor, Key.Key_F7)
    notice = studio.services.notices.newest
    assert notice is not None
    assert notice.code == "spelling_off"
    studio.qtbot.mouseClick(window.notice_bar.act, Qt.MouseButton.LeftButton)
    assert settings_page(window).part(CaptionsPart).spelling.on.isVisible()


def test_what_is_ignored_is_ignored_in_this_project_alone(
    studio: Studio, page: DatasetPage, tmp_path: Path
) -> None:
    page.show_image(ImageId("001.png"))
    studio.until(lambda: waved(page.inspector.editor))
    choose(studio, menu_at(page.inspector.editor, "skyscrapper"), "Ignore in this caption")
    studio.open(images_folder(tmp_path / "another", ["a skyscrapper"]))
    page.show_image(ImageId("001.png"))
    assert waved(page.inspector.editor) == ["skyscrapper"]


def test_other_scripts_are_not_marked(studio: Studio, page: DatasetPage) -> None:
    page.show_image(ImageId("002.png"))
    studio.services.session.set_caption(ImageId("002.png"), "風景 пейзаж с дымом 🙂 wrongg")
    assert waved(page.inspector.editor) != ["пейзаж"]
    assert page.writing.marks.mistake_at(0) is None
    assert [w.text for w in page.writing.marks.mistakes("風景 пейзаж 🙂 wrongg")] == ["wrongg"]
