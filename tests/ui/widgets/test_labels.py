"""Labels: nothing is markup, and what does not fit is cut."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel
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
