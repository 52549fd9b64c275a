"""Changes of many images that are decided, and brought about a few at a time.

To change 50,000 images and to tell everybody takes a second. The window goes on meanwhile: what
is still coming is known here, and the last that was decided counts.
"""

import itertools
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.core.ids import ImageId

Value = TypeVar("Value")
Lookup = Callable[[ImageId], Value | None]

AT_ONCE = 250
"""Images that are changed in one turn of the event loop at most, which takes about ten
milliseconds."""
_AT_FIRST = 50
"""So many in the first turn, which has what was done to paint, too, and at least in each."""
_SECONDS = 0.008
"""What one turn may take; so many fewer images are changed in one on a computer that is slow."""


class _Decision(Generic[Value]):
    """What images are to become, and what they were. ``done`` are those of which it is no longer
    true that they will."""

    def __init__(
        self, wanted: Mapping[ImageId, Value], before: Mapping[ImageId, Value] | None
    ) -> None:
        self.wanted = wanted
        self.left: Iterator[ImageId] = iter(wanted)
        self.done: set[ImageId] = set()
        self._before = before

    def of(self, image: ImageId) -> Value | None:
        """What an image becomes, if that is something else than before."""
        wanted = None if image in self.done else self.wanted.get(image)
        if self._before is None or wanted is None:
            return wanted
        return wanted if self._before.get(image, wanted) != wanted else None

    def be_done(self, images: Collection[ImageId]) -> None:
        """These are brought about, or something was decided of them since."""
        self.done.update(image for image in images if image in self.wanted)

    def copy(self) -> "_Decision[Value]":
        """The same, which stays as it is."""
        copy = _Decision(self.wanted, self._before)
        copy.done = self.done.copy()
        return copy


class Coming(QObject, Generic[Value]):
    """``due`` carries what is to be changed now, a mapping by image; ``over`` comes when nothing is
    coming any more.
    """

    due = Signal(object)
    over = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._decisions: list[_Decision[Value]] = []
        self._at_once = _AT_FIRST
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)

    @property
    def any(self) -> bool:
        """Whether something is still coming."""
        return bool(self._decisions)

    @property
    def left(self) -> int:
        """How many are still coming."""
        return len({image for each in self._decisions for image in each.wanted.keys() - each.done})

    def get(self, image: ImageId) -> Value | None:
        """What is coming for an image."""
        return _latest(self._decisions, image)

    def as_it_is(self) -> Lookup[Value]:
        """``get``, and what it answers now for ever."""
        decisions = [each.copy() for each in self._decisions]
        return lambda image: _latest(decisions, image)

    def decide(
        self, wanted: Mapping[ImageId, Value], before: Mapping[ImageId, Value] | None = None
    ) -> None:
        """Bring these about: a few now, many over the next turns of the event loop.

        Where they are to become what they were ``before``, they are left alone, and where that is
        not known. Both mappings are read later, and must not change.
        """
        if len(wanted) > AT_ONCE:
            self._decisions.append(_Decision(wanted, before))
            self._at_once = _AT_FIRST
            self._timer.start()
            return
        self._be_done(wanted)
        self.due.emit(wanted)

    def finish(self) -> None:
        """Bring about all that is coming, now."""
        while self._decisions:
            self._bring_next(len(self._decisions[0].wanted))

    @Slot()
    def _on_turn(self) -> None:
        start = time.thread_time()
        self._bring_next(self._at_once)
        took = max(time.thread_time() - start, 1e-6)
        few_enough = min(AT_ONCE, 2 * self._at_once, int(self._at_once * _SECONDS / took))
        self._at_once = max(_AT_FIRST, few_enough)

    def _bring_next(self, count: int) -> None:
        if not self._decisions:
            return
        images = [*itertools.islice(self._decisions[0].left, count)]
        found = {image: self.get(image) for image in images}
        self._be_done(images)
        if len(images) < count:
            del self._decisions[0]
        values = {image: value for image, value in found.items() if value is not None}
        if values:
            self.due.emit(values)
        if not self._decisions and self._timer.isActive():
            self._timer.stop()
            self.over.emit()

    def _be_done(self, images: Collection[ImageId]) -> None:
        for each in self._decisions:
            each.be_done(images)


def _latest(decisions: list[_Decision[Value]], image: ImageId) -> Value | None:
    values = (each.of(image) for each in reversed(decisions))
    return next((value for value in values if value is not None), None)
