"""What a thumbnail seen before costs, over making it from photographs of 1 and of 12 to 24 MP.

Through the same door, the program's cache of thumbnails at 256 pixels: once with a cache that knows
the picture and has it on the disk, once decoding the picture without any. Processor time of the
thread, in turns.
"""

import time
from collections.abc import Sequence
from pathlib import Path

from fluxtune_desktop.adapters.atomic import stamp_of
from fluxtune_desktop.adapters.images import thumbnail
from fluxtune_desktop.adapters.thumbnail_cache import ThumbnailCache
from tests.benchmarks.frame import Figure, ratio
from tests.benchmarks.pictures import MEGAPIXEL, large_photographs, save_photograph, scratch

SIDE = 256
SMALL_FILES = 24
LARGE_FILES = 8
REPEATS = 5


def measure(small: int = SMALL_FILES, large: int = LARGE_FILES) -> list[Figure]:
    with scratch() as folder:
        of_1_mp = [
            save_photograph(number, MEGAPIXEL, folder / f"{number}.jpg") for number in range(small)
        ]
        return [
            Figure(
                name="kept thumbnail over decoding 1 MP (CPU)",
                value=over_decoding(folder, of_1_mp),
                limit=1 / 5,
            ),
            Figure(
                name="kept thumbnail over decoding 12-24 MP (CPU)",
                value=over_decoding(folder, large_photographs(folder, large)),
                limit=1 / 50,
            ),
        ]


def over_decoding(folder: Path, paths: Sequence[Path]) -> float:
    cache = ThumbnailCache(folder / "cache" / "thumbnails.sqlite3")
    known = [(path, stamp) for path in paths if (stamp := stamp_of(path)) is not None]

    def kept() -> None:
        for _ in range(REPEATS):
            for path, stamp in known:
                cache.thumbnail(path, stamp, SIDE)

    def made() -> None:
        for path in paths:
            thumbnail(path, SIDE)

    kept()
    cache.close()
    kept()
    try:
        return ratio(kept, made, clock=time.thread_time) / REPEATS
    finally:
        cache.close()
