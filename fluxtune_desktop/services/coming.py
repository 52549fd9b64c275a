"""Changes of many images that are decided, and brought about a few at a time.

To change 50,000 images and to tell everybody takes a second. The window goes on meanwhile: what
is still coming is known here, and the last that was decided counts.
"""

import itertools
from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.core.ids import ImageId

Value = TypeVar("Value")

AT_ONCE = 250
"""Images that are changed in one turn of the event loop, which takes about ten milliseconds."""


class Coming(QObject, Generic[Value]):
    """``due`` carries what is to be changed now, a mapping by image; ``over`` comes when nothing is
    coming any more.
    """

    due = Signal(object)
    over = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._values: dict[ImageId, Value] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)

    @property
    def any(self) -> bool:
        """Whether something is still coming."""
        return bool(self._values)

    @property
    def left(self) -> int:
        """How many are still coming."""
        return len(self._values)

    def get(self, image: ImageId) -> Value | None:
        """What is coming for an image."""
        return self._values.get(image)

    def decide(self, values: Mapping[ImageId, Value]) -> None:
        """Bring these about: a few now, many over the next turns of the event loop."""
        if len(values) > AT_ONCE:
            self._values.update(values)
            self._timer.start()
            return
        for image in values if self._values else ():
            self._values.pop(image, None)
        self.due.emit(values)

    def finish(self) -> None:
        """Bring about all that is coming, now."""
        if self._values:
            self._bring_next(len(self._values))

    @Slot()
    def _on_turn(self) -> None:
        self._bring_next(AT_ONCE)

    def _bring_next(self, count: int) -> None:
        values = dict(itertools.islice(self._values.items(), count))
        for image in values:
            del self._values[image]
        if values:
            self.due.emit(values)
        if not self._values and self._timer.isActive():
            self._timer.stop()
            self.over.emit()


def differing(
    before: dict[ImageId, Value],
    wanted: Mapping[ImageId, Value],
    differs: Callable[[Value, Value], bool],
) -> tuple[dict[ImageId, Value], dict[ImageId, Value]]:
    """Of what was ``before``, that for which something else is wanted: the old, and the new."""
    # Mostly all of both in the same order: then nothing is looked up, 50,000 times.
    new = dict(wanted) if list(before) == list(wanted) else {key: wanted[key] for key in before}
    others = list(map(differs, before.values(), new.values()))
    if all(others):
        return before, new
    return (
        dict(itertools.compress(before.items(), others)),
        dict(itertools.compress(new.items(), others)),
    )
