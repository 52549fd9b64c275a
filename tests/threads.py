"""Finds the threads that a test has left running: Python's own and Qt's."""

import contextlib
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Self

GRACE = 2.0
"""Seconds in which a thread that was told to stop may still end."""
POOLED = "fluxtune chores"
"""The name of the program's pool. One of its threads that waits for work runs no Python; those that
Qt paints with bear another name and idle for half a minute."""
TASKS = Path("/proc/self/task")


def _runs(thread: threading.Thread) -> bool:
    if not isinstance(thread, threading._DummyThread):
        return thread.is_alive()
    # A thread that Qt made. Until Python 3.13 its entry outlives it; the system knows better.
    return sys.platform == "linux" and (TASKS / str(thread.native_id)).exists()


def _pooled() -> set[int]:
    found = set()
    for task in TASKS.iterdir() if sys.platform == "linux" else ():
        with contextlib.suppress(OSError):  # it has just ended
            if (task / "comm").read_text().strip() == POOLED:
                found.add(int(task.name))
    return found


@dataclass(frozen=True, slots=True)
class Threads:
    """The threads that ran at one moment."""

    python: frozenset[threading.Thread]
    pooled: frozenset[int]

    @classmethod
    def now(cls) -> Self:
        """Everything that runs at this moment."""
        running = (thread for thread in threading.enumerate() if _runs(thread))
        return cls(frozenset(running), frozenset(_pooled()))

    def without(self, others: "Threads") -> list[str]:
        """The names of the threads that are not among the others."""
        names = [thread.name for thread in self.python - others.python]
        return sorted(names + [POOLED for _ in self.pooled - others.pooled])


def left_behind(before: Threads) -> list[str]:
    """The names of the threads that were not there before and do not end within GRACE."""
    deadline = time.monotonic() + GRACE
    waiting = threading.Event()
    while (left := Threads.now().without(before)) and time.monotonic() < deadline:
        waiting.wait(0.01)
    return left
