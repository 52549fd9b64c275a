"""The list of activities, by real work in a real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.core.activity import State, What
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.ui.activity.panel import ActivityPanel
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.tokens import RAIL_WIDTH, SPACE_2
from tests.ui.windows import Studio, images_folder

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def other_direction(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def opened(window: MainWindow) -> ActivityPanel:
    QTest.keyClick(window, Qt.Key.Key_4, CTRL)
    panel = window.care.activity.panel
    assert panel.isVisible()
    return panel


def test_without_work_the_list_says_what_it_is_for(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    panel = opened(window)
    assert panel.rows == []
    assert panel.empty.isVisible()
    assert window.rail.activity.badge == ""
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_an_import_is_listed_with_what_became_of_it(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    window = studio.window(smoke)
    more = images_folder(tmp_path / "more", ["a"] * 9)
    window.doors.take([more / "009.png"])
    activity = window.care.activity.activity
    studio.until(lambda: [work.state for work in activity.works] == [State.DONE])
    panel = opened(window)
    assert [row.work.what for row in panel.rows] == [What.IMPORT]
    assert panel.rows[0].title.text() == "Images were added"
    assert panel.rows[0].detail.text().startswith("1 image")


def test_what_could_not_be_added_is_told_with_its_reason_and_needs_a_look(
    studio: Studio, smoke: Path, tmp_path: Path
) -> None:
    window = studio.window(smoke)
    broken = tmp_path / "scan.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n cut off")
    window.doors.take([broken])
    badge = window.rail.activity
    studio.until(lambda: badge.badge == "!")
    assert "needs you" in badge.accessibleName()
    row = opened(window).rows[0]
    assert row.work.state is State.FAILED
    assert "scan.png" in row.reason.text()
    assert badge.badge == ""


def test_tab_goes_round_within_the_list(studio: Studio, smoke: Path, tmp_path: Path) -> None:
    window = studio.window(smoke)
    more = images_folder(tmp_path / "more", ["a"] * 9)
    window.doors.take([more / "009.png"])
    studio.until(lambda: window.care.activity.activity.works)
    studio.until(lambda: window.care.activity.activity.works[0].ended)
    panel = opened(window)
    start = QApplication.focusWidget()
    assert start is panel.rows[0].show_button
    for expected in (panel.clear_button, panel.close_button, start):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
    QTest.keyClick(start, Qt.Key.Key_Backtab, SHIFT)
    assert QApplication.focusWidget() is panel.close_button


def test_what_has_ended_can_be_cleared_by_key(studio: Studio, smoke: Path, tmp_path: Path) -> None:
    window = studio.window(smoke)
    more = images_folder(tmp_path / "more", ["a"] * 9)
    window.doors.take([more / "009.png"])
    activity = window.care.activity.activity
    studio.until(lambda: [work.state for work in activity.works] == [State.DONE])
    panel = opened(window)
    panel.clear_button.setFocus()
    QTest.keyClick(panel.clear_button, Qt.Key.Key_Space)
    assert activity.works == ()
    assert panel.empty.isVisible()


def test_the_list_stands_beside_the_rail_however_wide_that_is(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    window.rail.help.setText("Help for everybody")
    studio.until(lambda: window.rail.width() > RAIL_WIDTH)
    panel = opened(window)
    QApplication.processEvents()
    assert panel.sheet.x() == window.rail.width() + SPACE_2


@pytest.mark.usefixtures("other_direction")
def test_from_right_to_left_the_list_is_beside_the_rail_too(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    panel = opened(window)
    QApplication.processEvents()
    assert panel.sheet.geometry().right() == window.rail.geometry().left() - SPACE_2 - 1


def test_a_run_of_another_project_is_listed_and_leads_there(
    studio: Studio, server: PracticeServer, smoke: Path, tmp_path: Path
) -> None:
    server.world.seconds_per_training = 15.0
    ink = images_folder(tmp_path / "Ink", [f"ink, number {number}" for number in range(10)])
    window = studio.window(server=server)
    services = studio.services
    services.mode.enter_practice()
    studio.until(lambda: services.accounts.secret(Account.REPLICATE) is not None)
    studio.open(ink)
    wishes = Wishes(settings=TrainingSettings(trigger_word="INK", steps=100), destination="ink")
    studio.until(lambda: services.training.ahead.preflight(wishes).ready)
    services.training.start(wishes)
    studio.until(lambda: any(job.phase is Phase.TRAINING for job in services.training.jobs))
    run = services.training.jobs[0].run
    studio.open(smoke)
    activity = window.care.activity.activity
    studio.until(lambda: [work.folder for work in activity.works] == [ink])
    row = opened(window).rows[0]
    studio.until(lambda: row.work.state is State.RUNNING and row.work.done)
    studio.until(lambda: row.detail.text().startswith("step "))
    assert "Ink" in row.detail.text()
    assert row.stop_button.isHidden()
    assert row.show_button.text() == "Open project"
    row.show_button.click()
    studio.until(lambda: services.session.folder == ink)
    studio.until(lambda: window.current is PageName.TRAIN)
    studio.until(lambda: [work.folder for work in activity.works] == [None])
    assert services.training.job(run) is not None
