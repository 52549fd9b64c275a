"""Runs the real program, and once the window is furnished does as it is told.

``look`` prints what the bar of notices says and leaves; ``raise`` has nobody catch an exception
before, ``early`` that before anything is in the window, and Qt says something; ``die`` and
``fault`` end the process at once, ``die`` after a caption of the folder that may be given was typed
and saved; ``wait`` waits to be ended.
"""

import faulthandler
import os
import signal
import sys

from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication

from fluxtune_desktop import start
from fluxtune_desktop.cli import main
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.ui.main_window import MainWindow

WORD, FOLDER = sys.argv[1], sys.argv[2:]
make_application = start.make_application


def act() -> None:
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    if not start_is_over(window) or (FOLDER and not caption_is_saved(window)):
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


def caption_is_saved(window: MainWindow) -> bool:
    start_of_it = next(iter(window.findChildren(start.Start)))
    assert start_of_it._program is not None
    session = start_of_it._program.services.session
    if not session.count:
        return False
    image = session.dataset.images[0]
    if image.caption.text != "typed":
        session.set_caption(image.id, "typed")
    return session.saving.state is SaveState.SAVED


def leave(window: MainWindow) -> None:
    print(window.notice_bar.text.text() if window.notice_bar.isVisible() else "")
    window.close()


def fail() -> None:
    raise ValueError("nobody catches this")


def application() -> QApplication:
    made = make_application()
    if WORD == "early":
        QTimer.singleShot(0, made, fail)
        qWarning("said before there is a log")
    again.start(20)
    return made


again = QTimer()
again.timeout.connect(act)
start.make_application = application
sys.exit(main(FOLDER))
