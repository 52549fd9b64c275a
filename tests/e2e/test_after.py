"""What comes after a training, from the terminal: followed, published, read by programs."""

import json
from pathlib import Path

from tests.e2e.program import Program

SHORT = ("--practice", "--steps", "20")


def trained(fluxtune: Program, folder: Path) -> None:
    done = fluxtune.run("train", str(folder), *SHORT)
    assert done.returncode == 0, done.stderr


def test_a_finished_run_is_told_to_people_and_to_programs(
    fluxtune: Program, captioned: Path
) -> None:
    nothing = fluxtune.run("follow", str(captioned))
    assert (nothing.returncode, nothing.stdout) == (1, "")
    assert fluxtune.run("runs", str(captioned), "--json").stdout == ""
    trained(fluxtune, captioned)
    listed = json.loads(fluxtune.run("runs", str(captioned), "--json").stdout)
    assert (listed["number"], listed["phase"]) == (1, "done")
    followed = fluxtune.run("follow", str(captioned), "1")
    assert followed.returncode == 0
    assert followed.stdout.startswith("Run 1 · ")
    assert fluxtune.run("follow", str(captioned), "7").returncode == 1


def test_a_file_that_could_not_be_fetched_is_fetched_by_following(
    fluxtune: Program, captioned: Path
) -> None:
    fluxtune.start_practice()
    rule = {"path": r"/.*\.tar", "method": "GET", "act": "status", "status": 410, "times": 5}
    fluxtune.break_by(rule)
    away = fluxtune.run("train", str(captioned), *SHORT)
    assert away.returncode == 1
    assert f"fluxtune follow {captioned}" in away.stderr
    fetched = fluxtune.run("follow", str(captioned))
    assert fetched.returncode == 0, fetched.stderr
    assert len(list((captioned / ".fluxtune" / "runs").glob("*/lora.safetensors"))) == 1
    assert fluxtune.trainings_charged() == 1


def test_the_uploaded_package_is_deleted_once_the_training_has_ended(
    fluxtune: Program, captioned: Path
) -> None:
    trained(fluxtune, captioned)
    journal = next((captioned / ".fluxtune" / "runs").glob("*/journal.jsonl"))
    states = [json.loads(line) for line in journal.read_text().splitlines()[1:]]
    assert any(state.get("upload") for state in states)
    assert states[-1]["phase"] == "done"
    assert not states[-1].get("upload")


def test_a_training_that_another_terminal_began_is_followed_and_never_sent_again(
    fluxtune: Program, captioned: Path
) -> None:
    with fluxtune.start("train", str(captioned), *SHORT, "--json") as begun:
        assert begun.stdout is not None
        for line in begun.stdout:
            if json.loads(line)["phase"] in {"queued", "training"}:
                begun.terminate()
                break
        begun.stdout.read()
    followed = fluxtune.run("follow", str(captioned), "--json")
    assert followed.returncode == 0, followed.stderr
    assert json.loads(followed.stdout.splitlines()[-1])["phase"] == "done"
    assert fluxtune.trainings_charged() == 1


def test_a_finished_lora_is_published_privately_and_again_without_harm(
    fluxtune: Program, captioned: Path
) -> None:
    assert fluxtune.run("publish", str(captioned)).returncode == 1
    trained(fluxtune, captioned)
    done = fluxtune.run("publish", str(captioned), "1", "--json")
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout.splitlines()[-1])
    assert (facts["phase"], facts["problem"]) == ("published", None)
    assert facts["repo"].endswith("-lora")
    again = fluxtune.run("publish", str(captioned), "--to", facts["repo"])
    assert again.returncode == 0, again.stderr
    assert again.stdout == f"Published as {facts['repo']}, private.\n"
    foreign = fluxtune.run("publish", str(captioned), "--to", "somebody-else/lora")
    assert foreign.returncode == 1
    assert "It was not published" in foreign.stderr
    assert fluxtune.run("publish", str(captioned), "--to", "nonsense").returncode == 2


def test_the_ledger_speaks_to_programs(fluxtune: Program, captioned: Path) -> None:
    assert fluxtune.run("ledger", "--json").stdout == ""
    fluxtune.stand_in_for_replicate()
    paid = fluxtune.run("train", str(captioned), "--steps", "20", "--yes")
    assert paid.returncode == 0, paid.stderr
    entry = json.loads(fluxtune.run("ledger", "--json").stdout)
    assert (entry["kind"], entry["state"]) == ("training", "ended")
    assert entry["expected"][0] <= entry["expected"][1]


def test_a_run_goes_from_one_project_to_another_as_a_file(
    fluxtune: Program, captioned: Path, tmp_path: Path
) -> None:
    file, other = tmp_path / "smoke.fluxtune-run", tmp_path / "other"
    other.mkdir()
    assert fluxtune.run("export-run", str(captioned), "-o", str(file)).returncode == 1
    trained(fluxtune, captioned)
    out = fluxtune.run("export-run", str(captioned), "1", "-o", str(file))
    assert out.returncode == 0, out.stderr
    assert fluxtune.run("export-run", str(captioned), "-o", str(file)).returncode == 1
    into = fluxtune.run("import-run", str(file), str(other))
    assert into.returncode == 0, into.stderr
    assert into.stdout.startswith("Run 1 · ")
    assert json.loads(fluxtune.run("runs", str(other), "--json").stdout)["phase"] == "done"
    assert len(list((other / ".fluxtune" / "runs").glob("*/lora.safetensors"))) == 1
    assert fluxtune.run("import-run", str(file), str(other)).returncode == 1
    file.write_bytes(b"nonsense")
    refused = fluxtune.run("import-run", str(file), str(other))
    assert (refused.returncode, refused.stdout) == (1, "")
