"""Saying something of images: in memory at once, undone in one step, on the disk a moment later."""

import operator
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import UNMARKED, Mark
from fluxtune_desktop.services.coming import Coming, differing
from fluxtune_desktop.services.mark_commands import SetMarks
from fluxtune_desktop.services.mark_writer import MarkWriter
from fluxtune_desktop.services.workplace import Workplace


class Marking(QObject):
    """Changes marks of the open project. ``absent`` carries how many images a step that was undone
    or done again did not find."""

    absent = Signal(int)

    def __init__(self, workplace: Workplace, writer: MarkWriter) -> None:
        super().__init__()
        self._workplace = workplace
        self._writer = writer
        self._absent = 0
        self._coming: Coming[Mark] = Coming()
        self._coming.due.connect(self._bring)
        workplace.expect(self._coming)

    def mark(self, image: ImageId) -> Mark:
        """What was said of an image last."""
        coming = self._coming.get(image)
        if coming is not None:
            return coming
        found = self._workplace.data.find(image)
        return UNMARKED if found is None else found.mark

    def marks(self, images: Iterable[ImageId]) -> dict[ImageId, Mark]:
        """What was said of these images last; those that are not here are left out."""
        found = self._workplace.data.marks(images)
        for image in found if self._coming.any else ():
            found[image] = self._coming.get(image) or found[image]
        return found

    def set_marks(self, marks: Mapping[ImageId, Mark], name: str) -> None:
        """Say something of images, as one step that can be undone."""
        if not self._workplace.changeable:
            return
        old, new = differing(self.marks(marks), marks, operator.is_not)
        # One that is another is enough: what is the same is passed over when it is brought about.
        if any(map(operator.ne, old.values(), new.values())):
            self._workplace.undo.push(SetMarks(self._coming.decide, old, new, name))

    def change_marks(
        self, images: Iterable[ImageId], change: Callable[[Mark], Mark], name: str
    ) -> None:
        """Say of images what ``change`` makes of what was said last, as one such step."""
        if not self._workplace.changeable:
            return
        old = self.marks(images)
        # Thousands of images share a few marks: each of these is changed once.
        ids = [*map(id, old.values())]
        shared = dict(zip(ids, old.values(), strict=True))
        after = {key: change(mark) for key, mark in shared.items()}
        if any(after[key] != mark for key, mark in shared.items()):
            new = dict(zip(old, map(after.__getitem__, ids), strict=True))
            self._workplace.undo.push(SetMarks(self._coming.decide, old, new, name))

    @Slot(object)
    def _bring(self, marks: Mapping[ImageId, Mark]) -> None:
        # Another program gave them other names since.
        self._absent += self._workplace.data.absent(marks)
        if not self._coming.any:
            self._tell_absent()
        changed = self._workplace.set_marks(marks)
        opened = self._workplace.opened
        if changed and opened is not None:
            self._writer.write_soon(opened, {image: marks[image] for image in changed})

    def _tell_absent(self) -> None:
        absent, self._absent = self._absent, 0
        if absent:
            self.absent.emit(absent)
