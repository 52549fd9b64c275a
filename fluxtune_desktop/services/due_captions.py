"""When captions are to be written, so that nobody has to look at all that wait: 50,000 may."""

import heapq
import itertools
from collections import deque
from collections.abc import Mapping

from fluxtune_desktop.services.unsaved_captions import Entry, Place

AT_ONCE = 50
"""Captions of one change of many that are handed to the writer in one go. The next go when these
are on the disk: what is typed meanwhile waits for no more than that, about 0.05 s on an SSD. The
disk is no busier with 200, which take four times as long."""


class DueCaptions:
    """Those of ``entries`` that were put off. Times are of ``time.monotonic``."""

    def __init__(self, entries: Mapping[Place, Entry]) -> None:
        self._entries = entries
        self._numbers = itertools.count()
        # The earliest first. What was put off again is in it twice: its entry knows which counts.
        self._times: list[tuple[float, int, Place]] = []
        self._many: deque[Place] = deque()

    @property
    def next_time(self) -> float | None:
        """When to look again."""
        return self._times[0][0] if self._times else None

    @property
    def many_wait(self) -> bool:
        """Whether changes of many are due."""
        return bool(self._many)

    def put_off(self, place: Place, due: float) -> None:
        """Write this one at that time, not before."""
        self._entries[place].due = due
        heapq.heappush(self._times, (due, next(self._numbers), place))

    def take_soon(self, now: float) -> list[Place]:
        """What is due and was changed by itself. What else is due by now waits to be taken."""
        soon = []
        while self._times and self._times[0][0] <= now:
            due, _number, place = heapq.heappop(self._times)
            entry = self._entries.get(place)
            if entry is None or entry.due != due:
                continue
            if entry.soon:
                soon.append(place)
            else:
                self._many.append(place)
        return soon

    def take_some(self, now: float) -> list[Place]:
        """The next of what else is due, without what was written or put off since."""
        some: list[Place] = []
        while self._many and len(some) < AT_ONCE:
            place = self._many.popleft()
            entry = self._entries.get(place)
            if entry is not None and entry.due is not None and entry.due <= now:
                some.append(place)
        return some
