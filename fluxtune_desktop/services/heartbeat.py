"""A sign of life of the window, and a word in the log when it was late."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 1000
_log = logging.getLogger("fluxtune_desktop.window")


class Heartbeat(QObject):
    """Beats as long as the window's loop turns. ``alive`` gives what was noted of a loop that did
    not turn in time: where each thread was."""

    def __init__(self, alive: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._alive = alive
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._beat()

    def stop(self) -> None:
        """The window is about to end."""
        self._timer.stop()

    @Slot()
    def _beat(self) -> None:
        hung = self._alive()
        if hung:
            _log.warning("the window did not react for a while\n%s", hung)
