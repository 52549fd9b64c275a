"""One request and what is known of it while it is under way and afterwards."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from fluxtune_desktop.core.errors import Sent

REQUEST_SECONDS = 10.0
"""For the whole of an ordinary request, from the name's look-up to the answer's last byte."""
PAID_SECONDS = 30.0
"""For the whole of a request that costs money. Giving up sooner would leave more of them open."""
STEP_SECONDS = 30.0
"""For one piece of an upload or a download; how long the whole takes depends on the line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer that arrived whole."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass(slots=True, kw_only=True)
class Exchange:
    """At most one request, made inside ``with exchange.open()`` in one thread.

    ``paid`` is for requests that cost money. ``streaming`` leaves the body to the caller, and
    ``uploading`` lets the request take its time. ``left`` becomes True right before the first
    byte of the request (not of a proxy's CONNECT) leaves. ``reply`` is there once the answer is
    whole, whatever a client makes of it.
    """

    seconds: float | None = REQUEST_SECONDS
    paid: bool = False
    streaming: bool = False
    uploading: bool = False
    requests: int = 0
    left: bool = False
    reply: Reply | None = None
    _ends: float | None = None

    @contextmanager
    def open(self) -> Iterator["Exchange"]:
        """Make this the exchange of the requests that this thread now sends."""
        self.restart()
        token = _current.set(self)
        try:
            yield self
        finally:
            _current.reset(token)

    def restart(self) -> None:
        """Start counting the total time anew."""
        self._ends = None if self.seconds is None else time.monotonic() + self.seconds

    def unlimit(self) -> None:
        """From now on only the single steps are limited."""
        self._ends = None

    def remaining(self, timeout: float | None) -> float:
        """How many seconds the next step may take, given what the client would allow.

        Never 0, which would mean something else to a socket.
        """
        step = STEP_SECONDS if timeout is None else min(timeout, STEP_SECONDS)
        if self._ends is None:
            return step
        return max(min(step, self._ends - time.monotonic()), 0.001)

    @property
    def sent(self) -> Sent:
        """For a ``Problem``: what is known of a paid request that got no answer."""
        return Sent.UNKNOWN if self.paid and self.left else Sent.NO


def paid() -> Exchange:
    """For a request that costs money."""
    return Exchange(seconds=PAID_SECONDS, paid=True)


def upload() -> Exchange:
    """For a request with a long body."""
    return Exchange(uploading=True)


def download() -> Exchange:
    """For an answer with a long body."""
    return Exchange(streaming=True)


_current: ContextVar[Exchange | None] = ContextVar("exchange", default=None)


def current() -> Exchange | None:
    """The exchange that this thread has open."""
    return _current.get()
