"""The polite signals that ask a program to end: a kill, the end of a session, Ctrl+C."""

import contextlib
import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class EndSignals(QObject):
    """``asked`` comes in the thread of the window, which may be deep in Qt when the signal does:
    Python's own handlers would wait there until the next event."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        self._bell = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._bell.activated.connect(self._on_activated)
        self._before = {number: signal.signal(number, _hear) for number in _polite()}
        self._wake_before = signal.set_wakeup_fd(self._writing.fileno())

    def close(self) -> None:
        """Hear of none any more."""
        signal.set_wakeup_fd(self._wake_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._bell.setEnabled(False)
        self._reading.close()
        self._writing.close()

    @Slot()
    def _on_activated(self) -> None:
        with contextlib.suppress(OSError):
            self._reading.recv(64)
        self.asked.emit()


def _polite() -> tuple[signal.Signals, ...]:
    hang_up = getattr(signal, "SIGHUP", None)
    return (signal.SIGTERM, signal.SIGINT, *((hang_up,) if hang_up is not None else ()))


def _hear(_number: int, _frame: FrameType | None) -> None:
    """The bell is rung by the interpreter itself."""
