"""The box in which a caption is typed: plain words, and files that fall on it are images."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.dataset.caption_editor import CaptionEditor


def test_files_that_are_dropped_on_it_are_not_its_words(qtbot: QtBot, tmp_path: Path) -> None:
    editor = CaptionEditor()
    qtbot.addWidget(editor)
    files, words = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "smoke.png"))])
    words.setText("smoke")
    assert not editor.canInsertFromMimeData(files)
    assert editor.canInsertFromMimeData(words)


def test_pasted_words_come_without_their_look(qtbot: QtBot) -> None:
    editor = CaptionEditor()
    qtbot.addWidget(editor)
    data = QMimeData()
    data.setHtml("<h1>smoke</h1>")
    data.setText("smoke")
    editor.insertFromMimeData(data)
    assert editor.toPlainText() == "smoke"
    assert editor.textCursor().charFormat().fontPointSize() == 0.0


def test_an_empty_line_and_blanks_are_kept_as_they_are(qtbot: QtBot) -> None:
    editor = CaptionEditor()
    qtbot.addWidget(editor)
    editor.show_text("one  smoke\n\n two")
    assert editor.toPlainText() == "one  smoke\n\n two"
