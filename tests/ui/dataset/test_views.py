"""Pictures, captions as rows, and words: three views of one data set."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.dataset.view_switch import View
from fluxtune_desktop.ui.dataset.words_model import Column
from fluxtune_desktop.ui.dataset.words_view import WordsView
from tests.ui.windows import Studio, dataset_page, images_folder

ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key
CAPTIONS = ["pale mist over water", "mist and a misty dancer", "a dancer", ""]


@pytest.fixture
def page(studio: Studio, tmp_path: Path) -> DatasetPage:
    page = dataset_page(studio.window(images_folder(tmp_path / "four", CAPTIONS)))
    page.grid.setFocus()
    return page


@pytest.fixture
def words(studio: Studio, page: DatasetPage) -> WordsView:
    """The words, counted."""
    press(Key.Key_3, ALT)
    view = page.states.currentWidget()
    assert isinstance(view, WordsView)
    studio.until(lambda: view.states.currentWidget() is view.table)
    return view


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, held)


def counts(view: WordsView) -> list[tuple[str, str]]:
    model = view.model
    return [
        (model.word(row), str(model.data(model.index(row, Column.CAPTIONS))))
        for row in range(model.rowCount())
    ]


def test_alt_2_shows_each_caption_as_a_row_and_alt_1_pictures_again(page: DatasetPage) -> None:
    page.grid.choose_row(1)
    press(Key.Key_2, ALT)
    assert page.grid.layout_.columns == 1
    assert page.grid.currentIndex().row() == 1
    press(Key.Key_Down)
    assert page.inspector.editor.toPlainText() == "a dancer"
    press(Key.Key_1, ALT)
    assert page.grid.layout_.columns > 1
    assert page.grid.currentIndex().row() == 2


def test_rows_take_the_same_keys_as_pictures(page: DatasetPage) -> None:
    press(Key.Key_2, ALT)
    press(Key.Key_4)
    image = page.model.image_at(0)
    assert image is not None
    assert image.mark.rating == 4


def test_words_are_counted_by_captions_the_most_frequent_first(words: WordsView) -> None:
    assert counts(words)[:3] == [("a", "2"), ("dancer", "2"), ("mist", "2")]
    assert words.count.text() == "8 words"


def test_words_follow_what_is_typed(studio: Studio, words: WordsView) -> None:
    session = studio.services.session
    session.set_captions({session.dataset.images[3].id: "a dancer in fog"})
    studio.until(lambda: ("dancer", "3") in counts(words))
    assert ("fog", "1") in counts(words)


def test_words_can_be_sorted_and_looked_for(words: WordsView) -> None:
    words.table.sortByColumn(Column.WORD, Qt.SortOrder.AscendingOrder)
    assert counts(words)[0][0] == "a"
    assert counts(words)[-1][0] == "water"
    QTest.keyClicks(words.field, "MIST")
    assert [word for word, _ in counts(words)] == ["mist", "misty"]
    assert words.count.text() == "2 of 8 words"


def test_a_word_that_is_chosen_shows_the_images_that_have_it(
    studio: Studio, page: DatasetPage, words: WordsView
) -> None:
    words.table.selectRow(words.model.row_of("misty"))
    words.table.setFocus()
    press(Key.Key_Return)
    assert page.tools.filter.text() == "word:misty"
    studio.until(lambda: page.model.rowCount() == 1)
    assert page.states.shows_grid
    assert page.tools.views.current() is View.GRID


def test_f2_renames_a_word_everywhere(studio: Studio, page: DatasetPage, words: WordsView) -> None:
    words.table.selectRow(words.model.row_of("mist"))
    words.table.setFocus()
    press(Key.Key_F2)
    panel = page.bulk.panel
    assert panel is not None
    assert panel.replace_form.find_field.text() == "mist"
    assert panel.replace_form.whole_word.isChecked()
    QTest.keyClicks(QApplication.focusWidget(), "fog")
    studio.until(panel.apply_button.isEnabled)
    studio.until(lambda: "2" in panel.apply_button.text())
    panel.apply_button.click()
    studio.until(
        lambda: (
            [image.caption.text for image in studio.services.session.dataset.images][:2]
            == ["pale fog over water", "fog and a misty dancer"]
        )
    )


def test_the_view_is_remembered(studio: Studio, page: DatasetPage) -> None:
    press(Key.Key_2, ALT)
    assert page.grid.lists_captions
    again = dataset_page(studio.window())
    assert again.grid.lists_captions
    assert again.tools.views.current() is View.LIST


def test_without_captions_there_are_no_words(studio: Studio, tmp_path: Path) -> None:
    page = dataset_page(studio.window(images_folder(tmp_path / "mute", ["", ""])))
    page.grid.setFocus()
    press(Key.Key_3, ALT)
    view = page.states.currentWidget()
    assert isinstance(view, WordsView)
    studio.until(lambda: view.states.currentWidget() is view.none)
