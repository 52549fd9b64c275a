"""The images of the open project in memory, with quick ways to change one of them, or all.

What goes through all 50,000 is done by functions that are not written in Python (``map``,
``attrgetter``): the window's thread would stand still too long otherwise.
"""

from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import compress, count
from operator import attrgetter, not_

from fluxtune_desktop.core.dataset import Caption, Dataset, DatasetImage
from fluxtune_desktop.core.folder_changes import Difference, changed_meanwhile
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.core.ordering import natural_key

_NAME, _CAPTION, _MARK = attrgetter("id"), attrgetter("caption"), attrgetter("mark")
_TEXT, _READABLE = attrgetter("text"), attrgetter("readable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """Images that were taken out, and where they were, in the order of the row.

    ``before`` and ``after`` stand for the names of all, and of all that stayed, without holding
    them: there may be many.
    """

    rows: tuple[DatasetImage, ...] = ()
    places: "array[int]" = field(default_factory=lambda: array("I"))
    before: object = None
    after: object = None


class OpenData:
    """A data set that changes, as a row of frozen ones.

    The frozen one is made when somebody asks for it: with 50,000 images a keystroke would
    otherwise copy them all.
    """

    def __init__(self, dataset: Dataset | None = None) -> None:
        self._last = dataset or Dataset()
        self._changed = False
        self._row = list(self._last.images)
        self._places = self._last.places
        self._names: object = object()
        """Another one when images came or went."""

    def __len__(self) -> int:
        return len(self._row)

    @property
    def dataset(self) -> Dataset:
        """As it is now; the same object until something changes."""
        if self._changed:
            self._last = self._last.changed_to(tuple(self._row))
            self._changed = False
        return self._last

    def find(self, image: ImageId) -> DatasetImage | None:
        """The image of that name, or None."""
        place = self._places.get(image)
        return None if place is None else self._row[place]

    def known(self, images: Iterable[ImageId]) -> tuple[ImageId, ...]:
        """Of these names, those that an image has."""
        return tuple(filter(self._places.__contains__, images))

    def absent(self, images: Iterable[ImageId]) -> int:
        """How many of these names no image has."""
        return [*map(self._places.__contains__, images)].count(False)

    def texts(self, images: Iterable[ImageId]) -> dict[ImageId, str]:
        """What the captions of these images say; images that are not here are left out."""
        found = self.rows(images)
        return dict(zip(map(_NAME, found), map(_TEXT, map(_CAPTION, found)), strict=True))

    def readable_texts(self, images: Iterable[ImageId]) -> dict[ImageId, str]:
        """The same, without those whose caption cannot be read."""
        found = self.rows(images)
        captions = [*map(_CAPTION, found)]
        texts = zip(map(_NAME, found), map(_TEXT, captions), strict=True)
        return dict(compress(texts, map(_READABLE, captions)))

    def set_texts(self, texts: Mapping[ImageId, str]) -> frozenset[ImageId]:
        """Change captions; returns those that say something else now."""
        changed = []
        for name, text in texts.items():
            image = self.find(name)
            if image is not None and image.caption.text != text:
                changed.append(replace(image, caption=replace(image.caption, text=text)))
        return self._put(changed)

    def set_captions(self, captions: Mapping[ImageId, Caption]) -> frozenset[ImageId]:
        """Take captions as the folder has them; returns those that are others than before."""
        changed = []
        for name, caption in captions.items():
            image = self.find(name)
            if image is not None and image.caption != caption:
                changed.append(replace(image, caption=caption))
        return self._put(changed)

    def marks(self, images: Iterable[ImageId]) -> dict[ImageId, Mark]:
        """What is said of these images; those that are not here are left out."""
        names = self.known(images)
        return dict(zip(names, map(_MARK, self.rows(names)), strict=True))

    def set_marks(self, marks: Mapping[ImageId, Mark]) -> frozenset[ImageId]:
        """Say something of images; returns those of which something else was said before."""
        changed = []
        for name, mark in marks.items():
            image = self.find(name)
            if image is not None and image.mark != mark:
                changed.append(replace(image, mark=mark))
        return self._put(changed)

    def without(self, images: Iterable[ImageId]) -> "tuple[OpenData, Gone]":
        """The same without these, and these."""
        go = bytearray(len(self._row))
        for place in map(self._places.get, images):
            if place is not None:
                go[place] = True
        rest = OpenData(Dataset(images=tuple(compress(self._row, map(not_, go)))))
        gone = Gone(
            rows=tuple(compress(self._row, go)),
            places=array("I", compress(count(), go)),
            before=self._names,
            after=rest._names,
        )
        return rest, gone

    def with_back(self, gone: Gone) -> "OpenData":
        """The same with these again; one that is here already stays as it is."""
        if self._names is gone.after:
            # As they left it: 50,000 need not be sorted anew.
            whole = OpenData(Dataset(images=_filled(self._row, gone)))
            whole._names = gone.before
            return whole
        new = [image for image in gone.rows if image.id not in self._places]
        row = sorted((*self._row, *new), key=lambda image: natural_key(image.id))
        return OpenData(Dataset(images=tuple(row)))

    def brought_up(self, difference: Difference) -> "OpenData":
        """The same as the folder has it now."""
        row = list(self._row)
        for name, (old, new) in difference.changed.items():
            place = self._places.get(name)
            if place is not None:
                image = row[place]
                row[place] = new if image is old else changed_meanwhile(image, old, new)
        if difference.order is not None:
            here = {**difference.came, **{image.id: image for image in row}}
            row = [here[name] for name in difference.order if name in here]
        return OpenData(Dataset(images=tuple(row)))

    def set_measured(self, images: Iterable[DatasetImage]) -> frozenset[ImageId]:
        """Take over widths, heights and whether they can be read, of files that are unchanged."""
        changed = []
        for measured in images:
            image = self.find(measured.id)
            if image is not None and image.stamp == measured.stamp:
                changed.append(
                    replace(
                        image,
                        width=measured.width,
                        height=measured.height,
                        readable=measured.readable,
                    )
                )
        return self._put(changed)

    def rows(self, images: Iterable[ImageId]) -> list[DatasetImage]:
        """Of these images, those that are here."""
        here = filter(self._places.__contains__, images)
        return [*map(self._row.__getitem__, map(self._places.__getitem__, here))]

    def _put(self, images: list[DatasetImage]) -> frozenset[ImageId]:
        for image in images:
            self._row[self._places[image.id]] = image
        self._changed = self._changed or bool(images)
        return frozenset(image.id for image in images)


def _filled(row: list[DatasetImage], gone: Gone) -> tuple[DatasetImage, ...]:
    returns = bytearray(len(row) + len(gone.rows))
    for place in gone.places:
        returns[place] = True
    sources = iter(row), iter(gone.rows)
    return tuple(map(next, map(sources.__getitem__, returns)))
