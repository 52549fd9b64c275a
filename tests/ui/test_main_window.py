"""The window: pages, keys, title, drops, notices, and what it remembers."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.services.notices import Notice, Tone
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from tests.ui.windows import Studio, dataset_page, images_folder


def drop(window: MainWindow, *paths: Path) -> None:
    """Let files fall on the middle of the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, no_key = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(500, 400), copy, data, left, no_key)
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, QDropEvent(QPointF(500, 400), copy, data, left, no_key))


def test_without_a_project_there_is_welcome_and_no_rail(studio: Studio) -> None:
    window = studio.window()
    assert window.current is PageName.WELCOME
    assert not window.rail.isVisible()
    assert not window.top_bar.isVisible()


def test_an_opened_folder_shows_its_name_and_images(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    assert window.current is PageName.DATASET
    assert window.top_bar.title.text() == "Smoke ballerinas"
    assert window.top_bar.subtitle.text() == "3 images"
    assert window.windowTitle().startswith("Smoke ballerinas")


def test_the_rail_and_the_keys_lead_to_the_same_pages(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    for page, key in (
        (PageName.TRAIN, Qt.Key.Key_2),
        (PageName.CREATE, Qt.Key.Key_3),
        (PageName.DATASET, Qt.Key.Key_1),
        (PageName.SETTINGS, Qt.Key.Key_Comma),
    ):
        studio.qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.current is page
        assert window.rail.button(page).isChecked()
    studio.qtbot.mouseClick(window.rail.button(PageName.DATASET), Qt.MouseButton.LeftButton)
    assert window.current is PageName.DATASET
    assert window.stack.currentWidget() is window.pages[PageName.DATASET]


def test_a_page_is_built_when_it_is_first_wanted_and_stays(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    built = window.stack.count()
    for _ in range(2):
        window.show_page(PageName.TRAIN)
        window.show_page(PageName.DATASET)
    assert window.stack.count() == built + 1


def test_the_account_in_the_bar_leads_to_settings_by_key_too(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    pill = window.top_bar.account
    assert pill.isVisible()
    assert pill.focusPolicy() & Qt.FocusPolicy.TabFocus
    pill.setFocus()
    studio.qtbot.keyClick(pill, Qt.Key.Key_Space)
    assert window.current is PageName.SETTINGS


def test_escape_leaves_settings_for_the_page_before(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    window.show_page(PageName.TRAIN)
    window.show_page(PageName.SETTINGS)
    studio.qtbot.keyClick(window.pages[PageName.SETTINGS], Qt.Key.Key_Escape)
    assert window.current is PageName.TRAIN


def test_without_a_project_only_settings_can_be_reached(studio: Studio) -> None:
    window = studio.window()
    studio.qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current is PageName.WELCOME
    studio.qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.current is PageName.SETTINGS
    assert not window.rail.button(PageName.TRAIN).isVisible()


def test_each_page_brings_its_own_buttons(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    page = dataset_page(window)
    assert page.go_on_button.isVisible()
    studio.qtbot.mouseClick(page.go_on_button, Qt.MouseButton.LeftButton)
    assert window.current is PageName.TRAIN
    assert not page.go_on_button.isVisible()


def test_a_folder_that_is_dropped_is_opened_in_place(studio: Studio, smoke: Path) -> None:
    window = studio.window()
    drop(window, smoke)
    studio.until(lambda: window.current is PageName.DATASET)
    assert studio.services.session.folder == smoke


def test_images_that_are_dropped_are_copied_into_the_project(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    window = studio.window(smoke)
    # The same colours as one of the project would be recognised as already there.
    more = images_folder(tmp_path / "more", ["", "", "", "", "one more"]) / "005.png"
    drop(window, more)
    studio.until(lambda: len(studio.services.session.dataset.images) == 4)
    assert more.exists()
    studio.until(lambda: "1 image added." in window.notice_bar.text.text())
    assert window.top_bar.subtitle.text() == "4 images"


def test_loose_images_without_a_project_make_a_new_one(studio: Studio, smoke: Path) -> None:
    window = studio.window()
    drop(window, smoke / "001.png", smoke / "002.png")
    studio.until(lambda: window.current is PageName.DATASET)
    folder = studio.services.session.folder
    assert folder is not None
    assert folder.is_relative_to(studio.dirs.pictures)
    assert (smoke / "001.png").exists()


def test_something_else_than_files_is_not_taken(studio: Studio) -> None:
    window = studio.window()
    data = QMimeData()
    data.setText("words")
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_a_notice_is_told_in_a_sentence_and_can_be_dismissed(studio: Studio) -> None:
    window = studio.window()
    assert not window.notice_bar.isVisible()
    studio.services.notices.report_problem(Problem(kind=Kind.OFFLINE))
    assert window.notice_bar.isVisible()
    assert "safe on this computer" in window.notice_bar.text.text()
    studio.qtbot.mouseClick(window.notice_bar.close_button, Qt.MouseButton.LeftButton)
    assert not window.notice_bar.isVisible()


def test_good_news_passes_by_itself_and_a_warning_stays(studio: Studio) -> None:
    window = studio.window()
    bar, notices = window.notice_bar, studio.services.notices
    bar.passing.setInterval(1)
    notices.report(Notice(tone=Tone.WARN, code="project_read_only"))
    notices.report(Notice(tone=Tone.OK, code="run_done", params={"number": 1}))
    studio.until(lambda: "can be looked at" in bar.text.text())
    assert bar.isVisible()
    assert not bar.passing.isActive()


def test_what_went_wrong_in_one_project_is_not_told_in_the_next(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    window = studio.window(smoke)
    lost = Problem(kind=Kind.NO_CREDIT, detail="Go to the billing page.")
    studio.services.notices.report(
        Notice(tone=Tone.ERROR, code="run_failed", problem=lost, params={"number": 3})
    )
    assert "Run 3 stopped: no credit left" in window.notice_bar.text.text()
    # The page of the run says it once; that is enough.
    assert "billing page" not in window.notice_bar.text.text()
    studio.open(images_folder(tmp_path / "another", ["one"]))
    assert not window.notice_bar.isVisible()


def test_a_folder_that_could_not_be_opened_is_forgotten_with_the_next(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    window = studio.window()
    studio.services.session.open(tmp_path / "nowhere")
    studio.until(window.notice_bar.isVisible)
    studio.open(smoke)
    assert not window.notice_bar.isVisible()


def test_name_and_page_stand_side_by_side_however_often_the_page_changes(
    studio: Studio, smoke: Path
) -> None:
    window = studio.window(smoke)
    bar = window.top_bar
    for page in (PageName.TRAIN, PageName.CREATE, PageName.SETTINGS, PageName.DATASET) * 3:
        window.show_page(page)
    studio.until(lambda: bar.title.geometry().right() + 16 > bar.subtitle.x())
    words = bar.title.fontMetrics().horizontalAdvance(bar.title.text())
    assert bar.title.width() <= words + 2


def test_the_button_of_a_notice_leads_where_it_says(studio: Studio) -> None:
    window = studio.window()
    notice = Notice(tone=Tone.ERROR, problem=Problem(kind=Kind.NO_TOKEN), action="settings")
    studio.services.notices.report(notice)
    studio.qtbot.mouseClick(window.notice_bar.act, Qt.MouseButton.LeftButton)
    assert window.current is PageName.SETTINGS
    assert not window.notice_bar.isVisible()


def test_who_dismisses_a_notice_with_the_mouse_goes_on_typing(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    editor = dataset_page(window).inspector.editor
    editor.setFocus()
    studio.services.notices.report_problem(Problem(kind=Kind.OFFLINE))
    studio.qtbot.mouseClick(window.notice_bar.close_button, Qt.MouseButton.LeftButton)
    assert not window.notice_bar.isVisible()
    assert editor.hasFocus()


def test_a_notice_that_leads_to_a_page_is_settled_by_going_there(
    studio: Studio, smoke: Path
) -> None:
    window = studio.window(smoke)
    done = Notice(tone=Tone.OK, code="run_done", params={"number": 1}, action="create")
    studio.services.notices.report(done)
    assert window.notice_bar.act.isVisible()
    studio.qtbot.mouseClick(window.rail.button(PageName.CREATE), Qt.MouseButton.LeftButton)
    assert not window.notice_bar.isVisible()
    studio.services.notices.report(done)
    assert window.notice_bar.isVisible()
    assert not window.notice_bar.act.isVisible()


def test_foreign_text_in_a_notice_is_shown_as_it_is(studio: Studio) -> None:
    window = studio.window()
    problem = Problem(kind=Kind.SERVER, detail="<b>big</b>")
    studio.services.notices.report_problem(problem)
    assert "<b>big</b>" in window.notice_bar.text.text()
    assert window.notice_bar.text.textFormat() is Qt.TextFormat.PlainText


def test_closing_the_project_leads_back_to_welcome(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    studio.qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert window.current is PageName.WELCOME
    assert str(smoke) in studio.services.settings.settings.recent


def test_the_page_is_the_same_when_the_window_is_opened_again(studio: Studio, smoke: Path) -> None:
    first = studio.window(smoke)
    first.show_page(PageName.TRAIN)
    first.close()
    studio.services.session.close()
    second = studio.window(smoke)
    assert second.current is PageName.TRAIN


def test_files_from_the_dialog_are_opened_by_the_same_doors(studio: Studio, smoke: Path) -> None:
    window = studio.window()
    window.doors.ask_for_folder()
    dialog = window.doors.dialog
    assert dialog is not None
    dialog.fileSelected.emit(str(smoke))
    studio.until(lambda: window.current is PageName.DATASET)
    dialog.close()


def test_that_the_folder_is_gone_is_said_once_on_each_page(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    page, session = dataset_page(window), studio.services.session
    away = smoke.with_name("elsewhere")
    window.show_page(PageName.TRAIN)
    smoke.rename(away)
    session.rescan()
    studio.until(lambda: session.folder_gone)
    assert "Smoke ballerinas is not there any more" in window.notice_bar.text.text()
    studio.qtbot.mouseClick(window.notice_bar.act, Qt.MouseButton.LeftButton)
    assert window.current is PageName.DATASET
    assert page.states.currentWidget() is page.states.gone
    assert not window.notice_bar.isVisible()


def test_on_the_page_that_says_it_no_notice_says_that_the_folder_is_gone(
    studio: Studio, smoke: Path
) -> None:
    window = studio.window(smoke)
    page, session = dataset_page(window), studio.services.session
    smoke.rename(smoke.with_name("elsewhere"))
    session.rescan()
    studio.until(lambda: page.states.currentWidget() is page.states.gone)
    assert not window.notice_bar.isVisible()


def test_a_folder_that_is_back_is_no_news_of_trouble_any_more(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    session, away = studio.services.session, smoke.with_name("elsewhere")
    window.show_page(PageName.TRAIN)
    smoke.rename(away)
    session.rescan()
    studio.until(lambda: session.folder_gone)
    assert window.notice_bar.isVisible()
    away.rename(smoke)
    session.rescan()
    studio.until(lambda: not session.folder_gone)
    assert not window.notice_bar.isVisible()


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "1 image has another name now, or is gone"), (2, "2 images have other names now")],
)
def test_an_undo_that_finds_no_image_any_more_is_told(
    studio: Studio, count: int, words: str
) -> None:
    window = studio.window()
    studio.services.notices.report(
        Notice(tone=Tone.INFO, code="images_absent", params={"captions": count})
    )
    assert window.notice_bar.text.text().startswith(words)
