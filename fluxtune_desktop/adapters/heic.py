"""Pictures of phones, which the extra ``heic`` reads: found by content, loaded when one comes."""

from typing import IO

from fluxtune_desktop.core.errors import Kind, failure

FORMAT = "HEIF"
_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
"""Major brands of files with HEVC images (ISO/IEC 23008-12, annex B; https://mp4ra.org)."""
_BEGINNING = 12


def is_heic(stream: IO[bytes]) -> bool:
    """Whether a file begins as HEIC does; the stream is put back to its beginning."""
    head = stream.read(_BEGINNING)
    stream.seek(0)
    return head[4:8] == b"ftyp" and head[8:12] in _BRANDS


def let_pillow_read_heic() -> None:
    """Raises Failure(NEEDS_HEIC) where the extra is not installed."""
    try:
        from pi_heif import register_heif_opener  # type: ignore[import-untyped]
    except ImportError as error:
        raise failure(Kind.NEEDS_HEIC) from error
    register_heif_opener(thumbnails=False)
