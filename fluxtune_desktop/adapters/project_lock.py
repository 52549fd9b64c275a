"""One process holds a project, be it a window or a terminal."""

import contextlib
import json
import os
import socket
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from fluxtune_desktop.adapters.atomic import write_durably
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.lenient_json import parse_object
from fluxtune_desktop.core.errors import Failure, Kind, failure

WINDOW, TERMINAL = "window", "terminal"
"""The two programs that hold a project, as its note names them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who holds a project. ``address`` is where its window can be called, empty where it cannot."""

    program: str
    pid: int
    host: str
    address: str = ""

    @property
    def is_here(self) -> bool:
        """Whether that is, or was, a process of this computer."""
        return self.host == socket.gethostname()


class ProjectLock:
    """Held from ``take`` to ``release``; a killed process lets go by itself.

    Beside the lock lies a note that says who holds it. It is for the sentence that others are
    shown, and for folders that are carried from computer to computer: the lock of the system stays
    behind there, the note comes along.
    """

    def __init__(self, settings_folder: Path, *, program: str, address: str = "") -> None:
        self._folder = settings_folder
        self._note = settings_folder / "holder.json"
        self._lock = FileLock(settings_folder / "lock", timeout=0, thread_local=False)
        self._own: Holder | None = None
        self.left_behind = False
        """Whether the last process that held it on this computer said no goodbye."""
        self._program = program
        self._address = address

    def take(self) -> None:
        """Raises Failure with who holds it: IN_USE and HELD_BY_COMMAND on this computer, with the
        number of the process, HELD_ELSEWHERE with the name of another one; other Failures for what
        the disk says."""
        with file_trouble(self._folder):
            try:
                self._lock.acquire()
            except Timeout as error:
                raise self._held(holder_of(self._folder)) from error
            except NotImplementedError:
                # A file system without locks (some network drives): better unlocked than closed.
                pass
        last = holder_of(self._folder)
        if last is not None and not last.is_here:
            self._lock.release()
            raise self._held(last)
        # A note of this computer without a lock was left by a process that was killed.
        self.left_behind = last is not None
        own = Holder(
            program=self._program,
            pid=os.getpid(),
            host=socket.gethostname(),
            address=self._address,
        )
        with contextlib.suppress(Failure):
            write_durably(self._note, json.dumps(asdict(own)).encode())
            self._own = own

    def release(self) -> None:
        """Let go; nothing happens when it is not held. Whoever took it over keeps it."""
        if self._own is not None and holder_of(self._folder) == self._own:
            with contextlib.suppress(OSError):
                self._note.unlink(missing_ok=True)
        self._own = None
        self._lock.release()

    def _held(self, holder: Holder | None) -> Failure:
        subject = str(self._folder.parent)
        if holder is None:
            return failure(Kind.IN_USE, subject=subject)
        if not holder.is_here:
            return failure(Kind.HELD_ELSEWHERE, subject=subject, detail=holder.host)
        by_command = holder.program == TERMINAL
        kind = Kind.HELD_BY_COMMAND if by_command else Kind.IN_USE
        return failure(kind, subject=subject, detail=str(holder.pid))


def holder_of(settings_folder: Path) -> Holder | None:
    """Who says that they hold the project; None where nobody does."""
    try:
        note = parse_object((settings_folder / "holder.json").read_bytes()) or {}
    except OSError:
        return None
    program, pid, host = note.get("program"), note.get("pid"), note.get("host")
    address = note.get("address")
    if not isinstance(program, str) or not isinstance(pid, int) or not isinstance(host, str):
        return None
    known = address if isinstance(address, str) else ""
    return Holder(program=program, pid=pid, host=host, address=known)


def left_open_since(settings_folder: Path) -> datetime | None:
    """When the process took the project that was killed while it held it; None when the last one
    let go, still holds it, or was on another computer. Holds nothing afterwards."""
    holder = holder_of(settings_folder)
    if holder is None or not holder.is_here:
        return None
    lock = FileLock(settings_folder / "lock", timeout=0, thread_local=False)
    try:
        taken = (settings_folder / "holder.json").stat().st_mtime
        lock.acquire()
    except (Timeout, NotImplementedError, OSError):
        return None
    lock.release()
    return datetime.fromtimestamp(taken, UTC)


def break_lock(settings_folder: Path) -> None:
    """The person says that the other computer has let go. What a process of this computer holds is
    never broken. Raises Failure."""
    holder = holder_of(settings_folder)
    if holder is None or holder.is_here:
        return
    with file_trouble(settings_folder):
        for name in ("holder.json", "lock"):
            (settings_folder / name).unlink(missing_ok=True)
