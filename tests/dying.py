"""A process that dies at its n-th change of a file, as if it had been killed right there.

Python reports each change before it takes place
(https://docs.python.org/3/library/audit_events.html), so that every moment between two of them is
tried, and none is left to chance.

    python -m tests.dying N MODULE:FUNCTION ARGUMENT...
"""

import importlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

ROOT = Path(__file__).parents[1]
_CHANGES = frozenset({"os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir"})
_DIED = 9


def deaths(act: Callable[..., object], prepare: Callable[[], Path]) -> Iterator[Path]:
    """``act`` in a process that dies at its first change of a file; again, at its second; and so on
    until one comes to its end.

    Before each, ``prepare`` makes the folder that ``act`` gets. After each death it is yielded.
    """
    name = f"{act.__module__}:{act.__qualname__}"
    for n in count(1):
        folder = prepare()
        command = [sys.executable, "-m", "tests.dying", str(n), name, str(folder)]
        ended = subprocess.run(command, cwd=ROOT, check=False).returncode
        assert ended in {0, _DIED}, f"{name} ended with {ended} at its change {n}"
        if ended == 0:
            return
        yield folder


def _die_at(n: int) -> None:
    left = n

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event in _CHANGES or (event == "open" and _makes(arguments[2])):
            left -= 1
            if left == 0:
                os._exit(_DIED)

    sys.addaudithook(watch)


def _makes(flags: object) -> bool:
    return isinstance(flags, int) and bool(flags & os.O_CREAT)


def main(n: str, name: str, *arguments: str) -> None:
    module, _, function = name.partition(":")
    act = getattr(importlib.import_module(module), function)
    _die_at(int(n))
    act(*arguments)


if __name__ == "__main__":
    main(*sys.argv[1:])
