"""Photographs for the benchmarks, made when they are needed: structure at every scale, and grain.

Every call with the same number gives the same picture; different numbers give different ones.
"""

import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

MEGAPIXELS_12 = (4000, 3000)
MEGAPIXELS_24 = (6000, 4000)
MEGAPIXEL = (1152, 864)
_GRAIN = 1024


def photograph(number: int, size: tuple[int, int]) -> Image.Image:
    """A picture as hard to compress as one of a camera: 0.3 bytes a pixel as a good JPEG."""
    chance = random.Random(number)
    picture = _noise(chance, 8).resize(size, Image.Resampling.BICUBIC)
    for cells in (48, 256):
        finer = _noise(chance, cells).resize(size, Image.Resampling.BILINEAR)
        picture = Image.blend(picture, finer, 0.35)
    _draw_shapes(chance, picture)
    grain = _noise(chance, _GRAIN).filter(ImageFilter.BoxBlur(1))
    for left in range(0, size[0], _GRAIN):
        for top in range(0, size[1], _GRAIN):
            box = (left, top, min(left + _GRAIN, size[0]), min(top + _GRAIN, size[1]))
            part = grain.crop((0, 0, box[2] - left, box[3] - top))
            picture.paste(Image.blend(picture.crop(box), part, 0.15), box)
    return picture


def save_photograph(number: int, size: tuple[int, int], path: Path) -> Path:
    photograph(number, size).save(path, "JPEG", quality=88)
    return path


def large_photographs(folder: Path, count: int) -> list[Path]:
    """JPEG files of 12 and of 24 million pixels in turns."""
    sizes = (MEGAPIXELS_12, MEGAPIXELS_24)
    return [
        save_photograph(number, sizes[number % 2], folder / f"large {number:03}.jpg")
        for number in range(count)
    ]


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        yield Path(folder)


def _noise(chance: random.Random, cells: int) -> Image.Image:
    return Image.frombytes("RGB", (cells, cells), chance.randbytes(cells * cells * 3))


def _draw_shapes(chance: random.Random, picture: Image.Image) -> None:
    pen = ImageDraw.Draw(picture)
    width, height = picture.size
    for _ in range(40):
        left, top = chance.randrange(width), chance.randrange(height)
        corner = (left + chance.randrange(20, width // 4), top + chance.randrange(20, height // 4))
        colour = tuple(chance.randbytes(3))
        draw = chance.choice((pen.ellipse, pen.rectangle))
        draw(((left, top), corner), fill=colour if chance.random() < 0.5 else None, outline=colour)
