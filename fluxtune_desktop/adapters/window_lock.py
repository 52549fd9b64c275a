"""One window for each data folder: who is first, and where the first one can be called."""

import contextlib
import json
import os
import re
import socket
import sys
import tempfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from fluxtune_desktop.adapters.bare_lock import BareLock
from fluxtune_desktop.adapters.lenient_json import parse_object

_NAME = re.compile("fluxtune-[0-9a-f]{8}")
_LONGEST_ADDRESS = 100
"""Bytes of a socket's path; unix(7) has room for 108, macOS for 104."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstWindow:
    """The window that holds a data folder. ``address`` is that of its socket or pipe; it is empty
    when no call gets there: from another computer, or to another person's window."""

    pid: int
    address: str


class WindowLock:
    """Held from ``take`` to the end of the process, however it ends.

    Beside the lock lies a note with the address of the one who holds it: the second start may live
    in other surroundings, and would look elsewhere.
    """

    def __init__(self, data: Path, environ: Mapping[str, str]) -> None:
        self._data = data
        self._environ = environ
        self._lock = BareLock(data / "window.lock")
        self._note = data / "window.json"

    @property
    def address(self) -> str:
        """Where the one who holds this lock can be called."""
        place = os.path.normcase(self._data.absolute())
        name = f"fluxtune-{zlib.crc32(os.fsencode(place)):08x}"
        return name if sys.platform == "win32" else str(self._folder(name) / name)

    def take(self) -> bool:
        """Whether this is the first window; a folder that knows no locks has any number of them."""
        try:
            self._data.mkdir(parents=True, exist_ok=True)
            if not self._lock.take():
                return False
        except OSError:
            return True
        note = {"pid": os.getpid(), "host": socket.gethostname(), "address": self.address}
        with contextlib.suppress(OSError):
            written = self._note.with_suffix(".new")
            written.write_text(json.dumps(note), encoding="utf-8")
            written.replace(self._note)
        return True

    @property
    def own_address(self) -> str:
        """Where this process can be called; empty when its window is not the first."""
        first = self.first()
        return first.address if first is not None and first.pid == os.getpid() else ""

    @property
    def held(self) -> bool:
        """Whether this window is the first; False also where the folder knows no locks."""
        return self._lock.held

    def release(self) -> None:
        """Let others be the first."""
        self._lock.release()

    def first(self) -> FirstWindow | None:
        """Who holds the lock; None where that is not known (yet)."""
        try:
            note = parse_object(self._note.read_bytes()) or {}
        except OSError:
            return None
        pid, address = note.get("pid"), note.get("address")
        if not isinstance(pid, int) or not isinstance(address, str):
            return None
        within_reach = note.get("host") == socket.gethostname() and _is_ours(address)
        return FirstWindow(pid=pid, address=address if within_reach else "")

    def _folder(self, name: str) -> Path:
        """The person's own folder for sockets, where there is one and the path is not too long."""
        own = Path(self._environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())
        fits = len(os.fsencode(own / name)) <= _LONGEST_ADDRESS
        return own if own.is_dir() and fits else Path(tempfile.gettempdir())


def may_be_called(address: str) -> bool:
    """Whether this can be a window of the same person. The address may come from a project's
    folder, into which anybody may have written."""
    return bool(_NAME.fullmatch(PurePath(address).name)) and _is_ours(address)


def _is_ours(address: str) -> bool:
    """In a folder that all may write to, others may have put a socket of that name."""
    if sys.platform == "win32":
        return True
    try:
        return Path(address).stat().st_uid == os.getuid()
    except OSError:
        # Not there yet, or no longer: a call will tell.
        return True
