"""A copy of a LoRA that says what it is."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from fluxtune_desktop.adapters.atomic import durable_file
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.safetensors_header import BadWeights, read_header
from fluxtune_desktop.core.errors import Kind, failure

_ALIGNED = 8
"""The header is filled up with blanks so that the tensors begin at a multiple of it, as the
reference implementation does (https://github.com/huggingface/safetensors)."""
_CHUNK = 1 << 20


def copy_described(source: Path, target: Path, words: Mapping[str, str]) -> None:
    """Copy a safetensors file with ``words`` among its metadata; tensors stay as they are, byte for
    byte. On the disk when this returns.

    Raises Failure, BAD_WEIGHTS among them, and leaves ``target`` alone then.
    """
    try:
        with file_trouble(source), source.open("rb") as stream:
            header, length = read_header(stream, source.stat().st_size)
    except BadWeights as error:
        raise failure(Kind.BAD_WEIGHTS, subject=source.name, detail=str(error)) from error
    head = _head(header, words)
    with durable_file(target) as writing, source.open("rb") as reading:
        writing.write(len(head).to_bytes(8, "little") + head)
        reading.seek(8 + length)
        shutil.copyfileobj(reading, writing, _CHUNK)


def _head(header: Mapping[str, object], words: Mapping[str, str]) -> bytes:
    found = header.get("__metadata__")
    said = {**(found if isinstance(found, dict) else {}), **words}
    tensors = {name: entry for name, entry in header.items() if name != "__metadata__"}
    text = json.dumps({"__metadata__": said, **tensors}, separators=(",", ":")).encode()
    return text + b" " * (-len(text) % _ALIGNED)
