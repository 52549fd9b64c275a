"""Many small files at once, each of which is either the old one or the new one.

The new files are written beside the old ones and forced to the disk by several threads: file
systems with a journal bring those that wait at the same time to the disk together. Only then they
are put in place, and the names are forced to the disk once for each folder. Between reading the old
files and replacing them lies the time that all of that takes, so that each is looked at again just
before it is replaced: another program may have written it.
"""

import contextlib
import os
import secrets
from collections.abc import Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from fluxtune_desktop.adapters.atomic import (
    TEMPORARY_PREFIX,
    mode_of,
    put_in_place,
    stamp_of,
    sync_folder,
)
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.core.dataset import FileStamp
from fluxtune_desktop.core.errors import Failure, Kind, Problem, failure

_THREADS = 16
_FEW = 4
"""Files for which threads are not worth their start."""

Outcome = FileStamp | Problem | None


def write_many_durably(
    files: Mapping[Path, bytes], read: Mapping[Path, FileStamp | None]
) -> dict[Path, Outcome]:
    """Replace the contents of files; all of them are on the disk when this returns.

    ``read`` has the stamp of each as it was read, None where there was no file. Gives the new
    stamp of each, or what stood in its way, CHANGED_ELSEWHERE included: that file is as it was.
    """
    by_others = {} if len(files) <= _FEW else _side_by_side(files)
    written = {
        path: by_others[path].result() if path in by_others else _prepare(path, data)
        for path, data in files.items()
    }
    found = {path: _place(path, new, read[path]) for path, new in written.items()}
    return _settled(found)


def _side_by_side(files: Mapping[Path, bytes]) -> dict[Path, Future[Path | Problem]]:
    """What several threads prepared. Where the interpreter ends meanwhile, or the system is out of
    threads, nobody takes up the rest: that is left to the caller."""
    prepared: dict[Path, Future[Path | Problem]] = {}
    with (
        contextlib.suppress(RuntimeError),
        ThreadPoolExecutor(_THREADS, thread_name_prefix="captions") as pool,
    ):
        for path, data in files.items():
            prepared[path] = pool.submit(_prepare, path, data)
    return prepared


def _prepare(path: Path, data: bytes) -> Path | Problem:
    """The new file beside the old one, on the disk."""
    temporary = path.with_name(f"{TEMPORARY_PREFIX}{secrets.token_hex(6)}")
    try:
        with file_trouble(path):
            mode = mode_of(path)
            with temporary.open("xb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            if mode is not None:
                temporary.chmod(mode)
    except Failure as trouble:
        _drop(temporary)
        return trouble.problem
    return temporary


def _place(path: Path, new: Path | Problem, read: FileStamp | None) -> Outcome:
    if isinstance(new, Problem):
        return new
    try:
        with file_trouble(path):
            if stamp_of(path) != read:
                raise failure(Kind.CHANGED_ELSEWHERE, subject=path.name)
            put_in_place(new, path)
            return stamp_of(path)
    except Failure as trouble:
        _drop(new)
        return trouble.problem


def _settled(found: dict[Path, Outcome]) -> dict[Path, Outcome]:
    """The same after the folders were forced to the disk; a folder that was not is a trouble of
    all files in it."""
    for folder in _folders(found):
        try:
            with file_trouble(folder):
                sync_folder(folder)
        except Failure as trouble:
            for path in found:
                if path.parent == folder:
                    found[path] = trouble.problem
    return found


def _folders(paths: Iterable[Path]) -> frozenset[Path]:
    return frozenset(path.parent for path in paths)


def _drop(temporary: Path) -> None:
    with contextlib.suppress(OSError):
        temporary.unlink(missing_ok=True)
