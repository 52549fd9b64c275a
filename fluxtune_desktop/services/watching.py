"""Notices that other programs change the open folder, a short rest after they did."""

import functools
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.ports import OpenedProject, Watch

REST = 0.3
"""Seconds from the first change until it is told: others follow it mostly."""


class _Post(QObject):
    noticed = Signal()


class _Bell:
    """Rings once, however often it is pulled, until it is heard. Pulled from any thread."""

    def __init__(self, post: _Post) -> None:
        self._post = post
        self._pulled = threading.Event()

    def pull(self) -> None:
        if not self._pulled.is_set():
            self._pulled.set()
            self._post.noticed.emit()

    def heard(self) -> None:
        self._pulled.clear()


class _Holder:
    """A watch that a worker makes, and that may be unwanted by then."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._watch: Watch | None = None
        self._closed = False

    def make(self, make: Callable[[], Watch | None]) -> None:
        with self._lock:
            if not self._closed:
                self._watch = make()

    def close(self) -> None:
        with self._lock:
            self._closed = True
            watch, self._watch = self._watch, None
        if watch is not None:
            watch.close()


class Watching(QObject):
    """``noticed`` carries None. A folder that cannot be watched is looked at by others' wish."""

    noticed = Signal(object)

    def __init__(self, chores: Chores) -> None:
        super().__init__()
        self._chores = chores
        self._post = _Post()
        self._post.noticed.connect(self._on_noticed)
        self._bell = _Bell(self._post)
        self._holder = _Holder()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(REST * 1000))
        self._timer.timeout.connect(self._on_rested)

    def start(self, opened: OpenedProject) -> None:
        """Watch the folder of this project, and no other."""
        self.stop()
        self._holder = _Holder()
        make = functools.partial(opened.watch, self._bell.pull)
        self._chores.run(functools.partial(self._holder.make, make))

    def stop(self) -> None:
        """Watch no more, without waiting for the end."""
        self._timer.stop()
        self._bell.heard()
        self._chores.run(self._holder.close)

    def shutdown(self) -> None:
        """Watch no more. Takes a second at most."""
        self._timer.stop()
        self._holder.close()

    @Slot()
    def _on_noticed(self) -> None:
        self._timer.start()

    @Slot()
    def _on_rested(self) -> None:
        self._bell.heard()
        self.noticed.emit(None)
