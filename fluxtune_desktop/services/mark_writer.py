"""Brings marks to the disk, in order, and tries again for as long as that does not work."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.ports import OpenedProject
from fluxtune_desktop.services.promises import Promise, Promises
from fluxtune_desktop.services.serial_thread import Answer, SerialThread
from fluxtune_desktop.services.unsaved_captions import SaveState

AGAIN = 2.0
"""Seconds until marks that could not be written are tried again."""


@dataclass(frozen=True, slots=True, eq=False)
class _Batch:
    """Marks handed to the thread. It keeps the promise, for a wait that no signal reaches."""

    opened: OpenedProject
    marks: Mapping[ImageId, Mark]
    promise: Promise = field(default_factory=Promise)


@dataclass(slots=True, kw_only=True)
class _Desk:
    """What is on its way for one project. It is leased from the first mark to the last."""

    opened: OpenedProject
    waiting: dict[ImageId, Mark] = field(default_factory=dict)
    writing: list[_Batch] = field(default_factory=list)
    problem: Problem | None = None
    given_up: bool = False


class MarkWriter(QObject):
    """``saved`` carries a tuple of the project and the ids of the images whose marks are on disk;
    ``changed`` carries None when ``state`` may be another.

    What is said while something is being written goes together into the next batch.
    """

    saved = Signal(object)
    changed = Signal(object)

    def __init__(self, leases: Leases, notices: Notices) -> None:
        super().__init__()
        self._leases = leases
        self._notices = notices
        self._desks: dict[int, _Desk] = {}
        self._thread = SerialThread("marks")
        self._thread.answered.connect(self._on_thread_answered)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(int(AGAIN * 1000))
        self._again.timeout.connect(self._on_again)

    def write_soon(self, opened: OpenedProject, marks: Mapping[ImageId, Mark]) -> None:
        """Have these written. In trouble they are kept and tried again."""
        desk = self._desks.get(id(opened))
        if desk is None:
            self._leases.take(opened)
            desk = self._desks[id(opened)] = _Desk(opened=opened)
        desk.waiting.update(marks)
        desk.given_up = False
        if not desk.writing and desk.problem is None:
            self._submit(desk)
        self.changed.emit(None)

    def unsaved(self, opened: OpenedProject) -> frozenset[ImageId]:
        """The images whose marks are not on the disk yet."""
        desk = self._desks.get(id(opened))
        if desk is None:
            return frozenset()
        return frozenset(desk.waiting).union(*(batch.marks for batch in desk.writing))

    @property
    def state(self) -> SaveState:
        """The state of all marks together."""
        if any(desk.problem is not None for desk in self._desks.values()):
            return SaveState.TROUBLE
        return SaveState.SAVING if self._desks else SaveState.SAVED

    def promises(self, opened: OpenedProject) -> Promises:
        """Have the marks of a project written now, and say what is on its way."""
        desk = self._desks.get(id(opened))
        if desk is None:
            return Promises()
        return Promises(promises=tuple(batch.promise for batch in self._submit_all(desk)))

    def flush(self, seconds: float) -> bool:
        """Write everything now, and wait so long. False when something is not on the disk."""
        batches: list[_Batch] = []
        for desk in self._desks.values():
            if not desk.given_up:
                batches += self._submit_all(desk)
        return self._thread.drain(seconds) and all(batch.promise.kept for batch in batches)

    def at_rest(self) -> bool:
        """Whether all that was handed to the thread was tried; waits a moment at most."""
        return self._thread.at_rest()

    def abandon(self) -> None:
        """The person gave up what is not on the disk: it is not tried again."""
        self._again.stop()
        for desk in list(self._desks.values()):
            desk.waiting.clear()
            desk.problem = None
            desk.given_up = True
            self._leave_if_done(desk)

    def shutdown(self, seconds: float) -> bool:
        """Write everything, then end the thread."""
        saved = self.flush(seconds)
        self._again.stop()
        return self._thread.shutdown(seconds) and saved

    def _submit_all(self, desk: _Desk) -> list[_Batch]:
        """Everything that is on its way now, together with what failed and was not answered yet."""
        failed: dict[ImageId, Mark] = {}
        under_way: list[_Batch] = []
        for batch in desk.writing:
            if batch.promise.broken:
                failed.update(batch.marks)
            else:
                under_way.append(batch)
                failed = {name: mark for name, mark in failed.items() if name not in batch.marks}
        desk.waiting = {**failed, **desk.waiting}
        if desk.waiting:
            under_way.append(self._submit(desk))
        return under_way

    def _submit(self, desk: _Desk) -> _Batch:
        batch = _Batch(desk.opened, desk.waiting)
        desk.waiting = {}
        desk.writing.append(batch)
        self._thread.submit(batch, functools.partial(_write, batch))
        return batch

    @Slot()
    def _on_again(self) -> None:
        for desk in self._desks.values():
            if desk.waiting and not desk.writing:
                self._submit(desk)

    @Slot(object)
    def _on_thread_answered(self, answer: Answer) -> None:
        batch = answer.ticket
        if not isinstance(batch, _Batch):
            return
        desk = self._desks[id(batch.opened)]
        desk.writing.remove(batch)
        if answer.outcome.problem is not None:
            self._keep(desk, batch, answer.outcome.problem)
            return
        desk.problem = None
        self.saved.emit((batch.opened, frozenset(batch.marks)))
        if desk.waiting:
            self._submit(desk)
        self._leave_if_done(desk)

    def _leave_if_done(self, desk: _Desk) -> None:
        if not (desk.waiting or desk.writing):
            del self._desks[id(desk.opened)]
            self._leases.give_back(desk.opened)
        self.changed.emit(None)

    def _keep(self, desk: _Desk, batch: _Batch, problem: Problem) -> None:
        """Newer marks count; the notice comes once for each kind of trouble."""
        if desk.given_up:
            self._leave_if_done(desk)
            return
        for image, mark in batch.marks.items():
            if not any(image in later.marks for later in desk.writing):
                desk.waiting.setdefault(image, mark)
        if desk.problem is None or desk.problem.kind is not problem.kind:
            self._notices.report_problem(problem)
        desk.problem = problem
        self._again.start()
        self.changed.emit(None)


def _write(batch: _Batch) -> None:
    kept = False
    try:
        batch.opened.save_marks(batch.marks)
        kept = True
    finally:
        batch.promise.end(kept=kept)
