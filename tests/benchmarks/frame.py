"""How the program is measured.

Computers differ and are busy, so a figure is either a ratio between two things measured in turns,
or the processor time of one thread; elapsed time only where a person waits for it.
"""

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

TRIES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured value, which must not be above its limit."""

    name: str
    value: float
    limit: float

    @property
    def holds(self) -> bool:
        return self.value <= self.limit


def _seconds(work: Callable[[], object], clock: Callable[[], float]) -> float:
    start = clock()
    work()
    return clock() - start


def thread_seconds(work: Callable[[], object]) -> float:
    """The least processor time in seconds that the work took of this thread, of five times."""
    return min(_seconds(work, time.thread_time) for _ in range(TRIES))


def wall_seconds(work: Callable[[], object]) -> float:
    """The least elapsed time in seconds of five times."""
    return min(_seconds(work, time.perf_counter) for _ in range(TRIES))


def processor_seconds() -> float:
    """Processor time so far of this process, all threads, and of its children that have ended."""
    import resource

    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def ratio(
    work: Callable[[], object],
    reference: Callable[[], object],
    clock: Callable[[], float] = time.perf_counter,
    *,
    before: Callable[[], object] = lambda: None,
    pairs: int = TRIES,
) -> float:
    """How many times as long as the reference the work takes; the median of the pairs.

    What is done ``before`` each is not measured.
    """

    def seconds(work: Callable[[], object]) -> float:
        before()
        return _seconds(work, clock)

    quotients = []
    for turn in range(pairs):
        if turn % 2:
            of_reference, of_work = seconds(reference), seconds(work)
        else:
            of_work, of_reference = seconds(work), seconds(reference)
        quotients.append(of_work / of_reference)
    return statistics.median(quotients)


def table(figures: Sequence[Figure]) -> str:
    """The figures for people, a line each."""
    width = max(len(figure.name) for figure in figures)
    return "\n".join(
        f"{figure.name:{width}}  {figure.value:10.4g}  limit {figure.limit:8.4g}  "
        f"{'holds' if figure.holds else 'OVER'}"
        for figure in figures
    )


def as_json(figures: Sequence[Figure]) -> str:
    """The figures for programs: a list of name, value, limit and holds."""
    return json.dumps([asdict(figure) | {"holds": figure.holds} for figure in figures], indent=1)
