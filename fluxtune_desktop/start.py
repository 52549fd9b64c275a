"""The way to the window: an empty one is drawn first, all else is read and built behind it.

It imports as little as it can. What is read in order to draw, keeps the person waiting; what is
read afterwards, in small portions between two turns of the loop, does not.
"""

import importlib
import linecache
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from fluxtune_desktop.adapters.crash_watch import CrashWatch
from fluxtune_desktop.adapters.dirs import Dirs
from fluxtune_desktop.adapters.look_file import FirstLook, load_first_look
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.look import Theme
from fluxtune_desktop.qt_imports import leave_imports_alone
from fluxtune_desktop.resources_path import resource_path
from fluxtune_desktop.services.early_messages import EarlyMessages
from fluxtune_desktop.ui.first_frame import FirstFrame
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.tokens import Tokens, variant
from fluxtune_desktop.ui.window_file import WindowFile

if TYPE_CHECKING:
    from fluxtune_desktop.app import Program
    from fluxtune_desktop.end_signals import EndSignals
    from fluxtune_desktop.services.doorbell import Call, Doorbell
    from fluxtune_desktop.services.heartbeat import Heartbeat

PORTIONS = (
    "adapters.known_accounts_file",
    "adapters.ledger_file",
    "adapters.project_dir",
    "core.bulk",
    "services.import_undo",
    "services.project_session",
    "services.elsewhere",
    "ui.services",
    "services.training_service",
    "app",
    "ui.project_doors",
    "ui.dataset.bulk_door",
    "ui.dataset.crop",
    "ui.dataset.tool_row",
    "ui.dataset.page",
    "ui.training.setup",
    "ui.training.page",
    "ui.create.page",
    "ui.pages",
    "ui.interior",
)
"""What is read behind the first frame, a module of this package in each turn of the loop: each
brings those that it imports. One that takes longer than 50 ms belongs in two portions."""


def run_window(folders: Dirs, *, folder: Path | None, practice: bool, address: str) -> int:
    """Show the window until it is closed; returns the exit code. A second start calls it at
    ``address``, or not at all where that is empty. Raises Failure when it cannot be shown."""
    _refuse_without_a_screen()
    watch = CrashWatch(folders.log)
    left_behind = watch.begin() is not None
    early = EarlyMessages(watch.write)
    early.begin()
    sys.excepthook = _log_first
    threading.excepthook = _log_first_of_thread
    sys.unraisablehook = _log_first_unraisable
    app = make_application()
    window = MainWindow(WindowFile(folders.window_file))
    look = load_first_look(folders.settings_file)
    window.setCentralWidget(FirstFrame(_first_tokens(app, look), practice=practice))
    start = Start(
        window,
        folders,
        folder=folder,
        practice=practice,
        address=address,
        left_behind=left_behind,
        watch=watch,
        early=early,
    )
    window.show()
    code = app.exec()
    left = start.leave()
    watch.end()
    if start.trouble is not None:
        raise start.trouble
    if not left:
        # A read still hangs; everything is on disk, and destroying its thread would abort.
        sys.stdout.flush()
        os._exit(code)
    return code


