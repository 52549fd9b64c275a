"""In which shapes the trainer sees an image, and how much it cuts away.

From ostris/ai-toolkit, toolkit/buckets.py and toolkit/dataloader_mixins.py: an image is never
enlarged; it is reduced until it covers the shape of which it loses least, and what stands over is
cut off around the centre.
"""

from dataclasses import dataclass
from functools import cache
from math import isqrt

from fluxtune_desktop.core.edits import Size

RESOLUTIONS = (512, 768, 1024)
"""The trainer's default (replicate/flux-fine-tuner train.py, input ``resolution``)."""
_BASE = 1024
_STEP = 64
_WIDE = (
    *((width, 512) for width in (2048, 1984, 1920, 1856)),
    *((width, 576) for width in (1792, 1728, 1664)),
    *((width, 640) for width in (1600, 1536)),
    *((width, 704) for width in (1472, 1408, 1344)),
    *((width, 768) for width in (1344, 1280)),
    *((width, 832) for width in (1216, 1152)),
    *((width, 896) for width in (1152, 1088)),
    (1088, 960),
    (1024, 960),
)
"""Those for 1024 that lie; the trainer's list ends with two bands of 8192 × 128."""
_TALL = tuple(
    (height, width) for width, height in reversed(_WIDE) if (width, height) != (1344, 704)
)
"""The trainer's list has 1344 × 704, and not 704 × 1344."""
_SHAPES: tuple[Size, ...] = ((_BASE, _BASE), *_WIDE, *_TALL, (8192, 128), (128, 8192))


@dataclass(frozen=True, slots=True, kw_only=True)
class Bucket:
    """The pixels that are trained; ``cut`` is the share of the image that is lost, 0 to 1."""

    width: int
    height: int
    cut: float


def bucket_for(size: Size, resolution: int) -> Bucket | None:
    """How an image of that size is trained at a resolution; None when it is too small for it."""
    width, height = size
    shapes = _scaled(min(resolution, isqrt(width * height)))
    if not shapes:
        return None
    best = size if size in shapes else min(shapes, key=lambda shape: _removed(size, shape))
    return Bucket(width=best[0], height=best[1], cut=_cut(size, best))


def bucket_ratios() -> tuple[Size, ...]:
    """The shapes at 1024 that one may want to crop to, from the widest to the tallest."""
    usable = {shape for shape in _SHAPES if max(shape) <= 2 * _BASE}
    return tuple(sorted(usable, key=lambda shape: shape[1] / shape[0]))


@cache
def _scaled(resolution: int) -> tuple[Size, ...]:
    sizes = (
        (_floor(width * resolution // _BASE), _floor(height * resolution // _BASE))
        for width, height in _SHAPES
    )
    return tuple(size for size in sizes if min(size) > 0)


def _floor(length: int) -> int:
    return length - length % _STEP


def _removed(size: Size, shape: Size) -> int:
    scale = max(shape[0] / size[0], shape[1] / size[1])
    width, height = int(size[0] * scale), int(size[1] * scale)
    return (width - shape[0]) * height + (height - shape[1]) * width


def _cut(size: Size, shape: Size) -> float:
    scale = max(shape[0] / size[0], shape[1] / size[1])
    kept = shape[0] * shape[1] / (size[0] * scale * size[1] * scale)
    return max(0.0, 1.0 - kept)
