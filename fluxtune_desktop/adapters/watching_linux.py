"""The observer of inotify(7), whose threads end in order."""

from typing_extensions import override
from watchdog.observers.inotify import InotifyEmitter, InotifyObserver


class LinuxObserver(InotifyObserver):
    """As watchdog's own, but for the end."""

    def __init__(self) -> None:
        super().__init__()
        self._emitter_class = _Emitter


class _Emitter(InotifyEmitter):
    """Reads until it is told that nothing will come.

    The original takes away what its own thread is reading from, and logs an error when something
    happens in the folder at that moment (watchdog 7.1, ``InotifyEmitter.on_thread_stop``). Here it
    is closed and left in its place: the thread reads the end of it, and ends itself.
    """

    @override
    def on_thread_stop(self) -> None:
        if self._inotify is not None:
            self._inotify.deactivate()
