"""The support file, seen before it goes anywhere."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.activity import State
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.services.notices import Notice, Tone
from fluxtune_desktop.ui.page import PageName
from tests.ui.windows import Studio


def test_it_is_shown_then_copied_or_saved(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    window = studio.window()
    window.actions_.support.trigger()
    sheet = window.care.support
    assert sheet.isVisible()
    assert not sheet.copy.isEnabled()
    qtbot.waitUntil(sheet.copy.isEnabled)
    text = sheet.text.toPlainText()
    assert text.startswith("FluxTune support file")
    assert "PySide6-Essentials: " in text
    sheet.copy.click()
    assert QGuiApplication.clipboard().text() == text
    sheet.save.click()
    assert sheet.dialog is not None
    target = tmp_path / "fluxtune-support.txt"
    sheet.dialog.fileSelected.emit(str(target))
    sheet.dialog.reject()
    qtbot.waitUntil(target.exists)
    window.actions_.support.trigger()
    assert not sheet.isVisible()


def test_a_notice_leads_to_it(studio: Studio) -> None:
    window = studio.window()
    window.notice_bar.acted.emit(Notice(tone=Tone.WARN, code="x", action="support"))
    assert window.care.support.isVisible()


def test_a_failure_offers_it_beside_the_way_to_the_run(studio: Studio) -> None:
    window, notices = studio.window(), studio.services.notices
    bar, sheet = window.notice_bar, window.care.support
    notices.report_problem(Problem(kind=Kind.OFFLINE))
    assert bar.support.isHidden()
    notices.report_problem(Problem(kind=Kind.INTERNAL), action="support")
    assert (bar.act.text(), bar.support.isHidden()) == ("Copy support file…", True)
    params: dict[str, str | int | float] = {"run": "", "number": 4}
    notices.report(Notice(tone=Tone.ERROR, code="run_failed", params=params, action="train"))
    assert not bar.support.isHidden()
    bar.support.click()
    assert sheet.isVisible()
    assert notices.newest is not None
    sheet.leave()


def test_activity_leads_to_it_when_something_failed(studio: Studio, qtbot: QtBot) -> None:
    window = studio.window()
    panel, activity = window.care.activity.panel, window.care.activity.activity
    panel.show_works()
    assert panel.support_button.isHidden()
    exporting = window.pages[PageName.DATASET].export.exporting  # type: ignore[attr-defined]
    exporting.failed.emit(Problem(kind=Kind.DISK_FULL))
    qtbot.waitUntil(lambda: any(work.state is State.FAILED for work in activity.works))
    assert not panel.support_button.isHidden()
    panel.support_button.click()
    assert not panel.isVisible()
    assert window.care.support.isVisible()
