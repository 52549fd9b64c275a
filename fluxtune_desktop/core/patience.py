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
    """How often the services are asked, in seconds.

    ``reconcile`` are the pauses between looks for a request whose answer was lost.
    """

    poll: float = 3.0
    first_pause: float = 2.0
    longest_pause: float = 30.0
    reconcile: tuple[float, ...] = (2, 5, 10, 20, 40, 60, *(60,) * 13)

    def pauses(self) -> Iterator[float]:
        """Growing pauses between tries, without end."""
        pause = self.first_pause
        while True:
            yield pause
            pause = min(pause * 2, self.longest_pause)


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

    A pause that the service itself asks for is kept. Raises Failure for all other kinds.
    """
    pauses = pace.pauses()
    while True:
        try:
            return call()
        except Failure as failed:
            if failed.problem.kind not in passing:
                raise
            yield late(failed.problem)
            stop.sleep(max(next(pauses), failed.problem.retry_after or 0))
