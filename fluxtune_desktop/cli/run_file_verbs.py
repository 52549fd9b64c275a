"""``export-run`` and ``import-run``: a training as one file, and out of it again."""

import argparse

from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.cli.dataset_verbs import opened
from fluxtune_desktop.cli.job_lines import run_line
from fluxtune_desktop.cli.training_verbs import choose
from fluxtune_desktop.core.errors import Kind, failure


def export_run(arguments: argparse.Namespace, console: Console) -> int:
    """Write the newest ended run, or the one that is named, into a file."""
    if arguments.out.exists() and not arguments.replace:
        raise failure(Kind.ALREADY_THERE, subject=str(arguments.out))
    with opened(arguments.folder) as project:
        job = choose([job for job in project.runs.jobs() if job.ended], arguments.run)
        if job is None:
            console.error("No ended training has that name. They are listed by: fluxtune runs")
            return 1
        project.runs.write_file(job, arguments.out, weights=not arguments.without_weights)
    console.line(str(arguments.out))
    return 0


def import_run(arguments: argparse.Namespace, console: Console) -> int:
    """Bring a run into a project; nothing of it is sent, followed or charged."""
    with opened(arguments.folder) as project:
        project.require_changeable()
        console.line(run_line(project.runs.take_file(arguments.file)))
    return 0
