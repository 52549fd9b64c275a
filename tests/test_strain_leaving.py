"""The short forms of two tortures: no token stays on the disk, and nothing holds the window."""

from dataclasses import replace
from functools import partial

import pytest

from tests.secret_service import PROGRAMS
from tests.torture import exits, secrets
from tests.torture.frame import run, table
from tests.torture.secrets_plants import PLANTS

GUARDS = ("the log's filter", "captions of a package")


@pytest.mark.needs(*PROGRAMS)
def test_no_token_is_left_anywhere_and_missing_guards_are_noticed() -> None:
    short = replace(
        secrets.TORTURE,
        trial=partial(secrets.trial, short=True),
        planted={
            guard: partial(secrets.planted, plant=PLANTS[guard], short=True) for guard in GUARDS
        },
    )
    outcome = run(short, times=1, seed=5)
    assert outcome.failed == 0, table(outcome)
    assert outcome.passed == 1


def test_there_are_at_least_twelve_guards() -> None:
    assert len(PLANTS) >= 12
    assert all(plant.where for plant in PLANTS.values())


@pytest.mark.parametrize("moment", ["blocked upload", "silent service", "import"])
def test_the_program_is_gone_in_time(moment: str) -> None:
    torture = replace(exits.TORTURE, trial=partial(exits.trial, moment=moment, late=0.3))
    outcome = run(replace(torture, planted={}), times=1, seed=6)
    assert outcome.passed == 1, table(outcome)


def test_a_worker_that_ignores_the_end_is_noticed() -> None:
    outcome = run(exits.TORTURE, times=0, seed=7)
    assert "still there" in (outcome.caught or "")
