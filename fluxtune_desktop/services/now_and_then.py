"""How far a worker is, told to the window's thread a few times a second."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

PAUSE = 0.1
"""Seconds between two tellings; what is over sooner tells nothing."""


class NowAndThen(QObject):
    """``told`` carries how much is done, and how much there is."""

    told = Signal(int, int)

    def reporter(self) -> Callable[[int, int], None]:
        """For one piece of work; any thread may call it."""
        last = time.monotonic()

        def tell(done: int, total: int) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= PAUSE:
                last = now
                self.told.emit(done, total)

        return tell
