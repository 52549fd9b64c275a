"""Python's look for values that hold only each other, kept in the window's thread, and short.

Left to itself, Python looks for such garbage in whatever thread has just made something. Where a
worker is the one that finds a Qt object, it takes that apart in the wrong thread: a timer that runs
then takes the process with it (https://doc.qt.io/qt-6/threads-qobject.html). And a look at all
values there are stops every thread, for 0.2 s with those of 50,000 images.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LARGE = 2000
"""Images of a data set that is large: from here on a look at all values would be felt."""
_EVERY_MS = 200
_MANY = 40_000
"""Values made since the last look that only an act on thousands of images makes. To look at them
would stop the window for longer than 10 ms; if rings are among them, they go with the data set."""
_NEVER = 1_000_000_000
_USUAL = 10
"""Looks at what was made lately for each look at all: the third threshold of ``gc``, as Python
has it from the start."""


class Garbage(QObject):
    """Looks for garbage from time to time, in the thread in which it was made.

    What is there at its beginning (modules, classes, the window) is not looked at again.
    """

    def __init__(self, *, every_ms: int = _EVERY_MS) -> None:
        super().__init__()
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        """From now on Python looks by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def look(self) -> None:
        """Look at what was made lately, and now and then at more of it."""
        made, looks, long_looks = gc.get_count()
        first, second, third = gc.get_threshold()
        if made <= first:
            return
        if third == _NEVER:
            if made < _MANY:
                gc.collect(0)
            # What is still there belongs to the data set: each of its values is looked at once.
            gc.freeze()
        elif looks <= second:
            gc.collect(0)
        else:
            gc.collect(1 if long_looks <= third else 2)


def let_alone() -> None:
    """A large data set is coming, whose values never hold each other in a ring."""
    _set(_NEVER)


def look_after() -> None:
    """It is gone: look at all values now and then, as usual."""
    gc.unfreeze()
    _set(_USUAL)


def _set(third: int) -> None:
    first, second, _ = gc.get_threshold()
    gc.set_threshold(first, second, third)
