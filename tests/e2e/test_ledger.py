"""The monthly limit and the ledger, from the terminal."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from tests.e2e.program import Program


@pytest.fixture
def paying(fluxtune: Program) -> Program:
    fluxtune.stand_in_for_replicate()
    return fluxtune


def set_limit(program: Program, dollars: float) -> None:
    config = program.home / "config"
    config.mkdir(parents=True, exist_ok=True)
    (config / "settings.json").write_text(json.dumps({"monthly_limit": dollars}))


def test_what_was_paid_is_listed_counts_and_holds_back(
    paying: Program, captioned: Path, tmp_path: Path
) -> None:
    trained = paying.run("train", str(captioned), "--steps", "20", "--yes")
    assert trained.returncode == 0, trained.stderr
    listed = paying.run("ledger")
    assert listed.returncode == 0, listed.stderr
    month = datetime.now().astimezone().strftime("%Y-%m")
    first, run = listed.stdout.splitlines()
    assert first.startswith(f"{month} · $")
    assert "Run 1" in run
    assert f"· {captioned.name} ·" in run
    assert "expected $0.25 to $0.46" in run

    table = tmp_path / "money.csv"
    assert paying.run("ledger", "--month", month, "--csv", str(table)).returncode == 0
    lines = table.read_text("utf-8-sig").splitlines()
    assert [line.split(",")[2] for line in lines] == ["kind", "training"]
    assert paying.run("ledger", "--month", "2001-01").stdout.startswith("Nothing was paid for")

    set_limit(paying, 0.5)
    refused = paying.run("train", str(captioned), "--new", "--yes")
    assert refused.returncode == 1
    assert "This could pass your monthly limit ($0.50)" in refused.stderr
    near = paying.run("create", str(captioned), "SMKRINA", "-n", "2", "--yes")
    assert near.returncode == 0, near.stderr
    assert paying.trainings_charged() == 1
    assert "Pictures: 2" in paying.run("ledger").stdout


def test_a_limit_that_is_near_is_told_of(paying: Program, captioned: Path) -> None:
    set_limit(paying, 0.5)
    made = paying.run("train", str(captioned), "--steps", "20", "--yes")
    assert made.returncode == 0, made.stderr
    assert "With this, up to $0.46 of your $0.50 a month are used." in made.stderr


def test_practice_is_not_held_back_and_not_listed(fluxtune: Program, captioned: Path) -> None:
    set_limit(fluxtune, 0.5)
    done = fluxtune.run("train", str(captioned), "--practice", "--steps", "20")
    assert done.returncode == 0, done.stderr
    assert fluxtune.run("ledger").stdout.startswith("Nothing was paid for")


def test_a_month_that_is_none_is_refused(fluxtune: Program) -> None:
    done = fluxtune.run("ledger", "--month", "November")
    assert done.returncode == 2
    assert "is not a month, such as 2026-11" in done.stderr
