"""Every page and panel by the Tab key alone: named, with a role, in order, seen, and never lost."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from tests.ui import places
from tests.ui.walking import (
    has_a_role,
    left_out,
    name_of,
    out_of_order,
    told,
    walk,
)
from tests.ui.windows import Studio

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|grabbing the keyboard)", extend=True
)


@pytest.mark.parametrize("way", places.ALL, ids=lambda way: way.__name__)
def test_a_person_without_a_mouse_and_without_sight(
    studio: Studio, smoke: Path, way: places.Way
) -> None:
    troubles: list[str] = []
    for place, room in way(studio, smoke):
        QApplication.processEvents()
        stops = walk(room)
        assert stops, place
        troubles += [f"{place}: no name: {stop}" for stop in stops if not name_of(stop.control)]
        # What is only read has the focus so that keys scroll it.
        controls = [stop for stop in stops if not _is_read(stop.control, room)]
        troubles += [
            f"{place}: no role: {stop}" for stop in controls if not has_a_role(stop.control)
        ]
        troubles += [f"{place}: out of view: {stop}" for stop in stops if not stop.seen]
        troubles += [f"{place}: no mark: {stop}" for stop in controls if not stop.marked]
        troubles += [f"{place}: not reached: {told(each)}" for each in left_out(room, stops)]
        troubles += [f"{place}: {two} before {one}" for one, two in out_of_order(room, stops)]
    assert not troubles, "\n".join(troubles)


def _is_read(control: QWidget, room: QWidget) -> bool:
    return control is room or isinstance(control, QTextBrowser)
