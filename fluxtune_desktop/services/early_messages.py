"""What Qt says before there is a log. Reads as little as it can: the window is drawn afterwards."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_MOST = 200


class EarlyMessages:
    """Kept from ``begin`` on; ``note`` is told each at once, for the process may end before there
    is a log. A terminal sees them as without this."""

    def __init__(self, note: Callable[[str], None]) -> None:
        self._note = note
        self.kept: list[tuple[QtMsgType, str]] = []

    def begin(self) -> None:
        """From now on. Who keeps the log later takes the place of this."""
        qInstallMessageHandler(self._keep)

    def _keep(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        try:
            if len(self.kept) < _MOST:
                self.kept.append((kind, message))
                self._note(message)
            if sys.stderr is not None:
                sys.stderr.write(f"{message}\n")
        except Exception:  # noqa: BLE001 - an exception that gets out of here ends the process
            return
