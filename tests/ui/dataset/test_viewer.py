"""The full view, and the edits of the chosen images, by real keys and clicks."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fluxtune_desktop.core.edits import NO_EDITS, Edits
from fluxtune_desktop.core.marks import Cull, Mark
from fluxtune_desktop.core.pixels import EVERY_PIXEL
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.dataset.viewer import DatasetViewer
from tests.ui.windows import Studio, dataset_page, images_folder

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
NOTHING = Qt.KeyboardModifier.NoModifier


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


def kept_in_full(page: DatasetPage, studio: Studio) -> bool:
    """Whether every pixel of the current image is in memory."""
    image, folder = page.grid.current_image(), studio.services.session.folder
    assert image is not None
    assert folder is not None
    pixmap = studio.services.thumbnails.pixmap(folder / image.id, image.stamp, EVERY_PIXEL)
    return pixmap is not None


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


def turn_wheel(widget: QWidget, place: QPoint, notches: int) -> None:
    event = QWheelEvent(
        QPointF(place),
        widget.mapToGlobal(QPointF(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        NOTHING,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def shade_at(viewer: DatasetViewer, place: QPoint) -> int:
    """The red of a pixel of the screen."""
    return viewer.image.grab().toImage().pixelColor(place).red()


@pytest.fixture
def large(studio: Studio, tmp_path: Path) -> DatasetPage:
    """One image of 3000 × 2400 pixels whose columns are in turn black and white."""
    folder = tmp_path / "large"
    folder.mkdir()
    Image.frombytes("L", (3000, 1), bytes([0, 255] * 1500)).resize((3000, 2400)).save(
        folder / "stripes.png"
    )
    page = dataset_page(studio.window(folder))
    page.grid.setFocus()
    return page


def test_a_hundred_per_cent_shows_each_pixel_of_the_file(
    large: DatasetPage, studio: Studio
) -> None:
    viewer = view(large, studio)
    assert viewer.image.pixmap().width() == 2048
    press(viewer.image, Key.Key_Z)
    assert viewer.image.zoom() == 1.0
    studio.qtbot.waitUntil(lambda: viewer.image.pixmap().width() == 3000)
    assert viewer.image.zoom() == 1.0
    middle = viewer.image.rect().center()
    beside = middle + QPoint(1, 0)
    assert abs(shade_at(viewer, middle) - shade_at(viewer, beside)) == 255


def test_what_fits_the_screen_is_not_decoded_in_full(large: DatasetPage, studio: Studio) -> None:
    viewer = view(large, studio)
    assert not viewer.image.lacks_detail()
    studio.qtbot.waitUntil(lambda: not studio.services.thumbnails.busy)
    assert viewer.image.pixmap().width() == 2048


def test_leaving_lets_go_of_what_was_decoded_in_full(large: DatasetPage, studio: Studio) -> None:
    viewer = view(large, studio)
    press(viewer.image, Key.Key_Z)
    studio.qtbot.waitUntil(lambda: viewer.image.pixmap().width() == 3000)
    assert kept_in_full(large, studio)
    press(viewer.image, Key.Key_Escape)
    assert not kept_in_full(large, studio)
    studio.qtbot.waitUntil(lambda: not studio.services.thumbnails.busy)


def test_the_wheel_zooms_around_the_pointer_and_a_drag_moves(
    studio: Studio, tmp_path: Path
) -> None:
    folder = tmp_path / "dawn"
    folder.mkdir()
    Image.linear_gradient("L").resize((900, 900)).save(folder / "dawn.png")
    page = dataset_page(studio.window(folder))
    page.grid.setFocus()
    viewer = view(page, studio)
    image = viewer.image
    fitted = image.zoom()
    place = QPoint(image.width() // 4, image.height() // 4)
    turn_wheel(image, place, 4)
    assert image.zoom() > 2 * fitted
    seen = image.grab(QRect(100, 100, 200, 200)).toImage()
    QTest.mousePress(image, LEFT, NOTHING, place)
    QTest.mouseMove(image, place + QPoint(-40, -30))
    QTest.mouseRelease(image, LEFT, NOTHING, place + QPoint(-40, -30))
    assert image.grab(QRect(60, 70, 200, 200)).toImage() == seen
    turn_wheel(image, place, -40)
    assert image.is_fitted()


def test_a_mark_does_not_change_what_is_looked_at_closely(
    page: DatasetPage, studio: Studio
) -> None:
    viewer = view(page, studio)
    press(viewer.image, Key.Key_Plus, Key.Key_Plus)
    zoom = viewer.image.zoom()
    press(viewer.image, Key.Key_5)
    assert mark(page).rating == 5
    assert viewer.image.zoom() == zoom


def test_delete_moves_the_image_to_the_trash_and_shows_the_next(
    page: DatasetPage, studio: Studio
) -> None:
    viewer = view(page, studio)
    press(viewer.image, Key.Key_Delete)
    studio.qtbot.waitUntil(lambda: viewer.title.text().startswith("002.png"))
    assert page.model.rowCount() == 2
    press(viewer.image, Key.Key_Delete, Key.Key_Delete)
    studio.qtbot.waitUntil(lambda: page.viewing.viewer is None)
    studio.services.session.undo.undo()
    studio.qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def test_a_double_click_opens_it_and_enter_leads_to_the_caption(page: DatasetPage) -> None:
    index = page.model.index(1, 0)
    place = page.grid.visualRect(index).center()
    QTest.mouseClick(page.grid.viewport(), LEFT, NOTHING, place)
    QTest.mouseDClick(page.grid.viewport(), LEFT, NOTHING, place)
    viewer = page.viewing.viewer
    assert viewer is not None
    assert viewer.title.text().startswith("002.png")
    press(viewer.image, Key.Key_Escape)
    press(page.grid, Key.Key_Return)
    assert page.inspector.editor.hasFocus()


def test_the_trigger_word_is_a_chip_in_the_caption(page: DatasetPage, studio: Studio) -> None:
    studio.services.session.set_trigger_word("smoke")
    viewer = view(page, studio)
    assert viewer.caption.text() == "one smoke"
    assert viewer.caption.chips() == 1


def test_a_file_that_is_gone_is_said_to_be(page: DatasetPage, studio: Studio) -> None:
    viewer = view(page, studio)
    folder = studio.services.session.folder
    assert folder is not None
    (folder / "001.png").unlink()
    studio.services.session.rescan()
    gone = "The file is not in the folder any more."
    studio.qtbot.waitUntil(lambda: viewer.state.text() == gone)
    assert viewer.state.isVisible()
    assert viewer.image.pixmap().isNull()


def test_a_file_that_cannot_be_read_is_said_to_be(page: DatasetPage, studio: Studio) -> None:
    folder = studio.services.session.folder
    assert folder is not None
    (folder / "000.png").write_bytes(b"no image")
    studio.services.session.rescan()
    studio.qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    page.grid.choose_row(0)
    press(page.grid, Key.Key_Space)
    viewer = page.viewing.viewer
    assert viewer is not None
    unreadable = "This file cannot be read as an image."
    studio.qtbot.waitUntil(lambda: viewer.state.text() == unreadable)
    press(viewer.image, Key.Key_Right)
    studio.qtbot.waitUntil(lambda: not viewer.image.pixmap().isNull())
    assert viewer.state.isHidden()
