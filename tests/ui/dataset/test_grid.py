"""The grid: choosing many images with mouse and keys, marking them, and keeping the place."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Cull, Mark
from fluxtune_desktop.core.sorting import Sort, SortBy
from fluxtune_desktop.ui.dataset.page import DatasetPage
from tests.ui.windows import Studio, dataset_page, images_folder

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def page(studio: Studio, tmp_path: Path) -> DatasetPage:
    """Twelve images; that of the fifth caption is the longest."""
    captions = [f"smoke {'that turns ' * (number == 5)}{number}" for number in range(1, 13)]
    page = dataset_page(studio.window(images_folder(tmp_path / "twelve", captions)))
    page.grid.setFocus()
    return page


def names(page: DatasetPage) -> list[str]:
    return [image.id.removesuffix(".png").lstrip("0") for image in page.grid.chosen()]


def place(page: DatasetPage, row: int) -> QPoint:
    return page.grid.visualRect(page.model.index(row)).center()


def click(page: DatasetPage, row: int, keys: Qt.KeyboardModifier = CTRL) -> None:
    QTest.mouseClick(page.grid.viewport(), LEFT, keys, place(page, row))


def press(page: DatasetPage, key: Qt.Key, keys: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(page.grid, key, keys or Qt.KeyboardModifier.NoModifier)


def mark(page: DatasetPage, name: str) -> Mark:
    image = page.model.image_at(page.model.row_of(ImageId(name)))
    assert image is not None
    return image.mark


def test_ctrl_click_adds_and_shift_click_chooses_all_between(page: DatasetPage) -> None:
    click(page, 1, Qt.KeyboardModifier.NoModifier)
    click(page, 3)
    assert names(page) == ["2", "4"]
    click(page, 1, Qt.KeyboardModifier.NoModifier)
    click(page, 4, SHIFT)
    assert names(page) == ["2", "3", "4", "5"]
    click(page, 0, SHIFT)
    assert names(page) == ["1", "2"]


def test_arrows_home_and_end_move_and_with_shift_choose(page: DatasetPage) -> None:
    columns = page.grid.layout_.columns
    press(page, Key.Key_Right)
    press(page, Key.Key_Down)
    assert names(page) == [str(2 + columns)]
    press(page, Key.Key_Home)
    press(page, Key.Key_Right, SHIFT)
    press(page, Key.Key_Right, SHIFT)
    assert names(page) == ["1", "2", "3"]
    press(page, Key.Key_End)
    assert names(page) == ["12"]
    press(page, Key.Key_A, CTRL)
    assert len(names(page)) == 12


def test_a_rectangle_chooses_what_it_touches(page: DatasetPage) -> None:
    view = page.grid.viewport()
    far = place(page, page.grid.layout_.columns + 1)
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(2, 2))
    QTest.mouseMove(view, QPoint(40, 40))
    QTest.mouseMove(view, far)
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, far)
    columns = page.grid.layout_.columns
    assert names(page) == ["1", "2", str(columns + 1), str(columns + 2)]


def test_keys_cull_and_rate_the_chosen_images_in_one_step_of_undo(page: DatasetPage) -> None:
    press(page, Key.Key_Right, SHIFT)
    press(page, Key.Key_P)
    press(page, Key.Key_4)
    assert mark(page, "001.png") == mark(page, "002.png") == Mark(cull=Cull.PICKED, rating=4)
    press(page, Key.Key_X)
    assert mark(page, "002.png").cull is Cull.REJECTED
    press(page, Key.Key_U)
    press(page, Key.Key_0)
    assert mark(page, "002.png") == Mark()
    press(page, Key.Key_Z, CTRL)
    assert mark(page, "001.png").rating == mark(page, "002.png").rating == 4


def test_brackets_rotate(page: DatasetPage) -> None:
    press(page, Key.Key_BracketRight)
    assert mark(page, "001.png").edits.quarter_turns == 1
    press(page, Key.Key_BracketLeft)
    press(page, Key.Key_BracketLeft)
    assert mark(page, "001.png").edits.quarter_turns == 3


def test_delete_moves_the_chosen_images_to_the_trash(studio: Studio, page: DatasetPage) -> None:
    folder = studio.services.session.folder
    assert folder is not None
    press(page, Key.Key_Right, SHIFT)
    press(page, Key.Key_Delete)
    assert page.model.rowCount() == 10
    assert names(page) == ["3"]
    studio.until(lambda: not (folder / "001.png").exists())
    press(page, Key.Key_Z, CTRL)
    studio.until(lambda: (folder / "001.png").exists())


def test_letters_in_the_caption_are_words_and_no_commands(
    studio: Studio, page: DatasetPage
) -> None:
    page.inspector.edit()
    studio.qtbot.keyClicks(page.inspector.editor, " px1")
    assert mark(page, "001.png") == Mark()
    assert studio.services.session.caption(ImageId("001.png")).endswith(" px1")


def test_a_name_is_found_by_typing_after_a_stroke(page: DatasetPage) -> None:
    press(page, Key.Key_Slash)
    for key in (Key.Key_0, Key.Key_1, Key.Key_1):
        press(page, key)
    assert names(page) == ["11"]
    press(page, Key.Key_Escape)
    assert mark(page, "011.png") == Mark()
    press(page, Key.Key_3)
    assert mark(page, "011.png").rating == 3


def test_the_choice_and_the_order_outlive_each_other(studio: Studio, page: DatasetPage) -> None:
    click(page, 4, Qt.KeyboardModifier.NoModifier)
    click(page, 6)
    page.tools.sort_changed.emit(Sort(by=SortBy.CAPTION, descending=True))
    first = page.model.image_at(0)
    assert first is not None
    assert first.id == "005.png"
    assert sorted(names(page)) == ["5", "7"]
    project = studio.services.session.project
    assert project is not None
    assert project.sort == Sort(by=SortBy.CAPTION, descending=True)


def test_another_size_keeps_the_current_image_in_view(page: DatasetPage) -> None:
    press(page, Key.Key_End)
    page.tools.slider.setValue(page.tools.slider.maximum())
    middle = page.grid.visualRect(page.grid.currentIndex()).center()
    assert page.grid.viewport().rect().contains(middle)


def test_an_image_is_told_to_a_screen_reader(page: DatasetPage) -> None:
    press(page, Key.Key_3)
    told = page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "001.png, 3 stars, caption: smoke 1"


def test_what_is_dragged_out_are_the_files(studio: Studio, page: DatasetPage) -> None:
    data = page.model.mimeData([page.model.index(0), page.model.index(2)])
    folder = studio.services.session.folder
    assert folder is not None
    assert [Path(url.toLocalFile()) for url in data.urls()] == [
        folder / "001.png",
        folder / "003.png",
    ]


def test_the_menu_holds_the_commands_with_their_keys(page: DatasetPage) -> None:
    opened: list[QPoint] = []
    page.grid.menu_asked.connect(opened.append)
    QTest.mouseClick(page.grid.viewport(), Qt.MouseButton.RightButton, pos=place(page, 0))
    assert page.commands.pick.shortcut().toString() == "P"
    assert page.commands.trash.shortcut().toString() == "Del"
