"""What is painted of an image as a tile and as a row."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.core.marks import Cull
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.dataset.view_switch import View
from fluxtune_desktop.ui.theme import Scheme, apply_theme
from fluxtune_desktop.ui.tokens import DARK, current_tokens
from tests.ui.windows import Studio, dataset_page, images_folder

WORD = "SMKRINA"
VIEWS = pytest.mark.parametrize("view", [View.GRID, View.LIST])


@pytest.fixture
def page(studio: Studio, tmp_path: Path) -> DatasetPage:
    """The first caption begins with the trigger word; nothing is chosen."""
    page = dataset_page(
        studio.window(images_folder(tmp_path / "two", [f"{WORD}, a dancer", f"a dancer, {WORD}"]))
    )
    studio.services.session.set_trigger_word(WORD)
    page.grid.setFocus()
    return page


@VIEWS
def test_a_caption_that_begins_with_the_trigger_word_shows_it_as_a_chip(
    page: DatasetPage, view: View
) -> None:
    page.views.show(view)
    page.grid.selectionModel().clear()
    ink = QColor(current_tokens().accent_text)
    assert [ink.name() in colours(painted(page, row)) for row in (0, 1)] == [True, False]


@VIEWS
def test_left_out_is_darker_than_taken_in_the_light_theme_too(
    studio: Studio, page: DatasetPage, qapp: QApplication, view: View
) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    page.views.show(view)
    session = studio.services.session
    image = session.dataset.images[1]
    studio.until(lambda: page.grid.tiles.thumbnail(image) is not None)
    session.set_marks({image.id: replace(image.mark, cull=Cull.REJECTED)}, "Leave out")
    studio.until(lambda: lightest_of_the_picture(page, 1) < lightest_of_the_picture(page, 0))
    assert lightest_of_the_picture(page, 1) <= DARK.color("surface_2").lightness()


def painted(page: DatasetPage, row: int) -> QImage:
    QApplication.processEvents()
    return page.grid.viewport().grab(place(page, row)).toImage()


def place(page: DatasetPage, row: int) -> QRect:
    return page.grid.visualRect(page.model.index(row, 0))


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def lightest_of_the_picture(page: DatasetPage, row: int) -> int:
    """Of a few pixels in the middle of the picture, where no words lie."""
    image = painted(page, row)
    x = 46 if page.grid.layout_.columns == 1 else image.width() // 2
    return max(image.pixelColor(x + step, 46 + step).lightness() for step in range(-4, 5))
