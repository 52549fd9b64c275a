"""The program in a home of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import Program, captions_file, picture_folder, program


@pytest.fixture
def fluxtune(tmp_path: Path) -> Iterator[Program]:
    with program(tmp_path) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return picture_folder(tmp_path / "smoke")


@pytest.fixture
def captioned(fluxtune: Program, folder: Path) -> Path:
    done = fluxtune.run("import", str(captions_file(folder)), str(folder), "--trigger", "SMKRINA")
    assert done.returncode == 0, done.stderr
    return folder
