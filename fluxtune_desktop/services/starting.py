"""A run is written down by a worker, one at a time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.training_work import Created


class Starting(QObject):
    """``changed`` carries whether a run is being written down, ``created`` one that was
    (``Created``). What stood in its way is told."""

    changed = Signal(object)
    created = Signal(object)

    def __init__(self, chores: Chores, notices: Notices) -> None:
        super().__init__()
        self._chores = chores
        self._notices = notices
        self.running = False

    def begin(self, work: Callable[[], Created]) -> None:
        """Have it done."""
        self._set(running=True)
        chore = self._chores.run(work)
        chore.done.connect(self._on_created)
        chore.failed.connect(self._on_failed)

    def _set(self, *, running: bool) -> None:
        self.running = running
        self.changed.emit(running)

    @Slot(object)
    def _on_created(self, created: Created) -> None:
        self.created.emit(created)
        self._set(running=False)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._set(running=False)
        limited = problem.kind is Kind.LIMIT_REACHED
        self._notices.report_problem(problem, action="money" if limited else "")
