"""Opening images that anybody may have made: by content, from a short list of formats, bounded."""

import struct
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from PIL import ExifTags, Image, ImageFile, ImageOps, UnidentifiedImageError, features

from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.heic import FORMAT as HEIC
from fluxtune_desktop.adapters.heic import is_heic, let_pillow_read_heic
from fluxtune_desktop.core.dataset import MAX_IMAGE_BYTES
from fluxtune_desktop.core.edits import NO_EDITS, Box, Edits, Size
from fluxtune_desktop.core.errors import Failure, Kind, failure
from fluxtune_desktop.core.pixels import EVERY_PIXEL, Pixels

FORMATS = (
    "PNG",
    "JPEG",
    "WEBP",
    "TIFF",
    "BMP",
    "GIF",
    *(("AVIF",) if features.check("avif") else ()),
)
"""By content, whatever the name says. Never those that start another program (EPS)."""
MAX_PIXELS = 100_000_000
"""Above this an image is not opened. The pixels of the largest take 300 MB of memory."""
THUMBNAIL_RANGE = (16, 2048)
"""Longest side of a thumbnail, in pixels."""
_MOVING = frozenset({"GIF", "PNG", "WEBP", "AVIF"})
_TRANSPOSED = range(5, 9)
"""Values of the EXIF tag Orientation that turn the image by a quarter (Exif 2.3, 4.6.4 A)."""
_TURNS = (
    None,
    Image.Transpose.ROTATE_270,
    Image.Transpose.ROTATE_180,
    Image.Transpose.ROTATE_90,
)
"""By quarters clockwise; Pillow counts degrees the other way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageFacts:
    """What the header says. Width and height are in pixels as the image is seen, turned by its
    orientation tag."""

    width: int
    height: int
    format: str
    frames: int = 1


def probe(path: Path) -> ImageFacts:
    """Read the header only. Raises Failure(BAD_IMAGE), or what the disk said."""
    with opened(path) as image:
        width, height = image.size
        if _orientation(image) in _TRANSPOSED:
            width, height = height, width
        return ImageFacts(
            width=width,
            height=height,
            format=image.format or "",
            frames=int(getattr(image, "n_frames", 1)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """``whole`` unless the pixels end too early; ``animated`` when there is more than a frame."""

    whole: bool = True
    animated: bool = False


def inspect(path: Path) -> Inspection:
    """Read the pixels to their end, at the least size that takes.

    Raises Failure(BAD_IMAGE) only for what no decoder knows, or what the disk said.
    """
    with opened(path) as image:
        animated = image.format in _MOVING and bool(getattr(image, "is_animated", False))
        # All bytes of a JPEG are read at an eighth of its size, too.
        image.draft(None, (1, 1))
        try:
            image.load()
        except _DECODER_ERRORS:
            return Inspection(whole=False, animated=animated)
        return Inspection(animated=animated)


def check_pixels(path: Path) -> ImageFacts:
    """Decode the whole image: the only way to notice one that was cut off."""
    with opened(path) as image:
        image.load()
        return ImageFacts(width=image.width, height=image.height, format=image.format or "")


def thumbnail(path: Path, px: int, edits: Edits = NO_EDITS) -> Pixels:
    """The image as it is seen, at most ``px`` pixels long and never enlarged.

    ``EVERY_PIXEL`` gives it in its own size, with no more than ``MAX_PIXELS``.
    """
    side = px if px == EVERY_PIXEL else min(max(px, THUMBNAIL_RANGE[0]), THUMBNAIL_RANGE[1])
    with opened(path) as image:
        full = image.size
        # A JPEG is decoded at the nearest eighth of its size: six times faster than the whole.
        image.draft("RGB", _enough(full, side, edits))
        if edits.crop is None:
            image.thumbnail((side, side), Image.Resampling.BILINEAR, reducing_gap=1.0)
            return pixels_of(edited(upright(image), edits))
        drafted = max(image.size) / max(full)
        part = edited(upright(image), edits, scale=drafted)
        part.thumbnail((side, side), Image.Resampling.BILINEAR, reducing_gap=1.0)
        return pixels_of(part)


def edited(image: Image.Image, edits: Edits, *, scale: float = 1.0) -> Image.Image:
    """The upright image cropped, mirrored and turned; ``scale`` is its size over the original's."""
    if edits.crop is not None:
        image = image.crop(_part(edits.crop, image.size, scale))
    if edits.mirrored:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    turn = _TURNS[edits.quarter_turns % 4]
    return image if turn is None else image.transpose(turn)


