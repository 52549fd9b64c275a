"""Garbage is looked for in the window's thread, and a large data set is let alone."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from fluxtune_desktop.services.garbage import Garbage, let_alone, look_after


class Ring:
    """Holds itself, and a timer that runs."""

    def __init__(self) -> None:
        self.itself = self
        self.timer = QTimer()
        self.timer.start(50)


@pytest.fixture
def garbage(qapp: object) -> Iterator[Garbage]:  # noqa: ARG001 - timers need an application
    usual = gc.get_threshold()
    made = Garbage(every_ms=5)
    yield made
    made.stop()
    gc.disable()
    gc.set_threshold(*usual)


def make_many(count: int = 5000) -> list[list[int]]:
    return [[number] for number in range(count)]


@pytest.mark.usefixtures("garbage")
def test_a_worker_that_makes_much_takes_nothing_apart() -> None:
    gone = weakref.ref(Ring())
    worker = threading.Thread(target=make_many)
    worker.start()
    worker.join()
    assert gone() is not None


@pytest.mark.usefixtures("garbage")
def test_what_holds_only_itself_goes_in_the_windows_thread(qtbot: QtBot) -> None:
    gone = weakref.ref(Ring())
    threads: list[int] = []
    weakref.finalize(gone(), lambda: threads.append(threading.get_ident()))
    kept = make_many()
    qtbot.waitUntil(lambda: gone() is None)
    assert threads == [threading.get_ident()]
    assert len(kept) == 5000


def test_each_value_of_a_large_data_set_is_looked_at_once(garbage: Garbage) -> None:
    let_alone()
    kept = make_many()
    garbage.look()
    assert not any(each is kept for each in gc.get_objects())
    look_after()
    assert any(each is kept for each in gc.get_objects())


def test_where_little_was_made_nothing_is_looked_at(garbage: Garbage) -> None:
    gc.collect()
    kept = make_many(100)
    garbage.look()
    # A look begins to count anew.
    assert gc.get_count()[0] >= len(kept)
