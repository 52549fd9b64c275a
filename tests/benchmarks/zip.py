"""What the zip costs, over writing the same bytes to a file as they are; and that it holds none.

From images that are encoded already, half a gigabyte of them, in memory. Ours: each stored in the
zip with its caption and its check sum, one after the other, then synced to the disk; the packer has
the check sums from the threads that encode. The reference: the same bytes, one after the other,
then synced. Elapsed time, in turns, on the disk of the folder for temporary files, which has
nothing left to write when either begins. What is checked and hashed afterwards is not in it, nor
the limit of a package's size.
"""

import os
import random
import tracemalloc
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from fluxtune_desktop.adapters.atomic import durable_file
from fluxtune_desktop.adapters.stored_zip import Checked, StoredZip
from tests.benchmarks.frame import Figure, ratio
from tests.benchmarks.pictures import scratch

BYTES = 520_000_000
IMAGE_BYTES = 1_300_000
"""A PNG of a million pixels."""
DISTINCT = 16
CAPTION = "a photograph of a quiet street, soft light, wide angle, fluxtune style " * 2
SMALL_BYTES = 20_000
FEW, MANY = 500, 4000
PAIRS = 7


def measure(total: int = BYTES, few: int = FEW, many: int = MANY) -> list[Figure]:
    count = total // IMAGE_BYTES
    with scratch() as folder:
        images = encoded(IMAGE_BYTES)
        return [
            Figure(
                name=f"zip of {total // 1_000_000} MB over a raw copy and fsync",
                value=ratio(
                    lambda: write_zip(folder / "images.zip", islice(cycle(images), count)),
                    lambda: write_raw(folder / "images.raw", islice(cycle(images), count)),
                    before=lambda: clear(folder),
                    pairs=PAIRS,
                ),
                limit=1.5,
            ),
            Figure(
                name="bytes of memory for one more picture in the zip",
                value=memory_a_picture(folder, few, many),
                limit=4096,
            ),
        ]


def clear(folder: Path) -> None:
    """Neither side pays for the other's files, nor for what other programs have written."""
    for path in folder.iterdir():
        path.unlink()
    os.sync()


def encoded(size: int) -> list[bytes]:
    """What cannot be made smaller, like images that are compressed."""
    return [random.Random(number).randbytes(size) for number in range(DISTINCT)]


def write_zip(path: Path, images: Iterator[bytes]) -> None:
    with durable_file(path) as stream:
        archive = StoredZip(stream)
        for number, data in enumerate(images, start=1):
            archive.add(f"{number:04}.png", Checked.of(data))
            archive.add(f"{number:04}.txt", Checked.of(CAPTION.encode()))
        archive.finish()


def write_raw(path: Path, images: Iterator[bytes]) -> None:
    caption = CAPTION.encode()
    with durable_file(path) as stream:
        for data in images:
            stream.write(data)
            stream.write(caption)


def memory_a_picture(folder: Path, few: int, many: int) -> float:
    """How much the most that is held at once grows with every picture of 20 kB, in bytes."""
    return (peak(folder, many) - peak(folder, few)) / (many - few)


def peak(folder: Path, count: int) -> int:
    """The most bytes that were held at once while so many pictures were made and written."""
    images = (random.Random(number).randbytes(SMALL_BYTES) for number in range(count))
    tracemalloc.start()
    try:
        write_zip(folder / "many.zip", images)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
