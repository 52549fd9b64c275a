"""Plays a script against a running window, without ever stopping the window's own loop."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

_LOOK_EVERY_MS = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Until:
    """What a script waits for, in words and as a question that is asked again and again."""

    what: str
    holds: Callable[[], bool]
    seconds: float = 60.0


Script = Iterator[Until]


def pause(seconds: float) -> Until:
    """Let the window breathe: layouts, fades and thumbnails that are on their way."""
    end = time.monotonic() + seconds
    return Until(what="a pause", holds=lambda: time.monotonic() >= end)


class Director(QObject):
    """Takes one wait after another from the script. ``failed`` tells what did not happen."""

    def __init__(self, script: Script) -> None:
        super().__init__()
        self.failed = ""
        self._script = script
        self._waiting: Until | None = None
        self._since = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_tick)

    def begin(self) -> None:
        """Start the script; it ends with the application's loop."""
        self._timer.start()

    @Slot()
    def _on_tick(self) -> None:
        if self._waiting is not None and not self._waiting.holds():
            if time.monotonic() - self._since > self._waiting.seconds:
                self._end(self._waiting.what)
            return
        try:
            self._waiting = next(self._script)
        except StopIteration:
            self._end("")
            return
        except BaseException as error:
            self._end(f"{type(error).__name__}: {error}")
            raise
        self._since = time.monotonic()

    def _end(self, failed: str) -> None:
        self.failed = failed
        self._timer.stop()
        QCoreApplication.quit()
