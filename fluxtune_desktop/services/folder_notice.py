"""How it is told that the folder of the open project is not there any more, or takes no changes."""

from pathlib import PurePath

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.project import Project
from fluxtune_desktop.services.notices import Notice, Tone

CODE = "folder_gone"
DATASET = "dataset"
"""What its button leads to: the page that says the same at length, and offers to look again."""


def folder_gone(problem: Problem) -> Notice:
    """The notice for the pages that do not say it themselves."""
    params = {"folder": PurePath(problem.subject).name}
    return Notice(tone=Tone.ERROR, code=CODE, problem=problem, params=params, action=DATASET)


def read_only(project: Project) -> Notice:
    """The notice for a project that can be looked at only: why, and so what to do about it."""
    code = "project_newer" if project.newer else "project_read_only"
    return Notice(tone=Tone.WARN, code=code)
