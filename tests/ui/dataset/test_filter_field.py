"""The filter field: words, mistakes, and keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.ui.dataset.filtering import Show
from fluxtune_desktop.ui.dataset.page import DatasetPage
from tests.ui.windows import Studio, dataset_page, images_folder

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def shown(page: DatasetPage) -> list[str]:
    rows = (page.model.image_at(row) for row in range(page.model.rowCount()))
    return [image.id for image in rows if image is not None]


@pytest.fixture
def page(studio: Studio, smoke: Path) -> DatasetPage:
    return dataset_page(studio.window(smoke))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("caption:mist OR caption:plume", ["001.png", "002.png"]),
        ("NOT is:captioned", ["003.png"]),
        ("words:>3", ["001.png"]),
        ("smkrina NOT mist", ["002.png"]),
        ("name:*3.png", ["003.png"]),
    ],
)
def test_words_filter(studio: Studio, page: DatasetPage, words: str, found: list[str]) -> None:
    studio.qtbot.keyClicks(page.tools.filter, words)
    studio.until(lambda: shown(page) == found)
    assert not page.tools.note.isVisible()


@pytest.mark.parametrize("key", ["Ctrl+F", "Alt+F"])
def test_a_key_leads_to_the_filter(studio: Studio, page: DatasetPage, key: str) -> None:
    page.grid.setFocus()
    studio.qtbot.keyClick(page.grid, Qt.Key.Key_F, CTRL if key == "Ctrl+F" else ALT)
    assert page.tools.filter.hasFocus()


def test_escape_clears_and_then_leads_back_to_the_grid(studio: Studio, page: DatasetPage) -> None:
    page.tools.filter.setFocus()
    studio.qtbot.keyClicks(page.tools.filter, "mist")
    studio.until(lambda: shown(page) == ["001.png"])
    studio.qtbot.keyClick(page.tools.filter, Qt.Key.Key_Escape)
    assert page.tools.filter.text() == ""
    assert len(shown(page)) == 3
    assert page.tools.filter.hasFocus()
    studio.qtbot.keyClick(page.tools.filter, Qt.Key.Key_Escape)
    assert page.grid.hasFocus()


def test_down_leads_to_what_was_found(studio: Studio, page: DatasetPage) -> None:
    page.tools.filter.setFocus()
    studio.qtbot.keyClicks(page.tools.filter, "plume")
    studio.qtbot.keyClick(page.tools.filter, Qt.Key.Key_Down)
    assert page.grid.hasFocus()
    assert shown(page) == ["002.png"]


def test_a_mistake_is_told_and_what_was_found_stays(studio: Studio, page: DatasetPage) -> None:
    field, note = page.tools.filter, page.tools.note
    studio.qtbot.keyClicks(field, "mist")
    studio.until(lambda: shown(page) == ["001.png"])
    studio.qtbot.keyClicks(field, " colour:red")
    studio.until(note.isVisible)
    assert note.words.text().startswith("colour: is not known.")
    assert field.accessibleDescription() == note.words.text()
    assert field.property("problem")
    assert shown(page) == ["001.png"]
    studio.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not note.isVisible()
    assert not field.property("problem")


def test_a_quote_that_was_just_opened_is_no_mistake_yet(studio: Studio, page: DatasetPage) -> None:
    field, note = page.tools.filter, page.tools.note
    studio.qtbot.keyClicks(field, '"thin')
    field.read()
    assert not note.isVisible()
    studio.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert note.words.text() == 'A quote is not closed: "thin'
    studio.qtbot.keyClicks(field, ' strands"')
    studio.until(lambda: shown(page) == ["001.png"])
    assert not note.isVisible()


def test_a_quote_left_open_is_told_after_a_while(studio: Studio, page: DatasetPage) -> None:
    studio.qtbot.keyClicks(page.tools.filter, "(mist")
    studio.until(page.tools.note.isVisible)
    assert page.tools.note.words.text() == "A bracket is not closed: (mist"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("mist)", "A bracket is closed that was never opened: )"),
        ("()", "There is nothing between the brackets."),
        ("is:blue", "is:blue is not known. An image can be: is:captioned,"),
        ("caption:", "Say after caption: what to look for."),
        ("words:", "Say a number after words, such as words:>20."),
        ("words:many", "A number is missing in words:many."),
        ("mist AND", "Something is missing beside AND."),
        ('""', "There is nothing between the quotes."),
        ("is:", "An image can be: is:captioned,"),
        ("(" * 60 + "a", "There are more brackets here than can be followed."),
    ],
)
def test_each_mistake_has_its_sentence(
    studio: Studio, page: DatasetPage, words: str, sentence: str
) -> None:
    studio.qtbot.keyClicks(page.tools.filter, words)
    studio.qtbot.keyClick(page.tools.filter, Qt.Key.Key_Return)
    assert page.tools.note.words.text().startswith(sentence)


def test_a_filter_that_finds_nothing_is_named(studio: Studio, page: DatasetPage) -> None:
    studio.qtbot.keyClicks(page.tools.filter, "caption:zebra")
    studio.until(lambda: page.states.currentWidget() is page.states.nothing_found)
    assert page.states.nothing_found.hint.text() == "No image fits the filter “caption:zebra”."
    page.tools.show_segment(Show.PROBLEMS)
    assert "with a problem" in page.states.nothing_found.hint.text()
    assert page.tools.filter.isVisible()
    studio.qtbot.mouseClick(page.states.clear_button, Qt.MouseButton.LeftButton)
    assert len(shown(page)) == 3


def test_a_segment_without_images_says_so(studio: Studio, tmp_path: Path) -> None:
    page = dataset_page(studio.window(images_folder(tmp_path / "none", ["", ""])))
    page.tools.show_segment(Show.CAPTIONED)
    assert page.states.currentWidget() is page.states.nothing_found
    assert page.states.nothing_found.hint.text() == "No image has a caption yet."


def test_an_image_stays_while_its_caption_is_typed(studio: Studio, page: DatasetPage) -> None:
    page.tools.filter.put("NOT is:captioned")
    assert shown(page) == ["003.png"]
    page.inspector.edit()
    studio.qtbot.keyClicks(page.inspector.editor, "a leap in fog")
    assert shown(page) == ["003.png"]
    assert page.inspector.editor.hasFocus()
    assert page.tools.note.words.text() == "1 image no longer fits the filter."
    studio.qtbot.mouseClick(page.tools.note.update_button, Qt.MouseButton.LeftButton)
    assert page.states.currentWidget() is page.states.nothing_found
    assert not page.tools.note.isVisible()


def test_an_image_stays_when_the_folder_is_looked_at_again(
    studio: Studio, page: DatasetPage, smoke: Path
) -> None:
    page.tools.filter.put("NOT is:captioned")
    studio.qtbot.keyClicks(page.inspector.editor, "a leap in fog")
    studio.until(lambda: page.inspector.saving.text() == "Saved")
    (smoke / "004.png").write_bytes((smoke / "001.png").read_bytes())
    studio.services.session.rescan()
    studio.until(lambda: shown(page) == ["003.png", "004.png"])
    assert page.tools.note.words.text() == "1 image no longer fits the filter."


def test_an_image_that_fits_by_now_is_offered(studio: Studio, page: DatasetPage) -> None:
    page.tools.filter.put("NOT is:captioned")
    studio.services.session.set_caption(ImageId("001.png"), "")
    assert shown(page) == ["003.png"]
    assert page.tools.note.words.text() == "1 more image fits the filter now."
    studio.qtbot.mouseClick(page.tools.note.update_button, Qt.MouseButton.LeftButton)
    assert shown(page) == ["001.png", "003.png"]


def test_an_image_fits_again_when_its_caption_is_taken_back(
    studio: Studio, page: DatasetPage
) -> None:
    page.tools.filter.put("caption:mist")
    session = studio.services.session
    session.set_caption(ImageId("001.png"), "fog")
    assert page.tools.note.isVisible()
    session.undo.undo()
    assert not page.tools.note.isVisible()


def test_tokens_are_counted_before_they_are_compared(studio: Studio, tmp_path: Path) -> None:
    captions = [f"a caption {'of smoke ' * (number * 20)}" for number in range(4)]
    page = dataset_page(studio.window(images_folder(tmp_path / "long", captions)))
    studio.qtbot.keyClicks(page.tools.filter, "tokens:>77")
    studio.until(lambda: shown(page) == ["003.png", "004.png"])
    assert not page.tools.note.isVisible()


def test_counting_is_said_and_the_window_goes_on(studio: Studio, page: DatasetPage) -> None:
    field, note = page.tools.filter, page.tools.note
    studio.until(lambda: not studio.services.token_counts.counting)
    long = "smoke " * 4000
    studio.services.session.set_caption(ImageId("003.png"), long)
    field.put("tokens:>77")
    assert note.words.text() == "Counting tokens…"
    assert len(shown(page)) == 3
    studio.until(lambda: shown(page) == ["003.png"])
    assert not note.isVisible()


def test_the_inspector_shows_the_tokens(studio: Studio, page: DatasetPage) -> None:
    studio.until(lambda: page.inspector.gauges.clip.words == "10 / 77")
    page.inspector.edit()
    studio.qtbot.keyClicks(page.inspector.editor, " and light")
    assert page.inspector.gauges.clip.words == "12 / 77"


def test_at_the_smallest_size_nothing_is_cut_off(page: DatasetPage) -> None:
    window = page.window()
    window.resize(1000, 640)
    QApplication.processEvents()
    tools = page.tools
    for widget in (tools.filter, tools.builder_button, tools.segments):
        assert tools.rect().contains(widget.geometry())
        assert widget.width() >= widget.minimumSizeHint().width()


def test_the_hint_says_as_much_as_there_is_room_for(page: DatasetPage) -> None:
    window, field = page.window(), page.tools.filter
    for width in (1000, 1200, 1440, 1900):
        window.resize(width, 700)
        QApplication.processEvents()
        words = field.fontMetrics().horizontalAdvance(field.placeholderText())
        assert words + 40 <= field.width()
    assert field.placeholderText() == "Filter by caption or file name"


def test_what_is_typed_has_room_in_the_smallest_window(studio: Studio, page: DatasetPage) -> None:
    page.window().resize(1000, 640)
    QApplication.processEvents()
    field = page.tools.filter
    narrow = field.width()
    field.setFocus()
    studio.qtbot.keyClicks(field, "rating:many")
    studio.until(lambda: field.width() > narrow)
    words = field.fontMetrics().horizontalAdvance("rating:many")
    # The icon at the left, the cross at the right.
    studio.until(lambda: words + 60 <= field.width())
    field.clear()
    studio.until(lambda: field.width() == narrow)
