"""The order in which a person sees the images. The data set itself stays in the order of names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fluxtune_desktop.core.dataset import DatasetImage


class SortBy(StrEnum):
    """What the order goes by."""

    NAME = "name"  # as people count: 2 before 10
    DATE = "date"  # when the file was last changed
    SIZE = "size"  # pixels, as cropped; of the file where they are not known yet or the same
    RATING = "rating"
    CAPTION = "caption"  # how long it is


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """An order and its direction. Images that are equal in it stay in the order of their names."""

    by: SortBy = SortBy.NAME
    descending: bool = False


BY_NAME = Sort()


def in_order(images: Sequence[DatasetImage], sort: Sort) -> tuple[DatasetImage, ...]:
    """The images, which come in the order of their names, in the order that is wished."""
    if sort.by is SortBy.NAME:
        return tuple(reversed(images)) if sort.descending else tuple(images)
    return tuple(sorted(images, key=_KEYS[sort.by], reverse=sort.descending))


def _pixels(image: DatasetImage) -> tuple[int, int]:
    width, height = image.size or (0, 0)
    return width * height, image.stamp.size


_KEYS: dict[SortBy, Callable[[DatasetImage], tuple[int, int]]] = {
    SortBy.DATE: lambda image: (image.stamp.mtime_ns, 0),
    SortBy.SIZE: _pixels,
    SortBy.RATING: lambda image: (image.mark.rating, 0),
    SortBy.CAPTION: lambda image: (len(image.caption.text.strip()), 0),
}
