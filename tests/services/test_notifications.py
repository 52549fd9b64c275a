"""Notes of the desktop over a real session bus, with a real daemon at its other end."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from fluxtune_desktop.core.note import Note
from fluxtune_desktop.services.notifications import Notifications
from tests.desktop import PATIENCE, PROGRAMS, Desktop, desktop
from tests.notification_words import LEAVE

NOTE = Note(key="run-1", title="Rün 1 of <Smoke> & more", text="You can go on.", button="Show")


@pytest.fixture
def here(qtbot: QtBot) -> Iterator[Desktop]:
    with desktop(lambda holds: qtbot.waitUntil(holds, timeout=PATIENCE)) as made:
        yield made


needs_a_bus = pytest.mark.needs(*PROGRAMS)


@needs_a_bus
def test_a_note_is_shown_word_by_word(here: Desktop) -> None:
    notes = Notifications(os.environ)
    notes.show(NOTE)
    shown = here.shown(1)
    assert (shown["title"], shown["text"]) == (NOTE.title, NOTE.text)
    assert shown["actions"] == ["default", "Show"]
    assert shown["replaces"] == 0
    notes.close()


@needs_a_bus
def test_a_click_tells_of_which_note_and_brings_the_leave_to_come_forward(
    here: Desktop, qtbot: QtBot
) -> None:
    notes = Notifications(os.environ)
    notes.show(NOTE)
    number = here.shown(1)["number"]
    with qtbot.waitSignal(notes.clicked, timeout=PATIENCE) as clicked:
        here.tell("click 77")  # somebody else's
        here.tell(f"click {number}")
    assert clicked.args == ["run-1", LEAVE]
    notes.close()


@needs_a_bus
def test_a_later_note_takes_the_place_of_the_one_that_is_still_there(
    here: Desktop, qtbot: QtBot
) -> None:
    notes = Notifications(os.environ)
    notes.show(NOTE)
    first = here.shown(1)["number"]
    with qtbot.waitSignal(notes.clicked, timeout=PATIENCE):
        here.tell(f"click {first}")  # by then the answer has come, too
    notes.show(NOTE)
    assert here.shown(2)["replaces"] == first
    notes.close()


@needs_a_bus
def test_a_daemon_that_refuses_is_no_trouble(here: Desktop) -> None:
    here.tell("refuse")
    notes = Notifications(os.environ)
    notes.show(NOTE)
    here.shown(1)
    notes.show(NOTE)
    assert here.shown(2)["replaces"] == 0
    notes.close()


@needs_a_bus
def test_a_bus_that_ends_is_looked_for_again(qtbot: QtBot) -> None:
    notes = Notifications(os.environ)

    def wait(holds: object) -> None:
        qtbot.waitUntil(holds, timeout=PATIENCE)  # type: ignore[arg-type]

    for _ in range(2):
        with desktop(wait) as here:
            notes.show(NOTE)
            here.shown(1)
    notes.close()


def test_without_a_bus_nothing_happens(qtbot: QtBot, tmp_path: Path) -> None:
    for environ in ({}, {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/none"}):
        notes = Notifications(environ)
        notes.show(NOTE)
        qtbot.waitUntil(lambda notes=notes: not notes.under_way)  # type: ignore[misc]


def test_what_is_no_bus_is_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    server = QLocalServer()
    assert server.listen(str(tmp_path / "s"))
    notes = Notifications({"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/s"})
    notes.show(NOTE)
    qtbot.waitUntil(server.hasPendingConnections)
    other = server.nextPendingConnection()
    assert other is not None
    other.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    qtbot.waitUntil(lambda: not notes.under_way)
    server.close()
