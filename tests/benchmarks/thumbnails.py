"""What a thumbnail of a photograph costs, over what libjpeg-turbo needs to decode it at an eighth.

Both sides read the same JPEG files of 12 and 24 million pixels, each from its own file, in turns.
The reference is ``djpeg -scale 1/8`` of libjpeg-turbo, a process for each file; what it costs to
start that process is taken off. Our side is what the gallery does for a picture that it has never
seen: open, decode, scale to 256 pixels, turn upright, into the colours of the screen. Compared is
the processor time of all threads.
"""

import shutil
import statistics
import subprocess
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from fluxtune_desktop.adapters.images import thumbnail
from tests.benchmarks.frame import Figure, processor_seconds
from tests.benchmarks.pictures import large_photographs, scratch

FILES = 24
ROUNDS = 5
SIDE = 256
LIMIT = 1.35


def measure(files: int = FILES, rounds: int = ROUNDS) -> list[Figure]:
    if (djpeg := shutil.which("djpeg")) is None:
        raise SystemExit("The program djpeg is needed: Debian's package libjpeg-turbo-progs.")
    with scratch() as folder:
        paths = large_photographs(folder, files)
        value = statistics.median(over_djpeg(djpeg, paths, turn) for turn in range(rounds))
    return [Figure(name="thumbnail over djpeg -scale 1/8 (CPU)", value=value, limit=LIMIT)]


def over_djpeg(djpeg: str, paths: Sequence[Path], turn: int) -> float:
    """The median over all files; who begins changes from file to file."""
    quotients = []
    for place, path in enumerate(paths):
        if (place + turn) % 2:
            reference = decoding(djpeg, path)
            ours = spent(partial(thumbnail, path, SIDE))
        else:
            ours = spent(partial(thumbnail, path, SIDE))
            reference = decoding(djpeg, path)
        quotients.append(ours / reference)
    return statistics.median(quotients)


def decoding(djpeg: str, path: Path) -> float:
    """Seconds of the processor for one file, without those for the start of the program."""
    command = [djpeg, "-scale", "1/8", "-outfile", "/dev/null", str(path)]
    whole = spent(lambda: subprocess.run(command, check=True))
    start = spent(lambda: subprocess.run([djpeg, "-version"], check=True, capture_output=True))
    return whole - start


def spent(work: Callable[[], object]) -> float:
    start = processor_seconds()
    work()
    return processor_seconds() - start
