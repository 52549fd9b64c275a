"""A call from one process to another: words in, a word out."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from fluxtune_desktop.services.doorbell import Call, Doorbell, ring


@pytest.fixture
def address(tmp_path: Path) -> str:
    return str(tmp_path / "s")


@pytest.fixture
def doorbell(qtbot: QtBot, address: str) -> Iterator[Doorbell]:
    del qtbot
    made = Doorbell()
    assert made.listen(address)
    yield made
    made.close()


RING = (
    "import sys; from pathlib import Path;"
    "from fluxtune_desktop.services.doorbell import Call, ring;"
    "address, folder, practice, token = sys.argv[1:];"
    "call = Call(folder=Path(folder) if folder else None, practice=bool(practice), token=token);"
    "print(ring(address, call, seconds=20))"
)


class Caller:
    """Another process that rings."""

    def __init__(self, qtbot: QtBot, address: str, call: Call) -> None:
        self._qtbot = qtbot
        folder = str(call.folder) if call.folder is not None else ""
        words = [address, folder, "yes" if call.practice else "", call.token]
        self._process = subprocess.Popen(
            [sys.executable, "-c", RING, *words], stdout=subprocess.PIPE, text=True
        )

    def answered(self) -> bool:
        """Whether it heard that somebody is there."""
        self._qtbot.waitUntil(lambda: self._process.poll() is not None, timeout=30_000)
        return self._process.communicate()[0] == "True\n"


def test_the_first_hears_every_word_and_answers(
    qtbot: QtBot, doorbell: Doorbell, address: str, tmp_path: Path
) -> None:
    call = Call(folder=tmp_path / "Räuchlein ünd so", practice=True, token="t-1")
    with qtbot.waitSignal(doorbell.rung, timeout=30_000) as heard:
        caller = Caller(qtbot, address, call)
    assert heard.args == [call]
    assert caller.answered()


def test_nobody_at_home_is_known_at_once(qtbot: QtBot, address: str) -> None:
    del qtbot
    assert not ring(address, Call(), seconds=10.0)


def test_a_socket_that_somebody_died_over_is_taken_over(qtbot: QtBot, address: str) -> None:
    Path(address).touch()
    doorbell = Doorbell()
    assert doorbell.listen(address)
    with qtbot.waitSignal(doorbell.rung, timeout=30_000):
        caller = Caller(qtbot, address, Call())
    assert caller.answered()
    doorbell.close()


def test_one_that_takes_the_call_and_says_nothing_is_not_waited_for(
    qtbot: QtBot, address: str
) -> None:
    del qtbot
    silent = QLocalServer()
    assert silent.listen(address)
    assert not ring(address, Call(), seconds=0.2)
    silent.close()


@pytest.mark.parametrize("words", [b"nonsense\n", b"[1]\n", b"\xff\xfe\n", b"x" * 70_000])
def test_nonsense_is_sent_away(
    qtbot: QtBot, doorbell: Doorbell, address: str, words: bytes
) -> None:
    heard: list[Call] = []
    doorbell.rung.connect(heard.append)
    caller = QLocalSocket()
    caller.connectToServer(address)
    caller.write(words)
    gone = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: caller.state() is gone)
    assert not heard
