"""Gathers all work in one list, with its progress and its reasons: of the open project, and the
runs of the others."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from fluxtune_desktop.core.activity import (
    State,
    What,
    Work,
    order,
    work_of_job,
    work_of_pictures,
    work_of_publication,
)
from fluxtune_desktop.core.adding import AddReport, ImportProgress
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.pictures import Picture
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.elsewhere import Elsewhere
from fluxtune_desktop.services.generation_service import GenerationService
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.services.unsaved_captions import SaveState

_REST_MS = 200
"""Between two lists: nobody reads faster, and a list of many is not made at each byte."""
_RUNS = 8
"""Ended runs that are listed; the Train page has them all."""
_GROUPS = 8
_MANY = 10
"""Captions that are worth a line while they are written."""


class Stoppable(Protocol):
    """Work of a page: see ``Exporting`` for what its signals carry."""

    @property
    def progress(self) -> SignalInstance: ...
    @property
    def done(self) -> SignalInstance: ...
    @property
    def failed(self) -> SignalInstance: ...
    @property
    def canceled(self) -> SignalInstance: ...
    def cancel(self) -> None: ...


class Activity(QObject):
    """``changed`` comes at most five times a second; ``works`` is the list then.

    What ended well or badly counts as unseen until somebody looks.
    """

    changed = Signal()

    def __init__(
        self,
        session: ProjectSession,
        autosave: Autosave,
        training: TrainingService,
        generation: GenerationService,
        elsewhere: Elsewhere,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._session = session
        self._autosave = autosave
        self._training = training
        self._generation = generation
        self._elsewhere = elsewhere
        self._now = now
        self._passing: dict[tuple[What, str], Work] = {}
        self._stops: dict[tuple[What, str], Stoppable] = {}
        self._numbers = itertools.count(1)
        self._import = ""
        self._groups: list[str] = []
        self._failed_seen: frozenset[Work] = frozenset()
        self._works: tuple[Work, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._gather)
        self._connect()

    @property
    def works(self) -> tuple[Work, ...]:
        """What asks, what is under way, what has ended, each the newest first."""
        return self._works

    @property
    def under_way(self) -> int:
        """How many pieces of work have not ended."""
        return sum(not work.ended for work in self._works)

    @property
    def troubled(self) -> bool:
        """Whether something asks, or failed and was not looked at."""
        return any(
            work.state is State.ASKS or (work.state is State.FAILED and not self._seen(work))
            for work in self._works
        )

    def look(self) -> None:
        """The person looks at the list: failures are no news any more."""
        self._gather()
        self._failed_seen = frozenset(w for w in self._works if w.state is State.FAILED)
        self.changed.emit()

    def clear_ended(self) -> None:
        """Forget imports, exports and changes that have ended; runs and pictures have pages."""
        self._passing = {key: work for key, work in self._passing.items() if not work.ended}
        self._groups = [group for group in self._groups if self._generation.making(group)]
        self._gather()

    def stop(self, work: Work) -> None:
        """End a piece of work that can be stopped. For a training that is for good."""
        if work.what is What.TRAINING:
            self._training.cancel(RunId(work.key))
        elif work.what is What.PUBLISHING:
            self._training.publications.cancel(work.key)
        elif work.what is What.PICTURES:
            self._generation.cancel(work.key)
        elif work.what is What.IMPORT:
            self._session.cancel_import()
        elif work.what is What.CHANGES:
            # What is not changed yet never is, and what is changed is taken back.
            self._session.undo.undo()
        elif stoppable := self._stops.get((work.what, work.key)):
            stoppable.cancel()

    def watch(self, what: What, stoppable: Stoppable) -> None:
        """List the work of a page, too."""
        _Watched(self, what, stoppable)

    def report(self, what: What, key: str, stoppable: Stoppable, **changes: object) -> None:
        """Something new is known of work that passes."""
        self._stops[what, key] = stoppable
        self._pass(what, key, **changes)

    def new_key(self) -> str:
        """A name for a piece of work that has none."""
        return str(next(self._numbers))

    def _connect(self) -> None:
        session, training, generation = self._session, self._training, self._generation
        for signal in (
            training.job_changed,
            training.jobs_changed,
            training.publication_changed,
            generation.pictures_changed,
            generation.busy_changed,
            session.saving.changed,
            session.captions_changed,
            self._autosave.changed,
            self._elsewhere.run_changed,
        ):
            signal.connect(self._wake)
        self._elsewhere.runs_changed.connect(self._wake_again)
        generation.picture_changed.connect(self._on_picture)
        session.import_progress.connect(self._on_import_progress)
        session.import_finished.connect(self._on_import_finished)
        session.busy_changed.connect(self._on_busy)
        session.closed.connect(self._on_closed)
        session.trouble.connect(self._on_trouble)

    @Slot(object)
    def _wake(self, _what: object) -> None:
        if not self._rest.isActive():
            self._rest.start()

    @Slot()
    def _wake_again(self) -> None:
        self._wake(None)

    @Slot()
    def _gather(self) -> None:
        works = order(
            (
                *self._runs(),
                *self._runs_elsewhere(),
                *self._pictures(),
                *self._saving(),
                *self._passing.values(),
            )
        )
        if works != self._works:
            self._works = works
            self.changed.emit()

    def _seen(self, work: Work) -> bool:
        return work in self._failed_seen

    def _runs(self) -> Iterator[Work]:
        ended = 0
        # Those of practice and of the real service are never told together.
        for job in filter(self._training.here, self._training.jobs):
            ended += job.ended
            if job.ended and ended > _RUNS:
                continue
            yield work_of_job(job, followed=self._training.following(job.run))
            yield from self._publications(job)

    def _publications(self, job: Job) -> Iterator[Work]:
        publishing = self._training.publications
        for each in publishing.all:
            if each.run == job.run:
                under_way = publishing.under_way(each.run, each.step)
                yield work_of_publication(each, job, under_way=under_way)

    def _runs_elsewhere(self) -> Iterator[Work]:
        for found in self._elsewhere.runs:
            followed = self._elsewhere.following(found.job.run)
            yield work_of_job(found.job, followed=followed, folder=found.folder)

    def _pictures(self) -> Iterator[Work]:
        by_group: dict[str, list[Picture]] = {}
        for picture in self._generation.pictures:
            by_group.setdefault(picture.request.group, []).append(picture)
        for group in self._groups[-_GROUPS:]:
            if group in by_group:
                making = self._generation.making(group)
                yield work_of_pictures(group, by_group[group], making=making)

    def _saving(self) -> Iterator[Work]:
        saving = self._session.saving
        left, coming = saving.captions_left, self._session.captions_coming
        if coming:
            yield Work(what=What.CHANGES, state=State.RUNNING, total=coming, can_stop=True)
        if saving.state is SaveState.TROUBLE:
            problems = (self._autosave.problem(image) for image in self._autosave.unsaved())
            problem = next((each for each in problems if each is not None), None)
            yield Work(what=What.SAVING, state=State.FAILED, total=left, problem=problem)
        elif left >= _MANY:
            yield Work(what=What.SAVING, state=State.RUNNING, total=left)

    def _pass(self, what: What, key: str, **changes: object) -> None:
        work = self._passing.get((what, key))
        if work is None:
            work = Work(what=what, state=State.RUNNING, key=key, can_stop=True, at=self._now())
        changed: Work = replace(work, **changes)  # type: ignore[arg-type]
        self._passing[what, key] = replace(changed, can_stop=not changed.ended)
        self._wake(None)

    @Slot(object)
    def _on_picture(self, picture: Picture) -> None:
        group = picture.request.group
        if group not in self._groups:
            self._groups.append(group)
        self._wake(None)

    @Slot(object)
    def _on_import_progress(self, progress: ImportProgress) -> None:
        self._import = self._import or self.new_key()
        fraction = progress.done / progress.total if progress.total else None
        self._pass(
            What.IMPORT,
            self._import,
            done=progress.done,
            total=progress.total,
            subject=progress.name,
            fraction=fraction,
        )

    @Slot(object)
    def _on_import_finished(self, report: AddReport) -> None:
        key, self._import = self._import or self.new_key(), ""
        problem = report.refused[0] if report.refused else None
        state = State.FAILED if problem is not None and not report.added else State.DONE
        if report.stopped:
            state = State.CANCELED
        self._pass(
            What.IMPORT,
            key,
            state=state,
            done=len(report.added),
            total=len(report.added),
            subject="",
            fraction=None,
            problem=problem,
        )

    @Slot(object)
    def _on_trouble(self, problem: Problem) -> None:
        if self._import:
            key, self._import = self._import, ""
            self._pass(What.IMPORT, key, state=State.FAILED, problem=problem, fraction=None)

    @Slot(object)
    def _on_busy(self, _busy: object) -> None:
        if self._session.importing and not self._import:
            self._import = self.new_key()
            self._pass(What.IMPORT, self._import)
        self._wake(None)

    @Slot(object)
    def _on_closed(self, _none: object) -> None:
        self._passing.clear()
        self._stops.clear()
        self._groups.clear()
        self._import = ""
        self._failed_seen = frozenset()
        self._gather()


class _Watched(QObject):
    """Turns the signals of one page's work into lines; a new one for each time it is begun."""

    def __init__(self, activity: Activity, what: What, stoppable: Stoppable) -> None:
        super().__init__(activity)
        self._activity = activity
        self._what = what
        self._stoppable = stoppable
        self._key = ""
        stoppable.progress.connect(self._on_progress)
        stoppable.done.connect(self._on_done)
        stoppable.failed.connect(self._on_failed)
        stoppable.canceled.connect(self._on_canceled)

    def _report(self, *, ended: bool = True, **changes: object) -> None:
        self._key = self._key or self._activity.new_key()
        self._activity.report(self._what, self._key, self._stoppable, **changes)
        if ended:
            self._key = ""

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        fraction = done / total if total else None
        self._report(ended=False, done=done, total=total, fraction=fraction)

    @Slot(object)
    def _on_done(self, _report: object) -> None:
        self._report(state=State.DONE, fraction=None)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._report(state=State.FAILED, problem=problem, fraction=None)

    @Slot()
    def _on_canceled(self) -> None:
        self._report(state=State.CANCELED, fraction=None)
