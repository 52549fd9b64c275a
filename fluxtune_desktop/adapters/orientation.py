"""Which way up a picture is, read from EXIF and written as the only thing that EXIF says."""

_TAG = 0x0112
"""Orientation (Exif 2.3, 4.6.4 A): 1 is upright, 8 values in all."""
_SHORT = 3
_ENTRY = 12


def orientation_in(tiff: bytes) -> int:
    """The orientation that a block of EXIF names, from 1 to 8; 1 where it names none.

    The block is a TIFF file (TIFF 6.0, section 2) of which the first directory counts.
    """
    order = {b"II": "little", b"MM": "big"}.get(tiff[:2])
    if order is None:
        return 1
    little = order == "little"

    def number(place: int, size: int) -> int:
        return int.from_bytes(tiff[place : place + size], "little" if little else "big")

    first = number(4, 4)
    for entry in range(number(first, 2)):
        place = first + 2 + _ENTRY * entry
        if number(place, 2) == _TAG and number(place + 2, 2) == _SHORT:
            value = number(place + 8, 2)
            return value if 1 <= value <= 8 else 1
    return 1


def exif_of(orientation: int) -> bytes:
    """A block of EXIF that names the orientation and nothing else."""
    head = b"MM\0*" + (8).to_bytes(4)
    entry = _TAG.to_bytes(2) + _SHORT.to_bytes(2) + (1).to_bytes(4) + orientation.to_bytes(2)
    return head + (1).to_bytes(2) + entry + bytes(2) + bytes(4)
