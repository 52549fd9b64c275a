"""What Qt says to nobody in particular goes to the log."""

import logging
from collections.abc import Iterable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("fluxtune_desktop.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_qt_messages(earlier: Iterable[tuple[QtMsgType, str]] = ()) -> None:
    """From now on, and what was said ``earlier``. A message may come from any thread, and while the
    interpreter ends."""
    qInstallMessageHandler(_keep)
    for kind, message in earlier:
        _write(kind, message)


def _write(kind: QtMsgType, message: str) -> None:
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s", message)


def _keep(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    try:
        _write(kind, message)
    except Exception:  # noqa: BLE001 - an exception that gets out of here ends the process
        return
