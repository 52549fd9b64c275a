"""The full view, and the edits of the chosen images, by real keys and clicks."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.edits import NO_EDITS, Edits
from fluxtune_desktop.core.marks import Cull, Mark
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.dataset.viewer import DatasetViewer
from tests.ui.windows import Studio, dataset_page, images_folder

Key = Qt.Key


@pytest.fixture
def page(studio: Studio, tmp_path: Path) -> DatasetPage:
    """Three images, the first one current."""
    folder = images_folder(tmp_path / "three", ["one smoke", "two smoke", "three smoke"])
    page = dataset_page(studio.window(folder))
    page.grid.setFocus()
    return page


def mark(page: DatasetPage) -> Mark:
    image = page.grid.current_image()
    assert image is not None
    return image.mark


def view(page: DatasetPage, studio: Studio) -> DatasetViewer:
    QTest.keyClick(page.grid, Key.Key_Space)
    viewer = page.viewing.viewer
    assert viewer is not None
    studio.qtbot.waitUntil(lambda: not viewer.image.pixmap().isNull())
    return viewer


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def test_keys_turn_and_mirror_and_undo_brings_it_back(page: DatasetPage, studio: Studio) -> None:
    press(page.grid, Key.Key_BracketRight, Key.Key_M)
    assert mark(page).edits == Edits(mirrored=True, quarter_turns=3)
    studio.services.session.undo.undo()
    assert mark(page).edits == Edits(quarter_turns=1)


def test_the_tools_on_the_picture_turn_and_revert(page: DatasetPage, studio: Studio) -> None:
    tools = page.inspector.picture.tools
    assert tools.revert.isHidden()
    QTest.mouseClick(tools.turn, Qt.MouseButton.LeftButton)
    assert mark(page).edits == Edits(quarter_turns=1)
    studio.qtbot.waitUntil(lambda: page.inspector.picture.pixmap().height() == 640)
    assert "512 × 640" in page.inspector.facts.text()
    QTest.mouseClick(tools.revert, Qt.MouseButton.LeftButton)
    assert mark(page).edits == NO_EDITS
    assert tools.revert.isHidden()


def test_space_opens_the_full_view_and_space_or_escape_leaves_it(
    page: DatasetPage, studio: Studio
) -> None:
    for leave in (Key.Key_Space, Key.Key_Escape):
        viewer = view(page, studio)
        assert viewer.caption.text() == "one smoke"
        press(viewer.image, leave)
        assert page.viewing.viewer is None
        assert page.grid.hasFocus()


def test_arrows_home_and_end_move_the_grid_along(page: DatasetPage, studio: Studio) -> None:
    viewer = view(page, studio)
    press(viewer.image, Key.Key_Right)
    assert viewer.title.text().startswith("002.png")
    press(viewer.image, Key.Key_End)
    assert not viewer.next.isEnabled()
    assert page.grid.currentIndex().row() == 2
    press(viewer.image, Key.Key_Home)
    assert page.grid.currentIndex().row() == 0


def test_the_keys_of_the_grid_work_in_it(page: DatasetPage, studio: Studio) -> None:
    viewer = view(page, studio)
    press(viewer.image, Key.Key_4, Key.Key_P, Key.Key_BracketLeft)
    expected = Mark(cull=Cull.PICKED, rating=4, edits=Edits(quarter_turns=3))
    assert mark(page) == expected
    studio.qtbot.waitUntil(lambda: viewer.image.pixmap().height() == 640)


def test_what_is_done_in_it_is_done_to_the_image_that_is_seen(
    page: DatasetPage, studio: Studio
) -> None:
    page.grid.selectAll()
    viewer = view(page, studio)
    press(viewer.image, Key.Key_X)
    culls = [image.mark.cull for image in studio.services.session.dataset.images]
    assert culls.count(Cull.REJECTED) == 1


def test_z_shows_every_pixel_and_i_hides_the_caption(page: DatasetPage, studio: Studio) -> None:
    viewer = view(page, studio)
    press(viewer.image, Key.Key_Plus)
    assert not viewer.image.is_fitted()
    press(viewer.image, Key.Key_Z)
    assert viewer.image.is_fitted()
    press(viewer.image, Key.Key_I)
    assert viewer.caption.isHidden()
