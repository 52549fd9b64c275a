"""Captions are written while the process is killed: no torn file, no acknowledged text lost.

The child writes long captions as fast as it can, through the part of the program that writes
captions, and says each one that is on disk. The planted fault writes plainly instead.
"""

import random
import subprocess
import sys
import time
from pathlib import Path

from tests.torture.frame import Torture

ROOT = Path(__file__).parents[2]
IMAGES = 3
CHARACTERS = 200_000


def caption(number: int) -> str:
    """A long text that is whole only if it begins and ends with its number."""
    body = f"smoke {number} "
    return (body * (CHARACTERS // len(body))) + f"end {number}"


def number_of(text: str) -> int | None:
    """The number of a whole caption, None for a torn one."""
    words = text.split(" ", 2)
    number = int(words[1]) if len(words) == 3 and words[1].isdigit() else -1
    return number if number >= 0 and text == caption(number) else None


def killed_while_writing(folder: Path, source: random.Random, *words: str) -> dict[str, int]:
    """Run the child until it is killed; the last number that it has acknowledged for each file."""
    command = [sys.executable, "-m", "tests.torture.captions_child", str(folder), *words]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        first = child.stdout.readline()
        time.sleep(source.uniform(0, 0.3))
        child.kill()
        lines = [first, *child.stdout.read().splitlines(keepends=True)]
    whole = (line.split() for line in lines if line.endswith("\n"))
    return {name: int(number) for name, number in whole}


def trial(folder: Path, source: random.Random, *words: str) -> str | None:
    for name, acknowledged in killed_while_writing(folder, source, *words).items():
        number = number_of((folder / name).read_text(encoding="utf-8"))
        if number is None:
            return "a torn caption"
        if number < acknowledged:
            return "an acknowledged caption is lost"
    return None


def planted(folder: Path, source: random.Random) -> str | None:
    return trial(folder, source, "plainly")


TORTURE = Torture(trial=trial, planted=planted, times=50)
