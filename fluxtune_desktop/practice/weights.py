"""The weights that practice hands out: a valid small LoRA that changes nothing.

Key names and shapes are those that ai-toolkit writes for FLUX.1-dev (diffusers' naming); it holds
the attention of one block, all zeros. Layout of the tar: replicate/flux-fine-tuner ``train.py``.
"""

import io
import json
import struct
import tarfile
from collections.abc import Mapping

_WIDTH = 3072
"""FLUX.1-dev's inner width: 24 heads of 128."""

_MODULES = tuple(f"transformer.transformer_blocks.0.attn.to_{name}" for name in "qkv")
USUAL_FOLDER = "output/flux_train_replicate"


def safetensors(rank: int, *, steps: int, training: str = "", share: float = 1.0) -> bytes:
    """A safetensors file. https://github.com/huggingface/safetensors describes the format.

    It says which training made it, and how much of that was done (0..1).
    """
    note = "practice: trained nothing, changes nothing"
    header: dict[str, object] = {
        "__metadata__": {"format": "pt", "name": "flux_train_replicate", "practice": note}
        | {"training": training, "share": f"{share:.3f}"}
        | {"training_info": json.dumps({"step": steps, "epoch": 0})}
    }
    size = 2 * rank * _WIDTH
    place = 0
    for module in _MODULES:
        for part, shape in (("lora_A", [rank, _WIDTH]), ("lora_B", [_WIDTH, rank])):
            entry = {"dtype": "F16", "shape": shape, "data_offsets": [place, place + size]}
            header[f"{module}.{part}.weight"] = entry
            place += size
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + bytes(place)


def trained_model_tar(
    rank: int,
    *,
    steps: int,
    trigger: str,
    captions: Mapping[str, str],
    made: float,
    training: str = "",
    folder: str = USUAL_FOLDER,
) -> bytes:
    """``trained_model.tar``, the same bytes for the same training.

    ``folder`` is where the LoRA lies in it.
    """
    config = "job: custom_job\nconfig:\n  name: flux_train_replicate\n  practice: true\n"
    config += f"  rank: {rank}\n  steps: {steps}\n  trigger_word: {json.dumps(trigger)}\n"
    files = {
        f"{folder}/lora.safetensors": safetensors(rank, steps=steps, training=training),
        f"{folder}/config.yaml": config.encode(),
        **{f"{folder}/captions/{name}": text.encode() for name, text in captions.items()},
    }
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for place in ("output", folder, f"{folder}/captions"):
            info = tarfile.TarInfo(place)
            info.type, info.mode, info.mtime = tarfile.DIRTYPE, 0o755, int(made)
            tar.addfile(info)
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), int(made)
            tar.addfile(info, io.BytesIO(data))
    return out.getvalue()
