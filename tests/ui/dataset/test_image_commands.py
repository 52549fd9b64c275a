"""What the menu of the chosen images offers about their problems."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.core.checks import Code
from fluxtune_desktop.ui.dataset.page import DatasetPage
from tests.ui.windows import Studio, dataset_page

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|grabbing the keyboard)", extend=True
)


@pytest.fixture
def page(studio: Studio, smoke: Path) -> DatasetPage:
    return dataset_page(studio.window(smoke))


def codes(studio: Studio) -> set[Code]:
    return {finding.code for finding in studio.services.session.findings}


def offered(page: DatasetPage) -> list[QAction]:
    """What the menu offers of these two."""
    page.grid.menu_asked.emit(page.grid.mapToGlobal(page.grid.rect().center()))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    return [each for each in (page.commands.ignore, page.commands.heed) if each.isVisible()]


def test_problems_are_ignored_for_all_chosen_images_and_brought_back(
    studio: Studio, page: DatasetPage
) -> None:
    page.grid.selectAll()
    assert offered(page) == [page.commands.ignore]
    page.commands.ignore.trigger()
    studio.until(lambda: Code.NO_CAPTION not in codes(studio))
    assert offered(page) == [page.commands.heed]
    page.commands.heed.trigger()
    studio.until(lambda: Code.NO_CAPTION in codes(studio))


def test_an_image_without_problems_is_not_asked_about(page: DatasetPage) -> None:
    page.grid.choose_row(0)
    assert offered(page) == []
