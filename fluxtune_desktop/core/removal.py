"""What became of images that were taken out of a folder, and of those that were brought back."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import ImageId


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """``images`` are no longer in the folder; each of ``problems`` kept another one there.

    ``group`` names the place from which they can be brought back, until the project is opened anew.
    """

    group: str
    images: tuple[ImageId, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """``names`` are those that the images have now, under those that they had before."""

    names: Mapping[ImageId, ImageId] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
