"""Past trainings of the account, taken over from the terminal."""

import json
import shutil
from pathlib import Path

from tests.e2e.program import Program
from tests.e2e.test_after import trained


def test_what_a_lost_folder_had_trained_becomes_a_run_of_another(
    fluxtune: Program, captioned: Path, tmp_path: Path
) -> None:
    trained(fluxtune, captioned)
    shutil.rmtree(captioned / ".fluxtune")
    other = tmp_path / "other"
    other.mkdir()
    listed = fluxtune.run("adopt", str(other), "--practice", "--json")
    assert listed.returncode == 0, listed.stderr
    facts = json.loads(listed.stdout)
    assert facts["file"]
    assert not list(other.glob(".fluxtune/runs/*"))
    missing = fluxtune.run("adopt", str(other), "nothing", "--practice")
    assert missing.returncode == 1
    assert "nothing" in missing.stderr
    taken = fluxtune.run("adopt", str(other), facts["id"], "--practice")
    assert taken.returncode == 0, taken.stderr
    assert taken.stdout.splitlines()[-1].startswith("Run 1 · ")
    assert list(other.glob(".fluxtune/runs/*/lora.safetensors"))
    assert fluxtune.run("adopt", str(other), "--practice").stdout == ""
    assert fluxtune.trainings_charged() == 1
