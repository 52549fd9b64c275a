"""The short form of the torture of paying once: nothing is paid twice; a blind retry is seen."""

import random
from pathlib import Path

from tests.torture import pay_once
from tests.torture.pay_once_plants import PLANTS

FACTOR = 200.0
"""Faster than the torture itself, so that a quarter of an hour takes five seconds."""


def test_over_a_service_that_loses_answers_every_training_is_paid_once(tmp_path: Path) -> None:
    seen = pay_once.together(tmp_path, random.Random(3), 2, factor=FACTOR, kills=1)
    assert [each.wrong for each in seen] == [None, None]
    assert all(each.counts["trainings paid"] for each in seen)


def test_a_blind_retry_is_noticed(tmp_path: Path) -> None:
    noticed = pay_once.plant("a blind retry", tmp_path, random.Random(4), factor=FACTOR, trials=6)
    assert noticed in pay_once.WRONGS


def test_there_are_four_planted_faults() -> None:
    assert len(PLANTS) == 4
