"""Saying something of images: in memory at once, undone in one step, on the disk a moment later."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import UNMARKED, Mark
from fluxtune_desktop.services.mark_commands import SetMarks
from fluxtune_desktop.services.mark_writer import MarkWriter
from fluxtune_desktop.services.workplace import Workplace


class Marking(QObject):
    """Changes marks of the open project."""

    def __init__(self, workplace: Workplace, writer: MarkWriter) -> None:
        super().__init__()
        self._workplace = workplace
        self._writer = writer

    def mark(self, image: ImageId) -> Mark:
        """What is said of an image."""
        found = self._workplace.data.find(image)
        return UNMARKED if found is None else found.mark

    def set_marks(self, marks: Mapping[ImageId, Mark], name: str) -> None:
        """Say something of images, as one step that can be undone."""
        if not self._workplace.changeable:
            return
        old = self._workplace.data.marks(marks)
        new = {image: marks[image] for image in old if marks[image] != old[image]}
        if new:
            old = {image: old[image] for image in new}
            self._workplace.undo.push(SetMarks(self._apply, old, new, name))

    def _apply(self, marks: Mapping[ImageId, Mark]) -> None:
        changed = self._workplace.set_marks(marks)
        opened = self._workplace.opened
        if changed and opened is not None:
            self._writer.write_soon(opened, {image: marks[image] for image in changed})
