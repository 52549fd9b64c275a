"""Which images of the data set are shown."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from fluxtune_desktop.core.dataset import Dataset, DatasetImage
from fluxtune_desktop.core.ids import ImageId


class Show(StrEnum):
    """The segments above the grid."""

    ALL = "all"
    CAPTIONED = "captioned"
    PROBLEMS = "problems"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What the person asked to see. ``text`` is looked for in captions and file names."""

    text: str = ""
    show: Show = Show.ALL

    @property
    def empty(self) -> bool:
        """Whether it lets everything through."""
        return not self.text.strip() and self.show is Show.ALL


def shown_images(
    dataset: Dataset, wanted: Filter, problematic: Collection[ImageId]
) -> tuple[DatasetImage, ...]:
    """The images that the filter lets through, in the order of the data set."""
    words = wanted.text.casefold().split()
    return tuple(
        image
        for image in dataset.images
        if _belongs(image, wanted.show, problematic) and _says(image, words)
    )


def _belongs(image: DatasetImage, show: Show, problematic: Collection[ImageId]) -> bool:
    if show is Show.CAPTIONED:
        return image.captioned
    return show is Show.ALL or image.id in problematic


def _says(image: DatasetImage, words: list[str]) -> bool:
    if not words:
        return True
    text = f"{image.id}\n{image.caption.text}".casefold()
    return all(word in text for word in words)
