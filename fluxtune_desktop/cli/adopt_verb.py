"""``adopt``: trainings of the account that no project holds, as runs of one."""

import argparse
from collections.abc import Iterable
from pathlib import Path

from fluxtune_desktop.adapters.run_store import runs_of
from fluxtune_desktop.cli.access import key_of, service_of
from fluxtune_desktop.cli.after_verbs import followed
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.cli.dataset_verbs import opened
from fluxtune_desktop.cli.job_lines import run_line
from fluxtune_desktop.core.adopting import PastTraining
from fluxtune_desktop.services.adopting_work import look_for, make_runs
from fluxtune_desktop.wiring import dirs, outside, user_settings


def adopt(arguments: argparse.Namespace, console: Console) -> int:
    """List them, or take over those that are named, or all. Nothing is sent that costs money.

    0 when all that was named is here, 1 when some of it is not at the account.
    """
    doors, service = outside(dirs()), service_of(arguments)
    with opened(arguments.folder) as project:
        here = project.runs.jobs()
        known = (Path(each) for each in user_settings().recent)
        others = [each for each in known if each != project.folder]
        key = key_of(doors, service)
        found = look_for(runs_of, others, here, doors, service, key)
        if not (arguments.trainings or arguments.all):
            _list(found.trainings, console, as_json=arguments.json)
            return 0
        project.require_changeable()
        wanted = set(arguments.trainings)
        chosen = tuple(each for each in found.trainings if arguments.all or each.id in wanted)
        for each in sorted(wanted - {past.id for past in chosen}):
            console.error(f"There is no such training to take over: {each}")
        for created in make_runs(project, doors, chosen, service):
            job = created.job
            if not job.ended:
                job = followed(job, project, console, as_json=arguments.json)
            console.line(run_line(job))
        return 0 if arguments.all or len(chosen) == len(wanted) else 1


def _list(trainings: Iterable[PastTraining], console: Console, *, as_json: bool) -> None:
    if as_json:
        for each in trainings:
            console.json(_facts(each))
        return
    for each in trainings:
        file = "" if each.weights_url else ", its file is no longer there"
        console.line(f"{each.id}  {each.at:%Y-%m-%d}  {each.model}{file}")


def _facts(past: PastTraining) -> dict[str, object]:
    return {
        "id": past.id,
        "model": str(past.model),
        "trainer": str(past.trainer),
        "at": past.at.isoformat(),
        "trigger_word": past.settings.trigger_word,
        "seconds": past.seconds,
        "file": past.weights_url is not None,
    }
