"""The log files, and what is written when nobody caught an exception. No secret gets in.

Tokens are taken out when a line is written, when message, arguments and traceback have become one
text: a filter of a logger would not see the records of the loggers below it.
"""

import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from typing_extensions import override

from fluxtune_desktop.adapters.redaction import Redactor

FILE_NAME = "fluxtune.log"
_BYTES = 1_000_000
_OLD_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(process)d %(threadName)s %(name)s: %(message)s"
_TALKATIVE = (
    "PIL",
    "asyncio",
    "httpcore",
    "httpcore2",
    "httpx",
    "httpx2",
    "huggingface_hub",
    "keyring",
    "replicate",
    "urllib3",
)
"""Libraries whose lines below WARNING hold addresses with signatures, or say nothing."""

_log = logging.getLogger("fluxtune_desktop.crash")


class RedactingFormatter(logging.Formatter):
    """Takes the secrets out of the finished text."""

    def __init__(self, redact: Redactor) -> None:
        super().__init__(_FORMAT)
        self._redact = redact

    @override
    def format(self, record: logging.LogRecord) -> str:
        return self._redact(super().format(record))


class _File(RotatingFileHandler):
    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk must not end the program, nor print what could not be written."""


def log_to(folder: Path, redact: Redactor) -> logging.Handler | None:
    """Write the log to ``folder``, 4 MB in all. None when the folder cannot be made."""
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    handler = _File(
        folder / FILE_NAME, maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(RedactingFormatter(redact))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler


def catch_what_nobody_caught(tell: Callable[[BaseException], None] | None = None) -> None:
    """Log exceptions that end a thread or come from a destructor; nothing is printed.

    ``tell`` is called with those of the main thread, to say a sentence to the person. Ctrl+C
    stays what it is.
    """

    def main_thread(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("not caught", exc_info=(kind, error, trace))
        if tell is not None:
            tell(error)

    def other_thread(hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            _log.critical(
                "not caught", exc_info=(hook.exc_type, hook.exc_value, hook.exc_traceback)
            )

    def unraisable(hook: "sys.UnraisableHookArgs") -> None:
        if hook.exc_value is not None:
            _log.error("not raised", exc_info=(hook.exc_type, hook.exc_value, hook.exc_traceback))

    sys.excepthook = main_thread
    threading.excepthook = other_thread
    sys.unraisablehook = unraisable
