"""A small picture as plain pixels, which any thread may make and the window may show."""

from dataclasses import dataclass

EVERY_PIXEL = 1 << 16
"""Asked for in place of the size of a thumbnail: the image is not made smaller."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pixels:
    """Red, green, blue and straight alpha, a byte each, row after row from the top left."""

    width: int
    height: int
    rgba: bytes
