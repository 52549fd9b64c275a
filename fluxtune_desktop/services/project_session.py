"""The open project: one object through which everybody sees and changes it."""

import functools
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.core.checks import Finding
from fluxtune_desktop.core.dataset import Dataset, DatasetImage
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.core.project import Project
from fluxtune_desktop.services.arriving import Arriving
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.busy import Busy
from fluxtune_desktop.services.captioning import Captioning
from fluxtune_desktop.services.checking import Checking
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.file_work import FileWork
from fluxtune_desktop.services.importing import Bring, Importing, bring_files, bring_pasted
from fluxtune_desktop.services.learning import Learning
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.looking import Looking
from fluxtune_desktop.services.mark_writer import MarkWriter
from fluxtune_desktop.services.marking import Marking
from fluxtune_desktop.services.measuring import Measuring
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.opening import Opening
from fluxtune_desktop.services.ports import Folders, OpenedProject
from fluxtune_desktop.services.project_work import Found
from fluxtune_desktop.services.project_writer import ProjectWriter
from fluxtune_desktop.services.removing import Removing
from fluxtune_desktop.services.saving import Saving
from fluxtune_desktop.services.watching import Watching
from fluxtune_desktop.services.workplace import Workplace


class ProjectSession(QObject):
    """Holds at most one project, and hands each wish to the part that knows how.

    See the signals for what each carries.
    """

    opened = Signal(object)  # Project
    closed = Signal(object)  # None
    project_changed = Signal(object)  # Project
    dataset_changed = Signal(object)  # frozenset[ImageId], or None for everything
    captions_changed = Signal(object)  # frozenset[ImageId]
    marks_changed = Signal(object)  # frozenset[ImageId]
    findings_changed = Signal(object)  # tuple[Finding, ...]
    import_progress = Signal(object)  # ImportProgress
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
        self._autosave = autosave
        self._leases = leases
        self._notices = notices
        self._for_new: list[Bring] = []
        self._busy = Busy()
        self._workplace = Workplace()
        self._files = FileWork(leases)
        self._mark_writer = MarkWriter(leases, notices)
        self._saving = Saving(self._workplace, autosave, self._mark_writer, self._files)
        self._writer = ProjectWriter(leases, notices)
        self._opening = Opening(folders, leases, chores, self._busy)
        self._captioning = Captioning(self._workplace, autosave)
        self._marking = Marking(self._workplace, self._mark_writer)
        self._removing = Removing(self._workplace, self._files, autosave, notices)
        self._importing = Importing(self._workplace, self._files, self._busy)
        self._looking = Looking(
            self._workplace, self._files, autosave, self._mark_writer, self._busy
        )
        self._arriving = Arriving(self._workplace, self._looking, self._removing, notices)
        self._watching = Watching(chores)
        self._learning = Learning(leases, chores, self._mark_writer)
        self._measuring = Measuring(folders.measure, chores)
        self._checking = Checking(chores)
        self._connect()

    def _connect(self) -> None:
        self._busy.changed.connect(self.busy_changed)
        self._workplace.dataset_changed.connect(self.dataset_changed)
        self._workplace.captions_changed.connect(self.captions_changed)
        self._workplace.marks_changed.connect(self.marks_changed)
        self._workplace.altered.connect(self._on_images_altered)
        self._opening.found.connect(self._on_folder_opened)
        self._opening.failed.connect(self._on_failed)
        self._importing.progress.connect(self.import_progress)
        self._importing.added.connect(self._on_files_added)
        self._importing.failed.connect(self._on_failed)
        self._removing.doubted.connect(self._on_folder_doubted)
        self._watching.noticed.connect(self._on_folder_doubted)
        self._looking.looked.connect(self._on_folder_looked)
        self._looking.failed.connect(self._on_failed)
        self._arriving.finished.connect(self.import_finished)
        self._looking.returned.connect(self._on_folder_returned)
        self._measuring.measured.connect(self._on_images_measured)
        self._checking.changed.connect(self.findings_changed)

    @property
    def project(self) -> Project | None:
        """The settings of the open project."""
        return self._workplace.project

    @property
    def folder(self) -> Path | None:
        """The folder of the open project."""
        opened = self._workplace.opened
        return None if opened is None else opened.folder

    @property
    def opened_project(self) -> OpenedProject | None:
        """The open project itself, for the services."""
        return self._workplace.opened

    @property
    def leases(self) -> Leases:
        """Who works in folders, for the services."""
        return self._leases

    @property
    def saving(self) -> Saving:
        """Whether captions and marks are on the disk."""
        return self._saving

    @property
    def undo(self) -> QUndoStack:
        """What can be undone."""
        return self._workplace.undo

    @property
    def dataset(self) -> Dataset:
        """The images and captions as they are in memory; empty without a project."""
        return self._workplace.data.dataset

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is not right with the data set, the blocking first."""
        return self._checking.findings

    @property
    def busy(self) -> bool:
        """Whether a folder is being opened or looked at, or files are being added."""
        return bool(self._busy)

    @property
    def importing(self) -> bool:
        """Whether files are being brought in."""
        return self._importing.running

    @property
    def read_only(self) -> bool:
        """Whether a newer program wrote this project, so that nothing here may be changed."""
        return self.project is not None and self.project.read_only

    def image(self, image: ImageId) -> DatasetImage | None:
        """The image of that name as it is in memory, or None."""
        return self._workplace.data.find(image)

    @property
    def folder_gone(self) -> bool:
        """Whether the open folder was not there when it was last looked for."""
        return self._looking.folder_gone

    def caption(self, image: ImageId) -> str:
        """The caption of an image, as it is in memory."""
        return self._captioning.caption(image)

    def mark(self, image: ImageId) -> Mark:
        """What is said of an image, as it is in memory."""
        return self._marking.mark(image)

    def open(self, folder: Path) -> None:
        """Open a folder in place of the open one. ``opened`` or ``trouble`` follows.

        One that was closed a moment ago is opened as soon as everybody has left it.
        """
        self._for_new.clear()
        if folder == self.folder:
            self._opening.forget()
        else:
            self._opening.open(folder)

    def close(self) -> None:
        """Leave the project. Captions and marks that wait are written all the same."""
        self._opening.forget()
        self._leave()

    def add_files(self, files: Sequence[Path], *, subfolders: bool = False) -> None:
        """Copy files into the project, or into a new one in the pictures folder when none is open.

        One step of undo; ``import_progress`` and ``import_finished`` follow.
        """
        self._bring(functools.partial(bring_files, tuple(files), subfolders))

    def add_pasted(self, pngs: Sequence[bytes]) -> None:
        """Keep pictures from the clipboard, encoded as PNG, in the way of ``add_files``."""
        self._bring(functools.partial(bring_pasted, tuple(pngs)))

    def cancel_import(self) -> None:
        """Bring no more files in; those that are here stay."""
        self._importing.cancel()

    def remove_images(self, images: Collection[ImageId]) -> None:
        """Move images to the trash, with their captions; one step of undo."""
        self._removing.remove_images(images)

    def rescan(self) -> None:
        """Look at the folder again: another program may have changed it."""
        self._looking.look()

    def let_go(self) -> None:
        """The last act of leaving: let the folder go, without a thread that could do it."""
        opened, self._workplace.opened = self._workplace.opened, None
        if opened is not None:
            opened.close()

    def shutdown(self, seconds: float) -> bool:
        """Write marks and settings, and end what is done to files; False if that takes longer."""
        # Steps hold parts of this object; they go first, while all of it is whole.
        self.undo.clear()
        self._watching.shutdown()
        self._learning.stop()
        self._checking.stop()
        self._importing.cancel()
        until = time.monotonic() + seconds
        parts = (self._mark_writer, self._writer, self._files)
        ended = [part.shutdown(until - time.monotonic()) for part in parts]
        return all(ended)

    def set_caption(self, image: ImageId, text: str) -> None:
        """A caption was typed."""
        self._captioning.set_caption(image, text)

    def set_captions(self, texts: Mapping[ImageId, str], name: str = "") -> None:
        """Change several captions in one step. ``name`` is its translated name for "Undo …"."""
        self._captioning.set_captions(texts, name)

    def keep_my_caption(self, image: ImageId) -> None:
        """After CHANGED_ELSEWHERE: write the text of this window over the other program's."""
        self._captioning.keep_mine(image)

    def use_disk_caption(self, image: ImageId) -> None:
        """After CHANGED_ELSEWHERE: take what the other program wrote."""
        self._captioning.use_the_disks(image)

    def set_marks(self, marks: Mapping[ImageId, Mark], name: str = "") -> None:
        """Say something of images in one step. ``name`` is its translated name for "Undo …"."""
        self._marking.set_marks(marks, name)

    def set_trigger_word(self, word: str) -> None:
        """Keep the trigger word in the project; empty for none."""
        self.update_project(trigger_word=word)

    def update_project(self, **changes: Any) -> None:
        """Keep changed fields of ``Project``."""
        opened, project = self._workplace.opened, self._workplace.project
        if opened is None or project is None or project.read_only:
            return
        changed = replace(project, **changes)
        if changed == project:
            return
        self._workplace.project = changed
        self._writer.write_soon(opened, changed)
        self._on_images_altered(None)
        self.project_changed.emit(changed)

    def _bring(self, work: Bring) -> None:
        if self._workplace.opened is not None:
            self._importing.bring(work)
            return
        self._for_new.append(work)
        self._opening.open_new()

    def _leave(self) -> None:
        opened = self._workplace.opened
        if opened is None:
            return
        self._watching.stop()
        self._learning.stop()
        self._workplace.leave()
        self._looking.forget()
        self._checking.take(Dataset(), ())
        self._measuring.stop()
        self._writer.flush_soon()
        self._autosave.detach()
        self.closed.emit(None)
        self._leases.end(opened)

    @Slot(object)
    def _on_folder_opened(self, found: Found) -> None:
        self._leave()
        self._workplace.take(found.opened, found.dataset)
        self._checking.take(found.dataset, found.findings)
        self._autosave.attach(found.opened)
        if self.read_only:
            self._notices.report(Notice(tone=Tone.WARN, code="project_read_only"))
        self.opened.emit(found.opened.project)
        self.dataset_changed.emit(None)
        self.findings_changed.emit(found.findings)
        self._measuring.start(found.opened.folder, found.dataset.images)
        self._watching.start(found.opened)
        self._learning.start(found.opened)
        waiting, self._for_new = self._for_new, []
        for work in waiting:
            self._importing.bring(work)

    @Slot(object)
    def _on_files_added(self, outcome: tuple[OpenedProject, AddReport]) -> None:
        opened, report = outcome
        project = self._workplace.project
        if opened is self._workplace.opened and project and not project.trigger_word:
            self.set_trigger_word(report.trigger_word)
        self._arriving.take(opened, report)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._notices.report_problem(problem)
        self.trouble.emit(problem)

    @Slot(object)
    def _on_folder_doubted(self, _nothing: object) -> None:
        self._looking.look()

    @Slot(object)
    def _on_folder_looked(self, _nothing: object) -> None:
        if self.folder is not None:
            self._measuring.start(self.folder, self.dataset.images)

    @Slot(object)
    def _on_folder_returned(self, _nothing: object) -> None:
        opened = self._workplace.opened
        if opened is not None:
            # The system watches a folder that went away no more.
            self._watching.start(opened)

    @Slot(object)
    def _on_images_measured(self, images: tuple[Any, ...]) -> None:
        self._workplace.set_measured(images)

    @Slot(object)
    def _on_images_altered(self, _nothing: object) -> None:
        if self.project is not None:
            self._checking.soon(self.dataset, self.project.trigger_word)
