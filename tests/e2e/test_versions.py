"""Intermediate versions from the terminal: listed, fetched as a file, and refused in words."""

import json
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.adapters.safetensors_header import check_weights
from fluxtune_desktop.core.ids import ModelName, RunId
from fluxtune_desktop.core.plan import TrainingPlan, TrainingSettings
from fluxtune_desktop.practice.tokens import PRACTICE_REPLICATE_TOKEN, PRACTICE_WANDB_KEY
from tests.e2e.program import Program
from tests.faults.package import trained


@pytest.fixture
def reported(fluxtune: Program, captioned: Path) -> Path:
    """A project with a run that practice knows to have reported to Weights & Biases."""
    base = fluxtune.start_practice().replicate_api
    headers = {"Authorization": f"Bearer {PRACTICE_REPLICATE_TOKEN}"}
    with httpx.Client(base_url=base, headers=headers, verify=False) as api:
        job = trained(api, steps=40, wandb_api_key=PRACTICE_WANDB_KEY, wandb_save_interval=15)
    runs = RunFolder(captioned / ".fluxtune" / "runs")
    plan = TrainingPlan(
        run=RunId("20260101-093000-abcdef"),
        number=1,
        service="practice",
        destination=ModelName(owner="practice", name="discs"),
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
        settings=TrainingSettings(trigger_word="SMKRINA", steps=40, wandb_save_interval=15),
        wandb_project="flux_train_replicate",
    )
    runs.append(runs.create(plan))
    runs.save_log(plan.run, job["logs"])
    return captioned


def test_they_are_listed_and_one_is_fetched_once(fluxtune: Program, reported: Path) -> None:
    listed = fluxtune.run("versions", str(reported))
    assert listed.returncode == 0, listed.stderr
    assert [line.partition(" · ")[0] for line in listed.stdout.splitlines()] == [
        "Step 15",
        "Step 30",
    ]
    got = fluxtune.run("versions", str(reported), "1", "--get", "30")
    assert got.returncode == 0, got.stderr
    assert check_weights(Path(got.stdout.rstrip("\n"))) == 6
    again = fluxtune.run("versions", str(reported), "--get", "30", "--json")
    assert json.loads(again.stdout)["file"] == got.stdout.rstrip("\n")
    facts = [
        json.loads(line)
        for line in fluxtune.run("versions", str(reported), "--json").stdout.splitlines()
    ]
    assert [(each["step"], each["file"] is None) for each in facts] == [(15, True), (30, False)]
    assert fluxtune.trainings_charged() == 1


def test_one_is_put_on_the_hub_and_makes_pictures(fluxtune: Program, reported: Path) -> None:
    early = fluxtune.run("create", str(reported), "SMKRINA", "--step", "30", "--practice", "--yes")
    assert early.returncode == 1, "it is not on the Hub yet"
    away = fluxtune.run("publish", str(reported), "--step", "30")
    assert away.returncode == 1, "it is not in the folder yet"
    assert fluxtune.run("versions", str(reported), "--get", "30").returncode == 0
    sent = fluxtune.run("publish", str(reported), "--step", "30", "--json")
    assert sent.returncode == 0, sent.stderr
    facts = json.loads(sent.stdout)
    assert (facts["repo"], facts["step"]) == ("practice/discs-run-1-step-30", 30)
    made = fluxtune.run(
        "create", str(reported), "SMKRINA at sea", "--step", "30", "--seed", "7", "--practice"
    )
    assert made.returncode == 0, made.stderr
    told = json.loads(Path(made.stdout.partition(" (")[0]).with_suffix(".json").read_bytes())
    assert told["step"] == 30
    assert "/practice/discs-run-1-step-30/" in told["input"]["lora_weights"]


def test_what_is_not_there_is_said(fluxtune: Program, reported: Path) -> None:
    missing = fluxtune.run("versions", str(reported), "--get", "20")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert "no version of step 20" in missing.stderr
    assert fluxtune.run("versions", str(reported), "7").returncode == 1
    assert fluxtune.run("versions", str(reported), "--get", "0").returncode == 2
