"""Every key of the Dataset page and of the window, pressed for real in a window that is shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.core.edits import NO_EDITS
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Cull, Mark
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from tests.ui.windows import Studio, dataset_page, images_folder

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


@pytest.fixture
def window(studio: Studio, tmp_path: Path) -> MainWindow:
    """Nine images, the first one current, the grid in focus."""
    folder = images_folder(tmp_path / "nine", [f"smoke {number}" for number in range(1, 10)])
    window = studio.window(folder)
    dataset_page(window).grid.setFocus()
    return window


@pytest.fixture
def page(window: MainWindow) -> DatasetPage:
    return dataset_page(window)


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """To whatever has the focus, as a keyboard does."""
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, held)


def row(page: DatasetPage) -> int:
    return page.grid.currentIndex().row()


def mark(page: DatasetPage, name: str = "001.png") -> Mark:
    image = page.model.image_at(page.model.row_of(ImageId(name)))
    assert image is not None
    return image.mark


# -- everywhere ---------------------------------------------------------------------------------


def test_ctrl_1_2_and_3_lead_to_dataset_train_and_create(window: MainWindow) -> None:
    for key, name in (
        (Key.Key_2, PageName.TRAIN),
        (Key.Key_3, PageName.CREATE),
        (Key.Key_1, PageName.DATASET),
    ):
        press(key, held=CTRL)
        assert window.current is name


def test_ctrl_z_takes_back_and_ctrl_shift_z_or_ctrl_y_does_it_again(page: DatasetPage) -> None:
    for again, held in ((Key.Key_Z, CTRL | SHIFT), (Key.Key_Y, CTRL)):
        press(Key.Key_4)
        press(Key.Key_Z, held=CTRL)
        assert mark(page).rating == 0
        press(again, held=held)
        assert mark(page).rating == 4
        press(Key.Key_Z, held=CTRL)


def test_ctrl_comma_leads_to_the_settings_and_escape_back(window: MainWindow) -> None:
    for key, held, name in (
        (Key.Key_Comma, CTRL, PageName.SETTINGS),
        (Key.Key_Escape, NONE, PageName.DATASET),
    ):
        press(key, held=held)
        assert window.current is name


@pytest.mark.parametrize(
    ("key", "held"), [(Key.Key_Question, NONE), (Key.Key_Question, SHIFT), (Key.Key_F1, NONE)]
)
def test_a_question_mark_or_f1_shows_the_keys_of_the_page_and_escape_hides_them(
    window: MainWindow, page: DatasetPage, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    press(key, held=held)
    sheet = window.sheets.keys
    assert sheet.isVisible()
    assert sheet.lines["Pick"] == "P"
    assert sheet.lines["Move to trash"] == "Del"
    assert sheet.lines["Redo"] == "Ctrl+Shift+Z, Ctrl+Y"
    press(Key.Key_P)
    assert mark(page).cull is Cull.UNDECIDED
    press(Key.Key_Escape)
    assert sheet.isHidden()
    assert page.grid.hasFocus()


def test_each_page_tells_its_own_keys(window: MainWindow) -> None:
    press(Key.Key_2, held=CTRL)
    press(Key.Key_F1)
    assert "Pick" not in window.sheets.keys.lines
    press(Key.Key_3, held=CTRL)
    assert window.sheets.keys.isHidden()


def test_a_question_mark_in_a_caption_is_a_letter(window: MainWindow, page: DatasetPage) -> None:
    page.inspector.edit()
    press(Key.Key_Question, held=SHIFT)
    assert window.sheets.keys.isHidden()
    assert page.inspector.editor.toPlainText() == "smoke 1?"


# -- images ---------------------------------------------------------------------------------------


def test_arrows_move_from_image_to_image(page: DatasetPage) -> None:
    columns = page.grid.layout_.columns
    for key, place in (
        (Key.Key_Right, 1),
        (Key.Key_Down, 1 + columns),
        (Key.Key_Left, columns),
        (Key.Key_Up, 0),
    ):
        press(key)
        assert row(page) == place


def test_home_and_end_lead_to_the_first_and_the_last_image(page: DatasetPage) -> None:
    press(Key.Key_End)
    assert row(page) == 8
    press(Key.Key_Home)
    assert row(page) == 0


def test_space_shows_the_image_over_the_whole_window_and_leaves_it_again(
    page: DatasetPage,
) -> None:
    press(Key.Key_Space)
    assert page.viewing.viewer is not None
    press(Key.Key_Space)
    assert page.viewing.viewer is None


def test_p_picks_x_leaves_out_and_u_leaves_undecided(page: DatasetPage) -> None:
    for key, cull in (
        (Key.Key_P, Cull.PICKED),
        (Key.Key_X, Cull.REJECTED),
        (Key.Key_U, Cull.UNDECIDED),
    ):
        press(key)
        assert mark(page).cull is cull


def test_1_to_5_give_stars_and_0_takes_them(page: DatasetPage) -> None:
    stars = (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5)
    for count, key in enumerate(stars, start=1):
        press(key)
        assert mark(page).rating == count
    press(Key.Key_0)
    assert mark(page).rating == 0


def test_brackets_rotate(page: DatasetPage) -> None:
    press(Key.Key_BracketRight)
    assert mark(page).edits.quarter_turns == 1
    press(Key.Key_BracketLeft)
    assert mark(page).edits == NO_EDITS


def test_c_opens_the_crop_and_escape_leaves_it(page: DatasetPage) -> None:
    press(Key.Key_C)
    assert page.cropping.view is not None
    press(Key.Key_Escape)
    assert page.cropping.view is None
    assert mark(page).edits == NO_EDITS


def test_delete_moves_an_image_to_the_trash_and_undo_brings_it_back(
    studio: Studio, page: DatasetPage
) -> None:
    folder = studio.services.session.folder
    assert folder is not None
    press(Key.Key_Delete)
    assert page.model.rowCount() == 8
    studio.until(lambda: not (folder / "001.png").exists())
    press(Key.Key_Z, held=CTRL)
    studio.until(lambda: (folder / "001.png").exists())
    studio.until(lambda: page.model.rowCount() == 9)


def test_what_undo_brings_back_is_current_and_in_view(studio: Studio, page: DatasetPage) -> None:
    page.grid.set_tile_size(400)
    press(Key.Key_Right, Key.Key_Delete)
    press(Key.Key_End)
    for _ in range(2):
        press(Key.Key_Z, held=CTRL)
        studio.until(lambda: [image.id for image in page.grid.chosen()] == ["002.png"])
        assert page.grid.visualRect(page.grid.currentIndex()).intersects(
            page.grid.viewport().rect()
        )
        press(Key.Key_Y, held=CTRL)
        studio.until(lambda: page.model.rowCount() == 8)


def test_ctrl_v_pastes_a_picture(studio: Studio, page: DatasetPage) -> None:
    picture = QImage(320, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor(200, 30, 90))
    QGuiApplication.clipboard().setImage(picture)
    press(Key.Key_V, held=CTRL)
    studio.until(lambda: page.model.row_of(ImageId("pasted-1.png")) >= 0)
    studio.until(lambda: not studio.services.session.importing)
    studio.until(lambda: [image.id for image in page.grid.chosen()] == ["pasted-1.png"])


def test_enter_leads_into_the_caption(page: DatasetPage) -> None:
    press(Key.Key_Return)
    assert page.inspector.editor.hasFocus()


def test_ctrl_a_chooses_every_image(page: DatasetPage) -> None:
    press(Key.Key_A, held=CTRL)
    assert len(page.grid.chosen()) == 9


def test_ctrl_down_and_ctrl_up_go_on_and_back_from_the_caption(page: DatasetPage) -> None:
    press(Key.Key_Return)
    for key, place in ((Key.Key_Down, 1), (Key.Key_Up, 0)):
        press(key, held=CTRL)
        assert row(page) == place
        assert page.inspector.editor.hasFocus()


def test_the_sheet_of_keys_says_how_to_go_from_image_to_image(window: MainWindow) -> None:
    press(Key.Key_Question)
    assert window.sheets.keys.lines["Previous image"] == "Ctrl+Up, Alt+Left"
    assert window.sheets.keys.lines["Next image"] == "Ctrl+Down, Alt+Right"


def test_ctrl_f_leads_to_the_filter(page: DatasetPage) -> None:
    press(Key.Key_F, held=CTRL)
    assert page.tools.filter.hasFocus()
    QTest.keyClicks(page.tools.filter, "smoke")
    press(Key.Key_Return)
    assert page.grid.hasFocus()


# -- in the full view -----------------------------------------------------------------------------


def test_the_full_view_takes_the_same_keys(page: DatasetPage) -> None:
    press(Key.Key_Space)
    press(Key.Key_Right, Key.Key_P, Key.Key_BracketRight, Key.Key_5)
    assert mark(page, "002.png").cull is Cull.PICKED
    assert mark(page, "002.png").rating == 5
    assert mark(page, "002.png").edits.quarter_turns == 1
    viewer = page.viewing.viewer
    assert viewer is not None
    assert viewer.title.text().endswith("★★★★★ · Picked")
    press(Key.Key_End)
    assert row(page) == 8
    press(Key.Key_X, Key.Key_Escape)
    assert mark(page, "009.png").cull is Cull.REJECTED
