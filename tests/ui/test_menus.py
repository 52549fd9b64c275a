"""The menus: what they hold, and that they hold it only where it can be done."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from tests.ui.windows import Studio, images_folder

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|grabbing the keyboard)", extend=True
)
Key = Qt.Key


def shown(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [
        action.text().partition("\t")[0]
        for action in menu.actions()
        if action.isVisible() and not action.isSeparator()
    ]


def opened_by_key(window: MainWindow) -> list[str]:
    """The titles of the menu that F10 opens; a menu holds the loop until it is closed."""
    titles: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            titles.extend(action.text() for action in menu.actions() if action.isVisible())
            QTest.keyClick(menu, Key.Key_Escape)

    QTimer.singleShot(50, look)
    QTest.keyClick(window, Key.Key_F10)
    QTest.qWait(100)
    return titles


def test_a_key_opens_all_menus(studio: Studio, smoke: Path) -> None:
    assert opened_by_key(studio.window(smoke)) == [
        "File",
        "Edit",
        "Image",
        "Dataset",
        "View",
        "Help",
    ]


def test_the_menu_of_the_page_follows_the_page(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    assert "Next image without a caption" in shown(window.menus.here)
    assert {"Crop…", "Stars"} <= set(shown(window.menus.image))
    assert shown(window.menus.stars)[-1] == "5 stars"
    window.show_page(PageName.CREATE)
    here = shown(window.menus.here)
    assert "Create pictures" in here
    assert "Next image without a caption" not in here
    assert shown(window.menus.whole) == ["File", "Edit", "Create", "View", "Help"]


def test_without_a_project_there_is_no_menu_of_a_page(studio: Studio) -> None:
    assert opened_by_key(studio.window()) == ["File", "Edit", "View", "Help"]


def test_other_projects_are_opened_from_the_menu(studio: Studio, smoke: Path) -> None:
    ink = images_folder(studio.home / "Ink caricatures", ["ink"])
    window = studio.window(smoke)
    studio.open(ink)
    shown(window.menus.file)
    (smoke_action,) = window.menus.lately.actions()
    assert smoke_action.text() == "Open Smoke ballerinas"
    smoke_action.trigger()
    studio.until(lambda: studio.services.session.folder == smoke)


def test_undo_is_offered_only_when_something_was_done(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    assert not window.actions_.undo.isEnabled()
    assert shown(window.menus.edit)[:2] == ["Undo", "Redo"]
