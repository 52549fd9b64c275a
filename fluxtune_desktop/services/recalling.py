"""What was done in earlier sessions, so much of it that nobody should wait for it."""

import functools

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.caption_history import Past
from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.ports import OpenedProject
from fluxtune_desktop.services.workplace import Workplace


class Recalling(QObject):
    """``recalled`` carries the ``Past`` of the project that is open then."""

    recalled = Signal(object)

    def __init__(self, workplace: Workplace, leases: Leases, chores: Chores) -> None:
        super().__init__()
        self._workplace = workplace
        self._leases = leases
        self._chores = chores

    def start(self, opened: OpenedProject, dataset: Dataset) -> None:
        """Read it while the person works already."""
        self._leases.take(opened)
        chore = self._chores.run(functools.partial(_read, opened, dataset))
        chore.done.connect(self._on_read)
        chore.failed.connect(functools.partial(self._on_failed, opened))

    @Slot(object)
    def _on_read(self, read: tuple[OpenedProject, Past]) -> None:
        opened, past = read
        self._leases.give_back(opened)
        if opened is self._workplace.opened:
            self.recalled.emit(past)

    def _on_failed(self, opened: OpenedProject, _problem: object) -> None:
        self._leases.give_back(opened)


def _read(opened: OpenedProject, dataset: Dataset) -> tuple[OpenedProject, Past]:
    return opened, opened.earlier.past(dataset)
