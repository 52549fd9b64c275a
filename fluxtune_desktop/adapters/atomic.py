"""Writing so that a file is either the old one or the new one, whatever happens meanwhile.

A new file is written beside the old one under a short random name, forced to the disk, and put in
its place; then the folder is forced to the disk too. A failed fsync is a failed save: its pages may
be marked clean although they never reached the disk (fsync(2), "Error handling"), so nothing is
tried again on the same file.
"""

import contextlib
import errno
import os
import secrets
import shutil
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.core.dataset import FileStamp

TEMPORARY_PREFIX = ".fluxtune-"
"""Begins the name of every unfinished file. The rest is short: a name made from that of the target
could become longer than the 255 bytes that file systems allow."""
_LEFT_BEHIND = 3600.0
"""Seconds after which an unfinished file belongs to nobody."""
_REPLACE_PAUSES = (0.05, 0.1, 0.25, 0.5)
"""Seconds. On Windows a replacement is refused while a virus scanner or an indexer has the target
open."""


def stamp_of(path: Path) -> FileStamp | None:
    """How the file looks now; None when there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return FileStamp(mtime_ns=found.st_mtime_ns, size=found.st_size)


def write_durably(path: Path, data: bytes) -> FileStamp:
    """Replace the file's content, on the disk when this returns."""
    with durable_file(path) as stream:
        stream.write(data)
    with file_trouble(path):
        found = path.stat()
    return FileStamp(mtime_ns=found.st_mtime_ns, size=found.st_size)


@contextmanager
def durable_file(path: Path) -> Iterator[BinaryIO]:
    """A stream whose content takes the place of ``path`` when the block ends without an error.

    The block may read what it wrote. An OSError inside it, too, is taken as trouble with ``path``.
    A folder, a device or a pipe of that name is refused before the block: a rename would take its
    place, and with enough rights that of /dev/null.
    """
    temporary = path.with_name(f"{TEMPORARY_PREFIX}{secrets.token_hex(6)}")
    with file_trouble(path):
        mode = mode_of(path)
        try:
            with temporary.open("x+b") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            if mode is not None:
                temporary.chmod(mode)
            put_in_place(temporary, path)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def append_durably(path: Path, data: bytes) -> None:
    """Add to the end of the file, on the disk when this returns.

    A line that could not be written whole is taken back, so that the next one begins on a line of
    its own.
    """
    with file_trouble(path):
        fresh = not path.exists()
        with path.open("ab", buffering=0) as stream:
            start = stream.seek(0, os.SEEK_END)
            try:
                _write_all(stream, data)
                os.fsync(stream.fileno())
            except OSError:
                with contextlib.suppress(OSError):
                    stream.truncate(start)
                raise
        if fresh:
            sync_folder(path.parent)


def make_folder(path: Path) -> None:
    """Make the folder and those above it, durably."""
    with file_trouble(path):
        missing = [path, *path.parents]
        missing = missing[: next(i for i, each in enumerate(missing) if each.exists())]
        for folder in reversed(missing):
            folder.mkdir(exist_ok=True)
            sync_folder(folder.parent)
        if not path.is_dir():
            path.mkdir()


def sync_folder(folder: Path) -> None:
    """Force the names in the folder to the disk, where the system knows such a thing."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove_leftovers(folder: Path, *, folders: bool = False) -> None:
    """Delete unfinished files of earlier programs that were killed: ours, and over an hour old;
    unfinished ``folders``, too, where nobody else makes any."""
    oldest = time.time() - _LEFT_BEHIND
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            wanted = entry.is_file(follow_symlinks=False) or (
                folders and entry.is_dir(follow_symlinks=False)
            )
            if wanted and entry.name.startswith(TEMPORARY_PREFIX):
                _remove_if_older(Path(entry.path), oldest)


def _remove_if_older(path: Path, oldest: float) -> None:
    with contextlib.suppress(OSError):
        if path.stat().st_mtime >= oldest:
            return
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def mode_of(path: Path) -> int | None:
    """The rights of the file that is to be replaced; None when there is none. Raises OSError where
    something else is in its place."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "not an ordinary file")
    return mode & 0o777


def put_in_place(source: Path, target: Path) -> None:
    """Give a file the name of another one, which goes."""
    for pause in _REPLACE_PAUSES if sys.platform == "win32" else ():
        try:
            source.replace(target)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    source.replace(target)


def _write_all(stream: BinaryIO, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[stream.write(view) :]
