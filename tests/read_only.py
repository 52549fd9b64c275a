"""A folder that takes no changes, also from root, whom permissions do not bind."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

_WRITABLE, _CLOSED = 0o755, 0o555


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """As long as this lasts: by a mount of the folder onto itself as root, by its permissions
    else. Raises CalledProcessError where root may not mount."""
    if os.geteuid() == 0:
        with _mounted(folder):
            yield
        return
    inside = [folder, *(each for each in folder.rglob("*") if each.is_dir())]
    for each in inside:
        each.chmod(_CLOSED)
    try:
        yield
    finally:
        for each in inside:
            each.chmod(_WRITABLE)


@cache
def can_be_read_only() -> bool:
    """Whether such a folder can be had here."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            with read_only(Path(folder)):
                return True
        except (AttributeError, OSError, subprocess.CalledProcessError):
            return False


@contextmanager
def _mounted(folder: Path) -> Iterator[None]:
    _run("mount", "--bind", str(folder), str(folder))
    try:
        _run("mount", "-o", "remount,bind,ro", str(folder))
        yield
    finally:
        _run("umount", "-l", str(folder))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
