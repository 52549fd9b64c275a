"""Captions are typed and changed by the thousand while the disk is full.

What cannot be written stays in the window and is written as soon as there is room; a kill while the
disk is full tears no file. In half of the rounds what the program keeps for the person lies on the
full disk, too. The planted fault writes in place; it never gets room again, because the window
takes a file that it tore itself for the text of another program and waits for the person.
"""

import errno
import os
import random
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from tests.torture.captions_round import Life, Place, lost, prepare, stories, unhealed, window
from tests.torture.frame import Torture

CAPTIONS = 300
DISK = 4_000_000
BLOCK = 4096
LATEST = 3.0
ROOM_AGAIN = 0.3
"""In how many of the rounds the disk has room again before the end."""


@cache
def may_mount() -> bool:
    """Whether a small disk in memory can be had here: that takes root on Linux."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    with tempfile.TemporaryDirectory() as folder:
        try:
            with _mounted(Path(folder)):
                return True
        except (OSError, subprocess.CalledProcessError):
            return False


def ground() -> str:
    if may_mount():
        return f"the full disk is a tmpfs of {DISK // 1_000_000} MB"
    return "no disk can be mounted here: instead, no file of the program may become large"


@contextmanager
def _mounted(folder: Path) -> Iterator[None]:
    command = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True, capture_output=True)


def fill(file: Path, room: int) -> None:
    """Take the whole disk but for a little room."""
    with file.open("wb", buffering=0) as stream:
        try:
            while True:
                stream.write(bytes(BLOCK))
        except OSError as trouble:
            if trouble.errno != errno.ENOSPC:
                raise
        stream.truncate(max(0, stream.tell() - room))


def trial(
    folder: Path, source: random.Random, *words: str, room_again: float = ROOM_AGAIN
) -> str | None:
    healing = source.random() < room_again
    if not may_mount():
        place = prepare(folder, CAPTIONS)
        return _worked(place, source, None, "limited", *words, healing=False)
    disk, elsewhere = folder / "disk", folder / "home"
    disk.mkdir()
    with _mounted(disk):
        home = disk / "home" if source.random() < 0.5 else elsewhere
        place = prepare(disk, CAPTIONS, home=home, said=folder / "said.jsonl")
        return _worked(place, source, disk / "ballast", *words, healing=healing)


def _worked(
    place: Place, source: random.Random, ballast: Path | None, *words: str, healing: bool
) -> str | None:
    with window(place, source, *words) as life:
        if ballast is not None:
            fill(ballast, room=BLOCK * source.randrange(60))
        place.go.touch()
        time.sleep(source.uniform(0, LATEST))
        wrong = _with_room_again(life, ballast) if healing and ballast is not None else None
        lines = life.kill()
    if ballast is not None:
        ballast.unlink(missing_ok=True)
    return wrong or unhealed(place) or lost(place, stories(place, lines), since=None)


def _with_room_again(life: Life, ballast: Path) -> str | None:
    """All that was typed and changed is to be written then."""
    ballast.unlink()
    life.place.rest.touch()
    return None if life.until("saved") else "what waited was not written when there was room again"


def planted(folder: Path, source: random.Random) -> str | None:
    return trial(folder, source, "in-place", room_again=0.0)


TORTURE = Torture(trial=trial, planted=planted, times=20, ground=ground)
