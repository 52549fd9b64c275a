"""What making images ready for the training costs, over decoding and scaling every pixel of them.

Photographs of 12 and 24 million pixels. Ours: as the packer does, each in one of two threads. The
reference, also in two threads: decode the whole, turn it upright, scale it as the packer does, and
encode it as JPEG of the same size and quality. Processor time of all threads, in turns.
"""

import io
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image, ImageOps

from fluxtune_desktop.adapters.training_image import PackFormat, training_image
from tests.benchmarks.frame import Figure, processor_seconds, ratio
from tests.benchmarks.pictures import large_photographs, scratch

FILES = 8
WORKERS = 2
QUALITY = 95


def measure(files: int = FILES) -> list[Figure]:
    with scratch() as folder:
        paths = large_photographs(folder, files)
        of_ours = {path: shape(ours(path)) for path in paths}
        value = ratio(
            lambda: in_threads(ours, paths),
            lambda: in_threads(lambda path: decoded_whole(path, of_ours[path]), paths),
            clock=processor_seconds,
        )
    return [Figure(name="packing over decoding whole and scaling (CPU)", value=value, limit=0.75)]


def in_threads(work: Callable[[Path], bytes], paths: Sequence[Path]) -> None:
    with ThreadPoolExecutor(WORKERS) as pool:
        for _ in pool.map(work, paths):
            pass


def ours(path: Path) -> bytes:
    return training_image(path, PackFormat.JPG).data


def decoded_whole(path: Path, size: tuple[int, int]) -> bytes:
    with Image.open(path) as opened:
        whole = ImageOps.exif_transpose(opened).convert("RGB")
    stream = io.BytesIO()
    scaled = whole.resize(size, Image.Resampling.LANCZOS)
    scaled.save(stream, "JPEG", quality=QUALITY, subsampling="4:4:4")
    return stream.getvalue()


def shape(encoded: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(encoded)) as image:
        return image.size
