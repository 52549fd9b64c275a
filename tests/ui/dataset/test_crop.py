"""Cropping an image, by real keys and by the mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fluxtune_desktop.core.cropping import GRIPS, Grip
from fluxtune_desktop.core.edits import NO_EDITS, Box, Edits
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.ui.dataset.crop_view import CropView
from fluxtune_desktop.ui.dataset.page import DatasetPage
from tests.ui.windows import Studio, dataset_page, images_folder

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
NOTHING = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
WHOLE = Box(left=0, top=0, width=640, height=512)


@pytest.fixture
def page(studio: Studio, tmp_path: Path) -> DatasetPage:
    """Three images of 640 × 512 pixels, the first one current."""
    folder = images_folder(tmp_path / "three", ["one smoke", "two smoke", "three smoke"])
    page = dataset_page(studio.window(folder))
    page.grid.setFocus()
    return page


def mark(page: DatasetPage) -> Mark:
    image = page.grid.current_image()
    assert image is not None
    return image.mark


def crop(page: DatasetPage, studio: Studio, *, on: QWidget | None = None) -> CropView:
    QTest.keyClick(on or page.grid, Key.Key_C)
    view = page.cropping.view
    assert view is not None
    studio.qtbot.waitUntil(lambda: not view.frame.pixmap().isNull())
    return view


def press(view: CropView, *keys: Qt.Key, held: Qt.KeyboardModifier = NOTHING) -> None:
    for key in keys:
        QTest.keyClick(view.frame, key, held)


def drag(view: CropView, start: QPointF, end: QPointF) -> None:
    middle = (start + end) / 2
    QTest.mousePress(view.frame, LEFT, NOTHING, start.toPoint())
    for place in (middle, end):
        QTest.mouseMove(view.frame, place.toPoint())
    QTest.mouseRelease(view.frame, LEFT, NOTHING, end.toPoint())


def pull(view: CropView, grip: Grip, x: float, y: float) -> None:
    """Drag a handle to a point of the image."""
    drag(view, view.frame.handle(grip), view.frame.place_of(x, y))


def about(box: Box, expected: Box) -> bool:
    """The mouse moves by pixels of the screen, which are not those of the image."""
    pairs = (
        (box.left, expected.left),
        (box.top, expected.top),
        (box.width, expected.width),
        (box.height, expected.height),
    )
    return all(abs(ours - theirs) <= 3 for ours, theirs in pairs)


def choose(view: CropView, ratio: tuple[int, int]) -> None:
    QTest.mouseClick(view.panel.shapes.common[ratio], LEFT)


def test_c_frames_the_whole_image_and_escape_leaves_it_as_it_was(
    page: DatasetPage, studio: Studio
) -> None:
    view = crop(page, studio)
    assert view.frame.frame == WHOLE
    press(view, Key.Key_Right, Key.Key_Escape)
    assert page.cropping.view is None
    assert mark(page).edits == NO_EDITS
    assert page.grid.hasFocus()


def test_the_tool_on_the_picture_opens_it_too(page: DatasetPage) -> None:
    QTest.mouseClick(page.inspector.picture.tools.crop, LEFT)
    assert page.cropping.view is not None


def test_c_is_a_letter_in_the_caption(page: DatasetPage) -> None:
    page.inspector.edit()
    QTest.keyClick(page.inspector.editor, Key.Key_C)
    assert page.cropping.view is None
    assert page.inspector.editor.toPlainText() == "one smokec"


def test_enter_keeps_the_frame_as_one_step_of_undo(page: DatasetPage, studio: Studio) -> None:
    view = crop(page, studio)
    choose(view, (1, 1))
    press(view, Key.Key_Left, Key.Key_Left, Key.Key_Return)
    assert page.cropping.view is None
    assert mark(page).edits == Edits(crop=Box(left=52, top=0, width=512, height=512))
    assert "512 × 512" in page.inspector.facts.text()
    undo = studio.services.session.undo
    assert undo.undoText() == "Crop"
    undo.undo()
    assert mark(page).edits == NO_EDITS
    assert not undo.canUndo()


def test_enter_without_a_change_is_no_step(page: DatasetPage, studio: Studio) -> None:
    press(crop(page, studio), Key.Key_Return)
    assert page.cropping.view is None
    assert not studio.services.session.undo.canUndo()


def test_the_file_itself_is_not_touched(page: DatasetPage, studio: Studio) -> None:
    folder = studio.services.session.folder
    assert folder is not None
    before = (folder / "001.png").read_bytes()
    view = crop(page, studio)
    choose(view, (2, 3))
    press(view, Key.Key_Return)
    assert mark(page).edits.crop is not None
    assert (folder / "001.png").read_bytes() == before


@pytest.mark.parametrize("grip", GRIPS)
def test_each_handle_pulls_its_edges_and_no_others(
    page: DatasetPage, studio: Studio, grip: Grip
) -> None:
    view = crop(page, studio)
    pull(view, grip, 320 + grip[0] * 200, 256 + grip[1] * 150)
    left, right = (120 if grip[0] < 0 else 0), (520 if grip[0] > 0 else 640)
    top, bottom = (106 if grip[1] < 0 else 0), (406 if grip[1] > 0 else 512)
    expected = Box(left=left, top=top, width=right - left, height=bottom - top)
    assert about(view.frame.frame, expected)


def test_a_drag_inside_moves_the_frame(page: DatasetPage, studio: Studio) -> None:
    view = crop(page, studio)
    pull(view, (1, 1), 400, 300)
    drag(view, view.frame.place_of(100, 100), view.frame.place_of(160, 140))
    assert about(view.frame.frame, Box(left=60, top=40, width=400, height=300))
    drag(view, view.frame.place_of(200, 200), view.frame.place_of(2000, 2000))
    assert about(view.frame.frame, Box(left=240, top=212, width=400, height=300))


def test_a_drag_outside_draws_a_new_frame_and_a_click_there_does_not(
    page: DatasetPage, studio: Studio
) -> None:
    view = crop(page, studio)
    pull(view, (1, 1), 300, 200)
    kept = view.frame.frame
    QTest.mouseClick(view.frame, LEFT, NOTHING, view.frame.place_of(500, 400).toPoint())
    assert view.frame.frame == kept
    drag(view, view.frame.place_of(600, 500), view.frame.place_of(400, 350))
    assert about(view.frame.frame, Box(left=400, top=350, width=200, height=150))


def test_a_shape_is_kept_while_the_frame_is_pulled(page: DatasetPage, studio: Studio) -> None:
    view = crop(page, studio)
    choose(view, (4, 5))
    pull(view, (1, 1), 200, 200)
    frame = view.frame.frame
    assert abs(frame.width * 5 / 4 - frame.height) <= 1
    assert frame.height < 512


def test_x_changes_portrait_and_landscape(page: DatasetPage, studio: Studio) -> None:
    view = crop(page, studio)
    choose(view, (2, 3))
    press(view, Key.Key_X)
    assert view.panel.shapes.common[2, 3].text() == "3:2"
    assert view.frame.frame.width == 640
    press(view, Key.Key_X)
    assert view.frame.frame.height == 512


def test_the_trainers_shapes_are_offered_the_nearest_first(
    page: DatasetPage, studio: Studio
) -> None:
    view = crop(page, studio)
    shapes = view.panel.shapes
    shapes.menu.aboutToShow.emit()
    nearest = shapes.menu.actions()[0]
    assert nearest.text() == "Nearest: 1152 × 896"
    nearest.trigger()
    assert shapes.trainer.isChecked()
    assert shapes.trainer.text() == "Trainer's shape 1152 × 896"
    frame = view.frame.frame
    assert abs(frame.width / frame.height - 1152 / 896) < 0.005


def test_the_panel_tells_what_is_trained_and_what_is_cut_away(
    page: DatasetPage, studio: Studio
) -> None:
    view = crop(page, studio)
    words = [label.text() for label in view.panel.trained]
    assert view.panel.kept.text() == "640 × 512 pixels"
    assert words[-1] == "512: trained as 576 × 448, 3 % cut away"
    choose(view, (1, 1))
    assert view.panel.trained[-1].text() == "512: trained as 512 × 512, nothing cut away"
    assert view.frame.accessibleDescription().startswith("512 × 512 pixels")


def test_a_small_crop_is_warned_of(page: DatasetPage, studio: Studio) -> None:
    view = crop(page, studio)
    assert view.panel.small.isHidden()
    pull(view, (1, 1), 300, 200)
    assert "pixels. Below 512" in view.panel.small.text()
    assert view.panel.small.isVisible()


def test_arrows_move_and_with_shift_resize_and_with_control_by_a_pixel(
    page: DatasetPage, studio: Studio
) -> None:
    view = crop(page, studio)
    press(view, Key.Key_Left, Key.Key_Left, held=SHIFT)
    assert view.frame.frame == Box(left=0, top=0, width=628, height=512)
    press(view, Key.Key_Right)
    assert view.frame.frame.left == 6
    press(view, Key.Key_Left, held=CONTROL)
    assert view.frame.frame.left == 5
    press(view, Key.Key_Up, held=SHIFT | CONTROL)
    assert view.frame.frame.height == 511


def test_reset_and_enter_remove_the_crop(page: DatasetPage, studio: Studio) -> None:
    view = crop(page, studio)
    choose(view, (1, 1))
    press(view, Key.Key_Return)
    view = crop(page, studio)
    assert view.panel.shapes.common[1, 1].isChecked()
    QTest.mouseClick(view.panel.reset, LEFT)
    assert view.frame.frame == WHOLE
    assert not view.panel.reset.isEnabled()
    press(view, Key.Key_Enter)
    assert mark(page).edits == NO_EDITS


def test_a_turned_and_mirrored_image_is_cropped_as_it_is_seen(
    page: DatasetPage, studio: Studio
) -> None:
    for key in (Key.Key_M, Key.Key_BracketRight):
        QTest.keyClick(page.grid, key)
    view = crop(page, studio)
    assert (view.frame.pixmap().width(), view.frame.pixmap().height()) == (512, 640)
    press(view, Key.Key_Up, Key.Key_Up, held=SHIFT)
    assert view.frame.frame == Box(left=0, top=0, width=512, height=628)
    press(view, Key.Key_Return)
    # The lower end as it is seen is the left end of the original, which was mirrored and turned.
    expected = Box(left=12, top=0, width=628, height=512)
    assert mark(page).edits == Edits(crop=expected, mirrored=True, quarter_turns=1)


def test_the_crop_is_shown_again_over_the_whole_image(page: DatasetPage, studio: Studio) -> None:
    view = crop(page, studio)
    choose(view, (1, 1))
    press(view, Key.Key_Return)
    view = crop(page, studio)
    assert view.frame.frame == Box(left=64, top=0, width=512, height=512)
    assert view.frame.pixmap().width() == 640


def test_it_opens_over_the_full_view_and_goes_back_there(page: DatasetPage, studio: Studio) -> None:
    QTest.keyClick(page.grid, Key.Key_Space)
    viewer = page.viewing.viewer
    assert viewer is not None
    studio.qtbot.waitUntil(lambda: not viewer.image.pixmap().isNull())
    view = crop(page, studio, on=viewer.image)
    choose(view, (1, 1))
    press(view, Key.Key_Return)
    assert viewer.isVisible()
    assert viewer.image.hasFocus()
    studio.qtbot.waitUntil(lambda: viewer.image.pixmap().width() == 512)


def test_keys_of_the_window_and_tab_stay_in_the_crop(page: DatasetPage, studio: Studio) -> None:
    view = crop(page, studio)
    press(view, Key.Key_2, held=CONTROL)
    assert page.isVisible()
    for _ in range(20):
        focus = QApplication.focusWidget()
        assert focus is not None
        assert view.isAncestorOf(focus)
        QTest.keyClick(focus, Key.Key_Tab)


def test_enter_presses_the_button_that_has_the_focus(page: DatasetPage, studio: Studio) -> None:
    view = crop(page, studio)
    choose(view, (1, 1))
    view.panel.cancel.setFocus()
    QTest.keyClick(view.panel.cancel, Key.Key_Return)
    assert page.cropping.view is None
    assert mark(page).edits == NO_EDITS


def test_the_frame_follows_the_size_of_the_window(page: DatasetPage, studio: Studio) -> None:
    view = crop(page, studio)
    window = page.window()
    window.resize(1000, 640)
    studio.qtbot.waitUntil(lambda: view.size() == window.size())
    corner = view.frame.handle((1, 1)).toPoint()
    assert view.frame.rect().contains(corner + QPoint(2, 2))


def test_an_image_that_cannot_be_read_cannot_be_cropped(studio: Studio, tmp_path: Path) -> None:
    folder = images_folder(tmp_path / "two", ["one smoke", "two smoke"])
    window = studio.window(folder)
    (folder / "000.png").write_bytes(b"no image")
    studio.services.session.rescan()
    page = dataset_page(window)
    studio.qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    page.grid.choose_row(0)
    studio.qtbot.waitUntil(lambda: not page.commands.crop.isEnabled())
    page.grid.setFocus()
    QTest.keyClick(page.grid, Key.Key_C)
    assert page.cropping.view is None
    assert not page.inspector.picture.tools.crop.isEnabled()


def test_a_file_that_goes_away_ends_the_crop(page: DatasetPage, studio: Studio) -> None:
    crop(page, studio)
    folder = studio.services.session.folder
    assert folder is not None
    (folder / "001.png").unlink()
    studio.services.session.rescan()
    studio.qtbot.waitUntil(lambda: page.cropping.view is None)
