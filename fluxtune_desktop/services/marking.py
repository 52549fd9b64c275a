"""Saying something of images: in memory at once, undone in one step, on the disk a moment later."""

from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import UNMARKED, Mark
from fluxtune_desktop.services.as_before import AsBefore, Changed, sides
from fluxtune_desktop.services.coming import Coming
from fluxtune_desktop.services.mark_commands import SetMarks
from fluxtune_desktop.services.mark_writer import MarkWriter
from fluxtune_desktop.services.workplace import Workplace

_MARK = attrgetter("mark")


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
        self._coming.over.connect(self._tell_absent)
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
        self._say(self._before(marks), marks, name)

    def change_marks(
        self, images: Iterable[ImageId], change: Callable[[Mark], Mark], name: str
    ) -> None:
        """Say of images what ``change`` makes of what was said last, as one such step."""
        before = self._before(dict.fromkeys(images))
        self._say(before, Changed(before, change), name)

    def _before(self, names: Mapping[ImageId, object]) -> AsBefore[Mark]:
        return AsBefore(names, self._workplace.data.dataset, _MARK, self._coming.as_it_is())

    def _say(self, before: AsBefore[Mark], marks: Mapping[ImageId, Mark], name: str) -> None:
        step = sides(before, marks) if self._workplace.changeable else None
        if step is not None:
            self._workplace.undo.push(SetMarks(self._coming.decide, *step, name))

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

    @Slot()
    def _tell_absent(self) -> None:
        absent, self._absent = self._absent, 0
        if absent:
            self.absent.emit(absent)
