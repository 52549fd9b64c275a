"""Going to an image by typing the beginning of its name."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_PAUSE_MS = 1500


class NameSearch(QObject):
    """Letters of commands (P, X, U, C, digits, brackets) stay commands.

    Any other letter begins a name at once, and those that follow within a second and a half
    belong to it as long as they are no commands either. After ``/`` all that is typed is a name,
    also digits, until Enter, Escape or a pause: the way to ``015.png`` is ``/015``.
    ``changed`` carries what was typed so far, with the stroke where there is one.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._typed = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.end)

    @property
    def takes_all(self) -> bool:
        """Whether also letters of commands belong to the name now."""
        return self._typed.startswith("/")

    @property
    def typed(self) -> str:
        """The beginning of the name, in small letters; empty when nothing was typed."""
        return self._typed.removeprefix("/").casefold()

    @property
    def shown(self) -> str:
        """What was typed, as it was typed."""
        return self._typed

    def take(self, text: str) -> None:
        """A key was typed."""
        self._typed = text if text == "/" else self._typed + text
        self._pause.start()
        self.changed.emit(self._typed)

    @Slot()
    def end(self) -> None:
        """Forget what was typed."""
        self._pause.stop()
        if self._typed:
            self._typed = ""
            self.changed.emit("")
