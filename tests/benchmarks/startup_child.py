"""Shows a window, and tells how much processor time the process has used when it is painted.

``program`` shows the real one, ``bare`` an empty one of PySide6. What the system kept of an
earlier start is the same for both.
"""

import json
import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fluxtune_desktop.ui.main_window import MainWindow

HEAVY = ("replicate", "huggingface_hub", "keyring", "PIL", "httpx", "httpx2", "pydantic")


def heavy() -> list[str]:
    return [name for name in HEAVY if name in sys.modules]


def tell(loaded: list[str]) -> None:
    """Say it and be gone: what comes after the first paint is not measured."""
    print(json.dumps({"seconds": time.process_time(), "heavy": loaded}), flush=True)
    os._exit(0)


def bare() -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class FirstPaint(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() is QEvent.Type.Paint:
                QTimer.singleShot(0, lambda: tell(heavy()))
            return False

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    seen = FirstPaint()
    window.installEventFilter(seen)
    window.resize(1280, 800)
    window.show()
    application.exec()


def program() -> None:
    from PySide6.QtCore import QEvent, QObject

    from fluxtune_desktop.qt_imports import leave_imports_alone

    # The program does so too, before it reads anything else.
    leave_imports_alone()
    from fluxtune_desktop import start
    from fluxtune_desktop.cli import main

    loaded: list[str] = []

    class FirstPaint(start.FirstPaint):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() is QEvent.Type.Paint and not self._told:
                loaded.extend(heavy())
            return super().eventFilter(watched, event)

    class Start(start.Start):
        def __init__(self, window: "MainWindow", *given: object, **named: object) -> None:
            super().__init__(window, *given, **named)
            self._turn.timeout.disconnect()
            self._turn.timeout.connect(lambda: tell(loaded))

    start.FirstPaint, start.Start = FirstPaint, Start
    main([])


if __name__ == "__main__":
    {"bare": bare, "program": program}[sys.argv[1]]()
