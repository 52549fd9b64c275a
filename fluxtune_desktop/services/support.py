"""The support file: gathered in a worker, shown before anything is done with it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.services.chores import Chores


class Support(QObject):
    """``gathered`` carries the text, ``failed`` a Problem. ``gather`` blocks."""

    gathered = Signal(object)
    failed = Signal(object)

    def __init__(self, gather: Callable[[], str], chores: Chores) -> None:
        super().__init__()
        self._gather = gather
        self._chores = chores

    def ask(self) -> None:
        """Have the text gathered."""
        chore = self._chores.run(self._gather)
        chore.done.connect(self._on_done)
        chore.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, text: str) -> None:
        self.gathered.emit(text)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self.failed.emit(problem)
