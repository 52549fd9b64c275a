"""A row whose parts stand below each other where it is narrow."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.turning_row import TurningRow
from tests.ui.widgets.hands import shown


def test_parts_stand_where_they_have_no_room_beside_each_other(qtbot: QtBot) -> None:
    room, row = QWidget(), TurningRow(gap=10)
    parts = [PlainLabel("word"), PlainLabel("many more words than that")]
    for part in parts:
        row.add_part(part)
    QVBoxLayout(room).addWidget(row)
    widest = parts[1].minimumSizeHint().width()
    room.resize(3 * widest, 200)
    shown(qtbot, room)
    assert not row.stands
    assert parts[0].y() == parts[1].y()
    room.resize(widest + 20, 200)
    qtbot.waitUntil(lambda: row.stands)
    qtbot.waitUntil(lambda: parts[0].x() == parts[1].x())
    assert row.minimumSizeHint().width() == widest
    parts[1].setText("word")
    qtbot.waitUntil(lambda: not row.stands)
