"""A lock that the system lets go of when its process ends, however it ends.

The package filelock does more, and takes as long to import as the first frame of the window takes
to be drawn.
"""

import os
import sys
from pathlib import Path


class BareLock:
    """One process at a time. A second object of the same process counts as another one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = -1

    def take(self) -> bool:
        """False when another holds it. Raises OSError where the folder knows no locks."""
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            taken = _lock(file)
        except OSError:
            os.close(file)
            raise
        if taken:
            self._file = file
        else:
            os.close(file)
        return taken

    @property
    def held(self) -> bool:
        """Whether this object holds it."""
        return self._file >= 0

    def release(self) -> None:
        """Let go; nothing happens when it is not held."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def _lock(file: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
