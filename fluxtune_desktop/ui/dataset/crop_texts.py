"""What a crop comes to, in words."""

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.buckets import Bucket
from fluxtune_desktop.core.checks import SMALL_SIDE
from fluxtune_desktop.core.edits import Size

translate = QCoreApplication.translate
_HARDLY = 0.005
"""Less than this share is lost by rounding alone."""


def size_text(size: Size) -> str:
    """Width and height."""
    return f"{size[0]} × {size[1]}"


def pixels_text(size: Size) -> str:
    """Width and height in pixels."""
    return translate("Crop", "%1 pixels").replace("%1", size_text(size))


def trained_text(resolution: int, bucket: Bucket | None) -> str:
    """In which shape the trainer takes it at a resolution, and what it cuts away."""
    if bucket is None:
        words = translate("Crop", "%1: too small to be trained")
    elif bucket.cut < _HARDLY:
        words = translate("Crop", "%1: trained as %2, nothing cut away")
    else:
        words = translate("Crop", "%1: trained as %2, %3 % cut away")
    words = words.replace("%1", str(resolution))
    if bucket is not None:
        words = words.replace("%2", size_text((bucket.width, bucket.height)))
        words = words.replace("%3", str(max(1, round(bucket.cut * 100))))
    return words


def small_text(size: Size) -> str:
    """A warning where the crop gets small; empty where it does not."""
    if min(size) >= SMALL_SIDE:
        return ""
    words = translate(
        "Crop", "The shorter side has %1 pixels. Below %2, fine detail is hard to learn."
    )
    return words.replace("%1", str(min(size))).replace("%2", str(SMALL_SIDE))
