"""What the first window does when the program is started a second time."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.services.doorbell import Call
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui.forward import come_forward
from fluxtune_desktop.ui.unsaved import UnsavedGuard, before_the_project_closes


class SecondStart(QObject):
    """Comes forward, and opens what the second start was to open. Nothing that is not on the disk
    is left behind for it without a question."""

    def __init__(
        self, window: QWidget, session: ProjectSession, mode: Mode, unsaved: UnsavedGuard
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._mode = mode
        self._unsaved = unsaved

    @Slot(object)
    def answer(self, call: Call) -> None:
        """Do what the second start asks for. It may lead into practice, but never out of it:
        nobody should pay because of a word that was left out."""
        come_forward(self._window, call.token)
        if call.practice:
            self._mode.enter_practice()
        if call.folder is not None and call.folder != self._session.folder:
            self._open(call.folder)

    def _open(self, folder: Path) -> None:
        change = partial(self._session.open, folder)
        door = before_the_project_closes()
        if self._session.project is None or self._unsaved.lets_pass(door, change):
            change()
