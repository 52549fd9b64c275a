"""Work on the files of projects, one after the other: what comes later finds the earlier done."""

import functools
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.services.chores import Chore
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.ports import OpenedProject
from fluxtune_desktop.services.promises import Promise
from fluxtune_desktop.services.serial_thread import Answer, SerialThread


class FileTask(StrEnum):
    """What is done to files: images are brought in, images go or come back, or it is looked."""

    BRING = "bring"
    MOVE = "move"
    LOOK = "look"


class FileWork(QObject):
    """A thread that adds, removes and brings back images. A project is leased meanwhile.

    ``changed`` carries None when something begins or is over.
    """

    changed = Signal(object)

    def __init__(self, leases: Leases) -> None:
        super().__init__()
        self._leases = leases
        self._open: dict[int, tuple[Chore, OpenedProject, FileTask]] = {}
        self._count = 0
        self._thread = SerialThread("image files")
        self._thread.answered.connect(self._on_thread_answered)

    def doing(self, opened: OpenedProject | None) -> frozenset[FileTask]:
        """What is under way for this project, or waits."""
        return frozenset(task for _, each, task in self._open.values() if each is opened)

    def run(self, opened: OpenedProject, task: FileTask, work: Callable[[], object]) -> Chore:
        """Have ``work`` done after everything before it. It holds values, never a QObject."""
        chore = Chore()
        self._count += 1
        self._open[self._count] = chore, opened, task
        self._leases.take(opened)
        self._thread.submit(self._count, work)
        self.changed.emit(None)
        return chore

    def promises(self, opened: OpenedProject) -> tuple[Promise, ...]:
        """When all that was handed in for this project is over, however it ended."""
        doing = self.doing(opened)
        if not doing:
            return ()
        over = Promise(Kind.IMAGES_COMING if FileTask.BRING in doing else Kind.NOT_SAVED)
        self._thread.submit(None, functools.partial(over.end, kept=True))
        return (over,)

    def shutdown(self, seconds: float) -> bool:
        """Do what was handed in, then end; False if that takes longer."""
        return self._thread.shutdown(seconds)

    @Slot(object)
    def _on_thread_answered(self, answer: Answer) -> None:
        if not isinstance(answer.ticket, int):
            return
        chore, opened, _ = self._open.pop(answer.ticket)
        self._leases.give_back(opened)
        self.changed.emit(None)
        if answer.outcome.problem is None:
            chore.done.emit(answer.outcome.value)
        else:
            chore.failed.emit(answer.outcome.problem)
