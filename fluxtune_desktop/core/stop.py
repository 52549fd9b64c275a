"""How long work is asked to stop: at a pause, never in the middle of a step."""

import threading
from enum import StrEnum


class Wish(StrEnum):
    """Cancel ends the work here and at the service; detach lets the service go on."""

    CANCEL = "cancel"
    DETACH = "detach"


class Stopped(Exception):
    """Raised at a pause when somebody wished the work to stop."""

    def __init__(self, wish: Wish) -> None:
        super().__init__(wish.value)
        self.wish = wish


class StopToken:
    """Set from one thread, looked at by the working one. To detach outweighs to cancel."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._wish: Wish | None = None

    @property
    def wish(self) -> Wish | None:
        """What was asked for, or None as long as the work may go on."""
        return self._wish

    def cancel(self) -> None:
        """Ask for an end, here and at the service."""
        self._ask(Wish.CANCEL)

    def detach(self) -> None:
        """Ask to let go; what runs at the service goes on."""
        self._ask(Wish.DETACH)

    def check(self) -> None:
        """Raise ``Stopped`` if somebody asked."""
        if self._wish is not None:
            raise Stopped(self._wish)

    def sleep(self, seconds: float) -> None:
        """Pause; raise ``Stopped`` at once when somebody asks meanwhile."""
        self._event.wait(seconds)
        self.check()

    def cancel_seen(self) -> None:
        """The worker has taken up the wish to cancel; pauses are pauses again."""
        with self._lock:
            if self._wish is Wish.CANCEL:
                self._wish = None
                self._event.clear()

    def _ask(self, wish: Wish) -> None:
        with self._lock:
            if self._wish is not Wish.DETACH:
                self._wish = wish
            self._event.set()
