"""Runs the real program and tells on stdout what becomes of its window.

``shown`` at the first paint, after which it is minimised; ``front`` when it is before the others
again; ``title …`` for each title; ``asked`` when it asks something.
"""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

from fluxtune_desktop import start
from fluxtune_desktop.cli import main
from fluxtune_desktop.ui.confirm import ConfirmDialog


def tell(words: str) -> None:
    print(words, flush=True)


class Watcher(QObject):
    """Sees every event of the program."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = False
        self._minimised = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QMainWindow):
            self._see(watched, event.type())
        elif isinstance(watched, ConfirmDialog) and event.type() is QEvent.Type.Show:
            tell("asked")
        return False

    def _see(self, window: QMainWindow, kind: QEvent.Type) -> None:
        if kind is QEvent.Type.Paint and not self._shown:
            self._shown = True
            QTimer.singleShot(0, window, window.showMinimized)
        elif kind is QEvent.Type.WindowStateChange:
            if self._minimised and not window.isMinimized():
                tell("front")
            elif window.isMinimized() and not self._minimised:
                tell("minimised")
            self._minimised = window.isMinimized()
        elif kind is QEvent.Type.WindowTitleChange:
            tell(f"title {window.windowTitle()}")


make_application = start.make_application
watcher = Watcher()


def watched_application() -> QApplication:
    """The program's own application, watched."""
    application = make_application()
    application.installEventFilter(watcher)
    return application


start.make_application = watched_application
sys.exit(main(sys.argv[1:]))
