"""Looks into projects that a killed window held, without holding them."""

import contextlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from fluxtune_desktop.adapters.history import History
from fluxtune_desktop.adapters.marks_file import marked_images
from fluxtune_desktop.adapters.project_file import SETTINGS_FOLDER, read_project
from fluxtune_desktop.adapters.project_lock import left_open_since
from fluxtune_desktop.adapters.run_store import runs_of
from fluxtune_desktop.adapters.unwritten import unwritten
from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.jobs import NOT_SENT, Job
from fluxtune_desktop.core.left_open import LeftOpen, worth_telling


def left_open(folders: Iterable[Path], service: str, *, history_file: Path) -> tuple[LeftOpen, ...]:
    """What there is to tell of these projects, with the runs of the service that is spoken to.
    Changes nothing; a project that cannot be read is passed over."""
    history = History(history_file)
    try:
        return worth_telling(_found(folders, service, history))
    finally:
        history.close()


def _found(folders: Iterable[Path], service: str, history: History) -> Iterator[LeftOpen]:
    for folder in folders:
        with contextlib.suppress(Failure, OSError):
            since = left_open_since(folder / SETTINGS_FOLDER)
            if since is not None:
                yield _look(folder, service, history, since)


def _look(folder: Path, service: str, history: History, since: datetime) -> LeftOpen:
    project = read_project(folder)
    changed, waiting = 0, 0
    if project is not None:
        changed = history.changed_since(project.id, since)
        waiting = len(unwritten(folder, history.last_act(project.id)))
    return LeftOpen(
        folder=folder,
        captions=max(0, changed - waiting),
        unwritten=waiting,
        marked=_marked_since(folder / SETTINGS_FOLDER / "marks.jsonl", since),
        runs=sum(_is_under_way(job, service) for job in runs_of(folder)),
    )


def _is_under_way(job: Job, service: str) -> bool:
    return not job.ended and job.phase not in NOT_SENT and job.plan.service == service


def _marked_since(path: Path, since: datetime) -> int:
    if not path.is_file() or path.stat().st_mtime < since.timestamp():
        return 0
    return marked_images(path)
