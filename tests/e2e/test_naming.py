"""What the terminal says of the trigger word and of the model's name before a training."""

from pathlib import Path

import httpx
import pytest

from tests.e2e.program import REAL_LOOKING_TOKEN, Program

QUICK = ("--steps", "20", "--name", "ink")
TEAM_TOKEN = "r8_team" + "abcdefghij0123456789" * 2


@pytest.fixture
def paying(fluxtune: Program) -> Program:
    fluxtune.stand_in_for_replicate()
    return fluxtune


def make_model(program: Program, name: str, visibility: str) -> None:
    asked = {"owner": "practice", "name": name, "visibility": visibility, "hardware": "gpu-t4"}
    httpx.post(
        f"{program.environment['REPLICATE_BASE_URL']}/v1/models",
        json=asked,
        headers={"Authorization": f"Bearer {REAL_LOOKING_TOKEN}"},
    ).raise_for_status()


def test_a_new_model_and_then_another_version_are_told_before_the_question(
    paying: Program, captioned: Path
) -> None:
    first = paying.run("train", str(captioned), *QUICK, "--yes")
    assert first.returncode == 0, first.stderr
    assert "practice/ink: Created for you as a private model" in first.stderr
    again = paying.run("train", str(captioned), *QUICK)
    assert "practice/ink: Yours and private: this adds to its 1 version." in again.stderr
    assert again.stderr.index("adds to its") < again.stderr.index("Start?")
    assert paying.trainings_charged() == 1


def test_a_public_model_ends_it_with_another_name(paying: Program, captioned: Path) -> None:
    make_model(paying, "ink", "public")
    done = paying.run("train", str(captioned), *QUICK, "--yes")
    assert done.returncode == 1
    assert "This model is public" in done.stderr
    assert "--name ink-2" in done.stderr
    assert paying.trainings_charged() == 0
    assert not list((captioned / ".fluxtune" / "runs").glob("*"))


def test_a_trigger_word_that_flux_knows_is_doubted_and_another_offered(
    fluxtune: Program, captioned: Path
) -> None:
    words = ("train", str(captioned), "--practice", *QUICK)
    done = fluxtune.run(*words, "--trigger", "Rembrandt")
    assert done.returncode == 0, done.stderr
    assert "Trigger word: FLUX knows “Rembrandt” already" in done.stderr
    assert "Another word: --trigger " in done.stderr
    assert "practice/ink: A private model of the practice account." in done.stderr


def test_an_organization_is_named_as_the_one_that_pays(paying: Program, captioned: Path) -> None:
    paying.environment["REPLICATE_API_TOKEN"] = TEAM_TOKEN
    asked = paying.run("train", str(captioned), *QUICK)
    assert "Train practice-team/ink (private)" in asked.stderr
    assert "paid by practice-team, an organization" in asked.stderr
