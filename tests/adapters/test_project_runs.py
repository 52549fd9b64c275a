"""The runs of a project as they are read from outside."""

import json
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fluxtune_desktop.adapters.project_runs import project_runs
from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.core.ids import ModelName, RunId
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.plan import TrainingPlan


def written(folder: Path, count: int) -> None:
    runs = RunFolder(folder / ".fluxtune" / "runs")
    for number in range(1, count + 1):
        plan = TrainingPlan(
            run=RunId(f"20260101-093000-{number:06}"),
            number=number,
            service="replicate",
            destination=ModelName(owner="me", name="dancers"),
            created_at=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=number),
        )
        runs.append(runs.create(plan).to(Phase.CANCELED))


def test_they_come_with_what_is_said_of_them(tmp_path: Path) -> None:
    written(tmp_path, 2)
    known = {"format": 1, "runs": {"20260101-093000-000002": {"name": "soft", "starred": True}}}
    (tmp_path / ".fluxtune" / "project.json").write_text(json.dumps(known), encoding="utf-8")
    found = project_runs(tmp_path)
    assert found.there
    assert [job.plan.number for job in found.jobs] == [1, 2]
    (label,) = found.labels
    assert (label.run, label.name, label.starred) == ("20260101-093000-000002", "soft", True)


def test_a_folder_of_pictures_has_none(tmp_path: Path) -> None:
    assert project_runs(tmp_path).there
    assert project_runs(tmp_path).jobs == ()


def test_one_that_is_gone_or_spoiled_is_not_there(tmp_path: Path) -> None:
    assert not project_runs(tmp_path / "gone").there
    (tmp_path / ".fluxtune").mkdir()
    (tmp_path / ".fluxtune" / "project.json").write_text("[", encoding="utf-8")
    assert not project_runs(tmp_path).there


def test_many_are_read_quickly(tmp_path: Path) -> None:
    written(tmp_path, 300)
    before = time.perf_counter()
    assert len(project_runs(tmp_path).jobs) == 300
    assert time.perf_counter() - before < 3
