"""The frames of the benchmarks and tortures: what they say, and when they fail."""

import json
import random
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from tests.benchmarks import __main__ as bench
from tests.benchmarks.frame import Figure, as_json, ratio, table
from tests.torture import __main__ as torture_main
from tests.torture import captions, captions_full_disk, captions_outside
from tests.torture.frame import Torture, run
from tests.torture.frame import table as torture_table

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(("value", "holds"), [(0.9, True), (1.0, True), (1.1, False)])
def test_a_figure_holds_up_to_its_limit(value: float, holds: bool) -> None:
    assert Figure(name="paint", value=value, limit=1.0).holds is holds


def test_figures_for_programs_have_name_value_limit_and_holds() -> None:
    said = json.loads(as_json([Figure(name="paint", value=2.0, limit=1.0)]))
    assert said == [{"name": "paint", "value": 2.0, "limit": 1.0, "holds": False}]


def test_a_figure_over_its_limit_is_marked() -> None:
    assert table([Figure(name="paint", value=2.0, limit=1.0)]).endswith("OVER")


def test_a_ratio_compares_two_things() -> None:
    ticks = iter(range(0, 1_000, 3))
    assert ratio(lambda: next(ticks), lambda: None, clock=lambda: next(ticks)) == 2


@pytest.mark.parametrize("package", ["benchmarks", "torture"])
def test_an_unknown_name_is_refused_with_the_known_ones(package: str) -> None:
    command = [sys.executable, "-m", f"tests.{package}", "nothing"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "invalid choice: 'nothing'" in done.stderr


def test_there_are_benchmarks_and_tortures() -> None:
    assert "start" in bench.names()
    assert "captions" in torture_main.names()


def torn(_folder: Path, _source: random.Random) -> str | None:
    return "torn"


def whole(_folder: Path, _source: random.Random) -> str | None:
    return None


def test_a_torture_counts_what_passed_and_failed() -> None:
    kept = run(Torture(trial=whole, planted=torn, times=3), times=3, seed=1)
    lost = run(Torture(trial=torn, planted=torn, times=3), times=3, seed=1)
    assert (kept.passed, kept.failed) == (3, 0)
    assert (lost.passed, lost.failed) == (0, 3)
    assert torture_table(kept).splitlines()[-1] == "3 passed, 0 failed"


def test_a_torture_that_misses_its_planted_fault_fails() -> None:
    blind = run(Torture(trial=whole, planted=whole, times=3), times=3, seed=1)
    assert blind.failed == 1
    assert "NOT CAUGHT" in torture_table(blind)


def test_a_trial_that_breaks_is_a_failure() -> None:
    def breaks(_folder: Path, _source: random.Random) -> str | None:
        raise ZeroDivisionError("by nothing")

    outcome = run(Torture(trial=breaks, planted=torn, times=1), times=1, seed=1)
    assert outcome.failed == 1
    assert "ZeroDivisionError" in torture_table(outcome)


# A computer that is busy with other tests may take its time.
SHORT = replace(captions.TORTURE, trial=partial(captions.trial, captions=200, late=10.0))


@pytest.mark.parametrize(
    ("torture", "fault"),
    [
        (SHORT, "a torn file"),
        (captions_full_disk.TORTURE, "a torn file"),
        (captions_outside.TORTURE, "nowhere"),
    ],
)
def test_captions_survive_and_a_planted_fault_is_caught(torture: Torture, fault: str) -> None:
    outcome = run(torture, times=1, seed=2)
    assert fault in (outcome.caught or "")
    assert outcome.passed == 1, torture_table(outcome)
