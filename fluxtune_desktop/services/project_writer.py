"""Writes the settings of a project: soon, in order, and not once for every keystroke.

What the disk does not take is kept and tried again: a trigger word that is lost costs a training.
"""

import functools
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.project import Project
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.ports import OpenedProject
from fluxtune_desktop.services.promises import Promise
from fluxtune_desktop.services.serial_thread import Answer, SerialThread
from fluxtune_desktop.services.unsaved_captions import SaveState

REST = 0.3
"""Seconds without a change after which the settings are written."""
AGAIN = 2.0
"""Seconds until settings that could not be written are tried again."""


@dataclass(frozen=True, slots=True, eq=False)
class _Letter:
    """Settings handed to the thread. It keeps the promise, for a wait that no signal reaches."""

    opened: OpenedProject
    project: Project
    promise: Promise = field(default_factory=Promise)


@dataclass(slots=True, kw_only=True)
class _Desk:
    """What is on its way for one project, which is leased as long as there is something."""

    opened: OpenedProject
    waiting: Project | None = None
    newest: _Letter | None = None
    problem: Problem | None = None


class ProjectWriter(QObject):
    """Keeps the newest settings until they are on the disk. ``changed`` carries None when ``state``
    may be another."""

    changed = Signal(object)

    def __init__(self, leases: Leases, notices: Notices) -> None:
        super().__init__()
        self._leases = leases
        self._notices = notices
        self._desks: dict[int, _Desk] = {}
        self._thread = SerialThread("project settings")
        self._thread.answered.connect(self._on_thread_answered)
        self._rest = self._timer(REST)
        self._again = self._timer(AGAIN)

    @property
    def state(self) -> SaveState:
        """The state of all settings together."""
        if any(desk.problem is not None for desk in self._desks.values()):
            return SaveState.TROUBLE
        return SaveState.SAVING if self._desks else SaveState.SAVED

    def write_soon(self, opened: OpenedProject, project: Project) -> None:
        """Have these settings written after a short rest."""
        desk = self._desks.get(id(opened))
        if desk is None:
            self._leases.take(opened)
            desk = self._desks[id(opened)] = _Desk(opened=opened)
        desk.waiting = project
        self._rest.start()
        self.changed.emit(None)

    @Slot()
    def flush_soon(self) -> None:
        """Hand what waits to the thread, without waiting for it."""
        self._rest.stop()
        for desk in self._desks.values():
            project, desk.waiting = desk.waiting, None
            if project is not None:
                desk.newest = _Letter(desk.opened, project)
                self._thread.submit(desk.newest, functools.partial(_write, desk.newest))

    def flush(self, seconds: float) -> bool:
        """Write everything now, and wait so long. False when something is not on the disk."""
        self.flush_soon()
        letters = [desk.newest for desk in self._desks.values() if desk.newest is not None]
        return self._thread.drain(seconds) and all(letter.promise.kept for letter in letters)

    def at_rest(self) -> bool:
        """Whether all that was handed to the thread was tried; waits a moment at most."""
        return self._thread.at_rest()

    def abandon(self) -> None:
        """The person gave up what is not on the disk: it is not tried again."""
        for desk in list(self._desks.values()):
            self._end(desk)

    def shutdown(self, seconds: float) -> bool:
        """Write what waits and end the thread; False if that takes longer."""
        self.flush_soon()
        self._again.stop()
        return self._thread.shutdown(seconds)

    @Slot(object)
    def _on_thread_answered(self, answer: Answer) -> None:
        letter = answer.ticket
        if not isinstance(letter, _Letter):
            return
        desk = self._desks.get(id(letter.opened))
        if desk is None or desk.newest is not letter:
            return
        desk.newest = None
        problem = answer.outcome.problem
        if problem is not None:
            self._keep(desk, letter.project, problem)
        elif desk.waiting is None:
            self._end(desk)
        else:
            desk.problem = None

    def _keep(self, desk: _Desk, project: Project, problem: Problem) -> None:
        """Newer settings count; the notice comes once for each kind of trouble."""
        if desk.waiting is None:
            desk.waiting = project
        if desk.problem is None or desk.problem.kind is not problem.kind:
            self._notices.report_problem(problem)
        desk.problem = problem
        self._again.start()
        self.changed.emit(None)

    def _end(self, desk: _Desk) -> None:
        del self._desks[id(desk.opened)]
        self._leases.give_back(desk.opened)
        self.changed.emit(None)

    def _timer(self, seconds: float) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(int(seconds * 1000))
        timer.timeout.connect(self.flush_soon)
        return timer


def _write(letter: _Letter) -> None:
    kept = False
    try:
        letter.opened.save(letter.project)
        kept = True
    finally:
        letter.promise.end(kept=kept)
