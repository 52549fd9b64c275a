"""Words inside a PNG file, added without touching its pixels."""

import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_AFTER_HEADER = len(SIGNATURE) + 4 + 4 + 13 + 4
"""The header chunk is always first and always this long (PNG specification, 11.2.1 IHDR)."""


def with_text(png: bytes, *, keyword: str, text: str) -> bytes:
    """The PNG with an international text chunk (PNG specification, 11.3.3.4 iTXt) at its start.

    Raises ValueError for what is no PNG.
    """
    if not png.startswith(SIGNATURE) or png[12:16] != b"IHDR":
        raise ValueError("no PNG")
    body = keyword.encode("latin-1") + b"\0\0\0\0\0" + text.encode("utf-8", "backslashreplace")
    check = zlib.crc32(b"iTXt" + body).to_bytes(4, "big")
    chunk = len(body).to_bytes(4, "big") + b"iTXt" + body + check
    return png[:_AFTER_HEADER] + chunk + png[_AFTER_HEADER:]
