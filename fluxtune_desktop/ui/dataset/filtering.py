"""Which images of the data set are shown, and in which order."""

import functools
from collections.abc import Collection, Iterable, Mapping
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
    asks_for_tokens,
)
from fluxtune_desktop.core.query_matching import Columns, Known, matching, without_tokens
from fluxtune_desktop.core.sorting import Sort, in_order
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.token_counts import TokenCounts

AT_ONCE = 1500
"""Images that are filtered and sorted at once, which takes a few milliseconds; more by a worker."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    """What a worker is to find. Without a query: all, or those that are in view already."""

    dataset: Dataset
    wanted: Filter
    sort: Sort
    query: Query | None
    known: Known
    columns: Columns
    staying: frozenset[ImageId] | None

    @property
    def small(self) -> bool:
        """Whether it is done before anybody would notice."""
        return len(self.dataset.images) <= AT_ONCE


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    order: _Order
    images: tuple[DatasetImage, ...]
    places: Mapping[ImageId, int]
    shown: frozenset[ImageId] | None = None
    outgrown: frozenset[ImageId] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Images to show, in their order, and the place of each, as they were in a state of the data
    set."""

    dataset: Dataset
    images: tuple[DatasetImage, ...]
    places: Mapping[ImageId, int]


class Filtering(QObject):
    """Keeps what was found: an image stays in view when it no longer fits after it was worked on,
    until another filter is asked for. ``found`` carries `Shown`, at once for a small data set;
    ``counted`` comes when a filter that waited can go on; ``told`` carries whether it waits, how
    many images are in view that no longer fit, and how many fit by now that are not.
    """

    found = Signal(object)
    counted = Signal()
    told = Signal(bool, int, int)

    def __init__(self, tokens: TokenCounts, chores: Chores, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._chores = chores
        self._columns = Columns()
        self._shown: frozenset[ImageId] | None = None
        self._outgrown: frozenset[ImageId] = frozenset()
        self._newly: frozenset[ImageId] = frozenset()
        self._meanwhile: dict[ImageId, DatasetImage] = {}
        self._fresh = True
        self._waiting = False
        self._running: _Order | None = None
        self._next: _Order | None = None
        tokens.changed.connect(self._on_tokens_changed)

    @property
    def busy(self) -> bool:
        """Whether a worker is looking for images."""
        return self._running is not None

    def start_anew(self) -> None:
        """Another filter, or the same once more: what is in view has to fit again."""
        self._fresh = True

    def forget(self) -> None:
        """Another project."""
        self._columns = Columns()
        self._remember(None, frozenset())
        self._meanwhile = {}
        self._fresh = True
        self._waiting = False
        self._running = self._next = None
        self._tokens.forget()

    def ask(
        self, dataset: Dataset, wanted: Filter, sort: Sort, problems: Collection[ImageId]
    ) -> None:
        """Find the images to show; ``found`` follows."""
        self._waiting = not wanted.empty and not self._ready(wanted, dataset.images)
        order = _Order(
            dataset=dataset,
            wanted=wanted,
            sort=sort,
            query=None if wanted.empty or self._waiting else wanted.whole,
            known=Known(problems=problems, tokens=self._tokens.known),
            columns=self._columns,
            staying=None if wanted.empty or (self._fresh and not self._waiting) else self._shown,
        )
        if self._running is not None:
            # The columns of texts serve one worker at a time.
            self._next = order
        elif order.small:
            self._take(_find(order))
        else:
            self._start(order)

    def look_at(
        self, images: Iterable[DatasetImage], wanted: Filter, problems: Collection[ImageId]
    ) -> None:
        """Find out which of these images, that changed, would be found now and which not."""
        changed = list(images)
        if self._running is not None:
            self._meanwhile.update((image.id, image) for image in changed)
            return
        if self._shown is None or self._waiting or wanted.empty:
            return
        if not self._ready(wanted, changed):
            return
        known = Known(problems=problems, tokens=self._tokens.known)
        fits = matching(wanted.whole, changed, known, Columns())
        fitting = frozenset(image.id for image in fits)
        ids = frozenset(image.id for image in changed)
        self._outgrown = (self._outgrown - ids) | ((ids - fitting) & self._shown)
        self._newly = (self._newly - ids) | (fitting - self._shown)
        self._tell()

    def _start(self, order: _Order) -> None:
        self._running, self._next = order, None
        chore = self._chores.run(functools.partial(_find, order))
        chore.done.connect(self._on_found)

    @Slot(object)
    def _on_found(self, answer: _Answer) -> None:
        if answer.order is not self._running:
            return
        self._running = None
        if self._next is not None:
            self._start(self._next)
            return
        self._take(answer)

    def _take(self, answer: _Answer) -> None:
        order = answer.order
        if order.query is not None or order.wanted.empty:
            self._remember(answer.shown, answer.outgrown)
            self._fresh = False
        self._tell()
        self.found.emit(Shown(dataset=order.dataset, images=answer.images, places=answer.places))
        changed, self._meanwhile = self._meanwhile, {}
        if changed:
            self.look_at(changed.values(), order.wanted, order.known.problems)

    def _remember(self, shown: frozenset[ImageId] | None, outgrown: frozenset[ImageId]) -> None:
        self._shown = shown
        self._outgrown = outgrown
        self._newly = frozenset()

    def _tell(self) -> None:
        self.told.emit(self._waiting, len(self._outgrown), len(self._newly))

    def _ready(self, wanted: Filter, images: Collection[DatasetImage]) -> bool:
        if not asks_for_tokens(wanted.query):
            return True
        return self._tokens.ask(without_tokens(images, self._tokens.known))

    @Slot()
    def _on_tokens_changed(self) -> None:
        if self._waiting:
            self.counted.emit()


def _find(order: _Order) -> _Answer:
    if order.query is None:
        images = in_order(_among(order.dataset.images, order.staying), order.sort)
        return _Answer(order=order, images=images, places=_places(order.dataset, images))
    found = matching(order.query, order.dataset.images, order.known, order.columns)
    fitting = frozenset(image.id for image in found)
    if order.staying is not None:
        found = _among(order.dataset.images, order.staying | fitting)
    images = in_order(found, order.sort)
    shown = frozenset(image.id for image in images)
    return _Answer(
        order=order,
        images=images,
        places=_places(order.dataset, images),
        shown=shown,
        outgrown=shown - fitting,
    )


def _places(dataset: Dataset, images: tuple[DatasetImage, ...]) -> Mapping[ImageId, int]:
    if images is dataset.images:
        return dataset.places
    return {image.id: place for place, image in enumerate(images)}


def _among(
    images: tuple[DatasetImage, ...], ids: frozenset[ImageId] | None
) -> tuple[DatasetImage, ...]:
    return images if ids is None else tuple(image for image in images if image.id in ids)
