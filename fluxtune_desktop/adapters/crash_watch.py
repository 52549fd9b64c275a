"""Notes how the window ends: what is left of one that said no goodbye is a report of its end."""

import contextlib
import faulthandler
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from typing_extensions import override

_RUNNING = "running.txt"
_REPORT = "ended-"
KEPT = 10
"""Reports; older ones are removed."""
HANG_SECONDS = 5.0
"""Without a sign of life for so long, a window hangs."""
_MOST_HANGS = 20
"""What is noted in one session: a window that hangs again and again says nothing new."""


class CrashWatch:
    """For the one window of a data folder, which makes sure that there is no other.

    A note lies in the folder of the logs as long as the window is there. Into it the interpreter
    writes where each thread was when the process is ended by a fault; that names functions and
    lines, never values. The same when the window hangs: it must give a sign of life now and then.
    Reads as little as it can: the window is drawn afterwards.
    """

    def __init__(self, folder: Path, *, hang_seconds: float = HANG_SECONDS) -> None:
        self._folder = folder
        self._hang_seconds = hang_seconds
        self._stream: TextIO | None = None
        self._waiter: _Waiter | None = None
        self._seen = 0
        self._hangs = 0

    def begin(self) -> Path | None:
        """From now on an end is noted. What is left of the last window, if it said no goodbye."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            left = self._put_aside()
            self._stream = (self._folder / _RUNNING).open("w", encoding="utf-8")
            self._stream.write(f"began {time.strftime('%Y-%m-%d %H:%M:%S %z')}\n")
            self._stream.flush()
            faulthandler.enable(self._stream, all_threads=True)
        except (OSError, ValueError):
            # A folder that takes no notes is no reason not to begin.
            return None
        return left

    def write(self, line: str) -> None:
        """Note what was said before anything else could keep it."""
        if self._stream is not None:
            with contextlib.suppress(OSError, ValueError):
                self._stream.write(f"{line}\n")
                self._stream.flush()
                self._seen = self._size()

    def alive(self) -> str:
        """The window gives a sign of life; what was noted when it gave none in time, or nothing.
        From the first one on it must go on giving them."""
        if self._stream is None:
            return ""
        before, self._seen = self._seen or self._size(), self._size()
        hung = self._noted_since(before) if self._seen > before else ""
        self._hangs += bool(hung)
        if self._waiter is None:
            self._waiter = _Waiter(self._hang_seconds, self._note_hang)
            self._waiter.start()
        self._waiter.beat()
        return hung

    def _note_hang(self) -> None:
        """In the waiting thread, while no other one runs: what another does would not stand still
        for ``faulthandler.dump_traceback_later``, which may fall over that and take all along."""
        stream = self._stream
        if stream is None or self._hangs >= _MOST_HANGS:
            return
        with contextlib.suppress(OSError, ValueError):
            stream.write(f"No sign of life for {self._hang_seconds} s\n")
            stream.flush()
            faulthandler.dump_traceback(stream, all_threads=True)

    def _size(self) -> int:
        return os.fstat(self._stream.fileno()).st_size if self._stream is not None else 0

    def _noted_since(self, place: int) -> str:
        try:
            with (self._folder / _RUNNING).open("rb") as stream:
                stream.seek(place)
                return stream.read().decode("utf-8", "replace")
        except OSError:
            return ""

    def end(self) -> None:
        """The window ends in good order."""
        if self._stream is None:
            return
        if self._waiter is not None:
            self._waiter.end()
        faulthandler.disable()
        self._stream.close()
        self._stream = None
        with contextlib.suppress(OSError):
            (self._folder / _RUNNING).unlink(missing_ok=True)

    def _put_aside(self) -> Path | None:
        running = self._folder / _RUNNING
        if not running.is_file():
            return None
        ended = time.strftime("%Y%m%d-%H%M%S", time.localtime(running.stat().st_mtime))
        report = self._folder / f"{_REPORT}{ended}.txt"
        running.replace(report)
        for old in reports(self._folder)[KEPT:]:
            old.unlink(missing_ok=True)
        return report


class _Waiter(threading.Thread):
    """Calls ``late`` once each time that no beat came for so many seconds."""

    def __init__(self, seconds: float, late: Callable[[], None]) -> None:
        super().__init__(name="heartbeat", daemon=True)
        self._seconds = seconds
        self._late = late
        self._beaten = threading.Event()
        self._over = False

    def beat(self) -> None:
        """All is well."""
        self._beaten.set()

    def end(self) -> None:
        """Wait no more; returns when ``late`` is over, or hangs itself."""
        self._over = True
        self._beaten.set()
        self.join(1.0)

    @override
    def run(self) -> None:
        self._beaten.wait()
        while not self._over:
            self._beaten.clear()
            if not self._beaten.wait(self._seconds):
                self._late()
                self._beaten.wait()


def reports(folder: Path) -> list[Path]:
    """The reports of windows that said no goodbye, the newest first."""
    return sorted(folder.glob(f"{_REPORT}*.txt"), reverse=True)
