"""Several sources mark one text, and none disturbs another."""

import re
from collections.abc import Iterator

from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot
from typing_extensions import override

from fluxtune_desktop.ui.widgets.text_marks import MarkSource, TextMark, TextMarks
from fluxtune_desktop.ui.widgets.trigger_highlighter import TriggerMarks


class Tint(MarkSource):
    """Everything from a place of the whole text on."""

    def __init__(self, start: int) -> None:
        super().__init__()
        self.start = start

    @override
    def marks(self, text: str, before: int) -> Iterator[TextMark]:
        first = max(self.start - before, 0)
        if first < len(text):
            look = QTextCharFormat()
            look.setBackground(QColor("red"))
            yield TextMark(start=first, end=len(text), format=look)


class Waves(MarkSource):
    """Words with an x."""

    @override
    def marks(self, text: str, before: int) -> Iterator[TextMark]:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        for found in re.finditer(r"\w*x\w*", text):
            yield TextMark(start=found.start(), end=found.end(), format=look)


def spans(editor: QTextEdit) -> list[tuple[str, bool, bool]]:
    """Text, whether it has a ground, whether it is underlined."""
    found, block = [], editor.document().firstBlock()
    while block.isValid():
        data = block.text().encode("utf-16-le")
        for span in block.layout().formats():
            words = data[span.start * 2 : (span.start + span.length) * 2].decode("utf-16-le")
            ground = span.format.hasProperty(QTextCharFormat.Property.BackgroundBrush.value)
            wave = QTextCharFormat.UnderlineStyle.WaveUnderline
            found.append((words, ground, span.format.underlineStyle() == wave))
        block = block.next()
    return found


def test_marks_that_overlap_are_joined(qtbot: QtBot) -> None:
    editor = QTextEdit()
    qtbot.addWidget(editor)
    editor.setPlainText("a foxy day")
    marks = TextMarks(editor, Tint(4), Waves())
    assert spans(editor) == [("fo", False, True), ("xy", True, True), (" day", True, False)]
    assert marks.document() is editor.document()


def test_places_are_counted_over_paragraphs_and_emoji(qtbot: QtBot) -> None:
    editor = QTextEdit()
    qtbot.addWidget(editor)
    editor.setPlainText("🙂 one\n🙂 six")
    marks = TextMarks(editor, Tint(7), Waves())
    assert spans(editor) == [
        (" ", True, False),
        ("six", True, True),
    ]
    assert marks.document() is editor.document()


def test_a_source_that_changes_its_mind_is_asked_again(qtbot: QtBot) -> None:
    editor = QTextEdit()
    qtbot.addWidget(editor)
    editor.setPlainText("smoke and fog")
    tint, trigger = Tint(99), TriggerMarks("fog")
    marks = TextMarks(editor, tint)
    marks.add(trigger)
    assert [words for words, _, _ in spans(editor)] == ["fog"]
    trigger.set_trigger("smoke")
    assert [words for words, _, _ in spans(editor)] == ["smoke"]
    tint.start = 10
    tint.changed.emit()
    assert [words for words, _, _ in spans(editor)] == ["smoke", "fog"]


class Asked(Tint):
    """Keeps the paragraphs that it was asked about."""

    def __init__(self, start: int) -> None:
        super().__init__(start)
        self.asked: list[str] = []

    @override
    def marks(self, text: str, before: int) -> Iterator[TextMark]:
        self.asked.append(text)
        return super().marks(text, before)


def test_only_the_paragraphs_of_a_change_are_marked_again(qtbot: QtBot) -> None:
    editor = QTextEdit()
    qtbot.addWidget(editor)
    editor.setPlainText("🙂 one\ntwo\nthree\nfour")
    tint = Asked(20)
    marks = TextMarks(editor, tint)
    tint.start, tint.asked = 7, []
    tint.changed_between.emit(7, 9)
    assert tint.asked == ["two"]
    assert next(words for words, _, _ in spans(editor)) == "wo"
    assert marks.document() is editor.document()


def test_what_moved_since_the_last_change_is_marked_too(qtbot: QtBot) -> None:
    editor = QTextEdit()
    qtbot.addWidget(editor)
    editor.setPlainText("one\ntwo three")
    tint = Tint(8)
    marks = TextMarks(editor, tint)
    tint.changed_between.emit(8, 8)
    editor.textCursor().insertText("more words before\n")
    # What was tinted from "three" on lies behind the new place now.
    tint.changed_between.emit(8, 8)
    assert "".join(words for words, _, _ in spans(editor)) == "ds beforeonetwo three"
    assert marks.document() is editor.document()
