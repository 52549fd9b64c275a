"""Segments of which one is chosen."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.widgets.segmented import Segment, Segmented
from tests.ui.widgets.hands import shown


@pytest.fixture
def segments(qtbot: QtBot) -> Segmented:
    made = Segmented([Segment(key="all", label="All"), Segment(key="problems", label="Problems")])
    shown(qtbot, made)
    return made


def test_the_first_is_chosen(segments: Segmented) -> None:
    assert segments.current() == "all"


def test_a_click_chooses_and_announces(segments: Segmented, qtbot: QtBot) -> None:
    with qtbot.waitSignal(segments.changed) as told:
        segments.button("problems").click()
    assert told.args == ["problems"]


def test_the_arrow_keys_choose(segments: Segmented, qtbot: QtBot) -> None:
    segments.button("all").setFocus()
    qtbot.keyClick(segments.button("all"), Qt.Key.Key_Right)
    assert segments.current() == "problems"


def test_choosing_from_the_program_is_silent(segments: Segmented, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(segments.changed):
        segments.set_current("problems")


def test_counts_stand_behind_the_labels(segments: Segmented) -> None:
    segments.set_count("problems", 2)
    assert segments.button("problems").text() == "Problems 2"
    segments.set_count("problems", None)
    assert segments.button("problems").text() == "Problems"
