"""The open project as the parts of the session share it: its images, and what can be undone."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from fluxtune_desktop.core.dataset import Caption, Dataset, DatasetImage
from fluxtune_desktop.core.folder_changes import Difference
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Mark
from fluxtune_desktop.core.project import Project
from fluxtune_desktop.services.coming import Coming
from fluxtune_desktop.services.open_data import Gone, OpenData
from fluxtune_desktop.services.ports import OpenedProject


class Workplace(QObject):
    """Changes memory and says so; whoever needs it on the disk brings it there.

    ``altered`` carries None: the images are others than before, and want to be checked again.
    ``settled`` when all that was decided has been brought about.
    """

    dataset_changed = Signal(object)  # frozenset[ImageId], or None for everything
    captions_changed = Signal(object)  # frozenset[ImageId]
    marks_changed = Signal(object)  # frozenset[ImageId]
    altered = Signal(object)
    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.undo = QUndoStack(self)
        self.opened: OpenedProject | None = None
        self.project: Project | None = None
        self.data = OpenData()
        self.moves = 0
        """Counts how often images came or went: what was seen of the folder before is outdated."""
        self._coming: list[Coming[Any]] = []

    @property
    def changeable(self) -> bool:
        """Whether a project is open that takes changes."""
        return self.project is not None and not self.project.read_only

    @property
    def unsettled(self) -> bool:
        """Whether something that was decided is not in memory yet."""
        return any(each.any for each in self._coming)

    def expect(self, coming: Coming[Any]) -> None:
        """Somebody brings changes about a few at a time."""
        self._coming.append(coming)
        coming.over.connect(self._on_coming_over)

    def settle(self) -> None:
        """Bring about all that was decided, now."""
        for each in self._coming:
            each.finish()

    def take(self, opened: OpenedProject, dataset: Dataset) -> None:
        """Another project is open."""
        self.opened, self.project = opened, opened.project
        self.data = OpenData(dataset)

    def leave(self) -> None:
        """No project is open."""
        self.settle()
        self.opened, self.project = None, None
        self.data = OpenData()
        self.undo.clear()

    def set_texts(self, texts: Mapping[ImageId, str]) -> frozenset[ImageId]:
        """Change captions; returns those that say something else now."""
        changed = self.data.set_texts(texts)
        self.told_captions(changed)
        return changed

    def set_captions(self, captions: Mapping[ImageId, Caption]) -> None:
        """The files of captions were written anew."""
        self.told_captions(self.data.set_captions(captions))

    def told_captions(self, changed: frozenset[ImageId]) -> None:
        """The captions of these images say something else."""
        if changed:
            self.altered.emit(None)
            self.captions_changed.emit(changed)

    def set_marks(self, marks: Mapping[ImageId, Mark]) -> frozenset[ImageId]:
        """Change what is said of images; returns those of which something else is said now."""
        changed = self.data.set_marks(marks)
        if changed:
            self.altered.emit(None)
            self.marks_changed.emit(changed)
        return changed

    def set_measured(self, images: tuple[DatasetImage, ...]) -> None:
        """Sizes are known now."""
        changed = self.data.set_measured(images)
        if changed:
            self.altered.emit(None)
            self.dataset_changed.emit(changed)

    def take_out(self, images: Iterable[ImageId]) -> Gone:
        """These are deleted; returns what can be brought back."""
        rest, gone = self.data.without(images)
        self.put(rest)
        return gone

    def bring_back(self, gone: Gone) -> None:
        """These are there again."""
        self.put(self.data.with_back(gone))

    def bring_up(self, difference: Difference) -> None:
        """The folder is otherwise than memory. A difference that nobody can see is not told."""
        if not difference.changed and difference.order is None:
            return
        self.data = self.data.brought_up(difference)
        if difference.order is None and not difference.visible:
            return
        self.altered.emit(None)
        self.dataset_changed.emit(None if difference.order is not None else difference.visible)
        if difference.texts:
            self.captions_changed.emit(difference.texts)

    def put(self, data: OpenData) -> None:
        """Images came or went, or many are others than before."""
        self.data = data
        self.moves += 1
        self.altered.emit(None)
        self.dataset_changed.emit(None)

    @Slot()
    def _on_coming_over(self) -> None:
        if not self.unsettled:
            self.settled.emit()
