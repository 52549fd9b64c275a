"""The runs of all known projects, in one list. Pure: somebody else has read them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.ledger import Entry
from fluxtune_desktop.core.run_label import RunLabel, answers_to


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectRuns:
    """What one project tells of its runs. ``there`` is false for one that cannot be read now: it
    was moved, its drive is not connected, or a file of it is spoiled."""

    folder: Path
    jobs: tuple[Job, ...] = ()
    labels: tuple[RunLabel, ...] = ()
    there: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownRun:
    """A run with its project, and what the person says of it."""

    folder: Path
    job: Job
    label: RunLabel


def known_folders(lately: Iterable[str], entries: Iterable[Entry]) -> tuple[Path, ...]:
    """The projects that were opened ``lately``, then those in which something was ever paid."""
    paid = (entry.folder for entry in entries)
    return tuple(map(Path, dict.fromkeys((*lately, *filter(None, paid)))))


def known_runs(projects: Iterable[ProjectRuns]) -> tuple[KnownRun, ...]:
    """Every run, the newest first."""
    found = (run for project in projects for run in _runs_of(project))
    return tuple(sorted(found, key=lambda run: run.job.plan.created_at, reverse=True))


def runs_with(
    words: str, runs: Iterable[KnownRun], *, starred: bool = False
) -> tuple[KnownRun, ...]:
    """Those that are meant by what is typed: each word is in the name of the project or in what a
    run answers to, in any case. With ``starred``, those with a star alone."""
    wanted = words.casefold().split()
    return tuple(
        run
        for run in runs
        if (run.label.starred or not starred) and all(_has(word, run) for word in wanted)
    )


def _has(word: str, run: KnownRun) -> bool:
    return word in run.folder.name.casefold() or answers_to(word, run.job, run.label)


def _runs_of(project: ProjectRuns) -> Iterable[KnownRun]:
    labels = {label.run: label for label in project.labels}
    for job in project.jobs:
        label = labels.get(job.run) or RunLabel(run=job.run)
        yield KnownRun(folder=project.folder, job=job, label=label)
