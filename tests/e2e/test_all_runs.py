"""The trainings of all projects, from the terminal."""

import json
from pathlib import Path

from tests.e2e.program import Program
from tests.e2e.test_after import trained


def test_the_runs_of_every_known_project_are_listed(
    fluxtune: Program, captioned: Path, tmp_path: Path
) -> None:
    nothing = fluxtune.run("runs", "--all")
    assert (nothing.returncode, nothing.stdout) == (0, "No training yet.\n")
    assert fluxtune.run("runs").returncode == 2
    trained(fluxtune, captioned)
    settings = next(iter(fluxtune.home.rglob("settings.json")), None)
    place = settings or fluxtune.home / "config" / "settings.json"
    place.parent.mkdir(parents=True, exist_ok=True)
    known = [str(captioned), str(tmp_path / "gone")]
    place.write_text(json.dumps({"recent": known}), encoding="utf-8")
    listed = fluxtune.run("runs", "--all")
    assert listed.stdout.startswith(f"{captioned.name} · Run 1 · ")
    assert listed.returncode == 1
    assert "gone" in listed.stderr
    (line,) = fluxtune.run("runs", "--all", "--json", "--find", captioned.name).stdout.splitlines()
    facts = json.loads(line)
    assert (facts["folder"], facts["number"]) == (str(captioned), 1)
    assert fluxtune.run("runs", "--all", "--starred").stdout == "No such training.\n"
