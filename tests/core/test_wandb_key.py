"""Which W&B keys may go to the trainer."""

import pytest

from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.wandb_key import trainer_accepts


@pytest.mark.parametrize(("length", "fits"), [(40, True), (39, False), (41, False), (86, False)])
def test_only_keys_of_the_old_length_are_taken(length: int, fits: bool) -> None:
    assert trainer_accepts(Secret("a" * length)) is fits
