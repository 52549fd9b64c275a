"""The runs of a project that nobody here holds, with the names that they were given."""

from pathlib import Path

from fluxtune_desktop.adapters.project_file import read_project
from fluxtune_desktop.adapters.run_store import runs_of
from fluxtune_desktop.core.all_runs import ProjectRuns
from fluxtune_desktop.core.errors import Failure


def project_runs(folder: Path) -> ProjectRuns:
    """Read them, without their logs; writes nothing and never raises. Blocks as long as the disk
    takes."""
    try:
        if not folder.is_dir():
            return ProjectRuns(folder=folder, there=False)
        project = read_project(folder)
        labels = () if project is None else project.labels
        return ProjectRuns(folder=folder, jobs=runs_of(folder), labels=labels)
    except (OSError, Failure):
        return ProjectRuns(folder=folder, there=False)
