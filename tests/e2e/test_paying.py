"""What costs money, from the terminal: named, asked once, and never done unasked."""

import json
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.core.clock_speed import CLOCK_VARIABLE
from fluxtune_desktop.core.ids import ModelName, RunId
from fluxtune_desktop.core.plan import TrainingPlan, TrainingSettings
from tests.e2e.program import REAL_LOOKING_TOKEN, Program


@pytest.fixture
def paying(fluxtune: Program) -> Program:
    fluxtune.stand_in_for_replicate()
    return fluxtune


def test_without_a_terminal_nothing_is_bought_unless_it_was_agreed_to(
    paying: Program, captioned: Path
) -> None:
    refused = paying.run("train", str(captioned), "--steps", "20")
    assert refused.returncode == 1
    assert "paid by practice" in refused.stderr
    assert "$" in refused.stderr
    assert "--yes" in refused.stderr
    assert paying.trainings_charged() == 0
    assert not list((captioned / ".fluxtune" / "runs").glob("*"))


def test_once_agreed_it_trains_and_makes_pictures(paying: Program, captioned: Path) -> None:
    trained = paying.run("train", str(captioned), "--steps", "20", "--yes", "--json")
    assert trained.returncode == 0, trained.stderr
    last = json.loads(trained.stdout.splitlines()[-1])
    assert (last["service"], last["phase"]) == ("replicate", "done")
    asked = paying.run("create", str(captioned), "SMKRINA")
    assert asked.returncode == 1
    assert "paid by practice" in asked.stderr
    made = paying.run("create", str(captioned), "SMKRINA", "--yes")
    assert made.returncode == 0, made.stderr
    assert paying.trainings_charged() == 1
    assert paying.ask("GET", "/_practice/violations")["violations"] == []


def test_the_terms_are_said_until_they_were_agreed_to(paying: Program, captioned: Path) -> None:
    assert "likeness" in paying.run("train", str(captioned), "--steps", "20").stderr
    assert "likeness" in paying.run("train", str(captioned), "--steps", "20", "--yes").stderr
    assert "likeness" not in paying.run("train", str(captioned), "--steps", "20").stderr


def test_a_real_model_is_not_offered_in_practice(paying: Program, captioned: Path) -> None:
    assert paying.run("train", str(captioned), "--steps", "20", "--yes").returncode == 0
    practising = paying.run("create", str(captioned), "SMKRINA", "--practice")
    assert practising.returncode == 1
    assert "no trained model" in practising.stderr


def test_a_token_that_is_not_accepted_is_said_and_nothing_is_made(
    paying: Program, captioned: Path
) -> None:
    paying.environment["REPLICATE_API_TOKEN"] = "r8_revoked0123456789"
    done = paying.run("train", str(captioned), "--yes")
    assert done.returncode == 1
    assert "does not accept the token" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_the_token_is_in_no_file_that_was_written(paying: Program, captioned: Path) -> None:
    paying.run("train", str(captioned), "--steps", "20", "--yes")
    written = [path for root in (paying.home, captioned) for path in root.rglob("*")]
    files = [path for path in written if path.is_file()]
    assert len(files) > 10
    assert [path for path in files if REAL_LOOKING_TOKEN.encode() in path.read_bytes()] == []


def run_with_wandb(folder: Path, service: str) -> None:
    """A run that the window began with W&B on, and that was closed before it was sent."""
    RunFolder(folder / ".fluxtune" / "runs").create(
        TrainingPlan(
            run=RunId("20260101-120000-window"),
            number=1,
            service=service,
            destination=ModelName(owner="practice", name="smoke"),
            created_at=datetime(2026, 1, 1, tzinfo=UTC),
            settings=TrainingSettings(steps=20),
            wandb_project="smoke",
        )
    )


def with_wandb(program: Program) -> list[bool]:
    state = json.loads((program.home / "data" / "practice" / "state.json").read_text())
    return [row["wandb"] for row in state["trainings"].values()]


def test_a_run_of_the_window_that_wants_wandb_gets_it_from_the_terminal(
    fluxtune: Program, captioned: Path
) -> None:
    run_with_wandb(captioned, "practice")
    done = fluxtune.run("train", str(captioned), "--practice", "--yes")
    assert done.returncode == 0, done.stderr
    assert with_wandb(fluxtune) == [True]


def test_without_a_key_the_run_goes_without_wandb_and_says_so(
    paying: Program, captioned: Path
) -> None:
    run_with_wandb(captioned, "replicate")
    done = paying.run("train", str(captioned), "--yes", WANDB_API_KEY="")
    assert done.returncode == 0, done.stderr
    assert "this run goes without W&B" in done.stderr
    assert with_wandb(paying) == [False]


def test_what_is_not_confirmed_is_sent_once_more_only_when_that_is_said(
    fluxtune: Program, captioned: Path
) -> None:
    fluxtune.start_practice()
    fluxtune.environment[CLOCK_VARIABLE] = f"1000@{time.time()}"
    fluxtune.break_once(r"/v1/models/.*/trainings", "reset")
    words = ("train", str(captioned), "--practice", "--steps", "20")
    asking = fluxtune.run(*words)
    assert asking.returncode == 1
    assert "--again" in asking.stderr
    assert fluxtune.trainings_charged() == 0
    looking = fluxtune.run(*words)
    assert looking.returncode == 1
    assert fluxtune.trainings_charged() == 0
    again = fluxtune.run(*words, "--again")
    assert again.returncode == 0, again.stderr
    assert fluxtune.trainings_charged() == 1


def test_a_fast_clock_is_refused_outside_of_practice(paying: Program, captioned: Path) -> None:
    done = paying.run("train", str(captioned), "--yes", **{CLOCK_VARIABLE: "60@0"})
    assert done.returncode == 1
    assert paying.trainings_charged() == 0
