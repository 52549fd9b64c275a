"""A desktop that shows notes, for the length of a test."""

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QProcess, QProcessEnvironment

PROGRAMS = ("dbus-run-session",)
PATIENCE = 30_000


class Desktop:
    """``notes`` are those that were shown, as ``tests.notification_daemon`` tells them."""

    def __init__(self, wait: Callable[[Callable[[], bool]], None]) -> None:
        self.address = ""
        self.notes: list[dict[str, Any]] = []
        self._wait = wait
        self._process = QProcess()
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("PYTHONPATH", str(Path(__file__).parents[1]))
        self._process.setProcessEnvironment(surroundings)
        self._process.readyReadStandardOutput.connect(self._read)

    def begin(self) -> None:
        """Wait until the daemon is there."""
        words = ["--", sys.executable, "-m", "tests.notification_daemon"]
        self._process.start("dbus-run-session", words)
        self._wait(lambda: bool(self.address))

    def end(self) -> None:
        """The daemon and its bus end."""
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(PATIENCE):
            self._process.kill()
            self._process.waitForFinished(PATIENCE)

    def shown(self, count: int) -> dict[str, Any]:
        """The newest note, as soon as there are so many."""
        self._wait(lambda: len(self.notes) >= count)
        assert len(self.notes) == count
        return self.notes[-1]

    def tell(self, words: str) -> None:
        """See ``tests.notification_daemon``."""
        self._process.write(f"{words}\n".encode())

    def _read(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data()).decode()
            if self.address:
                self.notes.append(json.loads(line))
            else:
                self.address = line.strip()


@contextmanager
def desktop(wait: Callable[[Callable[[], bool]], None]) -> Iterator[Desktop]:
    """A desktop of its own, to which this process belongs meanwhile."""
    made = Desktop(wait)
    try:
        made.begin()
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = made.address
        yield made
    finally:
        os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
        made.end()
