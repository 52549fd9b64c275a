"""``runs --all``: the trainings of every project that is known on this computer."""

import argparse

from fluxtune_desktop.adapters.project_runs import project_runs
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.cli.job_lines import job_facts, run_line
from fluxtune_desktop.cli.spending import all_entries
from fluxtune_desktop.core.all_runs import KnownRun, known_folders, known_runs, runs_with
from fluxtune_desktop.wiring import user_settings


def all_runs(arguments: argparse.Namespace, console: Console) -> int:
    """List them, the newest first. No project is held, and nothing is asked or sent.

    1 when a project that was opened lately cannot be read now; the others are listed all the same.
    """
    lately = user_settings().recent
    projects = [project_runs(folder) for folder in known_folders(lately, all_entries())]
    missing = [each for each in projects if not each.there and str(each.folder) in lately]
    for each in missing:
        console.error(f"This project cannot be read now: {each.folder}")
    found = runs_with(arguments.find, known_runs(projects), starred=arguments.starred)
    if not found and not arguments.json:
        console.line("No such training." if _narrowed(arguments) else "No training yet.")
    for known in found:
        if arguments.json:
            console.json(_facts(known))
        else:
            console.line(_line(known))
    return 1 if missing else 0


def _narrowed(arguments: argparse.Namespace) -> bool:
    return bool(arguments.find or arguments.starred)


def _line(known: KnownRun) -> str:
    star = "* " if known.label.starred else ""
    name = f" · {known.label.name}" if known.label.name else ""
    return f"{star}{known.folder.name}{name} · {run_line(known.job)}"


def _facts(known: KnownRun) -> dict[str, object]:
    said = known.label
    told = {"folder": str(known.folder), "name": said.name, "note": said.note}
    return {**job_facts(known.job), **told, "starred": said.starred}
