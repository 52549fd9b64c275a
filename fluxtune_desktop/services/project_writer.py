"""Writes the settings of a project: soon, in order, and not once for every keystroke."""

import functools
from typing import cast

from PySide6.QtCore import QObject, QTimer, Slot

from fluxtune_desktop.core.project import Project
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.ports import OpenedProject
from fluxtune_desktop.services.serial_thread import Answer, SerialThread

REST = 0.3
"""Seconds without a change after which the settings are written."""


class ProjectWriter(QObject):
    """Keeps the newest settings until they are handed to its thread."""

    def __init__(self, leases: Leases, notices: Notices) -> None:
        super().__init__()
        self._leases = leases
        self._notices = notices
        self._waiting: tuple[OpenedProject, Project] | None = None
        self._thread = SerialThread("project settings")
        self._thread.answered.connect(self._on_thread_answered)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(REST * 1000))
        self._timer.timeout.connect(self.flush_soon)

    def write_soon(self, opened: OpenedProject, project: Project) -> None:
        """Have these settings written after a short rest."""
        self._flush_other(opened)
        if self._waiting is None:
            self._leases.take(opened)
        self._waiting = opened, project
        self._timer.start()

    def _flush_other(self, opened: OpenedProject) -> None:
        """Hand what waits for another project to the thread."""
        if self._waiting is not None and self._waiting[0] is not opened:
            self.flush_soon()

    @Slot()
    def flush_soon(self) -> None:
        """Hand what waits to the thread, without waiting for it."""
        self._timer.stop()
        if self._waiting is not None:
            (opened, project), self._waiting = self._waiting, None
            self._thread.submit(opened, functools.partial(opened.save, project))

    def shutdown(self, seconds: float) -> bool:
        """Write what waits and end the thread; False if that takes longer."""
        self.flush_soon()
        return self._thread.shutdown(seconds)

    @Slot(object)
    def _on_thread_answered(self, answer: Answer) -> None:
        self._leases.give_back(cast(OpenedProject, answer.ticket))
        if answer.outcome.problem is not None:
            self._notices.report_problem(answer.outcome.problem)
