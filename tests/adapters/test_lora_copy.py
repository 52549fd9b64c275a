"""A copy of a LoRA for other programs."""

import json
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.lora_copy import copy_described
from fluxtune_desktop.adapters.safetensors_header import check_weights, read_header
from fluxtune_desktop.core.errors import Failure, Kind
from fluxtune_desktop.practice.weights import safetensors


def parts(path: Path) -> tuple[dict[str, object], bytes]:
    """The header, and the bytes of the tensors."""
    with path.open("rb") as stream:
        header, length = read_header(stream, path.stat().st_size)
        assert length % 8 == 0
        stream.seek(8 + length)
        return header, stream.read()


def test_the_copy_has_the_words_and_every_tensor_as_it_was(tmp_path: Path) -> None:
    source, target = tmp_path / "lora.safetensors", tmp_path / "copy.safetensors"
    source.write_bytes(safetensors(4, steps=9))
    copy_described(source, target, {"modelspec.trigger_phrase": "smøk"})
    before, tensors = parts(source)
    after, copied = parts(target)
    said, found = after.pop("__metadata__"), before.pop("__metadata__")
    assert isinstance(found, dict)
    assert said == {**found, "modelspec.trigger_phrase": "smøk"}
    assert (after, copied) == (before, tensors)
    assert check_weights(target) == check_weights(source)


def test_a_file_without_words_of_its_own_gets_some(tmp_path: Path) -> None:
    source, target = tmp_path / "lora.safetensors", tmp_path / "copy.safetensors"
    entry = {"dtype": "U8", "shape": [3], "data_offsets": [0, 3]}
    head = json.dumps({"a": entry}).encode()
    source.write_bytes(len(head).to_bytes(8, "little") + head + b"abc")
    copy_described(source, target, {"modelspec.title": "smoke"})
    header, tensors = parts(target)
    assert header == {"__metadata__": {"modelspec.title": "smoke"}, "a": entry}
    assert tensors == b"abc"


def test_what_is_no_lora_is_not_copied_and_nothing_is_replaced(tmp_path: Path) -> None:
    source, target = tmp_path / "lora.safetensors", tmp_path / "mine.safetensors"
    source.write_bytes(b"no weights")
    target.write_bytes(b"mine")
    with pytest.raises(Failure) as trouble:
        copy_described(source, target, {})
    assert trouble.value.problem.kind is Kind.BAD_WEIGHTS
    assert target.read_bytes() == b"mine"
