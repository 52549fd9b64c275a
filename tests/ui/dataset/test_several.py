"""The captions of several chosen images, changed at once."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from fluxtune_desktop.services.notices import Notice, Tone
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.dataset.several import Several
from tests.ui.windows import Studio, dataset_page, images_folder


@pytest.fixture
def page(studio: Studio, tmp_path: Path) -> DatasetPage:
    """Three images, all of them chosen; the last has no caption."""
    page = dataset_page(studio.window(images_folder(tmp_path / "three", ["fog", "mist", ""])))
    page.grid.setFocus()
    page.grid.selectAll()
    return page


@pytest.fixture
def panel(page: DatasetPage) -> Several:
    return page.several


def captions(studio: Studio) -> list[str]:
    return [image.caption.text for image in studio.services.session.dataset.images]


def test_it_is_there_only_while_several_are_chosen(page: DatasetPage, panel: Several) -> None:
    assert panel.isVisible()
    assert panel.title.text() == "3 images chosen"
    page.grid.choose_row(0)
    assert panel.isHidden()


def test_words_are_added_to_the_start_of_all_in_one_step(studio: Studio, panel: Several) -> None:
    QTest.keyClicks(panel.field, "white")
    panel.to_start.click()
    assert captions(studio) == ["white fog", "white mist", "white"]
    assert panel.field.text() == ""
    studio.services.session.undo.undo()
    assert captions(studio) == ["fog", "mist", ""]


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [("at night", "fog at night", "at night"), (", soft", "fog, soft", ", soft")],
)
def test_words_are_added_to_the_end(
    studio: Studio, panel: Several, words: str, first: str, last: str
) -> None:
    QTest.keyClicks(panel.field, words)
    panel.to_end.click()
    assert (captions(studio)[0], captions(studio)[2]) == (first, last)


def test_the_trigger_word_is_put_where_it_is_missing(studio: Studio, panel: Several) -> None:
    assert not panel.trigger.isEnabled()
    studio.services.session.set_trigger_word("SMKRINA")
    panel.trigger.click()
    panel.trigger.click()
    assert captions(studio) == ["SMKRINA fog", "SMKRINA mist", "SMKRINA"]


def test_captions_that_are_there_are_marked_as_checked(studio: Studio, panel: Several) -> None:
    panel.checked.click()
    images = studio.services.session.dataset.images
    assert [image.mark.checked for image in images] == [True, True, False]


def test_without_words_there_is_nothing_to_add(panel: Several) -> None:
    assert not panel.to_start.isEnabled()
    QTest.keyClicks(panel.field, "  ")
    assert not panel.to_end.isEnabled()


def test_in_a_small_window_nothing_lies_over_anything_else(
    page: DatasetPage, panel: Several, studio: Studio
) -> None:
    page.grid.choose_row(2)
    studio.until(page.inspector.findings.isVisible)
    page.window().resize(1000, 640)
    studio.until(lambda: page.window().height() == 640)
    studio.services.notices.report(Notice(tone=Tone.INFO, code="no_empty_caption"))
    page.grid.selectAll()
    last = panel.checked
    studio.until(lambda: last.mapTo(panel, last.rect().bottomLeft()).y() < panel.height())
    inside = page.inspector.layout()
    assert inside is not None
    assert inside.totalMinimumHeightForWidth(page.inspector.width()) <= page.inspector.height()
    page.grid.choose_row(2)
    studio.until(page.inspector.findings.isVisible)
