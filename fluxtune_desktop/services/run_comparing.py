"""Two runs of the open project beside each other."""

import functools
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.ports import RunStore
from fluxtune_desktop.core.run_comparison import (
    ImageChanges,
    SettingChange,
    images_changed,
    settings_changed,
)
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.project_session import ProjectSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What is different in ``new``. ``images`` is None where it is not known of one of the two."""

    old: RunId
    new: RunId
    settings: tuple[SettingChange, ...]
    images: ImageChanges | None


class RunComparing(QObject):
    """``compared`` carries a `Compared`, ``failed`` a Problem."""

    compared = Signal(object)
    failed = Signal(object)

    def __init__(self, session: ProjectSession, chores: Chores) -> None:
        super().__init__()
        self._session = session
        self._chores = chores

    def ask(self, old: Job, new: Job) -> None:
        """Find out what is different in ``new``."""
        opened = self._session.opened_project
        if opened is None:
            return
        chore = self._chores.run(functools.partial(_compare, opened.runs, old, new))
        chore.done.connect(self._on_done)
        chore.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, found: Compared) -> None:
        self.compared.emit(found)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self.failed.emit(problem)


def _compare(runs: RunStore, old: Job, new: Job) -> Compared:
    before, after = runs.training_set(old.run), runs.training_set(new.run)
    images = None
    if before is not None and after is not None:
        images = images_changed(before, after)
    return Compared(
        old=old.run,
        new=new.run,
        settings=settings_changed(old.plan, new.plan),
        images=images,
    )
