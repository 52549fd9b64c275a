"""Runs that come out of files of their own into the open project."""

import functools
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.services import training_work
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.training_work import Created


class BringingRuns(QObject):
    """``brought`` carries a ``Job`` of the open project; nothing of it is followed or charged."""

    brought = Signal(object)

    def __init__(self, session: ProjectSession, notices: Notices, chores: Chores) -> None:
        super().__init__()
        self._session = session
        self._notices = notices
        self._chores = chores

    @Slot(object)
    def take_files(self, files: Iterable[Path]) -> None:
        """Bring runs out of these files; what cannot be brought is told."""
        opened = self._session.opened_project
        for file in files if opened is not None else ():
            assert opened is not None
            chore = self._chores.run(functools.partial(training_work.take_file, opened, file))
            chore.done.connect(self._on_taken)
            chore.failed.connect(self._notices.report_problem)

    @Slot(object)
    def _on_taken(self, created: Created) -> None:
        if created.opened is self._session.opened_project:
            self.brought.emit(created.job)
            params = {"number": created.job.plan.number}
            self._notices.report(Notice(tone=Tone.OK, code="run_brought", params=params))
