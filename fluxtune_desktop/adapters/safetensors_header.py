"""Looking at a safetensors file without loading it.

The layout is that of the format's own description
(https://github.com/huggingface/safetensors, README, "Format"): eight bytes with the length of the
header, the header as a JSON object, then the tensors without gaps.
"""

import json
import math
from pathlib import Path
from typing import BinaryIO

MAX_HEADER = 100_000_000
"""The bound that the reference implementation sets."""
_BITS = {
    "BOOL": 8, "U8": 8, "I8": 8, "F8_E4M3": 8, "F8_E5M2": 8,
    "U16": 16, "I16": 16, "F16": 16, "BF16": 16,
    "U32": 32, "I32": 32, "F32": 32,
    "U64": 64, "I64": 64, "F64": 64,
}  # fmt: skip


class BadWeights(Exception):
    """The file is not what it should be; the text says why."""


def check_weights(path: Path) -> int:
    """How many tensors the file holds. Raises BadWeights unless they fill it exactly."""
    size = path.stat().st_size
    with path.open("rb") as stream:
        header, length = read_header(stream, size)
    tensors = {name: entry for name, entry in header.items() if name != "__metadata__"}
    if not tensors:
        raise BadWeights("no tensors")
    extents = sorted(_extent(name, entry) for name, entry in tensors.items())
    end = 0
    for start, stop in extents:
        if start != end:
            raise BadWeights("tensors overlap or leave a gap")
        end = stop
    if end != size - 8 - length:
        raise BadWeights(f"{size - 8 - length} bytes of tensors instead of {end}")
    return len(tensors)


def read_header(stream: BinaryIO, size: int) -> tuple[dict[str, object], int]:
    """The header and its length in bytes, without the eight before it. Raises BadWeights."""
    length = int.from_bytes(stream.read(8), "little")
    if not 2 <= length <= min(MAX_HEADER, size - 8):
        raise BadWeights("the header does not fit")
    try:
        header = json.loads(stream.read(length))
    except (ValueError, RecursionError) as error:
        raise BadWeights("the header is not JSON") from error
    if not isinstance(header, dict):
        raise BadWeights("the header is no object")
    return header, length


def _extent(name: str, entry: object) -> tuple[int, int]:
    try:
        bits = _BITS.get(entry["dtype"])  # type: ignore[index]
        shape = [int(side) for side in entry["shape"]]  # type: ignore[index]
        start, stop = (int(each) for each in entry["data_offsets"])  # type: ignore[index]
    except (KeyError, TypeError, ValueError) as error:
        raise BadWeights(f"{name} is not described") from error
    wanted = math.prod(shape) * bits // 8 if bits is not None else stop - start
    if start < 0 or stop < start or stop - start != wanted:
        raise BadWeights(f"{name} has the wrong size")
    return start, stop
