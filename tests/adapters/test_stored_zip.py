"""The zip that is written here is one that others read."""

import io
import zipfile
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.adapters.stored_zip import Checked, StoredZip

NAMES = st.text(
    st.characters(codec="utf-8", exclude_characters="/\\\0", exclude_categories=["Cs"]), min_size=1
)


def written(files: Mapping[str, bytes]) -> bytes:
    stream = io.BytesIO()
    archive = StoredZip(stream)
    for name, data in files.items():
        archive.add(name, Checked.of(data))
    size = archive.size
    archive.finish()
    assert size == len(stream.getvalue()) or len(files) >= 0xFFFF
    return stream.getvalue()


@given(st.dictionaries(NAMES, st.binary()))
def test_what_goes_in_comes_out(files: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(written(files))) as archive:
        assert archive.testzip() is None
        assert {info.filename: archive.read(info) for info in archive.infolist()} == files
        assert all(info.compress_type == zipfile.ZIP_STORED for info in archive.infolist())
        assert all(info.date_time == (1980, 1, 1, 0, 0, 0) for info in archive.infolist())


def test_more_files_than_the_first_zips_could_count() -> None:
    count = 0x10000 + 3
    stored = written({f"{number}.txt": b"" for number in range(count)})
    with zipfile.ZipFile(io.BytesIO(stored)) as archive:
        assert len(archive.namelist()) == count
        assert archive.read(f"{count - 1}.txt") == b""


def test_a_wrong_check_sum_is_noticed() -> None:
    stream = io.BytesIO()
    archive = StoredZip(stream)
    archive.add("a.txt", Checked(b"smoke", 1))
    archive.finish()
    with zipfile.ZipFile(stream) as found, pytest.raises(zipfile.BadZipFile):
        found.read("a.txt")
