"""The Qt binding keeps the reference counts of None, True and False.

PySide6 6.12.0 loses one with every call that returns nothing and every emission on Python 3.11;
after some thousands the interpreter aborts. From Python 3.12 on the three are immortal (PEP 683):
their counts say nothing as long as they are huge.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

TIMES = 10_000
TOLERANCE = 50
IMMORTAL = 2**31
SINGLETONS = (None, True, False)


class Bell(QObject):
    rung = Signal()
    told = Signal(object)
    switched = Signal(bool)

    @Slot()
    def hear(self) -> None: ...

    @Slot(object)
    def listen(self, _news: object) -> None: ...

    @Slot(bool)
    def turn(self, _on: bool) -> None: ...


def lost_or_found(call: Callable[[], object]) -> list[int]:
    """How far the counts have moved, for those of the three that are mortal."""
    call()
    before = [sys.getrefcount(value) for value in SINGLETONS]
    for _ in range(TIMES):
        call()
    after = [sys.getrefcount(value) for value in SINGLETONS]
    mortal = [a - b for a, b in zip(after, before, strict=True) if a < IMMORTAL]
    assert not mortal or sys.version_info < (3, 12)
    return mortal


def bell() -> Bell:
    bell = Bell()
    bell.rung.connect(bell.hear)
    bell.told.connect(bell.listen)
    bell.switched.connect(bell.turn)
    return bell


@pytest.mark.parametrize(
    "name", ["set_text", "set_enabled", "is_visible", "scaled_size", "auto_transform"]
)
def test_calls_keep_the_counts(qtbot: QtBot, name: str) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    reader = QImageReader()
    calls: dict[str, Callable[[], object]] = {
        "set_text": lambda: label.setText("smoke"),
        "set_enabled": lambda: label.setEnabled(True),
        "is_visible": label.isVisible,
        "scaled_size": lambda: reader.setScaledSize(QSize(8, 8)),
        "auto_transform": lambda: reader.setAutoTransform(False),
    }
    changes = lost_or_found(calls[name])
    assert all(abs(change) <= TOLERANCE for change in changes), changes


@pytest.mark.parametrize("name", ["nothing", "none", "true", "false", "bool"])
def test_emissions_keep_the_counts(qapp: object, name: str) -> None:  # noqa: ARG001
    ringing = bell()
    emissions: dict[str, Callable[[], object]] = {
        "nothing": ringing.rung.emit,
        "none": lambda: ringing.told.emit(None),
        "true": lambda: ringing.told.emit(True),
        "false": lambda: ringing.told.emit(False),
        "bool": lambda: ringing.switched.emit(True),
    }
    changes = lost_or_found(emissions[name])
    assert all(abs(change) <= TOLERANCE for change in changes), changes
