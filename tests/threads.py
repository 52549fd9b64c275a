"""Finds the threads that a test has left running: Python's own and Qt's that ran Python."""

import sys
import threading
import time
from collections.abc import Collection
from pathlib import Path

GRACE = 2.0
"""Seconds in which a thread that was told to stop may still end."""


def _runs(thread: threading.Thread) -> bool:
    if not isinstance(thread, threading._DummyThread):
        return thread.is_alive()
    # A thread that Qt made. Until Python 3.13 its entry outlives it; the system knows better.
    return sys.platform == "linux" and Path(f"/proc/self/task/{thread.native_id}").exists()


def left_behind(before: Collection[threading.Thread]) -> list[str]:
    """The names of the threads that were not there before and do not end within GRACE."""
    deadline = time.monotonic() + GRACE
    waiting = threading.Event()
    while True:
        left = [thread for thread in threading.enumerate() if thread not in before]
        left = [thread for thread in left if _runs(thread)]
        if not left or time.monotonic() > deadline:
            return sorted(thread.name for thread in left)
        waiting.wait(0.01)
