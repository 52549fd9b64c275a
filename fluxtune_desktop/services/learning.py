"""Learns marked files by heart while nothing else is done, so that marks find them again."""

import functools
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.stop import Stopped, StopToken
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.mark_writer import MarkWriter
from fluxtune_desktop.services.ports import OpenedProject

REST = 2.0
"""Seconds after a project was opened or marks were saved: whoever rates images goes on rating."""
PAUSE = 0.2
"""Seconds between two portions, in which the disk belongs to others."""


class Learning(QObject):
    """``learned`` carries None when all marked files of the open project are known.

    Files are read and hashed in a chore, a portion at a time. Trouble with the disk ends it until
    marks are saved again: whatever cannot be recognised by its content is by name, size and time.
    """

    learned = Signal(object)

    def __init__(self, leases: Leases, chores: Chores, marks: MarkWriter) -> None:
        super().__init__()
        self._leases = leases
        self._chores = chores
        self._opened: OpenedProject | None = None
        self._stop = StopToken()
        self._running = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_due)
        marks.saved.connect(self._on_saved)

    def start(self, opened: OpenedProject) -> None:
        """Learn the marked files of this project, and of no other."""
        self.stop()
        self._opened = opened
        self._soon(REST)

    def soon(self) -> None:
        """Something was written that makes more files worth knowing."""
        if self._opened is not None and not self._running:
            self._soon(REST)

    def stop(self) -> None:
        """Learn no more; a file that is just being read is read to its end."""
        self._timer.stop()
        self._stop.cancel()
        self._stop = StopToken()
        self._opened = None

    def _soon(self, seconds: float) -> None:
        self._timer.start(int(seconds * 1000))

    @Slot(object)
    def _on_saved(self, saved: tuple[OpenedProject, frozenset[ImageId]]) -> None:
        if saved[0] is self._opened and not self._running:
            self._soon(REST)

    @Slot()
    def _on_due(self) -> None:
        opened = self._opened
        if opened is None:
            return
        if self._running:
            self._soon(REST)
            return
        self._running = True
        self._leases.take(opened)
        chore = self._chores.run(functools.partial(_learn, opened.hash_marked, self._stop))
        chore.done.connect(functools.partial(self._on_portion_done, opened))
        chore.failed.connect(functools.partial(self._on_portion_done, opened, False))

    def _on_portion_done(self, opened: OpenedProject, more: object, *_: object) -> None:
        self._running = False
        self._leases.give_back(opened)
        if opened is not self._opened:
            return
        if more:
            self._soon(PAUSE)
        else:
            self.learned.emit(None)


def _learn(portion: Callable[[StopToken], bool], stop: StopToken) -> bool:
    """Whether there is more."""
    try:
        return portion(stop)
    except Stopped:
        return False
