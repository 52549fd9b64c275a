"""Paints with the one thread that a test has.

Qt cuts larger pictures into pieces for a pool of threads that it keeps for itself. They idle for
half a minute, and the guard against threads left behind would take them for ours.
"""

import os

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage


def paint_with_one_thread() -> None:
    """Qt asks once how many cores there are: when it scales its first large picture."""
    if not hasattr(os, "sched_setaffinity"):
        return
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    try:
        picture = QImage(1024, 1024, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.red)
        smooth = Qt.TransformationMode.SmoothTransformation
        picture.scaled(512, 512, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        picture.convertToFormat(QImage.Format.Format_RGB32)
    finally:
        os.sched_setaffinity(0, cores)
