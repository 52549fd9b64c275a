"""The open project: its folder, its images and captions, and how they change."""

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.core.checks import Finding
from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.project import Project
from fluxtune_desktop.services import project_work
from fluxtune_desktop.services.autosave import Autosave, SaveState
from fluxtune_desktop.services.caption_commands import SetCaption, SetCaptions
from fluxtune_desktop.services.checking import Checking
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.measuring import Measuring
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.open_data import OpenData, keeping_edits
from fluxtune_desktop.services.ports import Folders, OpenedProject
from fluxtune_desktop.services.project_work import Found, Looked
from fluxtune_desktop.services.project_writer import ProjectWriter


class ProjectSession(QObject):
    """Holds at most one project. See the signals for what each carries."""

    opened = Signal(object)  # Project
    closed = Signal(object)  # None
    project_changed = Signal(object)  # Project
    dataset_changed = Signal(object)  # frozenset[ImageId], or None for everything
    captions_changed = Signal(object)  # frozenset[ImageId]
    findings_changed = Signal(object)  # tuple[Finding, ...]
    import_finished = Signal(object)  # AddReport
    busy_changed = Signal(object)  # bool
    trouble = Signal(object)  # Problem

    def __init__(
        self,
        folders: Folders,
        autosave: Autosave,
        leases: Leases,
        chores: Chores,
        notices: Notices,
    ) -> None:
        super().__init__()
        self._folders = folders
        self._autosave = autosave
        self._leases = leases
        self._chores = chores
        self._notices = notices
        self._opened: OpenedProject | None = None
        self._project: Project | None = None
        self._data = OpenData()
        self._tasks = 0
        self._asked_for = 0
        self._awaited: Path | None = None
        leases.released.connect(self._on_folder_released)
        self.undo = QUndoStack(self)
        self._writer = ProjectWriter(leases, notices)
        self._measuring = Measuring(folders.measure, chores)
        self._measuring.measured.connect(self._on_images_measured)
        self._checking = Checking(chores)
        self._checking.changed.connect(self.findings_changed)

    @property
    def project(self) -> Project | None:
        """The settings of the open project."""
        return self._project

    @property
    def folder(self) -> Path | None:
        """The folder of the open project."""
        return None if self._opened is None else self._opened.folder

    @property
    def opened_project(self) -> OpenedProject | None:
        """The open project itself, for the services."""
        return self._opened

    @property
    def leases(self) -> Leases:
        """Who works in folders, for the services."""
        return self._leases

    @property
    def dataset(self) -> Dataset:
        """The images and captions as they are in memory; empty without a project."""
        return self._data.dataset

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is not right with the data set, the blocking first."""
        return self._checking.findings

    @property
    def busy(self) -> bool:
        """Whether a folder is being opened or files are being added."""
        return self._tasks > 0

    @property
    def read_only(self) -> bool:
        """Whether a newer program wrote this project, so that nothing here may be changed."""
        return self._project is not None and self._project.read_only

    def caption(self, image: ImageId) -> str:
        """The caption of an image, as it is in memory."""
        return self._data.texts([image]).get(image, "")

    def open(self, folder: Path) -> None:
        """Open a folder in place of the open one. ``opened`` or ``trouble`` follows.

        One that was closed a moment ago is opened as soon as everybody has left it.
        """
        self._asked_for += 1
        self._await(None)
        if self._opened is not None and folder == self._opened.folder:
            return
        if self._leases.ending(folder):
            self._await(folder)
        else:
            self._run(functools.partial(project_work.open_folder, self._folders, folder))

    def close(self) -> None:
        """Leave the project. Captions that wait are written all the same."""
        self._asked_for += 1
        self._await(None)
        opened, self._opened = self._opened, None
        if opened is None:
            return
        self._project = None
        self._data = OpenData()
        self._checking.take(Dataset(), ())
        self.undo.clear()
        self._measuring.stop()
        self._writer.flush_soon()
        self._autosave.detach()
        self.closed.emit(None)
        self._leases.end(opened)

    def add_files(self, files: Sequence[Path]) -> None:
        """Copy files into the project, or into a new one in the pictures folder when none is open.

        ``import_finished`` follows.
        """
        chosen = tuple(files)
        if self._opened is None:
            self._asked_for += 1
            self._run(functools.partial(project_work.open_new, self._folders, chosen))
        else:
            self._run_in(self._opened, functools.partial(project_work.add, chosen))

    def rescan(self) -> None:
        """Look at the folder again: another program may have changed it."""
        if self._opened is not None:
            self._run_in(self._opened, project_work.look)

    def let_go(self) -> None:
        """The last act of leaving: let the folder go, without a thread that could do it."""
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.close()

    def shutdown(self, seconds: float) -> bool:
        """Write the project's settings; False if that takes longer."""
        self._checking.stop()
        return self._writer.shutdown(seconds)

    def set_caption(self, image: ImageId, text: str) -> None:
        """A caption was typed."""
        old = self.caption(image)
        if self._changeable(image) and text != old:
            self.undo.push(SetCaption(self._apply, image, old, text))

    def set_captions(self, texts: Mapping[ImageId, str], name: str = "") -> None:
        """Change several captions in one step. ``name`` is its translated name for "Undo …"."""
        new = {
            image: text
            for image, text in texts.items()
            if self._changeable(image) and text != self.caption(image)
        }
        if new:
            self.undo.push(SetCaptions(self._apply, self._data.texts(new), new, name))

    def keep_my_caption(self, image: ImageId) -> None:
        """After CHANGED_ELSEWHERE: write the text of this window over the other program's."""
        self._autosave.overwrite(image)

    def use_disk_caption(self, image: ImageId) -> None:
        """After CHANGED_ELSEWHERE: take what the other program wrote."""
        problem = self._autosave.problem(image)
        if problem is not None and problem.kind is Kind.CHANGED_ELSEWHERE:
            self._autosave.drop(image)
            self._took(self._data.set_texts({image: problem.detail}))

    def set_trigger_word(self, word: str) -> None:
        """Keep the trigger word in the project; empty for none."""
        self.update_project(trigger_word=word)

    def update_project(self, **changes: Any) -> None:
        """Keep changed fields of ``Project``."""
        if self._opened is None or self._project is None or self._project.read_only:
            return
        changed = replace(self._project, **changes)
        if changed == self._project:
            return
        self._project = changed
        self._writer.write_soon(self._opened, changed)
        self._check_soon()
        self.project_changed.emit(changed)

    def _changeable(self, image: ImageId) -> bool:
        found = self._data.find(image)
        return found is not None and found.caption.readable and not self.read_only

    def _apply(self, texts: Mapping[ImageId, str]) -> None:
        changed = self._data.set_texts(texts)
        for image in changed:
            self._autosave.edit(image, texts[image], reason="edit")
        self._took(changed)

    def _took(self, changed: frozenset[ImageId]) -> None:
        if changed:
            self._check_soon()
            self.captions_changed.emit(changed)

    def _await(self, folder: Path | None) -> None:
        """Wait for a folder to be let go, in place of another one."""
        before, self._awaited = self._awaited, folder
        if folder is not None:
            self._task_begins()
        if before is not None:
            self._task_ended()

    @Slot(object)
    def _on_folder_released(self, folder: Path) -> None:
        if folder == self._awaited:
            self.open(folder)

    def _run(self, work: Callable[[], Found]) -> None:
        """Open something; the number tells later whether the person still wants it."""
        chore = self._chores.run(functools.partial(project_work.numbered, work, self._asked_for))
        chore.done.connect(self._on_found)
        chore.failed.connect(self._on_failed)
        self._task_begins()

    def _run_in(self, opened: OpenedProject, work: Callable[[OpenedProject], Found]) -> None:
        self._leases.take(opened)
        chore = self._chores.run(functools.partial(project_work.in_open, opened, work))
        chore.done.connect(self._on_looked)
        self._task_begins()

    def _task_begins(self) -> None:
        self._tasks += 1
        if self._tasks == 1:
            self.busy_changed.emit(True)

    def _task_ended(self) -> None:
        self._tasks -= 1
        if self._tasks == 0:
            self.busy_changed.emit(False)

    @Slot(object)
    def _on_found(self, numbered: tuple[int, Found]) -> None:
        asked_for, found = numbered
        if asked_for == self._asked_for:
            self._take_project(found)
        else:
            # The person went elsewhere while this folder was being opened.
            self._leases.end(found.opened)
        self._tell_import(found.report)
        self._task_ended()

    @Slot(object)
    def _on_looked(self, looked: Looked) -> None:
        self._leases.give_back(looked.opened)
        if looked.found is None:
            self._on_failed(looked.problem or Problem(kind=Kind.INTERNAL))
            return
        if looked.opened is self._opened:
            self._take_scan(looked.found.dataset)
        self._tell_import(looked.found.report)
        self._task_ended()

    def _tell_import(self, report: AddReport | None) -> None:
        if report is None:
            return
        params = {
            "added": len(report.added),
            "already": len(report.already),
            "refused": len(report.refused),
        }
        tone = Tone.WARN if report.refused else Tone.OK
        self._notices.report(Notice(tone=tone, code="import_done", params=params))
        self.import_finished.emit(report)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._notices.report_problem(problem)
        self.trouble.emit(problem)
        self._task_ended()

    def _take_project(self, found: Found) -> None:
        asked_for = self._asked_for
        self.close()
        self._asked_for = asked_for
        self._opened = found.opened
        self._project = found.opened.project
        self._data = OpenData(found.dataset)
        self._checking.take(found.dataset, found.findings)
        self._autosave.attach(found.opened)
        if self._project.read_only:
            self._notices.report(Notice(tone=Tone.WARN, code="project_read_only"))
        self.opened.emit(self._project)
        self.dataset_changed.emit(None)
        self.findings_changed.emit(found.findings)
        self._measuring.start(found.opened.folder, found.dataset.images)

    def _take_scan(self, fresh: Dataset) -> None:
        assert self._opened is not None
        unsaved = frozenset(
            image.id
            for image in self._data.dataset.images
            if self._autosave.state(image.id) is not SaveState.SAVED
        )
        dataset, changed = keeping_edits(fresh, self._data.dataset, unsaved)
        if dataset != self._data.dataset:
            self._data = OpenData(dataset)
            self.dataset_changed.emit(None)
            self._took(changed)
            self._check_soon()
        self._measuring.start(self._opened.folder, dataset.images)

    @Slot(object)
    def _on_images_measured(self, images: object) -> None:
        assert isinstance(images, tuple)
        changed = self._data.set_measured(images)
        if changed:
            self._check_soon()
            self.dataset_changed.emit(changed)

    def _check_soon(self) -> None:
        if self._project is not None:
            self._checking.soon(self._data.dataset, self._project.trigger_word)
