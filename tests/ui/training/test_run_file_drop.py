"""A run that was saved as a file comes in where it is dropped, by real events."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.training.run_actions import RunAction
from tests.ui.training.test_all_runs_sheet import with_runs
from tests.ui.windows import Studio


def drop(window: MainWindow, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    nothing = Qt.KeyboardModifier.NoModifier
    place = QPointF(500, 400)
    enter = QDragEnterEvent(place.toPoint(), copy, data, left, nothing)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(place, copy, data, left, nothing))


def train_page(studio: Studio, window: MainWindow) -> TrainingPage:
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    page = window.pages[PageName.TRAIN]
    assert isinstance(page, TrainingPage)
    studio.until(page.isVisible)
    return page


def test_saved_by_the_menu_of_one_project_and_dropped_on_another(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    window = studio.window(with_runs(smoke, "s1"))
    page = train_page(studio, window)
    studio.until(lambda: page.runs.run.isVisible())
    verbs = page.runs.run.verbs
    entry = verbs.entry(RunAction.EXPORT)
    if entry is not None:
        entry.trigger()
    else:
        QTest.mouseClick(verbs.buttons[RunAction.EXPORT], Qt.MouseButton.LeftButton)
    assert page.dialog is not None
    file = tmp_path / "smoke.fluxtune-run"
    page.dialog.fileSelected.emit(str(file))
    page.dialog.close()
    studio.until(file.exists)
    studio.leave()
    other = with_runs(tmp_path / "Ink", "i1")
    again = studio.window(other)
    drop(again, file)
    studio.until(lambda: len(studio.services.training.jobs) == 2)
    runs = RunFolder(other / ".fluxtune" / "runs").jobs()
    assert sorted(job.plan.number for job in runs) == [1, 2]
    assert any(job.plan.brought for job in runs)


def test_a_file_that_is_no_run_is_told_and_changes_nothing(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    window = studio.window(with_runs(smoke, "s1"))
    file = tmp_path / "broken.fluxtune-run"
    file.write_bytes(b"PK\x03\x04 cut off")
    drop(window, file)
    notices = studio.services.notices
    studio.until(lambda: notices.newest is not None and notices.newest.problem is not None)
    assert len(studio.services.training.jobs) == 1
    assert [each.name for each in (smoke / ".fluxtune" / "runs").iterdir()] == ["s1"]
