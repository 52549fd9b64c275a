"""Killed at any moment while a run comes out of its file: it is here whole, or not at all."""

import os
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from fluxtune_desktop.adapters.atomic import remove_leftovers
from fluxtune_desktop.adapters.run_store import RunFolder
from fluxtune_desktop.core.ids import ModelName, RunId
from fluxtune_desktop.core.jobs import Phase
from fluxtune_desktop.core.plan import TrainingPlan
from tests.dying import deaths


def runs_in(folder: Path) -> RunFolder:
    return RunFolder(folder / ".fluxtune" / "runs")


def take(folder: str) -> None:
    runs_in(Path(folder)).take_file(Path(folder) / "smoke.fluxtune-run")


def write_run_file(folder: Path) -> None:
    runs = runs_in(folder / "elsewhere")
    plan = TrainingPlan(
        run=RunId("20260101-093000-abcdef"),
        number=4,
        service="replicate",
        destination=ModelName(owner="me", name="smoke"),
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    job = runs.create(plan).to(Phase.CANCELED)
    runs.append(job)
    runs.write_file(job, folder / "smoke.fluxtune-run")


def test_killed_anywhere_no_half_of_a_run_is_seen_and_none_stays(tmp_path: Path) -> None:
    numbers = count()

    def prepare() -> Path:
        folder = tmp_path / str(next(numbers))
        folder.mkdir()
        write_run_file(folder)
        return folder

    seen = set()
    for folder in deaths(take, prepare):
        runs, place = runs_in(folder), folder / ".fluxtune" / "runs"
        assert runs.unreadable() == ()
        jobs = runs.jobs()
        assert all(job.phase is Phase.CANCELED for job in jobs)
        seen.add(len(jobs))
        for each in place.iterdir() if place.is_dir() else ():
            os.utime(each, (1, 1))
        remove_leftovers(place, folders=True)
        assert runs.jobs() == jobs
        left = sorted(each.name for each in place.iterdir()) if place.is_dir() else []
        assert left == [job.run for job in jobs]
    assert 0 in seen
