"""Every benchmark can be run: with so little that it takes no time, and that says nothing."""

import importlib

import pytest

from tests.benchmarks.__main__ import described, names
from tests.benchmarks.frame import Figure

SMALL: dict[str, dict[str, int]] = {
    "cache": {"small": 2, "large": 1},
    "captions": {"few": 20, "many": 120, "hits": 30},
    "pack": {"files": 1},
    "startup": {"pairs": 1},
    "zip": {"total": 3_000_000, "few": 2, "many": 4},
}
"""Those whose work can be made small; of the others each takes long."""


def test_each_benchmark_says_what_it_measures() -> None:
    assert len(described().splitlines()) == len(names())
    for name in names():
        assert callable(importlib.import_module(f"tests.benchmarks.{name}").measure)


@pytest.mark.parametrize("name", SMALL)
def test_it_measures(name: str) -> None:
    figures: list[Figure] = importlib.import_module(f"tests.benchmarks.{name}").measure(
        **SMALL[name]
    )
    assert figures
    assert all(isinstance(figure, Figure) for figure in figures)
