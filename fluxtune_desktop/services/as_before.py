"""What images were before a step, and what they become by it, each looked up when it is asked for.

To gather this of 50,000 images would stop the window; it is needed a few at a time.
"""

import functools
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from typing_extensions import override

from fluxtune_desktop.core.dataset import Dataset, DatasetImage
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.coming import AT_ONCE, Lookup

Value = TypeVar("Value")
Look = Callable[[DatasetImage], Value | None]
"""What is meant of an image; None where there is nothing that could be changed."""


class AsBefore(Mapping[ImageId, Value]):
    """What images were at one time: what was ``coming`` for them then, or what the data set said.

    Those of ``names`` that were not there have no value.
    """

    def __init__(
        self,
        names: Mapping[ImageId, object],
        dataset: Dataset,
        look: Look[Value],
        coming: Lookup[Value],
    ) -> None:
        self._names = names
        self._dataset = dataset
        self._look = look
        self._coming = coming

    @override
    def __getitem__(self, image: ImageId) -> Value:
        if image not in self._names:
            raise KeyError(image)
        value = self._look(self._dataset.images[self._dataset.places[image]])
        if value is None:
            raise KeyError(image)
        coming = self._coming(image)
        return value if coming is None else coming

    @override
    def __iter__(self) -> Iterator[ImageId]:
        return iter(self._names)

    @override
    def __len__(self) -> int:
        return len(self._names)


class Changed(Mapping[ImageId, Value]):
    """What a change makes of what images were."""

    def __init__(self, before: Mapping[ImageId, Value], change: Callable[[Value], Value]) -> None:
        self._before = before
        # Thousands of images share a few values.
        self._change = functools.cache(change)

    @override
    def __getitem__(self, image: ImageId) -> Value:
        return self._change(self._before[image])

    @override
    def __iter__(self) -> Iterator[ImageId]:
        return iter(self._before)

    @override
    def __len__(self) -> int:
        return len(self._before)


Sides = tuple[Mapping[ImageId, Value], Mapping[ImageId, Value]]


def sides(before: AsBefore[Value], wanted: Mapping[ImageId, Value]) -> Sides[Value] | None:
    """What a step goes from, and what it leads to. None when it would change nothing.

    Of a few images, those that change; of many, all.
    """
    if len(before) > AT_ONCE:
        return (before, wanted) if any(_differ(before, wanted, each) for each in before) else None
    images = [image for image in before if _differ(before, wanted, image)]
    old, new = ({image: side[image] for image in images} for side in (before, wanted))
    return (old, new) if images else None


def _differ(before: AsBefore[Value], wanted: Mapping[ImageId, Value], image: ImageId) -> bool:
    now = before.get(image)
    return now is not None and wanted[image] != now
