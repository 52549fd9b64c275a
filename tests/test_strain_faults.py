"""The short form of the torture of faults: a few cells of each job, and guards switched off."""

import random
from pathlib import Path

import pytest

from tests.torture.faults import PLANTS, all_tried, cells

CHOSEN = (
    "N16 after at training create",
    "N9 404 at training get",
    "N6 402 at prediction get",
    "N7 403 at picture download",
    "N13 a day at prediction create",
    "N24 drip at hub repo exists",
    "N21 nested at W&B viewer",
)


@pytest.mark.usefixtures("qapp")
def test_a_fault_has_its_state_and_sentence_and_is_healed(tmp_path: Path) -> None:
    chosen = [cell for cell in cells() if cell.name in CHOSEN]
    assert len(chosen) == len(CHOSEN)
    assert all_tried(tmp_path, chosen, 2) == [None] * len(CHOSEN)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", ["a paid training given up", "a kind without a sentence"])
def test_a_guard_that_is_switched_off_is_noticed(tmp_path: Path, name: str) -> None:
    assert PLANTS[name](tmp_path, random.Random(1)) is not None
