"""A picture file without what is told beside the picture: place, camera, serial numbers, words.

The pixels are not touched, nor what decides how they look: colour profile, transparency, frames of
an animation, and which way up. Everything else goes, also what lies behind the end of the picture.
"""

import struct
import zlib
from collections.abc import Callable

from fluxtune_desktop.adapters.orientation import exif_of, orientation_in


def without_metadata(data: bytes) -> bytes | None:
    """The same picture, bare; None for a kind of file, or a damaged one, of which that is not
    known."""
    for begins, strip in _KINDS:
        if data[: len(begins)] == begins:
            try:
                return strip(data)
            except (IndexError, struct.error, ValueError):
                return None
    return None


# JPEG: ITU-T T.81, annex B; the markers of applications in T.872, section 6.5.

_SOI, _EOI, _SOS, _COM = 0xD8, 0xD9, 0xDA, 0xFE
_APP0, _APP1, _APP15 = 0xE0, 0xE1, 0xEF
_LOOKS = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
"""Segments of applications that decide about colours, by how they begin."""


def _jpeg(data: bytes) -> bytes:
    kept, way_up = [b"\xff\xd8"], 1
    place = 2
    while True:
        place, marker = _next_marker(data, place)
        if marker == _EOI:
            kept.append(b"\xff\xd9")
            break
        size = int.from_bytes(data[place : place + 2])
        if size < 2 or place + size > len(data):
            raise ValueError("a segment that is cut off")
        body = data[place + 2 : place + size]
        place += size
        if marker == _APP1 and body.startswith(b"Exif\0\0"):
            way_up = orientation_in(body[6:]) if way_up == 1 else way_up
        elif _decides_looks(marker, body):
            kept.append(b"\xff" + bytes([marker]) + size.to_bytes(2) + body)
        if marker == _SOS:
            end = _end_of_scan(data, place)
            kept.append(data[place:end])
            place = end
    if way_up != 1:
        exif = b"Exif\0\0" + exif_of(way_up)
        first = 2 if kept[1][1] == _APP0 else 1
        kept.insert(first, b"\xff\xe1" + (len(exif) + 2).to_bytes(2) + exif)
    return b"".join(kept)


def _next_marker(data: bytes, place: int) -> tuple[int, int]:
    """The marker at a place, behind any bytes that fill up, and where its content begins."""
    if data[place] != 0xFF:
        raise ValueError("no marker")
    while data[place] == 0xFF:
        place += 1
    return place + 1, data[place]


def _decides_looks(marker: int, body: bytes) -> bool:
    if _APP0 <= marker <= _APP15:
        return marker in _LOOKS and body.startswith(_LOOKS[marker])
    return marker != _COM


def _end_of_scan(data: bytes, place: int) -> int:
    """Where the next marker stands that is none of the scan's own."""
    while True:
        place = data.index(b"\xff", place)
        follows = data[place + 1]
        if follows != 0 and follows != 0xFF and not 0xD0 <= follows <= 0xD7:
            return place
        place += 1 if follows == 0xFF else 2


# PNG: the third edition of its specification, sections 5 and 11, https://www.w3.org/TR/png-3/.

_PNG_LOOKS = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD pHYs".split()
) | frozenset(b"acTL fcTL fdAT".split())


def _png(data: bytes) -> bytes:
    chunks, way_up, place = [], 1, 8
    while True:
        size = int.from_bytes(data[place : place + 4])
        name, whole = data[place + 4 : place + 8], data[place : place + 12 + size]
        if len(whole) != 12 + size:
            raise ValueError("a chunk that is cut off")
        place += len(whole)
        if name == b"eXIf":
            way_up = orientation_in(whole[8:-4])
        elif name in _PNG_LOOKS:
            chunks.append(whole)
        if name == b"IEND":
            break
    if way_up != 1:
        chunks.insert(1, _png_chunk(b"eXIf", exif_of(way_up)))
    return data[:8] + b"".join(chunks)


def _png_chunk(name: bytes, body: bytes) -> bytes:
    return len(body).to_bytes(4) + name + body + zlib.crc32(name + body).to_bytes(4)


# WebP: RFC 9649, section 2.

_WEBP_LOOKS = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
_HAS_EXIF, _HAS_XMP = 0x08, 0x04


def _webp(data: bytes) -> bytes:
    if data[8:12] != b"WEBP":
        raise ValueError("another kind of RIFF")
    chunks: list[bytearray] = []
    way_up, place = 1, 12
    end = min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    while place + 8 <= end:
        name, size = data[place : place + 4], int.from_bytes(data[place + 4 : place + 8], "little")
        whole = data[place : place + 8 + size + size % 2]
        if name == b"EXIF":
            way_up = orientation_in(whole[8 : 8 + size].removeprefix(b"Exif\0\0"))
        elif name in _WEBP_LOOKS:
            chunks.append(bytearray(whole))
        place += len(whole)
    for chunk in chunks:
        if chunk[:4] == b"VP8X":
            chunk[8] = chunk[8] & ~(_HAS_EXIF | _HAS_XMP) | (_HAS_EXIF if way_up != 1 else 0)
    body = b"WEBP" + b"".join(chunks)
    if way_up != 1:
        exif = exif_of(way_up)
        body += b"EXIF" + len(exif).to_bytes(4, "little") + exif + bytes(len(exif) % 2)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


# GIF: https://www.w3.org/Graphics/GIF/spec-gif89a.txt

_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


def _gif(data: bytes) -> bytes:
    head = 13 + _colours(data[10])
    kept, place = [data[:head]], head
    while data[place] != 0x3B:
        begin = place
        if data[place] == 0x2C:
            place = _after_blocks(data, place + 11 + _colours(data[place + 9]))
            kept.append(data[begin:place])
            continue
        if data[place] != 0x21:
            raise ValueError("no block")
        label = data[place + 1]
        place = _after_blocks(data, place + 2)
        if label == 0xF9 or (label == 0xFF and data[begin + 3 : begin + 14] in _LOOPS):
            kept.append(data[begin:place])
    return b"".join(kept) + b";"


def _colours(packed: int) -> int:
    """Bytes of the table of colours that a packed field tells of."""
    return 3 << ((packed & 7) + 1) if packed & 0x80 else 0


def _after_blocks(data: bytes, place: int) -> int:
    while data[place]:
        place += data[place] + 1
    return place + 1


def _bmp(data: bytes) -> bytes:
    """A bitmap tells nothing beside its pixels; its head says where it ends."""
    size = int.from_bytes(data[2:6], "little")
    return data[:size] if 54 <= size < len(data) else data


_KINDS: tuple[tuple[bytes, Callable[[bytes], bytes]], ...] = (
    (b"\xff\xd8\xff", _jpeg),
    (b"\x89PNG\r\n\x1a\n", _png),
    (b"RIFF", _webp),
    (b"GIF87a", _gif),
    (b"GIF89a", _gif),
    (b"BM", _bmp),
)
