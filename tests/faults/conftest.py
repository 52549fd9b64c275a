"""The bench on which faults are tried."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.workbench import Workbench, workbench


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    with workbench(tmp_path) as made:
        yield made