def _log_first(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Until the log is kept anyway: what nobody caught while the window was drawn goes there."""
    from fluxtune_desktop.wiring import keep_log

    keep_log()
    sys.excepthook(kind, error, trace)


def _log_first_of_thread(ended: threading.ExceptHookArgs) -> None:
    from fluxtune_desktop.wiring import keep_log

    keep_log()
    threading.excepthook(ended)


def _log_first_unraisable(found: "sys.UnraisableHookArgs") -> None:
    from fluxtune_desktop.wiring import keep_log

    keep_log()
    sys.unraisablehook(found)


def make_application() -> QApplication:
    """The application object, named and with its icon; the one that is there already, if any."""
    made = QApplication.instance()
    if isinstance(made, QApplication):
        return made
    # What PySide6 read until now, linecache has kept.
    linecache.clearcache()
    leave_imports_alone()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("FluxTune")
    app.setDesktopFileName("fluxtune")
    app.setWindowIcon(QIcon(str(resource_path("icons", "app.svg"))))
    return app


def ask_about_silent_window(folders: Dirs, process: int | None) -> bool:
    """Tell on the screen that the first window does not answer; whether to call it once more."""
    from fluxtune_desktop.adapters.settings_file import load_settings
    from fluxtune_desktop.ui.language import speak
    from fluxtune_desktop.ui.silent_window import silent_window
    from fluxtune_desktop.ui.theme import apply_look, look_of

    app = make_application()
    settings = load_settings(folders.settings_file)
    speak(app, settings.language)
    apply_look(app, look_of(settings))
    return bool(silent_window(process).exec())


def _refuse_without_a_screen() -> None:
    """Qt aborts the process where it finds no screen; a sentence is better."""
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not (screen or os.environ.get("QT_QPA_PLATFORM")):
        raise failure(Kind.NO_SCREEN)


def _first_tokens(app: QApplication, look: FirstLook) -> Tokens:
    """The colours that the theme will have."""
    light = look.theme is Theme.LIGHT
    if look.theme is Theme.SYSTEM:
        light = app.styleHints().colorScheme() is Qt.ColorScheme.Light
    return variant(dark=not light, accent=look.accent, high_contrast=look.high_contrast)


class FirstPaint(QObject):
    """Tells once that the window was drawn: all that is heavy comes after."""

    happened = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._told = False
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._told:
            self._told = True
            # One turn of the loop later, when what was painted is on the screen.
            QTimer.singleShot(0, self.happened.emit)
        return super().eventFilter(watched, event)


class Start(QObject):
    """Goes on from the first paint, a step in each turn of the loop, so that the window can be
    moved and closed meanwhile. ``trouble`` is why it could not.

    A second start is answered from the beginning; what it asks for is done when there is somebody
    to do it.
    """

    def __init__(
        self,
        window: MainWindow,
        folders: Dirs,
        *,
        folder: Path | None,
        practice: bool,
        address: str,
        watch: CrashWatch,
        early: EarlyMessages,
        left_behind: bool = False,
    ) -> None:
        super().__init__(window)
        self._watch = watch
        self._early_messages = early
        self._heartbeat: Heartbeat | None = None
        self._left_behind = left_behind
        self._program: Program | None = None
        self._complete = False
        self._hurry = False
        self.trouble: Exception | None = None
        self._window = window
        self._folders = folders
        self._folder = folder
        self._practice = practice
        self._address = address
        self._doorbell: Doorbell | None = None
        self._end_signals: EndSignals | None = None
        self._early: list[Call] = []
        self._steps = self._all_steps()
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)
        FirstPaint(window).happened.connect(self._turn.start)

    def leave(self) -> bool:
        """End all work; False when something still hangs."""
        if self._heartbeat is not None:
            self._heartbeat.stop()
        if self._end_signals is not None:
            self._end_signals.close()
        if self._doorbell is not None:
            self._doorbell.close()
        return self._program is None or self._program.leave()

    @Slot()
    def _go_on(self) -> None:
        if not self._window.isVisible():
            # Closed before it was furnished.
            self._turn.stop()
            return
        try:
            next(self._steps)
        except StopIteration:
            self._turn.stop()
        except Exception as error:  # noqa: BLE001 - run_window raises it, outside of the loop
            self._turn.stop()
            self.trouble = error
            QApplication.exit(1)

    def _all_steps(self) -> Iterator[None]:
        # Each is imported here, after the portions or when it is one itself.
        from fluxtune_desktop.end_signals import EndSignals
        from fluxtune_desktop.services.doorbell import Doorbell

        self._end_signals = EndSignals(self)
        self._end_signals.asked.connect(self._on_asked_to_end)
        self._doorbell = Doorbell()
        self._doorbell.rung.connect(self._on_rung)
        if self._address:
            self._doorbell.listen(self._address)
        yield
        for name in PORTIONS:
            importlib.import_module(f"fluxtune_desktop.{name}")
            yield
        from fluxtune_desktop.app import Program
        from fluxtune_desktop.services.heartbeat import Heartbeat
        from fluxtune_desktop.services.qt_messages import log_qt_messages
        from fluxtune_desktop.wiring import keep_log, outside, tell_what_nobody_caught

        keep_log()
        log_qt_messages(self._early_messages.kept)
        self._heartbeat = Heartbeat(self._watch.alive, self)
        doors = outside(self._folders)
        program = Program(self._folders, doors, practice=self._practice, window=self._window)
        self._program = program
        yield
        program.furnish()
        yield
        self._window.begin()
        yield
        program.begin(folder=self._folder, left_behind=self._left_behind)
        tell_what_nobody_caught(program.tell_trouble)
        yield
        self._complete = True
        for call in self._early:
            program.answer(call)

    @Slot()
    def _on_asked_to_end(self) -> None:
        """As if the person closed the window, who may be asked something; whoever asks once more
        is in a hurry."""
        if self._hurry or self._window.close():
            QApplication.exit(0)
        self._hurry = True

    @Slot(object)
    def _on_rung(self, call: "Call") -> None:
        if self._program is not None and self._complete:
            self._program.answer(call)
        else:
            self._early.append(call)
