"""The lists of words are read whole, and trouble with them is told."""

import gzip
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.dictionaries import lexicon, shipped_languages
from fluxtune_desktop.core.errors import Failure, Kind


def test_a_missing_list_is_told_as_missing(tmp_path: Path) -> None:
    with pytest.raises(Failure) as caught:
        lexicon(tmp_path, "en")
    assert caught.value.problem.kind is Kind.MISSING


@pytest.mark.parametrize("spoiled", [b"", b"no gzip", gzip.compress(b"no list")])
def test_a_spoiled_list_is_told_as_trouble_with_a_file(tmp_path: Path, spoiled: bytes) -> None:
    (tmp_path / "en.words.gz").write_bytes(spoiled)
    with pytest.raises(Failure) as caught:
        lexicon(tmp_path, "en")
    assert caught.value.problem.kind is Kind.FILE_TROUBLE


def test_no_folder_has_no_languages(tmp_path: Path) -> None:
    assert shipped_languages(tmp_path / "nothing") == ()
