"""Notes how the window ends: what is left of one that said no goodbye is a report of its end."""

import contextlib
import faulthandler
import time
from pathlib import Path
from typing import TextIO

_RUNNING = "running.txt"
_REPORT = "ended-"
KEPT = 10
"""Reports; older ones are removed."""


class CrashWatch:
    """For the one window of a data folder, which makes sure that there is no other.

    A note lies in the folder of the logs as long as the window is there. Into it the interpreter
    writes where each thread was when the process is ended by a fault; that names functions and
    lines, never values. Reads as little as it can: the window is drawn afterwards.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._stream: TextIO | None = None

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

    def end(self) -> None:
        """The window ends in good order."""
        if self._stream is None:
            return
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


def reports(folder: Path) -> list[Path]:
    """The reports of windows that said no goodbye, the newest first."""
    return sorted(folder.glob(f"{_REPORT}*.txt"), reverse=True)
