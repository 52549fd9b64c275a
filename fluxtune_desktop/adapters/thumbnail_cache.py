"""Small pictures of images already seen, kept between starts. Losing them costs only time."""

import hashlib
import io
import os
from pathlib import Path

from fluxtune_desktop.adapters.thumbnail_store import ThumbnailStore
from fluxtune_desktop.core.dataset import FileStamp
from fluxtune_desktop.core.edits import NO_EDITS, Edits
from fluxtune_desktop.core.pixels import EVERY_PIXEL, Pixels

CAP_BYTES = 600_000_000
"""Room for some 50,000 thumbnails of 256 pixels."""
_QUALITY = 85
_CLEARING_SECONDS = 5.0
_OPAQUE = (255, 255)


class ThumbnailCache:
    """Thumbnails by path, time and size of the file, and by how it is edited.

    May be used by several threads. A cache that cannot be used is passed over.
    """

    def __init__(self, path: Path, *, cap_bytes: int = CAP_BYTES) -> None:
        self._store = ThumbnailStore(path, cap_bytes=cap_bytes)

    def thumbnail(self, path: Path, stamp: FileStamp, px: int, edits: Edits = NO_EDITS) -> Pixels:
        """The image at most ``px`` pixels long. Raises Failure(BAD_IMAGE), or what the disk said.

        Images with transparent parts are not kept, because JPEG has none; nor is one that is asked
        for with every pixel, for which there is no room.
        """
        if px == EVERY_PIXEL:
            return _thumbnail(path, px, edits)
        key = _key(path, stamp, px, edits)
        kept = self._store.get(key)
        if kept is not None and (pixels := _decoded(kept)) is not None:
            return pixels
        pixels = _thumbnail(path, px, edits)
        data = _encoded(pixels)
        if data is not None:
            self._store.put(key, data)
        return pixels

    def close(self, seconds: float = 5.0) -> bool:
        """Write what is still to be written and let go of the file; the next use opens it again.

        False when it is not written after so many seconds: then it goes on in the background.
        """
        return self._store.close(seconds)

    def clear(self) -> None:
        """Delete what is kept; a thumbnail that is wanted again is made again."""
        self._store.clear(_CLEARING_SECONDS)


def _thumbnail(path: Path, px: int, edits: Edits) -> Pixels:
    from fluxtune_desktop.adapters.images import thumbnail

    return thumbnail(path, px, edits)


def _key(path: Path, stamp: FileStamp, px: int, edits: Edits) -> bytes:
    words = f"\0{stamp.mtime_ns}\0{stamp.size}\0{px}"
    if edits.any:
        crop = edits.crop
        box = "" if crop is None else f"{crop.left} {crop.top} {crop.width} {crop.height}"
        words += f"\0{box}\0{edits.mirrored}\0{edits.quarter_turns}"
    return hashlib.blake2b(os.fsencode(path) + words.encode(), digest_size=16).digest()


def _encoded(pixels: Pixels) -> bytes | None:
    from PIL import Image

    image = Image.frombytes("RGBA", (pixels.width, pixels.height), pixels.rgba)
    if image.getchannel("A").getextrema() != _OPAQUE:
        return None
    stream = io.BytesIO()
    image.convert("RGB").save(stream, "JPEG", quality=_QUALITY)
    return stream.getvalue()


def _decoded(data: bytes) -> Pixels | None:
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            ready = image.convert("RGBA")
    except (OSError, ValueError, SyntaxError):
        return None
    return Pixels(width=ready.width, height=ready.height, rgba=ready.tobytes())
