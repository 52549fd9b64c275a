"""Labels: nothing is markup, and what does not fit is cut."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PartsLabel, PlainLabel
from tests.ui.widgets.hands import shown


def test_foreign_text_is_never_markup(qtbot: QtBot) -> None:
    label = PlainLabel("<b>bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_long_name_is_cut_and_told_whole_in_the_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("a very long file name that does not fit.png")
    shown(qtbot, label)
    label.resize(100, 20)
    assert label.shown_text().endswith("…")
    assert label.toolTip() == label.text()


def test_a_short_name_is_whole_and_needs_no_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("001.png")
    shown(qtbot, label)
    label.resize(200, 20)
    assert (label.shown_text(), label.toolTip()) == ("001.png", "")


def test_the_narrow_space_within_a_number_stays(qtbot: QtBot) -> None:
    label = ElidedLabel("SMKRINA in\nall 10\u202f000")
    shown(qtbot, label)
    label.resize(400, 20)
    assert label.shown_text() == "SMKRINA in all 10\u202f000"


def test_parts_between_dots_give_way_as_a_whole(qtbot: QtBot) -> None:
    label = PartsLabel("1024 × 1024 · 93 kB")
    shown(qtbot, label)
    whole = label.fontMetrics().horizontalAdvance(label.text())
    label.resize(whole + 1, 20)
    assert label.shown_text() == "1024 × 1024 · 93 kB"
    label.resize(whole - 10, 20)
    assert label.shown_text() == "1024 × 1024"
    assert label.toolTip() == label.text()
