"""The order of the images, and the filter together with it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from fluxtune_desktop.core.sorting import Sort, SortBy
from fluxtune_desktop.ui.dataset.page import DatasetPage
from tests.ui.windows import Studio, dataset_page

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|grabbing the keyboard)", extend=True
)


def shown(page: DatasetPage) -> list[str]:
    rows = (page.model.image_at(row) for row in range(page.model.rowCount()))
    return [image.id for image in rows if image is not None]


@pytest.fixture
def page(studio: Studio, smoke: Path) -> DatasetPage:
    return dataset_page(studio.window(smoke))


def test_the_menu_sorts_and_the_chosen_image_stays_chosen(page: DatasetPage) -> None:
    sort = page.tools.sort
    assert sort.accessibleName() == "Sorted by name, ascending"
    sort.direction(descending=True).trigger()
    assert shown(page) == ["003.png", "002.png", "001.png"]
    assert page.inspector.name.text() == "001.png"
    sort.action_of(SortBy.CAPTION).trigger()
    assert shown(page)[0] == "001.png"
    assert sort.accessibleName() == "Sorted by caption length, descending"


def test_the_menu_opens_by_key(studio: Studio, page: DatasetPage) -> None:
    menu = page.tools.sort.menu()
    assert menu is not None
    menu.aboutToShow.connect(menu.close, Qt.ConnectionType.QueuedConnection)
    page.tools.sort.setFocus()
    with studio.qtbot.waitSignal(menu.aboutToShow):
        studio.qtbot.keyClick(page.tools.sort, Qt.Key.Key_Space)


def test_what_is_found_is_sorted_too(page: DatasetPage) -> None:
    page.tools.sort.direction(descending=True).trigger()
    page.tools.filter.put("smkrina")
    assert shown(page) == ["002.png", "001.png"]


def test_the_order_is_kept_with_the_project(studio: Studio, page: DatasetPage) -> None:
    page.tools.sort.action_of(SortBy.DATE).trigger()
    session = studio.services.session
    assert session.project is not None
    assert session.project.sort == Sort(by=SortBy.DATE)
