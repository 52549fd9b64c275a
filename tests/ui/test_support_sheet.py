"""The support file, seen before it goes anywhere."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from fluxtune_desktop.services.notices import Notice, Tone
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
