"""The one place where the system's file errors become kinds of trouble with a sentence."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fluxtune_desktop.core.errors import Failure, Kind, Problem

_KINDS = {
    errno.ENOSPC: Kind.DISK_FULL,
    errno.EFBIG: Kind.DISK_FULL,
    errno.EDQUOT: Kind.DISK_FULL,
    errno.EROFS: Kind.READ_ONLY,
    errno.EACCES: Kind.READ_ONLY,
    errno.EPERM: Kind.READ_ONLY,
    errno.ENOENT: Kind.MISSING,
    errno.ENOTDIR: Kind.MISSING,
    errno.ESTALE: Kind.MISSING,
    errno.ENODEV: Kind.MISSING,
    errno.EHOSTDOWN: Kind.MISSING,
}
_WINDOWS_DISK_FULL = frozenset({39, 112})
"""ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of winerror.h."""


def problem_of(error: OSError, subject: str | Path) -> Problem:
    """What the person is told. ``subject`` is the file or folder it is about."""
    kind = _KINDS.get(error.errno or 0, Kind.FILE_TROUBLE)
    if getattr(error, "winerror", None) in _WINDOWS_DISK_FULL:
        kind = Kind.DISK_FULL
    return Problem(kind=kind, subject=str(subject), detail=error.strerror or type(error).__name__)


@contextmanager
def file_trouble(subject: str | Path) -> Iterator[None]:
    """Turn an OSError from inside into a Failure about ``subject``."""
    try:
        yield
    except OSError as error:
        raise Failure(problem_of(error, subject)) from error
