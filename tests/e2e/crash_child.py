"""Runs the real program, and once the window is furnished does as it is told.

``look`` prints what the bar of notices says and leaves; ``raise`` has nobody catch an exception
before, ``early`` that before anything is in the window; ``die`` and ``fault`` end the process at
once; ``wait`` waits to be ended.
"""

import faulthandler
import os
import signal
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fluxtune_desktop import start
from fluxtune_desktop.cli import main
from fluxtune_desktop.ui.main_window import MainWindow

WORD = sys.argv[1]
make_application = start.make_application


def act() -> None:
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    if not start_is_over(window):
        return
    again.stop()
    if WORD == "wait":
        print("there", flush=True)
        return
    if WORD == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if WORD == "fault":
        faulthandler._sigsegv()  # type: ignore[attr-defined]
    QTimer.singleShot(100, lambda: leave(window))
    if WORD == "raise":
        raise ValueError("nobody catches this")


def start_is_over(window: MainWindow) -> bool:
    return any(each._complete for each in window.findChildren(start.Start))


def leave(window: MainWindow) -> None:
    print(window.notice_bar.text.text() if window.notice_bar.isVisible() else "")
    window.close()


def fail() -> None:
    raise ValueError("nobody catches this")


def application() -> QApplication:
    made = make_application()
    if WORD == "early":
        QTimer.singleShot(0, made, fail)
    again.start(20)
    return made


again = QTimer()
again.timeout.connect(act)
start.make_application = application
sys.exit(main([]))
