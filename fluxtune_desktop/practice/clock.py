"""The clock of practice, by which everything in it is dated and ages."""

import time
from datetime import UTC, datetime
from email.utils import formatdate


class Clock:
    """Seconds since 1970 that may run faster than real ones, and be put forward.

    With ``factor`` 1 it is the computer's clock. ``epoch`` is the moment at which both agree; it
    is kept with the state, so that time goes on over a restart.
    """

    def __init__(self, *, epoch: float, factor: float = 1.0) -> None:
        self._epoch = epoch
        self._factor = factor
        self._ahead = 0.0

    def now(self) -> float:
        """Seconds since 1970 in practice."""
        return self._epoch + (time.time() - self._epoch) * self._factor + self._ahead

    def advance(self, seconds: float) -> None:
        """Put the clock forward."""
        self._ahead += seconds


def iso(moment: float) -> str:
    """A moment as Replicate writes it: UTC, microseconds, ``Z``."""
    return datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def from_iso(text: str) -> float:
    """The moment of an ISO 8601 text. Raises ValueError."""
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def http_date(moment: float) -> str:
    """A moment for the ``Date`` header."""
    return formatdate(moment, usegmt=True)
