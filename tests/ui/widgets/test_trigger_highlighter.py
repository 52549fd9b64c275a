"""The trigger word is marked while one types."""

from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.tokens import DARK
from fluxtune_desktop.ui.widgets.trigger_highlighter import TriggerHighlighter


def marked(editor: QPlainTextEdit) -> list[str]:
    block, words = editor.document().firstBlock(), []
    while block.isValid():
        data = block.text().encode("utf-16-le")
        for span in block.layout().formats():
            words.append(data[span.start * 2 : (span.start + span.length) * 2].decode("utf-16"))
            assert span.format.foreground().color() == QColor(DARK.accent_text)
            assert span.format.property(QTextCharFormat.Property.BackgroundBrush)
        block = block.next()
    return words


def test_the_whole_word_in_its_own_case_is_marked(qtbot: QtBot) -> None:
    editor = QPlainTextEdit("SMKRINA smoke, SMKRINAS, smkrina\n(SMKRINA)")
    qtbot.addWidget(editor)
    marks = TriggerHighlighter(editor, "SMKRINA")
    assert marked(editor) == ["SMKRINA", "SMKRINA"]
    marks.set_trigger("smoke")
    assert marked(editor) == ["smoke"]
    marks.set_trigger("")
    assert marked(editor) == []


def test_it_finds_its_place_after_an_emoji(qtbot: QtBot) -> None:
    editor = QPlainTextEdit("💃🏽 SMKRINA dances")
    qtbot.addWidget(editor)
    marks = TriggerHighlighter(editor, "SMKRINA")
    assert marked(editor) == ["SMKRINA"]
    assert marks.document() is editor.document()


def test_signs_in_a_trigger_are_taken_literally(qtbot: QtBot) -> None:
    editor = QPlainTextEdit("a.b axb")
    qtbot.addWidget(editor)
    marks = TriggerHighlighter(editor, "a.b")
    assert marked(editor) == ["a.b"]
    assert marks.document() is editor.document()
