"""Keeps Python from looking through a large data set for garbage.

Python stops all threads from time to time, to look for values that hold only each other. Now and
then it looks at all values there are, which takes 0.2 s with those of 50,000 images, and more while
all of them are changed. They never hold each other in a ring: they go when nobody uses them any
more. So that look waits until a large data set is closed; the frequent ones, at what was made
lately, go on.
"""

import gc

LARGE = 2000
"""Images of a data set that is large: from here on the look would be felt."""

_NEVER = 1_000_000_000
_USUAL = 10
"""Looks at what was made lately for each look at all: the third threshold of ``gc``, as Python
has it from the start."""


def let_alone() -> None:
    """Look at all values no more."""
    _set(_NEVER)


def look_after() -> None:
    """Look at all values now and then, as usual."""
    _set(_USUAL)


def _set(third: int) -> None:
    first, second, _ = gc.get_threshold()
    gc.set_threshold(first, second, third)
