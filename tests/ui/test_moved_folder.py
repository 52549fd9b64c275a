"""The folder of the open project is moved: it is found again, and nothing typed is lost."""

from pathlib import Path

from PySide6.QtCore import Qt

from fluxtune_desktop.core.caption_history import versions
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.main_window import MainWindow
from tests.ui.windows import Studio, dataset_page

FIRST = ImageId("001.png")
LEFT = Qt.MouseButton.LeftButton


def moved(studio: Studio, window: MainWindow, smoke: Path) -> tuple[DatasetPage, Path]:
    there = smoke.with_name("Smoke, final")
    smoke.rename(there)
    studio.services.session.rescan()
    page = dataset_page(window)
    studio.until(page.states.moved_button.isVisible)
    return page, there


def choose(window: MainWindow, folder: Path) -> None:
    dialog = window.doors.dialog
    assert dialog is not None
    dialog.fileSelected.emit(str(folder))
    dialog.close()


def test_the_folder_is_opened_under_its_new_name(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    project = studio.services.session.project
    page, there = moved(studio, window, smoke)
    studio.qtbot.mouseClick(page.states.moved_button, LEFT)
    choose(window, there)
    # It is the very folder that this window holds itself.
    studio.until(lambda: studio.services.session.folder == there)
    now = studio.services.session.project
    assert project is not None
    assert now is not None
    assert now.id == project.id
    assert not studio.services.session.folder_gone
    assert studio.services.notices.newest is None


def test_what_was_typed_meanwhile_is_among_the_earlier_versions(
    studio: Studio, smoke: Path
) -> None:
    window = studio.window(smoke)
    session = studio.services.session
    page, there = moved(studio, window, smoke)
    session.set_caption(FIRST, "typed while it was away")
    studio.until(lambda: studio.services.autosave.state(FIRST) is SaveState.TROUBLE)
    studio.qtbot.mouseClick(page.states.moved_button, LEFT)
    choose(window, there)
    studio.until(lambda: session.folder == there)
    opened = session.opened_project
    assert opened is not None
    said = [version.text for version in versions(opened.earlier.earlier(FIRST), "")]
    assert "typed while it was away" in said


def test_a_folder_that_comes_back_is_worked_on_and_what_was_typed_is_written(
    studio: Studio, smoke: Path
) -> None:
    window = studio.window(smoke)
    session = studio.services.session
    _, there = moved(studio, window, smoke)
    session.set_caption(FIRST, "typed while it was away")
    studio.until(lambda: studio.services.autosave.state(FIRST) is SaveState.TROUBLE)
    there.rename(smoke)
    session.rescan()
    studio.until(
        lambda: (smoke / "001.txt").read_text(encoding="utf-8") == "typed while it was away"
    )
