"""One process holds a project, be it a window or a terminal."""

import contextlib
import json
import os
import socket
from pathlib import Path

from filelock import FileLock, Timeout

from fluxtune_desktop.adapters.atomic import write_durably
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.core.errors import Failure, Kind, failure


class ProjectLock:
    """Held from ``take`` to ``release``; a killed process lets go by itself.

    Beside the lock lies a note that says who holds it, for the sentence that others are shown.
    """

    def __init__(self, settings_folder: Path) -> None:
        self._note = settings_folder / "holder.json"
        self._lock = FileLock(settings_folder / "lock", timeout=0, thread_local=False)

    def take(self, *, program: str) -> None:
        """Raises Failure(IN_USE) with who holds it; other Failures for what the disk says."""
        with file_trouble(self._note.parent):
            try:
                self._lock.acquire()
            except Timeout as error:
                raise failure(
                    Kind.IN_USE, subject=str(self._note.parent.parent), detail=self._holder()
                ) from error
            except NotImplementedError:
                # A file system without locks (some network drives): better unlocked than closed.
                return
        with contextlib.suppress(Failure):
            note = {"program": program, "pid": os.getpid(), "host": socket.gethostname()}
            write_durably(self._note, json.dumps(note).encode())

    def release(self) -> None:
        """Let go; nothing happens when it is not held."""
        if self._lock.is_locked:
            with contextlib.suppress(OSError):
                self._note.unlink(missing_ok=True)
        self._lock.release()

    def _holder(self) -> str:
        try:
            note = json.loads(self._note.read_bytes())
            return f"{note['program']}, process {int(note['pid'])}, {note['host']}"
        except (OSError, ValueError, KeyError, TypeError):
            return ""
