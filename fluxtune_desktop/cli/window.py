"""The window, unless one is open already: then that one comes forward."""

import argparse
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

from fluxtune_desktop.adapters.dirs import Dirs, user_dirs
from fluxtune_desktop.adapters.window_lock import FirstWindow, WindowLock
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.core.errors import Failure, Kind, failure

ANSWER_SECONDS = 2.0
"""How long the first window may take to answer; one that does not, hangs."""
_PAUSE = 0.05
_TOKEN_VARIABLE = "XDG_ACTIVATION_TOKEN"
"""The leave to come forward that a desktop gives to what it starts (xdg-activation-v1)."""


def window(arguments: argparse.Namespace, console: Console) -> int:
    """Show the window, or have the first one shown. Raises Failure(WINDOW_SILENT)."""
    folders = user_dirs(os.environ)
    lock = WindowLock(folders.data, os.environ)
    if not lock.take() and _first_is_in_front(lock, arguments, folders):
        console.line("FluxTune is open already; its window is in front now.")
        return 0
    from fluxtune_desktop.qt_imports import leave_imports_alone

    # Before modules of this program are imported, not after.
    leave_imports_alone()
    from fluxtune_desktop.start import run_window

    folder, practice = arguments.folder, arguments.practice
    # A window without the lock must not take the calls of the one that has it.
    address = lock.address if lock.held else ""
    return run_window(folders, folder=folder, practice=practice, address=address)


def _first_is_in_front(lock: WindowLock, arguments: argparse.Namespace, folders: Dirs) -> bool:
    """As `_first_answers`, asked as often as the person wants. Raises Failure(WINDOW_SILENT)."""
    while True:
        try:
            return _first_answers(lock, arguments)
        except Failure:
            first = lock.first()
            _log_silence(first)
            if not on_a_desktop(os.environ, sys.stderr):
                raise
            from fluxtune_desktop.start import ask_about_silent_window

            process = first.pid if first is not None else None
            if not ask_about_silent_window(folders, process):
                raise


def on_a_desktop(environment: Mapping[str, str], errors: TextIO | None) -> bool:
    """Whether a sentence is seen on the screen rather than in a terminal."""
    if errors is not None and errors.isatty():
        return False
    if environment.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    screen = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    return bool(screen) or not sys.platform.startswith("linux")


def _first_answers(lock: WindowLock, arguments: argparse.Namespace) -> bool:
    """Whether the first window takes over; False when it is up to this one after all, because the
    other ended meanwhile or shows itself on another computer. Raises Failure(WINDOW_SILENT)."""
    from fluxtune_desktop.services.doorbell import Call, ring

    call = Call(
        folder=_plain(arguments.folder) if arguments.folder is not None else None,
        practice=arguments.practice,
        token=os.environ.get(_TOKEN_VARIABLE, ""),
    )
    until = time.monotonic() + ANSWER_SECONDS
    while (left := until - time.monotonic()) > 0:
        first = lock.first()
        if first is not None:
            if not first.address:
                return False
            _let_come_forward(first.pid)
            if ring(first.address, call, seconds=left):
                return True
        # It may have begun a moment ago, or be about to leave.
        time.sleep(_PAUSE)
        if lock.take():
            return False
    raise failure(Kind.WINDOW_SILENT)


def _log_silence(first: FirstWindow | None) -> None:
    """Whoever starts it from a menu of the desktop sees no terminal."""
    import logging

    from fluxtune_desktop.wiring import keep_log

    keep_log()
    log = logging.getLogger("fluxtune_desktop.window")
    log.error("the window of process %s does not answer", first.pid if first is not None else "?")


def _plain(folder: Path) -> Path:
    """As seen from here, and without "..", which the first window would take for another folder
    than the one that it has open."""
    return Path(os.path.abspath(folder))  # noqa: PTH100 - links are opened under their own name


def _let_come_forward(pid: int) -> None:
    """Windows lets a program come forward only when the one in front allows it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(pid)
