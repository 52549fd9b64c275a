"""The vocabulary that ships with the program, and one that is broken."""

import gzip
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.clip_vocabulary import token_counter
from fluxtune_desktop.core.errors import Failure, Kind


@pytest.mark.parametrize("content", [b"", b"no gzip", gzip.compress(b"a b\nc d\n")])
def test_a_broken_vocabulary_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "vocabulary.gz"
    path.write_bytes(content)
    with pytest.raises(Failure) as told:
        token_counter(path)
    assert told.value.problem.kind is Kind.FILE_TROUBLE


def test_a_vocabulary_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(Failure) as told:
        token_counter(tmp_path / "nowhere.gz")
    assert told.value.problem.kind is Kind.MISSING
