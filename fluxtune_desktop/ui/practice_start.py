"""Starting to practise: the practice services first, then a copy of the sample project."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.services.chores import Chore, Chores
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui.services import ProjectFolders


class PracticeStart(QObject):
    """The project is opened only once practice is on, so that nothing real can happen in it."""

    waiting_changed = Signal(object)  # bool

    def __init__(
        self,
        *,
        mode: Mode,
        chores: Chores,
        folders: ProjectFolders,
        session: ProjectSession,
        notices: Notices,
    ) -> None:
        super().__init__()
        self._mode = mode
        self._chores = chores
        self._folders = folders
        self._session = session
        self._notices = notices
        self._wanted = False
        self._chore: Chore | None = None
        mode.changed.connect(self._on_mode_changed)
        mode.busy_changed.connect(self._on_busy_changed)

    def begin(self) -> None:
        """Enter practice if need be, and open a fresh copy of the sample."""
        if self._wanted:
            return
        self._wanted = True
        self.waiting_changed.emit(True)
        if self._mode.practice:
            self._copy()
        else:
            self._mode.enter_practice()

    @Slot(object)
    def _on_mode_changed(self, practice: bool) -> None:
        if practice and self._wanted and self._chore is None:
            self._copy()

    @Slot(object)
    def _on_busy_changed(self, busy: bool) -> None:
        if self._wanted and not busy and not self._mode.practice:
            self._end()

    def _copy(self) -> None:
        self._chore = self._chores.run(self._folders.practice_copy)
        self._chore.done.connect(self._open)
        self._chore.failed.connect(self._tell)

    @Slot(object)
    def _open(self, folder: Path) -> None:
        self._end()
        self._session.open(folder)

    @Slot(object)
    def _tell(self, problem: Problem) -> None:
        self._end()
        self._notices.report_problem(problem)

    def _end(self) -> None:
        self._wanted = False
        self._chore = None
        self.waiting_changed.emit(False)
