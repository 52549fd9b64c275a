"""Deleting images: out of the list at once, into the trash a moment later, back by undo."""

import functools
import threading
from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.removal import Removed, Restored
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.file_work import FileTask, FileWork
from fluxtune_desktop.services.image_steps import ArrivedImages, RemoveImages, Step
from fluxtune_desktop.services.import_notice import CODE as IMPORTED
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.ports import OpenedProject
from fluxtune_desktop.services.workplace import Workplace

PATIENCE = 10.0
"""Seconds to wait for captions that are on their way to the disk, before their files move."""


class Removing(QObject):
    """``doubted`` carries None: the folder may be otherwise than memory has it, look again."""

    doubted = Signal(object)

    def __init__(
        self, workplace: Workplace, files: FileWork, autosave: Autosave, notices: Notices
    ) -> None:
        super().__init__()
        self._workplace = workplace
        self._files = files
        self._autosave = autosave
        self._notices = notices
        self._told: Notice | None = None
        # Not the stack's own signal: it moves once more while it is being taken apart.
        workplace.captions_changed.connect(self._on_other_step_done)
        workplace.marks_changed.connect(self._on_other_step_done)

    def remove_images(self, images: Collection[ImageId]) -> None:
        """Delete images, as one step that can be undone."""
        self._workplace.settle()
        here = self._workplace.data.known(images)
        if here and self._workplace.changeable:
            step = Step(here, deleted=True)
            self._workplace.undo.push(RemoveImages(self._take_out, self._bring_back, step))

    def arrived(self, images: tuple[ImageId, ...]) -> ArrivedImages:
        """Images came in, and may be taken out again."""
        return ArrivedImages(self._take_out, self._bring_back, Step(images))

    def done(self, step: QUndoCommand, told: Notice) -> None:
        """A step is done that was told with a button to undo it: it is the last one now."""
        self._dismiss_told()
        self._workplace.undo.push(step)
        self._told = told

    def _take_out(self, step: Step) -> None:
        opened = self._workplace.opened
        if opened is None:
            return
        self._dismiss_told()
        self._workplace.settle()
        if not step.images:
            return
        step.out = True
        step.index = self._workplace.undo.index() + 1 if step.deleted else -1
        step.unsaved = self._autosave.unsaved().intersection(step.images)
        written = self._autosave.settle(step.images)
        step.gone = self._workplace.take_out(step.images)
        work = functools.partial(_remove, opened, step, written)
        chore = self._files.run(opened, FileTask.MOVE, work)
        chore.done.connect(self._on_removed)
        chore.failed.connect(self._on_failed)

    def _bring_back(self, step: Step) -> None:
        opened = self._workplace.opened
        if opened is None:
            return
        self._dismiss_told()
        if not step.images:
            return
        step.out = False
        self._workplace.bring_back(step.gone)
        restoring = functools.partial(_restore, opened, step)
        chore = self._files.run(opened, FileTask.MOVE, restoring)
        chore.done.connect(self._on_restored)
        chore.failed.connect(self._on_failed)

    @Slot(object)
    def _on_removed(self, outcome: tuple[Step, Removed]) -> None:
        step, removed = outcome
        if removed.images and step.out:
            # What the button undoes must be this, and not what was done since.
            latest = self._workplace.undo.index() == step.index
            self._told = Notice(
                tone=Tone.OK,
                code="images_removed",
                params={"images": len(removed.images)},
                action="undo" if latest else "",
            )
            self._notices.report(self._told)
        self._tell(removed.problems)

    @Slot(object)
    def _on_other_step_done(self, _images: object) -> None:
        """Its button would undo something else now; what an import brought is told still."""
        told, self._told = self._told, None
        if told is not None and told in self._notices.all:
            self._notices.dismiss(told)
            if told.code == IMPORTED:
                self._notices.report(replace(told, action=""))

    def _dismiss_told(self) -> None:
        told, self._told = self._told, None
        if told is not None:
            self._notices.dismiss(told)

    @Slot(object)
    def _on_restored(self, outcome: tuple[Step, Restored]) -> None:
        step, restored = outcome
        # What could not be written before the file went is written now that it is there again.
        for row in step.gone.rows:
            if row.id in step.unsaved:
                self._autosave.edit(row.id, row.caption.text, reason="undo")
        self._tell(restored.problems)
        if any(old != new for old, new in restored.names.items()):
            self.doubted.emit(None)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._tell((problem,))

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        """One of them is told; all of the folder is looked at."""
        if problems:
            self._notices.report_problem(problems[0])
            self.doubted.emit(None)


def _remove(opened: OpenedProject, step: Step, written: threading.Event) -> tuple[Step, Removed]:
    written.wait(PATIENCE)
    kept = step.kept
    if kept.names is None:
        kept.names = tuple(row.id for row in step.gone.rows if not row.missing)
    kept.removed = None
    kept.removed = opened.remove(kept.names)
    return step, kept.removed


def _restore(opened: OpenedProject, step: Step) -> tuple[Step, Restored]:
    """Bring back what went. Nothing, when it never went."""
    kept = step.kept
    if kept.removed is None or kept.names is None:
        return step, Restored()
    removed, kept.removed = kept.removed, None
    restored = opened.restore(removed)
    kept.names = tuple(restored.names.get(name, name) for name in kept.names)
    return step, restored