def _enough(full: Size, side: int, edits: Edits) -> Size:
    """How large the whole must be decoded so that what is left has ``side`` pixels."""
    if edits.crop is None:
        return side, side
    part = max(edits.crop.width, edits.crop.height, 1)
    return max(1, full[0] * side // part), max(1, full[1] * side // part)


def _part(box: Box, size: Size, scale: float) -> tuple[int, int, int, int]:
    """The box within an image of that size; at least a pixel, whatever a file says."""
    left = min(max(round(box.left * scale), 0), size[0] - 1)
    top = min(max(round(box.top * scale), 0), size[1] - 1)
    right = min(max(round((box.left + box.width) * scale), left + 1), size[0])
    bottom = min(max(round((box.top + box.height) * scale), top + 1), size[1])
    return left, top, right, bottom


def pixels_of(image: Image.Image) -> Pixels:
    """The pixels of an image that is already small."""
    from fluxtune_desktop.adapters.colours import to_screen

    ready = to_screen(image)
    return Pixels(width=ready.width, height=ready.height, rgba=ready.tobytes())


def upright(image: Image.Image) -> Image.Image:
    """The image turned as its orientation tag says; a broken tag is ignored."""
    try:
        return ImageOps.exif_transpose(image)
    except _METADATA_ERRORS:
        return image


@contextmanager
def opened(path: Path) -> Iterator[Image.Image]:
    """Open a regular file as an image; nothing but its header is read before it is asked for.

    Raises Failure(BAD_IMAGE) for what is no image, too large, or cut off; other Failures for what
    the disk says. Errors of the decoder inside the block are translated, too.
    """
    with file_trouble(path):
        if not path.is_file():
            raise failure(Kind.MISSING if not path.exists() else Kind.BAD_IMAGE, subject=path.name)
        if path.stat().st_size > MAX_IMAGE_BYTES:
            raise failure(Kind.BAD_IMAGE, subject=path.name, detail="more than 200 MB")
        stream = path.open("rb")
    with stream:
        yield from _translated(path, lambda: _open(stream))


def _open(stream: IO[bytes]) -> Image.Image:
    image = Image.open(stream, formats=_formats_for(stream))
    if image.width * image.height > MAX_PIXELS:
        raise ValueError(f"{image.width} x {image.height} pixels")
    return image


def _formats_for(stream: IO[bytes]) -> tuple[str, ...]:
    if not is_heic(stream):
        return FORMATS
    let_pillow_read_heic()
    return (*FORMATS, HEIC)


def _translated(path: Path, work: Callable[[], Image.Image]) -> Iterator[Image.Image]:
    try:
        with work() as image:
            yield image
    except Failure as trouble:
        if trouble.problem.kind is Kind.NEEDS_HEIC:
            raise failure(Kind.NEEDS_HEIC, subject=path.name) from trouble
        raise
    except UnidentifiedImageError as error:
        raise failure(Kind.BAD_IMAGE, subject=path.name) from error
    except _DECODER_ERRORS as error:
        if isinstance(error, OSError) and error.errno is not None:
            with file_trouble(path):
                raise
        raise failure(Kind.BAD_IMAGE, subject=path.name, detail=str(error)) from error


def _orientation(image: Image.Image) -> int:
    # Pillow decodes a whole PNG to look for tags after the pixels; those before them are at hand.
    if image.format == "PNG" and "exif" not in image.info:
        return 1
    try:
        return int(image.getexif().get(ExifTags.Base.Orientation, 1))
    except _METADATA_ERRORS:
        return 1


_METADATA_ERRORS = (ValueError, TypeError, KeyError, IndexError, SyntaxError, OSError, struct.error)
_DECODER_ERRORS = (
    *_METADATA_ERRORS,
    EOFError,
    AttributeError,
    OverflowError,
    MemoryError,
    ZeroDivisionError,
    Image.DecompressionBombError,
    RuntimeError,
)
ImageFile.LOAD_TRUNCATED_IMAGES = False
# What Pillow says about broken metadata is of no use to anybody: the pixels are kept.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
# Pillow only warns between its limit and twice that; the limit is kept here instead.
Image.MAX_IMAGE_PIXELS = None
