"""What the program keeps on this computer, measured and cleared in the background."""

import functools

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.storage import Store, Stored
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.ports import StoragePlace


class StorageService(QObject):
    """``measured`` carries a tuple of `Stored`."""

    measured = Signal(object)

    def __init__(self, place: StoragePlace, chores: Chores, notices: Notices) -> None:
        super().__init__()
        self._place = place
        self._chores = chores
        self._notices = notices

    def measure(self) -> None:
        """Look how much there is; ``measured`` follows."""
        self._run(None)

    def clear(self, store: Store) -> None:
        """Delete what may go, and look again."""
        self._run(store)

    def _run(self, store: Store | None) -> None:
        chore = self._chores.run(functools.partial(_cleared_and_measured, self._place, store))
        chore.done.connect(self._on_done)
        chore.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, stored: tuple[Stored, ...]) -> None:
        self.measured.emit(stored)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._notices.report_problem(problem)


def _cleared_and_measured(place: StoragePlace, store: Store | None) -> tuple[Stored, ...]:
    if store is not None:
        place.clear(store)
    return place.measure()
