"""A quick practice server and its API."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from fluxtune_desktop.practice.server import PracticeServer
from tests.faults.package import api_of


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PracticeServer]:
    with PracticeServer(tmp_path / "practice", seconds_per_training=0.15) as running:
        yield running


@pytest.fixture
def api(server: PracticeServer) -> Iterator[httpx.Client]:
    with api_of(server) as client:
        yield client
