"""How the system's allocator keeps memory for a program that handles pictures."""

import ctypes
import sys

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
"""Parameters of mallopt(3), with their numbers from glibc's malloc.h."""
_PICTURE_BYTES = 128 * 1024
"""Where mallopt(3) begins, too, before glibc raises it for a program that frees large blocks."""
_ARENAS = 2


def give_back_freed_pictures() -> None:
    """With glibc, have the memory of a picture go back to the system when the picture does.

    By itself glibc soon keeps freed pictures for later ones, between small things that stay, and a
    heap of its own for each thread that decodes. Elsewhere this does nothing. To be called before
    there are threads.
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        # Another C library, such as musl.
        return
    for parameter, value in (
        (_ARENA_MAX, _ARENAS),
        (_MMAP_THRESHOLD, _PICTURE_BYTES),
        (_TRIM_THRESHOLD, _PICTURE_BYTES),
    ):
        mallopt(parameter, value)
