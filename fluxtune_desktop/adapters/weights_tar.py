"""Taking the LoRA out of what a trainer gives back, without trusting it."""

import tarfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from fluxtune_desktop.adapters.atomic import durable_file
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.safetensors_header import BadWeights, check_weights
from fluxtune_desktop.core.errors import Kind, failure

MAX_WEIGHTS = 8 << 30
"""Bytes. A LoRA of rank 128 has about 1.4 GB."""
MAX_MEMBERS = 10_000
_CHUNK = 1 << 20


def take_weights(archive: Path, target: Path) -> None:
    """Write the archive's ``*.safetensors`` to ``target`` once it is known to be whole.

    The trainer's tar holds ``output/flux_train_replicate/lora.safetensors`` beside its
    configuration and captions (replicate/flux-fine-tuner, train.py). Nothing is unpacked under a
    name that the archive chooses: absolute names, ``..``, links and devices are passed over. Raises
    Failure(BAD_WEIGHTS) and leaves ``target`` alone.
    """
    unchecked = target.with_name(f"{target.stem}-unchecked{target.suffix}")
    try:
        _copy_out(archive, unchecked)
        with file_trouble(unchecked):
            check_weights(unchecked)
            unchecked.replace(target)
    except (tarfile.TarError, EOFError, BadWeights) as error:
        raise failure(Kind.BAD_WEIGHTS, subject=archive.name, detail=str(error)) from error
    finally:
        unchecked.unlink(missing_ok=True)


def _copy_out(archive: Path, target: Path) -> None:
    with file_trouble(archive), tarfile.open(archive, "r:*") as tar:
        member = _choose(tar)
        source = tar.extractfile(member)
        if source is None:
            raise BadWeights("no file")
        with source, durable_file(target) as writing:
            left = member.size
            while left > 0:
                chunk = source.read(min(_CHUNK, left))
                if not chunk:
                    raise BadWeights("cut off")
                writing.write(chunk)
                left -= len(chunk)


def _choose(tar: tarfile.TarFile) -> tarfile.TarInfo:
    """``lora.safetensors`` if there is one, else the largest."""
    found = list(_candidates(tar))
    if not found:
        raise BadWeights("no safetensors file inside")
    return max(
        found, key=lambda each: (PurePosixPath(each.name).name == "lora.safetensors", each.size)
    )


def _candidates(tar: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    for number, member in enumerate(tar):
        if number >= MAX_MEMBERS:
            raise BadWeights("too many files inside")
        name = PurePosixPath(member.name.replace("\\", "/"))
        unsafe = name.is_absolute() or ".." in name.parts or ":" in member.name
        if member.isreg() and name.suffix == ".safetensors" and not unsafe:
            if member.size > MAX_WEIGHTS:
                raise BadWeights("too large")
            yield member
