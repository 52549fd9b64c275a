"""Threads hand values to the window, in its thread, and are gone afterwards."""

import threading
import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QThread, Signal, Slot
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.errors import Kind, Problem, failure
from fluxtune_desktop.core.stop import StopToken
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.generator_thread import Announce, GeneratorThread, join_all
from fluxtune_desktop.services.serial_thread import SerialThread


class Receiver(QObject):
    """Notes what came, and in which thread."""

    got = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.values: list[object] = []
        self.threads: set[QThread] = set()

    @Slot(object)
    def take(self, value: object) -> None:
        self.values.append(value)
        self.threads.add(QThread.currentThread())


def pump(qtbot: QtBot, make: object, key: object = None) -> tuple[Receiver, Receiver]:
    thread = GeneratorThread(make, **({"key": key} if key else {}))  # type: ignore[arg-type]
    produced, failed = Receiver(), Receiver()
    thread.produced.connect(produced.take)
    thread.failed.connect(failed.take)
    with qtbot.waitSignal(thread.finished, timeout=10_000):
        thread.start()
    assert thread.join(5)
    return produced, failed


def test_a_generator_hands_over_its_last_value_in_the_windows_thread(qtbot: QtBot) -> None:
    produced, failed = pump(qtbot, lambda _announce: iter(range(1000)))
    assert produced.values[-1] == 999
    assert produced.threads == {QThread.currentThread()}
    assert failed.values == []


def test_a_flood_of_values_is_thinned_to_ten_a_second(qtbot: QtBot) -> None:
    stop = StopToken()

    def flood(_announce: Announce) -> Iterator[int]:
        until = time.monotonic() + 0.55
        number = 0
        while time.monotonic() < until:
            number += 1
            yield number
            stop.sleep(0.001)

    produced, _ = pump(qtbot, flood)
    assert len(produced.values) <= 8


def test_the_last_value_of_every_key_arrives(qtbot: QtBot) -> None:
    values = [(name, state) for state in range(50) for name in "abc"]
    produced, _ = pump(qtbot, lambda _announce: iter(values), key=lambda value: value[0])
    last = dict(produced.values)  # type: ignore[arg-type]
    assert last == {"a": 49, "b": 49, "c": 49}


def test_what_is_announced_between_two_yields_arrives_too(qtbot: QtBot) -> None:
    arrived = threading.Event()

    def slow(announce: Announce) -> Iterator[str]:
        announce("half")
        assert arrived.wait(5)
        yield "whole"

    thread = GeneratorThread(slow)
    heard = Receiver()
    thread.produced.connect(heard.take)
    thread.start()
    qtbot.waitUntil(lambda: heard.values == ["half"])
    arrived.set()
    qtbot.waitUntil(lambda: heard.values == ["half", "whole"])
    assert thread.join(5)


def test_a_failure_of_the_generator_arrives_as_its_problem(qtbot: QtBot) -> None:
    def fails(_announce: Announce) -> Iterator[int]:
        yield 1
        raise failure(Kind.DISK_FULL)

    produced, failed = pump(qtbot, fails)
    assert produced.values == [1]
    assert failed.values == [Problem(kind=Kind.DISK_FULL)]


def test_a_wish_to_stop_just_ends_the_generator(qtbot: QtBot) -> None:
    stop = StopToken()

    def endless(_announce: Announce) -> Iterator[int]:
        yield 1
        stop.sleep(60)

    thread = GeneratorThread(endless)
    heard = Receiver()
    thread.failed.connect(heard.take)
    with qtbot.waitSignal(thread.finished, timeout=5_000):
        thread.start()
        stop.detach()
    assert join_all((thread,), 5)
    assert heard.values == []


def test_a_chore_answers_in_the_windows_thread(qtbot: QtBot, chores: Chores) -> None:
    done, failed = Receiver(), Receiver()
    chores.run(threading.get_ident).done.connect(done.take)

    def fails() -> None:
        raise failure(Kind.OFFLINE)

    chores.run(fails).failed.connect(failed.take)
    qtbot.waitUntil(lambda: bool(done.values and failed.values))
    assert done.values != [threading.get_ident()]
    assert done.threads == failed.threads == {QThread.currentThread()}
    assert failed.values == [Problem(kind=Kind.OFFLINE)]


def test_after_the_shutdown_no_chore_is_taken(chores: Chores) -> None:
    assert chores.shutdown(5)
    done: list[str] = []
    chores.run(lambda: done.append("late"))
    assert chores.shutdown(5)
    assert done == []


def test_a_serial_thread_keeps_the_order(qtbot: QtBot) -> None:
    thread = SerialThread("in a row")
    heard = Receiver()
    thread.answered.connect(heard.take)
    for number in range(20):
        thread.submit(number, lambda: None)
    assert thread.drain(5)
    qtbot.waitUntil(lambda: len(heard.values) >= 20)
    tickets = [answer.ticket for answer in heard.values]  # type: ignore[attr-defined]
    assert tickets[:20] == list(range(20))
    assert heard.threads == {QThread.currentThread()}
    assert thread.shutdown(5)


def test_a_serial_thread_that_hangs_is_left_behind() -> None:
    thread, released = SerialThread("hanging"), threading.Event()
    thread.submit("prompt", released.wait)
    assert not thread.shutdown(0.05)
    released.set()
