"""Dropping things on the window: what is said before, meanwhile and after."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.ui.dataset.import_report import ReportDialog
from fluxtune_desktop.ui.drops import drop_text
from fluxtune_desktop.ui.main_window import MainWindow
from tests.ui.windows import Studio, dataset_page, images_folder

_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_NO_KEY = Qt.KeyboardModifier.NoModifier


def drop(window: MainWindow, *paths: Path) -> None:
    """Let files fall on the middle of the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(QPoint(500, 400), _COPY, data, _LEFT, _NO_KEY)
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, QDropEvent(QPointF(500, 400), _COPY, data, _LEFT, _NO_KEY))


def reports(studio: Studio) -> list[AddReport]:
    """Fills with every report that comes from now on."""
    seen: list[AddReport] = []
    studio.services.session.import_finished.connect(seen.append)
    return seen


@pytest.fixture
def more(tmp_path: Path) -> Path:
    """A folder with two images, a note that is no image, and one image further down."""
    folder = images_folder(tmp_path / "more", ["", "", "", "", ""])
    for each in ("001.png", "002.png", "003.png"):
        (folder / each).unlink()
    images_folder(folder / "deeper", ["", "", "", "", "", ""])
    for each in range(1, 6):
        (folder / "deeper" / f"{each:03}.png").unlink()
    return folder


def details(studio: Studio, window: MainWindow) -> ReportDialog:
    """The report, opened from its notice."""
    studio.until(window.notice_bar.details.isVisible)
    studio.qtbot.mouseClick(window.notice_bar.details, _LEFT)
    dialog = window.doors.last_import.dialog
    assert dialog is not None
    return dialog


def test_one_notice_tells_of_a_drop_and_names_what_was_refused(
    studio: Studio, smoke: Path, more: Path, tmp_path: Path
) -> None:
    window = studio.window(smoke)
    note = tmp_path / "notes.pdf"
    note.write_text("no image")
    seen = reports(studio)
    drop(window, more / "004.png", smoke / "001.png", note)
    studio.until(lambda: seen)
    notices = [each for each in studio.services.notices.all if each.code == "import_done"]
    assert len(notices) == 1
    assert window.notice_bar.text.text() == (
        "1 image added, 1 already here, 1 could not be read: notes.pdf."
    )


def test_the_report_lists_each_file_and_is_closed_by_escape(
    studio: Studio, smoke: Path, more: Path, tmp_path: Path
) -> None:
    window = studio.window(smoke)
    note = tmp_path / "notes.pdf"
    note.write_text("no image")
    drop(window, more / "004.png", smoke / "001.png", note)
    dialog = details(studio, window)
    lines = [line.text for line in dialog.list.lines.lines]
    assert lines[0] == "Could not be added (1)"
    assert lines[1].startswith("notes.pdf: ")
    assert lines[2:4] == ["Added (1)", "004.png"]
    assert lines[4:6] == ["Already here: the very same picture (1)", "001.png"]
    studio.qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert window.doors.last_import.dialog is None


def test_the_report_is_copied_as_text(studio: Studio, smoke: Path, more: Path) -> None:
    window = studio.window(smoke)
    drop(window, more / "004.png", more / "005.png")
    dialog = details(studio, window)
    studio.qtbot.mouseClick(dialog.copy_button, _LEFT)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "Added (2)\n004.png\n005.png"
    dialog.list.setCurrentIndex(dialog.list.lines.index(2))
    studio.qtbot.keyClick(dialog.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "005.png"


def test_images_in_subfolders_are_counted_and_added_on_request(
    studio: Studio, smoke: Path, more: Path
) -> None:
    window = studio.window(smoke)
    seen = reports(studio)
    drop(window, more)
    dialog = details(studio, window)
    assert dialog.deeper.isVisible()
    assert dialog.deeper.words.text().startswith("1 more image lies in a subfolder")
    studio.qtbot.mouseClick(dialog.deeper.button, _LEFT)
    studio.until(lambda: len(seen) == 2)
    assert seen[1].added == ("006.png",)
    assert (smoke / "006.png").is_file()


def test_the_report_stays_in_the_menu_until_another_project_is_opened(
    studio: Studio, smoke: Path, more: Path, tmp_path: Path
) -> None:
    window = studio.window(smoke)
    button = dataset_page(window).add_button
    assert not button.last.isVisible()
    drop(window, more / "004.png")
    studio.until(button.last.isVisible)
    studio.services.notices.clear()
    button.last.trigger()
    assert window.doors.last_import.dialog is not None
    window.doors.last_import.dialog.close()
    studio.open(images_folder(tmp_path / "another", ["one"]))
    assert not button.last.isVisible()


def test_a_drag_is_told_what_a_drop_of_it_would_do(more: Path) -> None:
    image, folder = more / "004.png", more
    archive, captions = more / "all.zip", more / "all.csv"
    into = [drop_text([each], is_open=True) for each in (image, folder, archive, captions)]
    begin = [drop_text([each], is_open=False) for each in (image, folder, archive, captions)]
    assert len({*into, *begin}) == 8
    assert drop_text([image, folder], is_open=True) == "Drop to add this to the project"


def test_after_the_first_images_came_the_keys_choose_among_them(studio: Studio, more: Path) -> None:
    window = studio.window()
    drop(window, *sorted(more.glob("*.png")))
    page = dataset_page(window)
    studio.until(lambda: page.model.rowCount() == 2)
    studio.until(page.grid.hasFocus)
    studio.qtbot.keyClick(page.grid, Qt.Key.Key_Right)
    assert page.grid.currentIndex().row() == 1


def test_a_project_does_not_begin_with_what_is_no_image(studio: Studio, tmp_path: Path) -> None:
    window = studio.window()
    thesis = tmp_path / "thesis.docx"
    thesis.write_text("years of work")
    drop(window, thesis)
    newest = studio.services.notices.newest
    assert newest is not None
    assert newest.code == "nothing_to_begin_with"
    assert studio.services.session.project is None
    assert not studio.services.session.busy


@pytest.mark.parametrize("together", [True, False])
def test_captions_that_are_dropped_with_their_folder_or_before_it_come_into_it(
    studio: Studio, smoke: Path, tmp_path: Path, together: bool
) -> None:
    window = studio.window()
    captions = tmp_path / "captions.json"
    captions.write_text('{"images": [{"filename": "003.png", "caption": "a leap"}]}')
    seen = reports(studio)
    if not together:
        drop(window, captions)
    drop(window, *([captions, smoke] if together else [smoke]))
    studio.until(lambda: seen)
    assert studio.services.session.folder == smoke
    assert (smoke / "003.txt").read_text() == "a leap"


def test_of_several_folders_one_is_opened_and_that_is_said(
    studio: Studio, smoke: Path, more: Path
) -> None:
    window = studio.window()
    drop(window, smoke, more)
    studio.until(lambda: studio.services.session.folder == smoke)
    assert "Only the folder Smoke ballerinas was opened" in window.notice_bar.text.text()
