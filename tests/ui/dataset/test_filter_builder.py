"""Filters from rows, for people who do not write them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.ui.dataset.filter_builder import FilterBuilder
from fluxtune_desktop.ui.dataset.page import DatasetPage
from tests.ui.windows import Studio, dataset_page

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|grabbing the keyboard)", extend=True
)


@pytest.fixture
def page(studio: Studio, smoke: Path) -> DatasetPage:
    return dataset_page(studio.window(smoke))


def opened(studio: Studio, page: DatasetPage, words: str = "") -> FilterBuilder:
    page.tools.filter.put(words)
    page.tools.builder_button.setFocus()
    studio.qtbot.keyClick(page.tools.builder_button, Qt.Key.Key_Space)
    studio.until(page.tools.builder.isVisible)
    return page.tools.builder


def test_a_row_writes_the_words(studio: Studio, page: DatasetPage) -> None:
    builder = opened(studio, page)
    row = builder.rows[0]
    studio.until(row.text.hasFocus)
    studio.qtbot.keyClicks(row.text, "thin strands")
    assert page.tools.filter.text() == 'caption:"thin strands"'
    assert page.model.rowCount() == 1
    studio.qtbot.keyClick(row.test, Qt.Key.Key_Down)
    assert page.tools.filter.text() == 'NOT caption:"thin strands"'
    assert page.model.rowCount() == 2


def test_more_rows_all_or_any(studio: Studio, page: DatasetPage) -> None:
    builder = opened(studio, page, "caption:mist")
    assert not builder.join.isEnabled()
    studio.qtbot.keyClick(builder.rows[0].add_button, Qt.Key.Key_Space)
    second = builder.rows[1]
    for _ in range(3):
        studio.qtbot.keyClick(second.subject, Qt.Key.Key_Down)
    assert page.tools.filter.text() == "caption:mist words:>=20"
    second.number.setValue(3)
    studio.qtbot.keyClick(builder.join, Qt.Key.Key_Down)
    assert page.tools.filter.text() == "caption:mist OR words:>=3"
    studio.qtbot.keyClick(builder.rows[0].remove_button, Qt.Key.Key_Space)
    assert page.tools.filter.text() == "words:>=3"
    studio.qtbot.keyClick(builder.rows[0].remove_button, Qt.Key.Key_Space)
    assert page.tools.filter.text() == ""
    assert len(builder.rows) == 1


def test_words_are_read_back_into_rows(studio: Studio, page: DatasetPage) -> None:
    builder = opened(studio, page, "name:*.png OR NOT is:picked OR rating:<2")
    name, state, rating = builder.rows
    assert builder.join.currentText() == "any of these"
    assert (name.subject.currentText(), name.text.text()) == ("File name", "*.png")
    assert (state.test.currentText(), state.state.currentText()) == ("is not", "picked")
    assert (rating.test.currentText(), rating.number.value()) == ("less than", 2)
    assert rating.number.maximum() == 5
    assert builder.foreign.isHidden()


def test_words_of_another_shape_stay_until_something_is_chosen(
    studio: Studio, page: DatasetPage
) -> None:
    words = "mist (plume OR fog)"
    builder = opened(studio, page, words)
    assert builder.foreign.isVisible()
    assert page.tools.filter.text() == words
    studio.qtbot.keyClicks(builder.rows[0].text, "fog")
    assert page.tools.filter.text() == "caption:fog"
    assert not builder.foreign.isVisible()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("No caption", "NOT is:captioned"),
        ("Over 77 tokens", "tokens:>77"),
        ("3 stars or more", "rating:>=3"),
        ("Left out", "is:left-out"),
        ("Problems", "is:problem"),
    ],
)
def test_what_is_wanted_often_is_one_press(
    studio: Studio, page: DatasetPage, name: str, words: str
) -> None:
    builder = opened(studio, page)
    chip = next(chip for chip in builder.chips if chip.word == name)
    studio.qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert page.tools.filter.text() == words
    assert not page.tools.note.words.text().startswith("is:")
    assert not builder.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_key_closes_it_and_the_filter_stays(
    studio: Studio, page: DatasetPage, key: Qt.Key
) -> None:
    builder = opened(studio, page, "mist")
    studio.qtbot.keyClick(builder.rows[0].text, key)
    assert not builder.isVisible()
    assert page.tools.filter.text() == "mist"
    assert page.model.rowCount() == 1


def test_it_can_be_cleared(studio: Studio, page: DatasetPage) -> None:
    builder = opened(studio, page, "mist")
    studio.qtbot.mouseClick(builder.clear_button, Qt.MouseButton.LeftButton)
    assert page.tools.filter.text() == ""
    assert page.model.rowCount() == 3


def test_everything_has_a_name(studio: Studio, page: DatasetPage) -> None:
    builder = opened(studio, page)
    assert page.tools.builder_button.accessibleName() == "Build a filter"
    row = builder.rows[0]
    named: list[QWidget] = [row.subject, row.test, row.text, row.number, row.state, builder.join]
    assert all(widget.accessibleName() for widget in named)
    assert row.add_button.accessibleName() == "Add a row"
    assert row.remove_button.accessibleName() == "Remove this row"


def test_it_stays_within_the_smallest_window(studio: Studio, page: DatasetPage) -> None:
    window = page.window()
    window.resize(1000, 640)
    builder = opened(studio, page, " ".join(f"caption:word{number}" for number in range(8)))
    assert len(builder.rows) == 8
    assert not builder.rows[0].add_button.isEnabled()
    frame = window.rect().translated(window.mapToGlobal(window.rect().topLeft()))
    assert frame.contains(builder.geometry())
