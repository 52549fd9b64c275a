"""An image as the trainer should see it: upright, sRGB, eight bits, not too large, nothing else."""

import io
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PIL import Image

from fluxtune_desktop.adapters.colours import to_srgb
from fluxtune_desktop.adapters.images import edited, opened, upright
from fluxtune_desktop.core.checks import LONGEST_SIDE
from fluxtune_desktop.core.edits import NO_EDITS, Edits, Size

_LOSSLESS = frozenset({"PNG", "BMP", "GIF", "TIFF"})
_JPEG_QUALITY = 95
_PNG_LEVEL = 3
"""Of 9. Higher ones take several times as long for a few per cent."""


class PackFormat(StrEnum):
    """How images are written. AUTO keeps lossless sources lossless."""

    AUTO = "auto"
    PNG = "png"
    JPG = "jpg"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingImage:
    """The bytes of a file, with its suffix. Width and height are in pixels."""

    data: bytes
    suffix: str
    width: int
    height: int


def training_image(path: Path, form: PackFormat, edits: Edits = NO_EDITS) -> TrainingImage:
    """The same image, edited in the same way, gives the same bytes.

    Raises Failure(BAD_IMAGE), or what the disk said.
    """
    with opened(path) as source:
        lossless = source.format in _LOSSLESS or _is_lossless_webp(source, path)
        full = source.size
        if (enough := _enough(full, edits)) is not None:
            # A JPEG is decoded at a half, a quarter or an eighth as long as that is enough.
            source.draft("RGB", enough)
        drafted = max(source.size) / max(full)
        image = to_srgb(edited(upright(source), edits, scale=drafted))
        if max(image.size) > LONGEST_SIDE:
            image = image.resize(_fitted(image.size), Image.Resampling.LANCZOS)
    as_png = form is PackFormat.PNG or (form is PackFormat.AUTO and lossless)
    stream = io.BytesIO()
    if as_png:
        image.save(stream, "PNG", compress_level=_PNG_LEVEL)
    else:
        image.save(stream, "JPEG", quality=_JPEG_QUALITY, subsampling="4:4:4")
    return TrainingImage(
        data=stream.getvalue(),
        suffix=".png" if as_png else ".jpg",
        width=image.width,
        height=image.height,
    )


def _enough(full: Size, edits: Edits) -> Size | None:
    """How large the whole must be decoded for what is left of it; None for all its pixels."""
    crop = edits.crop
    longest = max(full) if crop is None else max(crop.width, crop.height)
    if longest <= LONGEST_SIDE:
        return None
    scale = LONGEST_SIDE / longest
    return max(1, round(full[0] * scale)), max(1, round(full[1] * scale))


def _fitted(size: tuple[int, int]) -> tuple[int, int]:
    scale = LONGEST_SIDE / max(size)
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _is_lossless_webp(image: Image.Image, path: Path) -> bool:
    """Whether the first picture of a WebP file is in a VP8L chunk (RFC 9649, section 2.6)."""
    if image.format != "WEBP":
        return False
    with path.open("rb") as stream:
        stream.seek(12)
        while len(head := stream.read(8)) == 8:
            if head[:4] in {b"VP8L", b"VP8 "}:
                return head[:4] == b"VP8L"
            length = int.from_bytes(head[4:], "little")
            inside_frame = 16 - length if head[:4] == b"ANMF" else length % 2
            stream.seek(length + inside_frame, io.SEEK_CUR)
    return False
