"""Which images of the data set are shown."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.dataset import Dataset, DatasetImage
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.query import (
    EVERYTHING,
    All,
    Is,
    Query,
    State,
    asks_for_problems,
    asks_for_tokens,
)
from fluxtune_desktop.core.query_matching import Columns, Known, matching, without_tokens
from fluxtune_desktop.services.token_counts import TokenCounts


class Show(StrEnum):
    """The segments above the grid."""

    ALL = "all"
    CAPTIONED = "captioned"
    PROBLEMS = "problems"


_SEGMENTS = {Show.CAPTIONED: Is(state=State.CAPTIONED), Show.PROBLEMS: Is(state=State.PROBLEM)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What the person asked to see. ``text`` are the words of ``query``, as they were typed."""

    text: str = ""
    query: Query = EVERYTHING
    show: Show = Show.ALL

    @property
    def empty(self) -> bool:
        """Whether it lets everything through."""
        return self.query == EVERYTHING and self.show is Show.ALL

    @property
    def whole(self) -> Query:
        """The words and the segment together."""
        segment = _SEGMENTS.get(self.show)
        return self.query if segment is None else All(parts=(segment, self.query))


class Filtering(QObject):
    """Keeps what was found: an image stays in view when it no longer fits after it was worked on,
    until another filter is asked for. ``counted`` comes when a filter that waited can go on;
    ``told`` carries whether it waits, how many images are in view that no longer fit, and how
    many fit by now that are not.
    """

    counted = Signal()
    told = Signal(bool, int, int)

    def __init__(self, tokens: TokenCounts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._columns = Columns()
        self._shown: frozenset[ImageId] | None = None
        self._outgrown: set[ImageId] = set()
        self._newly: set[ImageId] = set()
        self._fresh = True
        self._waiting = False
        tokens.changed.connect(self._on_tokens_changed)

    def start_anew(self) -> None:
        """Another filter, or the same once more: what is in view has to fit again."""
        self._fresh = True

    def forget(self) -> None:
        """Another project."""
        self._columns = Columns()
        self._shown = None
        self._outgrown = set()
        self._newly = set()
        self._fresh = True
        self._waiting = False
        self._tokens.forget()

    def images(
        self, dataset: Dataset, wanted: Filter, problems: Collection[ImageId]
    ) -> tuple[DatasetImage, ...]:
        """The images to show, in the order of the data set."""
        found = self._found(dataset, wanted, problems)
        self.told.emit(self._waiting, len(self._outgrown), len(self._newly))
        return found

    def _found(
        self, dataset: Dataset, wanted: Filter, problems: Collection[ImageId]
    ) -> tuple[DatasetImage, ...]:
        if wanted.empty:
            self._waiting = False
            self._remember(None)
            return dataset.images
        self._waiting = not self._ready(wanted, dataset.images)
        if self._waiting:
            return self._seen(dataset.images, ())
        found = self._matching(wanted, dataset.images, problems, self._columns)
        if not self._fresh and self._shown is not None:
            ids = frozenset(image.id for image in found)
            found = self._seen(dataset.images, ids)
            self._outgrown = {image.id for image in found} - ids
            self._newly = set()
            self._shown = frozenset(image.id for image in found)
            return found
        self._remember(frozenset(image.id for image in found))
        return found

    def look_at(
        self, images: Iterable[DatasetImage], wanted: Filter, problems: Collection[ImageId]
    ) -> None:
        """Find out which of these images, that changed, would be found now and which not."""
        if self._shown is None or self._waiting or wanted.empty:
            return
        changed = list(images)
        if not self._ready(wanted, changed):
            return
        fitting = {image.id for image in self._matching(wanted, changed, problems, Columns())}
        ids = {image.id for image in changed}
        self._outgrown = (self._outgrown - ids) | ((ids - fitting) & self._shown)
        self._newly = (self._newly - ids) | (fitting - self._shown)
        self.told.emit(False, len(self._outgrown), len(self._newly))

    def look_at_problems(
        self, images: Iterable[DatasetImage], wanted: Filter, problems: Collection[ImageId]
    ) -> None:
        """The same, when other images have a problem now."""
        if asks_for_problems(wanted.whole):
            self.look_at(images, wanted, problems)

    def _remember(self, shown: frozenset[ImageId] | None) -> None:
        self._shown = shown
        self._outgrown = set()
        self._newly = set()
        self._fresh = False

    def _seen(
        self, images: tuple[DatasetImage, ...], more: Collection[ImageId]
    ) -> tuple[DatasetImage, ...]:
        if self._shown is None:
            return images
        shown = self._shown
        return tuple(image for image in images if image.id in shown or image.id in more)

    def _ready(self, wanted: Filter, images: Collection[DatasetImage]) -> bool:
        if not asks_for_tokens(wanted.query):
            return True
        return self._tokens.ask(without_tokens(images, self._tokens.known))

    def _matching(
        self,
        wanted: Filter,
        images: "tuple[DatasetImage, ...] | list[DatasetImage]",
        problems: Collection[ImageId],
        columns: Columns,
    ) -> tuple[DatasetImage, ...]:
        known = Known(problems=problems, tokens=self._tokens.known)
        return matching(wanted.whole, images, known, columns)

    @Slot()
    def _on_tokens_changed(self) -> None:
        if self._waiting:
            self.counted.emit()
