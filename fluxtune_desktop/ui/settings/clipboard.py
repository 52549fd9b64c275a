"""Takes a token off the clipboard some time after it was pasted."""

import functools

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from fluxtune_desktop.core.secret import Secret

SECONDS = 30
"""How long it may stay, for a second paste."""


def clear_clipboard_later(text: str, *, seconds: float = SECONDS) -> None:
    """Empty the clipboard after so long, unless it holds something else then or even now."""
    if text and QGuiApplication.clipboard().text().strip() == text.strip():
        # The copy that waits prints as stars.
        waiting = Secret(text)
        QTimer.singleShot(int(seconds * 1000), functools.partial(_clear, waiting))


def _clear(pasted: Secret) -> None:
    clipboard = QGuiApplication.clipboard()
    if clipboard.text().strip() == pasted.reveal():
        clipboard.clear()
