"""Own words, phrases and snippets, offered while a caption is typed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.snippets import Snippet
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.settings.captions import CaptionsPart
from tests.ui.conftest import studio
from tests.ui.dataset.test_spelling import menu_at
from tests.ui.windows import Studio, dataset_page, images_folder, settings_page

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|grabbing the keyboard)", extend=True
)
__all__ = ["studio"]
Key = Qt.Key


@pytest.fixture
def page(studio: Studio, tmp_path: Path) -> DatasetPage:
    captions = ["thin strands of mist, a lantern", "thin strands of smoke, a lantern, lamps", ""]
    shown = dataset_page(studio.window(images_folder(tmp_path / "mist", captions)))
    studio.until(lambda: studio.services.caption_words.found.words)
    shown.show_image(ImageId("003.png"))
    return shown


def offers(page: DatasetPage) -> tuple[str, ...]:
    listed = page.writing.completion.list
    return listed.offers if listed is not None and listed.isVisible() else ()


def test_two_letters_offer_what_other_captions_have(studio: Studio, page: DatasetPage) -> None:
    studio.qtbot.keyClicks(page.inspector.editor, "t")
    assert offers(page) == ()
    studio.qtbot.keyClicks(page.inspector.editor, "h")
    assert offers(page) == ("thin strands",)
    assert page.inspector.editor.hasFocus()


def test_tab_takes_the_first_one_with_the_capitals_as_typed(
    studio: Studio, page: DatasetPage
) -> None:
    editor = page.inspector.editor
    studio.qtbot.keyClicks(editor, "Th")
    studio.qtbot.keyClick(editor, Key.Key_Tab)
    assert editor.toPlainText() == "Thin strands"
    assert offers(page) == ()
    assert editor.hasFocus()
    studio.qtbot.keyClicks(editor, " of light")
    assert studio.services.session.caption(ImageId("003.png")) == "Thin strands of light"


def test_a_phrase_is_offered_over_its_blanks(studio: Studio, page: DatasetPage) -> None:
    studio.qtbot.keyClicks(page.inspector.editor, "a dog, thin st")
    assert offers(page) == ("thin strands",)
    studio.qtbot.keyClick(page.inspector.editor, Key.Key_Tab)
    assert page.inspector.editor.toPlainText() == "a dog, thin strands"


def test_esc_closes_the_list_and_nothing_else(studio: Studio, page: DatasetPage) -> None:
    editor = page.inspector.editor
    studio.qtbot.keyClicks(editor, "la")
    assert offers(page) == ("lantern", "lamps")
    studio.qtbot.keyClick(editor, Key.Key_Escape)
    assert offers(page) == ()
    assert editor.hasFocus()
    assert editor.toPlainText() == "la"
    studio.qtbot.keyClicks(editor, "m")
    assert offers(page) == ()
    studio.qtbot.keyClicks(editor, "p, la")
    assert offers(page) == ("lantern", "lamps")


def test_enter_and_arrows_are_the_texts_own(studio: Studio, page: DatasetPage) -> None:
    editor = page.inspector.editor
    studio.qtbot.keyClicks(editor, "a la")
    studio.qtbot.keyClick(editor, Key.Key_Return)
    assert editor.toPlainText() == "a la\n"
    assert offers(page) == ()
    studio.qtbot.keyClicks(editor, "la")
    studio.qtbot.keyClick(editor, Key.Key_Up)
    assert editor.textCursor().blockNumber() == 0
    assert offers(page) == ()


def test_after_ctrl_space_the_arrows_choose_and_enter_takes(
    studio: Studio, page: DatasetPage
) -> None:
    editor = page.inspector.editor
    studio.qtbot.keyClicks(editor, "la")
    studio.qtbot.keyClick(editor, Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    studio.qtbot.keyClick(editor, Key.Key_Down)
    studio.qtbot.keyClick(editor, Key.Key_Return)
    assert editor.toPlainText() == "lamps"


def test_tab_goes_on_to_the_next_field_where_nothing_is_offered(
    studio: Studio, page: DatasetPage
) -> None:
    studio.qtbot.keyClicks(page.inspector.editor, "zebra ")
    studio.qtbot.keyClick(page.inspector.editor, Key.Key_Tab)
    assert not page.inspector.editor.hasFocus()
    assert page.inspector.editor.toPlainText() == "zebra "


def test_moving_on_closes_the_list(studio: Studio, page: DatasetPage) -> None:
    editor = page.inspector.editor
    studio.qtbot.keyClicks(editor, "la")
    studio.qtbot.keyClick(editor, Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert offers(page) == ()
    page.show_image(ImageId("003.png"))
    studio.qtbot.keyClick(editor, Key.Key_Backspace)
    studio.qtbot.keyClicks(editor, "a")
    assert offers(page) == ("lantern", "lamps")
    page.grid.setFocus()
    assert offers(page) == ()


def test_it_can_be_turned_off(studio: Studio, page: DatasetPage) -> None:
    studio.services.settings.change(completion=False)
    studio.qtbot.keyClicks(page.inspector.editor, "la")
    assert offers(page) == ()


def test_a_short_name_and_tab_give_the_phrase(studio: Studio, page: DatasetPage) -> None:
    snippet = Snippet(name="bw", text="black and white photograph")
    studio.services.settings.change(snippets=(snippet,))
    studio.qtbot.keyClicks(page.inspector.editor, "a dog, bw")
    studio.qtbot.keyClick(page.inspector.editor, Key.Key_Tab)
    assert page.inspector.editor.toPlainText() == "a dog, black and white photograph"
    assert studio.services.session.caption(ImageId("003.png")).endswith("white photograph")
    studio.qtbot.keyClicks(page.inspector.editor, ", bwx")
    studio.qtbot.keyClick(page.inspector.editor, Key.Key_Left)
    studio.qtbot.keyClick(page.inspector.editor, Key.Key_Tab)
    assert page.inspector.editor.toPlainText().endswith(", bwx")


def test_snippets_are_in_the_menu_of_the_caption(studio: Studio, page: DatasetPage) -> None:
    snippet = Snippet(name="bw", text="black & white")
    studio.services.settings.change(snippets=(snippet,))
    studio.qtbot.keyClicks(page.inspector.editor, "a dog,")
    menu = menu_at(page.inspector.editor, "dog")
    inner = next(
        each for each in menu.findChildren(QMenu) if each.title() == "Insert snippet"
    ).actions()
    assert [action.text() for action in inner][-1] == "Edit snippets…"
    page.inspector.edit()
    inner[0].trigger()
    assert page.inspector.editor.toPlainText() == "a dog, black & white"
    inner[-1].trigger()
    assert settings_page(page.window()).part(CaptionsPart).snippets.isVisible()
    menu.close()
    assert QApplication.activePopupWidget() is None


def test_the_chips_offer_phrases_too(studio: Studio, page: DatasetPage) -> None:
    assert page.inspector.often.words == ("thin strands", "lantern")
    studio.qtbot.mouseClick(page.inspector.often.chips()[0], Qt.MouseButton.LeftButton)
    assert page.inspector.editor.toPlainText() == "thin strands"
