"""The difference of two texts, told by colour, by lines and in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.differences import difference
from fluxtune_desktop.ui.widgets.difference_label import DifferenceLabel, difference_layout
from tests.ui.widgets.hands import shown

pytestmark = pytest.mark.usefixtures("qapp")


def looks(old: str, new: str) -> dict[str, QTextCharFormat]:
    label = DifferenceLabel()
    layout, _height = difference_layout(difference(old, new), label.font(), 1000)
    text = layout.text().encode("utf-16-le")
    return {
        text[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le"): QTextCharFormat(
            each.format
        )
        for each in layout.formats()
    }


def test_what_changed_is_marked_by_more_than_a_colour() -> None:
    found = looks("a red 🦊 sits", "a blue 🐺 sits")
    assert found["red 🦊"].fontStrikeOut()
    assert not found["red 🦊"].fontUnderline()
    assert found["blue 🐺"].fontUnderline()
    assert not found["blue 🐺"].fontStrikeOut()
    assert found[" sits"].background().style() is Qt.BrushStyle.NoBrush
    grounds = {found[each].background().color().name() for each in ("red 🦊", "blue 🐺")}
    assert len(grounds) == 2


def test_a_line_break_that_changed_can_be_seen() -> None:
    assert "⏎\u2028" in looks("one two", "one\ntwo")


def test_a_narrow_label_grows_in_height() -> None:
    label = DifferenceLabel(difference("word " * 40, "words " * 40))
    assert label.heightForWidth(100) > 2 * label.heightForWidth(400)


def test_it_is_told_in_words_and_drawn(qtbot: QtBot) -> None:
    label = DifferenceLabel(difference("a red dog", "a blue dog"))
    label.resize(200, 40)
    shown(qtbot, label)
    assert label.accessibleName() == "a [taken out: red][added: blue] dog"
    drawn = label.grab().toImage()
    colours = {
        drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(drawn.height())
    }
    assert len(colours) > 3
