"""What is on its way to the disk, for those who must not begin before it is there."""

import threading
import time
from dataclasses import dataclass

from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.stop import StopToken

PATIENCE = 20.0
"""Seconds that a disk may take for what is on its way, before the person is told."""
_LOOK = 0.1
"""Seconds after which somebody who waits looks whether to stop."""


class Promise:
    """One thing that a thread is to bring to the disk. Any thread may look and wait.

    ``late`` is what is wrong when it does not come in time.
    """

    def __init__(self, late: Kind = Kind.NOT_SAVED) -> None:
        self.late = late
        self._over = threading.Event()
        self._kept = False

    @property
    def kept(self) -> bool:
        """Whether it is on the disk."""
        return self._kept

    @property
    def broken(self) -> bool:
        """Whether the work is over, and it is not on the disk."""
        return self._over.is_set() and not self._kept

    def end(self, *, kept: bool) -> None:
        """The work is over, and it is on the disk or not."""
        self._kept = kept
        self._over.set()

    def wait(self, seconds: float) -> bool:
        """Wait for the end; False if it takes longer."""
        return self._over.wait(max(0.0, seconds))


@dataclass(frozen=True, slots=True, kw_only=True)
class Promises:
    """All that was on its way at one moment. ``broken`` when something will not come at all."""

    promises: tuple[Promise, ...] = ()
    broken: bool = False

    def require(self, stop: StopToken | None = None, *, seconds: float = PATIENCE) -> None:
        """Wait until all of it is on the disk, in a worker.

        Raises Failure(NOT_SAVED) when it is not, or what the late promise says. When somebody asks
        to stop meanwhile it returns, for the work itself knows best how to end.
        """
        until = time.monotonic() + seconds
        for promise in self.promises:
            while not promise.wait(min(_LOOK, until - time.monotonic())):
                if stop is not None and stop.wish is not None:
                    return
                if time.monotonic() >= until:
                    raise failure(promise.late)
        if self.broken or not all(promise.kept for promise in self.promises):
            raise failure(Kind.NOT_SAVED)
