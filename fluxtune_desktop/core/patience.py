"""Waiting for a service that does not answer just now, without ever giving up the work."""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import TypeVar

from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.core.stop import StopToken

PASSING = frozenset({Kind.OFFLINE, Kind.TIMEOUT, Kind.SERVER, Kind.THROTTLED, Kind.BAD_REPLY})
"""Troubles that pass by themselves."""

ALWAYS = frozenset(Kind)
"""No trouble says anything about a training that runs: it is watched on, whatever the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How often the services are asked, in seconds of the program's clock.

    ``reconcile`` are the pauses between looks for a request whose answer was lost. A pause that a
    service asks for is kept up to ``longest_wait``. ``speed`` is how many of these seconds go by in
    one of the computer's; see `core.clock_speed`.
    """

    poll: float = 3.0
    first_pause: float = 2.0
    longest_pause: float = 30.0
    longest_wait: float = 60.0
    reconcile: tuple[float, ...] = (2, 5, 10, 20, 40, 60, *(60,) * 13)
    speed: float = 1.0

    def pauses(self) -> Iterator[float]:
        """Growing pauses between tries, without end."""
        pause = self.first_pause
        while True:
            yield pause
            pause = min(pause * 2, self.longest_pause)

    def rest(self, stop: StopToken, seconds: float, *, asked: float | None = None) -> None:
        """Pause, longer if the service ``asked`` for it. Raises Stopped when asked to stop."""
        wait = max(seconds, min(asked or 0.0, self.longest_wait))
        stop.sleep(wait / self.speed)


T = TypeVar("T")
J = TypeVar("J")


def patiently(
    late: Callable[[Problem], J],
    call: Callable[[], T],
    *,
    pace: Pace,
    stop: StopToken,
    passing: frozenset[Kind] = PASSING,
) -> Generator[J, None, T]:
    """Call until it answers; yields ``late(problem)`` after each failure that passes.

    Raises Failure for all other kinds.
    """
    pauses = pace.pauses()
    while True:
        try:
            return call()
        except Failure as failed:
            if failed.problem.kind not in passing:
                raise
            yield late(failed.problem)
            pace.rest(stop, next(pauses), asked=failed.problem.retry_after)
