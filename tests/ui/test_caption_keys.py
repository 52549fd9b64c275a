"""Every key for captions, pressed for real in a window that is shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.main_window import MainWindow
from tests.ui.windows import Studio, dataset_page, images_folder

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key
CAPTIONS = ["smoke one", "smoke two", "", "smoke four", "", "smoke six"]


@pytest.fixture
def window(studio: Studio, tmp_path: Path) -> MainWindow:
    """Six images, two of them without a caption; the cursor is in the caption of the first."""
    window = studio.window(images_folder(tmp_path / "six", CAPTIONS))
    dataset_page(window).inspector.edit()
    return window


@pytest.fixture(autouse=True)
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


def captions(studio: Studio) -> list[str]:
    return [image.caption.text for image in studio.services.session.dataset.images]


def checked(studio: Studio) -> list[str]:
    images = studio.services.session.dataset.images
    return [str(image.id) for image in images if image.mark.checked]


@pytest.mark.parametrize(
    ("forth", "back", "held"),
    [(Key.Key_Down, Key.Key_Up, CTRL), (Key.Key_Right, Key.Key_Left, ALT)],
)
def test_ctrl_down_or_alt_right_goes_on_and_the_caption_is_saved(
    studio: Studio, page: DatasetPage, forth: Qt.Key, back: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    QTest.keyClicks(QApplication.focusWidget(), " turning")
    press(forth, held=held)
    assert row(page) == 1
    assert page.inspector.editor.toPlainText() == "smoke two"
    assert page.inspector.editor.hasFocus()
    file = (studio.services.session.folder or Path()) / "001.txt"
    studio.until(lambda: file.read_text(encoding="utf-8") == "smoke one turning")
    press(back, held=held)
    assert row(page) == 0


def test_ctrl_j_leads_to_the_next_image_without_a_caption_and_begins_anew(
    page: DatasetPage,
) -> None:
    for place in (2, 4, 2):
        press(Key.Key_J, held=CTRL)
        assert row(page) == place
        assert page.inspector.editor.hasFocus()


def test_ctrl_j_says_so_when_every_image_has_a_caption(studio: Studio, page: DatasetPage) -> None:
    session = studio.services.session
    session.set_captions({ImageId("003.png"): "three", ImageId("005.png"): "five"})
    press(Key.Key_J, held=CTRL)
    assert row(page) == 0
    newest = studio.services.notices.newest
    assert newest is not None
    assert newest.code == "no_empty_caption"


def test_ctrl_enter_marks_as_checked_and_goes_on(studio: Studio, page: DatasetPage) -> None:
    press(Key.Key_Return, held=CTRL)
    press(Key.Key_Enter, held=CTRL)
    assert checked(studio) == ["001.png", "002.png"]
    assert row(page) == 2
    assert page.inspector.editor.toPlainText() == ""


def test_a_caption_that_is_not_there_cannot_be_checked(studio: Studio, page: DatasetPage) -> None:
    page.grid.choose_row(2)
    press(Key.Key_Return, held=CTRL)
    assert checked(studio) == []
    assert row(page) == 2


def test_a_check_is_taken_back_by_undo_and_survives_a_restart(
    studio: Studio, page: DatasetPage
) -> None:
    press(Key.Key_Return, Key.Key_Return, held=CTRL)
    press(Key.Key_Z, held=CTRL)
    assert checked(studio) == ["001.png"]
    folder = studio.services.session.folder
    assert folder is not None
    studio.services.session.close()
    studio.open(folder)
    assert checked(studio) == ["001.png"]
    assert page.inspector.tools.checked.isChecked()


@pytest.mark.parametrize(("key", "held"), [(Key.Key_F, ALT), (Key.Key_F, CTRL)])
def test_alt_f_or_ctrl_f_leads_to_the_filter(
    page: DatasetPage, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    press(key, held=held)
    assert page.tools.filter.hasFocus()


def test_ctrl_t_inserts_the_trigger_word(studio: Studio) -> None:
    studio.services.session.set_trigger_word("SMKRINA")
    press(Key.Key_T, held=CTRL)
    assert captions(studio)[0] == "SMKRINA smoke one"


def test_ctrl_shift_c_and_v_copy_a_whole_caption(studio: Studio) -> None:
    press(Key.Key_C, held=CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "smoke one"
    press(Key.Key_Down, held=CTRL)
    press(Key.Key_V, held=CTRL | SHIFT)
    assert captions(studio)[1] == "smoke one"
    press(Key.Key_Z, held=CTRL)
    assert captions(studio)[1] == "smoke two"


def test_a_caption_is_pasted_to_all_chosen_images_in_one_step(
    studio: Studio, page: DatasetPage
) -> None:
    press(Key.Key_C, held=CTRL | SHIFT)
    page.grid.setFocus()
    page.grid.selectAll()
    press(Key.Key_V, held=CTRL | SHIFT)
    assert captions(studio) == ["smoke one"] * 6
    press(Key.Key_Z, held=CTRL)
    assert captions(studio) == CAPTIONS


def test_f2_in_a_caption_renames_the_word_at_the_cursor_everywhere(
    studio: Studio, page: DatasetPage
) -> None:
    press(Key.Key_Home)
    press(Key.Key_F2)
    panel = page.bulk.panel
    assert panel is not None
    assert panel.replace_form.find_field.text() == "smoke"
    QTest.keyClicks(QApplication.focusWidget(), "mist")
    studio.until(lambda: "4" in panel.apply_button.text())
    press(Key.Key_Return)
    studio.until(
        lambda: captions(studio) == ["mist one", "mist two", "", "mist four", "", "mist six"]
    )
    press(Key.Key_Escape)
    assert page.inspector.editor.hasFocus()
    press(Key.Key_Z, held=CTRL)
    studio.until(lambda: captions(studio) == CAPTIONS)


def test_f2_on_a_chip_renames_its_word_everywhere(studio: Studio, page: DatasetPage) -> None:
    studio.until(page.inspector.often.chips)
    page.inspector.often.chips()[0].setFocus()
    press(Key.Key_F2)
    panel = page.bulk.panel
    assert panel is not None
    assert panel.replace_form.find_field.text() == "smoke"


def test_ctrl_r_or_ctrl_h_opens_find_and_replace(page: DatasetPage) -> None:
    for key in (Key.Key_R, Key.Key_H):
        press(key, held=CTRL)
        panel = page.bulk.panel
        assert panel is not None
        press(Key.Key_Escape)
        assert page.bulk.panel is None
        assert page.inspector.editor.hasFocus()


@pytest.mark.parametrize(("key", "held"), [(Key.Key_Z, CTRL | SHIFT), (Key.Key_Y, CTRL)])
def test_typing_of_an_earlier_session_is_taken_back_and_done_again_from_the_caption(
    studio: Studio, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    QTest.keyClicks(QApplication.focusWidget(), " turning")
    folder = studio.services.session.folder
    assert folder is not None
    studio.leave()
    dataset_page(studio.window(folder)).inspector.edit()
    press(Key.Key_Z, held=CTRL)
    assert captions(studio)[0] == "smoke one"
    press(key, held=held)
    assert captions(studio)[0] == "smoke one turning"
    studio.until(lambda: not studio.services.autosave.unsaved())
    assert (folder / "001.txt").read_text(encoding="utf-8") == "smoke one turning"


def test_f7_leads_to_the_next_spelling_mistake(studio: Studio, page: DatasetPage) -> None:
    session = studio.services.session
    session.set_captions({ImageId("004.png"): "a clowd of smoke"})
    studio.until(lambda: (press(Key.Key_F7), row(page) == 3)[1])
    assert page.inspector.editor.textCursor().selectedText() == "clowd"


def test_escape_leads_from_the_caption_back_to_the_images(page: DatasetPage) -> None:
    press(Key.Key_Escape)
    assert page.grid.hasFocus()
    press(Key.Key_Right, Key.Key_Return)
    assert page.inspector.editor.hasFocus()
    assert row(page) == 1


def test_ctrl_t_without_a_trigger_word_leads_to_where_one_is_made(
    page: DatasetPage, studio: Studio
) -> None:
    press(Key.Key_T, held=CTRL)
    assert page.inspector.trigger.field.hasFocus()
    assert captions(studio) == CAPTIONS


def test_the_next_caption_is_gone_on_with_where_it_ends(page: DatasetPage, studio: Studio) -> None:
    studio.services.session.set_captions(
        {ImageId("001.png"): "fog on dark", ImageId("002.png"): "mist on dark"}
    )
    press(Key.Key_Down, held=CTRL)
    QTest.keyClicks(page.inspector.editor, " ground")
    assert captions(studio)[1] == "mist on dark ground"


def test_half_of_a_trigger_that_cannot_be_one_does_not_stay(
    page: DatasetPage, studio: Studio
) -> None:
    session, row_ = studio.services.session, page.inspector.trigger
    session.set_trigger_word("SMKRINA")
    row_.field.setFocus()
    row_.field.selectAll()
    QTest.keyClicks(row_.field, "my word")
    assert session.project is not None
    assert session.project.trigger_word == "SMKRINA"
    assert row_.problem.isVisible()
    row_.field.selectAll()
    QTest.keyClicks(row_.field, "MYWRD")
    assert session.project.trigger_word == "MYWRD"
    assert row_.problem.isHidden()
