"""Whether something is under way that the person waits for."""

from PySide6.QtCore import QObject, Signal


class Busy(QObject):
    """Counts pieces of work. ``changed`` carries a bool: when the first begins, the last ends."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._count = 0

    def __bool__(self) -> bool:
        """Whether anything is under way."""
        return self._count > 0

    def begins(self) -> None:
        """One piece of work more."""
        self._count += 1
        if self._count == 1:
            self.changed.emit(True)

    def ended(self) -> None:
        """One piece of work less."""
        self._count -= 1
        if self._count == 0:
            self.changed.emit(False)
