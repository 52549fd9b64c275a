"""The open project: one object through which everybody sees and changes it."""

import functools
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.core.caption_history import Reason
from fluxtune_desktop.core.checks import Finding
from fluxtune_desktop.core.dataset import Dataset, DatasetImage
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.looked_over import Problems
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.core.project import Project
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.earlier import Earlier
from fluxtune_desktop.services.folder_notice import folder_gone
from fluxtune_desktop.services.held import Held, held_notice
from fluxtune_desktop.services.importing import Bring, bring_files, bring_pasted
from fluxtune_desktop.services.keeping_up import KeepingUp
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.ports import Folders, OpenedProject
from fluxtune_desktop.services.project_work import Found
from fluxtune_desktop.services.saving import Saving
from fluxtune_desktop.services.session_parts import SessionParts
from fluxtune_desktop.services.succession import Succession


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
    checked = Signal(object)  # LookedOver: what the data set is like now
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
        self._parts = SessionParts(folders, autosave, leases, chores, notices)
        self._keeping_up = KeepingUp(self._parts)
        self._succession = Succession(self._parts)
        self._notices = notices
        self.held = Held(folders.holder, folders.take_over, chores, notices)
        self.held.freed.connect(self.open)
        self._for_new: list[Bring] = []
        self._moved_to: Path | None = None
        leases.released.connect(self._on_released)
        self._connect()

    def _connect(self) -> None:
        parts = self._parts
        parts.busy.changed.connect(self.busy_changed)
        parts.workplace.dataset_changed.connect(self.dataset_changed)
        parts.workplace.captions_changed.connect(self.captions_changed)
        parts.workplace.marks_changed.connect(self.marks_changed)
        parts.settings.changed.connect(self.project_changed)
        parts.importing.progress.connect(self.import_progress)
        parts.importing.added.connect(self._on_files_added)
        parts.arriving.finished.connect(self.import_finished)
        for part in (parts.opening, parts.importing, parts.looking, parts.converting):
            part.failed.connect(self._on_failed)
        parts.checking.changed.connect(self.findings_changed)
        parts.checking.checked.connect(self.checked)
        self._succession.left.connect(self.closed)
        self._succession.entered.connect(self._on_entered)

    @property
    def project(self) -> Project | None:
        """The settings of the open project."""
        return self._parts.workplace.project

    @property
    def folder(self) -> Path | None:
        """The folder of the open project."""
        opened = self._parts.workplace.opened
        return None if opened is None else opened.folder

    @property
    def opened_project(self) -> OpenedProject | None:
        """The open project itself, for the services."""
        return self._parts.workplace.opened

    @property
    def leases(self) -> Leases:
        """Who works in folders, for the services."""
        return self._parts.leases

    @property
    def saving(self) -> Saving:
        """Whether captions and marks are on the disk."""
        return self._parts.saving

    @property
    def earlier(self) -> Earlier:
        """What captions said before."""
        return self._parts.earlier

    @property
    def undo(self) -> QUndoStack:
        """What can be undone."""
        return self._parts.workplace.undo

    @property
    def dataset(self) -> Dataset:
        """The images and captions as they are in memory; empty without a project."""
        return self._parts.workplace.data.dataset

    @property
    def count(self) -> int:
        """How many images there are; cheaper than to count those of ``dataset``."""
        return len(self._parts.workplace.data)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is not right with the data set, the blocking first."""
        return self._parts.checking.findings

    @property
    def problems(self) -> Problems:
        """What should be mended, by image."""
        return self._parts.checking.last.problems

    @property
    def busy(self) -> bool:
        """Whether a folder is being opened or looked at, or files are being added."""
        return bool(self._parts.busy)

    @property
    def importing(self) -> bool:
        """Whether files are being brought into the open project."""
        return self._parts.importing.running

    @property
    def read_only(self) -> bool:
        """Whether a newer program wrote this project, so that nothing here may be changed."""
        return self.project is not None and self.project.read_only

    def image(self, image: ImageId) -> DatasetImage | None:
        """The image of that name as it is in memory, or None."""
        return self._parts.workplace.data.find(image)

    @property
    def folder_gone(self) -> bool:
        """Whether the open folder was not there when it was last looked for."""
        return self._parts.looking.folder_gone

    def caption(self, image: ImageId) -> str:
        """The caption of an image, as it is in memory."""
        return self._parts.captioning.caption(image)

    def mark(self, image: ImageId) -> Mark:
        """What is said of an image, as it is in memory."""
        return self._parts.marking.mark(image)

    def marks(self, images: Iterable[ImageId]) -> dict[ImageId, Mark]:
        """What is said of these images, as it is in memory; others are left out."""
        return self._parts.marking.marks(images)

    def open(self, folder: Path) -> None:
        """Open a folder in place of the open one. ``opened`` or ``trouble`` follows.

        One that was closed a moment ago is opened as soon as everybody has left it.
        """
        self._for_new.clear()
        if folder == self.folder:
            self._parts.opening.forget()
        else:
            self._parts.opening.open(folder)

    def open_moved(self, folder: Path) -> None:
        """Open a folder in place of the open one, which may be this very folder under another
        name: so that is left first, and let go."""
        self._moved_to = folder
        self.close()

    def close(self) -> None:
        """Leave the project. Captions and marks that wait are written all the same."""
        self._parts.opening.forget()
        self._succession.leave()

    def add_files(self, files: Sequence[Path], *, subfolders: bool = False) -> None:
        """Copy files into the project, or into a new one in the pictures folder when none is open.

        One step of undo; ``import_progress`` and ``import_finished`` follow.
        """
        self._bring(functools.partial(bring_files, tuple(files), subfolders))

    def add_pasted(self, pngs: Sequence[bytes]) -> None:
        """Keep pictures from the clipboard, encoded as PNG, in the way of ``add_files``."""
        self._bring(functools.partial(bring_pasted, tuple(pngs)))

    def cancel_import(self) -> None:
        """Bring no more files into the open project; those that are here stay."""
        if self.folder is not None:
            self._parts.importing.cancel(self.folder)

    def hurry_opening(self) -> None:
        """A folder is opened as soon as an import into it ends: end that now."""
        self._parts.waiting.hurry()

    def remove_images(self, images: Collection[ImageId]) -> None:
        """Move images to the trash, with their captions; one step of undo."""
        self._parts.removing.remove_images(images)

    def rescan(self) -> None:
        """Look at the folder again: another program may have changed it."""
        self._parts.looking.look()

    def let_go(self) -> None:
        """The last act of leaving: let the folder go, without a thread that could do it."""
        self._succession.let_go()

    def shutdown(self, seconds: float) -> bool:
        """Write marks and settings, and end what is done to files; False if that takes longer."""
        return self._succession.shutdown(seconds)

    def set_caption(self, image: ImageId, text: str) -> None:
        """A caption was typed."""
        self._parts.captioning.set_caption(image, text)

    def set_captions(
        self, texts: Mapping[ImageId, str], name: str = "", reason: Reason = Reason.TOGETHER
    ) -> None:
        """Change several captions in one step. ``name`` is its translated name for "Undo …"."""
        self._parts.captioning.set_captions(texts, name, reason)

    @property
    def captions_coming(self) -> int:
        """How many captions were changed just now and do not say so yet."""
        return self._parts.captioning.coming

    def keep_my_caption(self, image: ImageId) -> None:
        """After CHANGED_ELSEWHERE: write the text of this window over the other program's."""
        self._parts.captioning.keep_mine(image)

    def use_disk_caption(self, image: ImageId) -> None:
        """After CHANGED_ELSEWHERE: take what the other program wrote."""
        self._parts.captioning.use_the_disks(image)
        self._parts.converting.read_again([image])

    def convert_captions(self, images: Collection[ImageId], name: str = "") -> None:
        """Write captions that are not UTF-8 as UTF-8; one step of undo."""
        self._parts.converting.convert(images, name)

    def put_file_back(self, image: ImageId, action: str, name: str) -> None:
        """Write a caption's file as it was before ``action`` converted it; one step of undo."""
        self._parts.converting.put_back(image, action, name)

    def set_marks(self, marks: Mapping[ImageId, Mark], name: str = "") -> None:
        """Say something of images in one step. ``name`` is its translated name for "Undo …"."""
        self._parts.marking.set_marks(marks, name)

    def change_marks(
        self, images: Iterable[ImageId], change: Callable[[Mark], Mark], name: str = ""
    ) -> None:
        """Say of images what ``change`` makes of their marks; one step of undo, too."""
        self._parts.marking.change_marks(images, change, name)

    def set_trigger_word(self, word: str) -> None:
        """Keep the trigger word in the project; empty for none."""
        self.update_project(trigger_word=word)

    def update_project(self, **changes: Any) -> None:
        """Keep changed fields of ``Project``."""
        self._parts.settings.change(**changes)

    def _bring(self, work: Bring) -> None:
        if self._parts.workplace.opened is not None:
            self._parts.importing.bring(work)
            return
        self._for_new.append(work)
        self._parts.opening.open_new()

    @Slot(object)
    def _on_entered(self, found: Found) -> None:
        self.opened.emit(found.opened.project)
        self.dataset_changed.emit(None)
        self.findings_changed.emit(found.findings)
        self.checked.emit(found.images)
        waiting, self._for_new = self._for_new, []
        for work in waiting:
            self._parts.importing.bring(work)

    @Slot(object)
    def _on_released(self, _folder: object) -> None:
        moved, self._moved_to = self._moved_to, None
        if moved is not None:
            self.open(moved)

    @Slot(object)
    def _on_files_added(self, outcome: tuple[OpenedProject, AddReport]) -> None:
        opened, report = outcome
        project = self._parts.workplace.project
        if opened is self._parts.workplace.opened and project is not None:
            report = report.settled_with(project.trigger_word)
            if report.trigger_taken:
                self.set_trigger_word(report.trigger_word)
        self._parts.arriving.take(opened, report)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        if problem.kind is Kind.MISSING and problem.subject == str(self.folder):
            self._notices.report(folder_gone(problem))
        else:
            self._notices.report(held_notice(problem))
        self.trouble.emit(problem)
