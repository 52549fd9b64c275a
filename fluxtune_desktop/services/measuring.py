"""Measures the images of a folder after it was opened, some at a time."""

import functools
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.services.chores import Chore, Chores

AT_ONCE = 24
"""Images of the first chore: few enough that a page fills visibly."""
AT_MOST = 384
"""Each chore measures twice as many as the one before, up to this: everybody who looks at the
data set is told of each."""

Measure = Callable[[Path, DatasetImage], DatasetImage]


class Measuring(QObject):
    """``measured`` carries a tuple of images that were measured."""

    measured = Signal(object)

    def __init__(self, measure: Measure, chores: Chores) -> None:
        super().__init__()
        self._measure = measure
        self._chores = chores
        self._folder = Path()
        self._waiting: list[DatasetImage] = []
        self._at_once = AT_ONCE
        self._chore: Chore | None = None

    @property
    def busy(self) -> bool:
        """Whether images wait to be measured."""
        return self._chore is not None

    def start(self, folder: Path, images: tuple[DatasetImage, ...]) -> None:
        """Measure these, instead of what was under way."""
        self._folder = folder
        self._waiting = [image for image in images if image.readable and image.width is None]
        self._at_once = AT_ONCE
        self._chore = None
        self._next()

    def stop(self) -> None:
        """Forget what waits."""
        self.start(Path(), ())

    def _next(self) -> None:
        count = self._at_once
        batch, self._waiting = self._waiting[:count], self._waiting[count:]
        self._at_once = min(2 * count, AT_MOST)
        if not batch:
            self._chore = None
            return
        work = functools.partial(_measure_all, self._measure, self._folder, tuple(batch))
        self._chore = self._chores.run(work)
        self._chore.done.connect(self._on_chore_done)
        self._chore.failed.connect(self._on_chore_failed)

    @Slot(object)
    def _on_chore_done(self, images: tuple[DatasetImage, ...]) -> None:
        # A chore of a folder that was left meanwhile is no longer ours.
        if self.sender() is not self._chore:
            return
        self._next()
        self.measured.emit(images)

    @Slot(object)
    def _on_chore_failed(self, _problem: object) -> None:
        if self.sender() is self._chore:
            self._next()


def _measure_all(
    measure: Measure, folder: Path, images: tuple[DatasetImage, ...]
) -> tuple[DatasetImage, ...]:
    return tuple(measure(folder, image) for image in images)
