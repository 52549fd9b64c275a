"""Brings the window to the front when something outside of it asks for it."""

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def come_forward(window: QWidget, token: str = "") -> None:
    """Show the window over the others, as it was before it was minimised.

    ``token`` is the desktop's leave to do so (xdg-activation-v1); Qt takes it from the environment.
    Where the desktop gives none, it marks the window in its list instead.
    """
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
