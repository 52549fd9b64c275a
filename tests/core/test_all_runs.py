"""The runs of all projects in one list, and what is found in it."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fluxtune_desktop.core.all_runs import ProjectRuns, known_runs, runs_with
from fluxtune_desktop.core.ids import ModelName, RunId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.plan import TrainingPlan
from fluxtune_desktop.core.run_label import RunLabel

SMOKE, INK = Path("/pictures/Smoke ballerinas"), Path("/pictures/Ink")


def job(name: str, day: int) -> Job:
    plan = TrainingPlan(
        run=RunId(name),
        number=day,
        service="replicate",
        destination=ModelName(owner="me", name="dancers"),
        created_at=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=day),
    )
    return Job(plan=plan)


PROJECTS = (
    ProjectRuns(
        folder=SMOKE,
        jobs=(job("s1", 1), job("s2", 3)),
        labels=(RunLabel(run=RunId("s1"), name="soft edges", starred=True),),
    ),
    ProjectRuns(folder=INK, jobs=(job("i1", 2),), labels=()),
    ProjectRuns(folder=Path("/gone"), there=False),
)


def found(words: str, *, starred: bool = False) -> list[str]:
    return [run.job.run for run in runs_with(words, known_runs(PROJECTS), starred=starred)]


def test_the_newest_comes_first_whatever_its_project() -> None:
    assert [run.job.run for run in known_runs(PROJECTS)] == ["s2", "i1", "s1"]


def test_words_are_looked_for_in_the_project_and_in_what_is_said_of_the_run() -> None:
    assert found("ink") == ["i1"]
    assert found("BALLERINAS") == ["s2", "s1"]
    assert found("smoke soft") == ["s1"]
    assert found("ink soft") == []


def test_those_with_a_star_alone() -> None:
    assert found("", starred=True) == ["s1"]


def test_many_runs_are_searched_in_no_time() -> None:
    many = ProjectRuns(
        folder=SMOKE,
        jobs=tuple(job(f"r{number}", number) for number in range(1000)),
        labels=tuple(RunLabel(run=RunId(f"r{number}"), name="a") for number in range(1000)),
    )
    before = time.perf_counter()
    assert len(runs_with("smoke a", known_runs((many,)))) == 1000
    assert time.perf_counter() - before < 0.5
