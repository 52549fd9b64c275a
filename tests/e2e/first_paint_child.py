"""Runs the real program; at the first paint of its window it prints what is loaded, and leaves."""

import json
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

from fluxtune_desktop import start
from fluxtune_desktop.cli import main


class FirstPaint(QObject):
    """Sees every event of the program."""

    def __init__(self) -> None:
        super().__init__()
        self._told = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        window = isinstance(watched, QMainWindow)
        if window and event.type() is QEvent.Type.Paint and not self._told:
            self._told = True
            print(json.dumps(sorted(sys.modules)))
            QTimer.singleShot(0, watched, watched.close)
        return False


make_application = start.make_application
seen = FirstPaint()


def watched_application() -> QApplication:
    """The program's own application, watched."""
    application = make_application()
    application.installEventFilter(seen)
    return application


start.make_application = watched_application
sys.exit(main(sys.argv[1:]))
