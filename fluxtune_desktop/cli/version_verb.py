"""``versions``: the LoRA as it was on the way, listed and fetched. Costs nothing."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.adapters.version_store import VersionFolder
from fluxtune_desktop.cli.access import version_key
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.cli.dataset_verbs import opened
from fluxtune_desktop.cli.interrupts import detaching
from fluxtune_desktop.cli.training_verbs import choose
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.samples import WandbRun, wandb_run_of
from fluxtune_desktop.core.stop import Stopped, StopToken
from fluxtune_desktop.core.versions import (
    FetchPhase,
    Version,
    VersionTools,
    fetch_version,
    list_versions,
)
from fluxtune_desktop.wiring import dirs, outside

_DETACHED = 130
_MEGABYTE = 1_000_000


def versions(arguments: argparse.Namespace, console: Console) -> int:
    """List the intermediate versions of a run at Weights & Biases, or fetch one of them."""
    with opened(arguments.folder) as project:
        runs = [job for job in project.runs.jobs() if wandb_run_of(job.log) is not None]
        job = choose(runs, arguments.run)
        place = None if job is None else wandb_run_of(job.log)
        if job is None or place is None:
            console.error("No such training reported to Weights & Biases: no version of it there.")
            return 1
        with _tools(job, project, console) as tools:
            found = list_versions(place, tools)
            if arguments.get is None:
                return _listed(job, place, found, console, as_json=arguments.json)
            project.require_changeable()
            wanted = next((each for each in found if each.step == arguments.get), None)
            if wanted is None:
                console.error(f"There is no version of step {arguments.get}.")
                return 1
            with detaching() as stop:
                return _fetch(wanted, tools, stop, console, as_json=arguments.json)


@contextmanager
def _tools(job: Job, project: ProjectDir, console: Console) -> Iterator[VersionTools]:
    doors = outside(dirs())
    endpoints = doors.reach(job.plan.service)

    def report(done: int, total: int) -> None:
        console.progress("Fetching from Weights & Biases", done / total if total else None)

    with doors.wandb(endpoints, version_key(doors, endpoints)) as wandb:
        yield VersionTools(
            wandb=wandb,
            store=VersionFolder(project.runs.folder(job.run)),
            report=report,
            pace=doors.pace,
        )


def _listed(
    job: Job, place: WandbRun, found: tuple[Version, ...], console: Console, *, as_json: bool
) -> int:
    for each in found:
        if as_json:
            console.json(_facts(each))
        else:
            console.line(_line(each))
    if not found and not as_json:
        every = job.plan.settings.wandb_save_interval
        console.line(f"No version yet; there is one every {every} steps.")
    if not as_json:
        console.error(f"Their run: {place.url}")
    return 0


def _fetch(
    wanted: Version, tools: VersionTools, stop: StopToken, console: Console, *, as_json: bool
) -> int:
    try:
        for state in fetch_version(wanted, tools, stop):
            wanted = state.version
            if state.phase is FetchPhase.COMING:
                late = " (no answer just now)" if state.problem is not None else ""
                console.progress(f"Fetching from Weights & Biases{late}", None)
    except Stopped:
        console.end_bar()
        console.error("Stopped. The same command goes on with it.")
        return _DETACHED
    console.end_bar()
    if wanted.here is None:
        raise failure(Kind.INTERNAL, detail="a version without a file")
    if as_json:
        console.json(_facts(wanted))
    else:
        console.line(str(wanted.here))
    return 0


def _line(version: Version) -> str:
    size = f"{version.size / _MEGABYTE:.1f} MB" if version.size else "size unknown"
    where = str(version.here) if version.here is not None else "at Weights & Biases"
    return f"Step {version.step} · {size} · {where}"


def _facts(version: Version) -> dict[str, object]:
    return {
        "step": version.step,
        "bytes": version.size or None,
        "at_wandb": version.there is not None,
        "file": None if version.here is None else str(version.here),
    }
