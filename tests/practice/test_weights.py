"""The weights of practice are a valid, small LoRA of zeros."""

import io
import json
import struct
import tarfile
from pathlib import Path

from fluxtune_desktop.practice.package_reading import read_package
from fluxtune_desktop.practice.weights import safetensors, trained_model_tar
from tests.faults.package import package


def test_header_and_data_agree():
    data = safetensors(8, steps=100)
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    notes = header.pop("__metadata__")
    assert "practice" in notes
    assert length % 8 == 0
    ends = [entry["data_offsets"][1] for entry in header.values()]
    assert max(ends) == len(data) - 8 - length
    assert not any(data[8 + length :])
    assert len(data) < 2_000_000
    for name, entry in header.items():
        assert name.startswith("transformer.transformer_blocks.0.attn.to_")
        assert entry["shape"] == ([8, 3072] if "lora_A" in name else [3072, 8])


def test_the_tar_is_the_same_for_the_same_training():
    first, second = (
        trained_model_tar(4, steps=9, trigger="X", captions={"a.txt": "é"}, made=1e9)
        for _ in range(2)
    )
    assert first == second
    with tarfile.open(fileobj=io.BytesIO(first)) as archive:
        caption = archive.extractfile("output/flux_train_replicate/captions/a.txt")
        assert caption is not None
        assert caption.read().decode() == "é"


def test_only_a_caption_with_the_lower_case_ending_is_found(tmp_path: Path):
    path = tmp_path / "a.zip"
    path.write_bytes(package({"B.PNG": package()[:0] or b"", "sub/0009.TXT": b"x"}))
    reading = read_package(path)
    assert reading.unreadable == ("B.PNG",)
    assert sorted(reading.captions) == ["0001.png", "0002.png", "0003.png"]
