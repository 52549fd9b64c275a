"""Runs the real program until its first page is there; prints what happened on the way.

A line of JSON: how many modules of the program each turn of the loop has read, whether the focus is
on the page in the end, and whether the window was one and the same.
"""

import json
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from fluxtune_desktop import start
from fluxtune_desktop.cli import main
from fluxtune_desktop.ui.main_window import MainWindow

read: list[int] = []
windows: set[int] = set()


def own_modules() -> int:
    return sum(name.startswith("fluxtune_desktop.") for name in sys.modules)


class Start(start.Start):
    """Counts."""

    def _go_on(self) -> None:
        before = own_modules()
        super()._go_on()
        read.append(own_modules() - before)
        windows.update(id(each) for each in _shown())
        if self._complete:
            self._turn.stop()
            QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        (window,) = _shown()
        assert isinstance(window, MainWindow)
        window.activateWindow()
        page = window.pages[window.current]
        focus = QApplication.focusWidget() or window.focusWidget()
        told = {
            "read": read,
            "windows": len(windows),
            "focus": focus is page or page.isAncestorOf(focus),
            "visible": page.isVisible(),
        }
        print(json.dumps(told))
        window.close()


def _shown() -> list[QMainWindow]:
    tops = QApplication.topLevelWidgets()
    return [each for each in tops if isinstance(each, QMainWindow) and each.isVisible()]


start.Start = Start
sys.exit(main(sys.argv[1:]))
