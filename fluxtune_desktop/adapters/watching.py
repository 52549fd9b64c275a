"""Being told when other programs change the folder, where the system knows such a thing."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from typing_extensions import override
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from fluxtune_desktop.adapters.project_file import SETTINGS_FOLDER
from fluxtune_desktop.core.dataset import is_image

_LOOKED_AT = frozenset({"opened", "closed_no_write"})
"""Events of files that somebody only read, as this program does."""
_JOIN = 1.0
"""Seconds for the threads of the watch to end."""


class Watch:
    """Watches until it is closed."""

    def __init__(self, observer: BaseObserver) -> None:
        self._observer = observer

    def close(self) -> None:
        """Watch no more."""
        self._observer.stop()
        self._observer.join(_JOIN)


def watch(folder: Path, noticed: Callable[[], None], ours: Callable[[str], bool]) -> Watch | None:
    """Call ``noticed``, from another thread, whenever an image or a caption file changes.

    ``ours`` says of a file name that what is there was written by this program. None where the
    folder cannot be watched: a network drive, or too many watches (inotify(7), ENOSPC).
    """
    observer = _observer()
    try:
        observer.schedule(_Handler(folder, noticed, ours), str(folder), recursive=False)
        observer.start()
    except OSError:
        observer.stop()
        return None
    return Watch(observer)


def _observer() -> BaseObserver:
    if sys.platform == "linux":
        from fluxtune_desktop.adapters.watching_linux import LinuxObserver

        return LinuxObserver()
    return Observer()


class _Handler(FileSystemEventHandler):
    def __init__(
        self, folder: Path, noticed: Callable[[], None], ours: Callable[[str], bool]
    ) -> None:
        self._folder = str(folder)
        self._noticed = noticed
        self._ours = ours

    @override
    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in _LOOKED_AT:
            return
        if event.is_directory and event.event_type == "modified":
            return
        if any(self._matters(path) for path in _paths(event)):
            self._noticed()

    def _matters(self, path: str) -> bool:
        if path == self._folder:
            return True
        name = os.path.basename(path)  # noqa: PTH119 - a name that is no path of this system, too
        if name.startswith(SETTINGS_FOLDER):
            return False
        if is_image(name):
            return True
        return name.lower().endswith(".txt") and not self._ours(name)


def _paths(event: FileSystemEvent) -> Iterator[str]:
    for path in (event.src_path, event.dest_path):
        if path:
            yield os.fsdecode(path)
