"""Captions that are not UTF-8 become it, when the person wants that; the old bytes are kept."""

import functools
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand
from typing_extensions import override

from fluxtune_desktop.core.caption_history import Act, Reason
from fluxtune_desktop.core.dataset import Caption, OddCaption
from fluxtune_desktop.core.errors import Failure, Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.ports import CaptionFiles
from fluxtune_desktop.services.acts import new_act
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.ports import OpenedProject
from fluxtune_desktop.services.serial_thread import Answer
from fluxtune_desktop.services.workplace import Workplace

AT_ONCE = 500
"""Captions after which the window hears how far it is."""

Problems = Mapping[ImageId, Problem]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Turn:
    opened: OpenedProject


@dataclass(frozen=True, slots=True, kw_only=True)
class _Written:
    captions: dict[ImageId, Caption]
    problems: Problems


class Converting(QObject):
    """``failed`` carries the first ``Problem`` of each turn: those captions are as they were."""

    failed = Signal(object)

    def __init__(self, workplace: Workplace, autosave: Autosave, leases: Leases) -> None:
        super().__init__()
        self._workplace = workplace
        self._autosave = autosave
        self._leases = leases
        autosave.answered.connect(self._on_answered)

    def convert(self, images: Collection[ImageId], name: str) -> None:
        """Convert those of the captions that are not UTF-8; one step of undo, called ``name``."""
        find = self._workplace.data.find
        found = {image: find(image) for image in images} if self._workplace.changeable else {}
        odd = [
            name
            for name, image in found.items()
            if image is not None and isinstance(image.caption, OddCaption)
        ]
        if odd:
            self._workplace.undo.push(_Conversion(self._convert, self._restore, odd, name))

    def read_again(self, images: Collection[ImageId]) -> None:
        """Take captions as their files have them now."""
        self._run(list(images), lambda _captions, _part: {})

    def _convert(self, images: Sequence[ImageId], act: Act) -> None:
        self._run(images, lambda captions, part: captions.convert(part, act))

    def _restore(self, images: Sequence[ImageId], act: Act) -> None:
        self._run(images, lambda captions, part: captions.restore(part, act.id))

    def _run(
        self,
        images: Sequence[ImageId],
        work: Callable[[CaptionFiles, Sequence[ImageId]], Problems],
    ) -> None:
        opened = self._workplace.opened
        if opened is None:
            return
        # What was typed or taken back a moment ago comes before.
        self._workplace.settle()
        for start in range(0, len(images), AT_ONCE):
            part = images[start : start + AT_ONCE]
            self._leases.take(opened)
            turn = functools.partial(_write, opened.captions, part, work)
            self._autosave.in_turn(part, _Turn(opened=opened), turn)

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        if not isinstance(answer.ticket, _Turn):
            return
        opened = answer.ticket.opened
        self._leases.give_back(opened)
        written = answer.outcome.value
        if opened is not self._workplace.opened or not isinstance(written, _Written):
            return
        unsaved = self._autosave.unsaved()
        texts = self._workplace.data.texts(unsaved.intersection(written.captions))
        typed = {image: replace(written.captions[image], text=texts[image]) for image in texts}
        self._workplace.set_captions(written.captions | typed)
        if written.problems:
            self.failed.emit(next(iter(written.problems.values())))


class _Conversion(QUndoCommand):
    """Some captions, from what they were to UTF-8. Done again, it is another action."""

    def __init__(
        self,
        convert: Callable[[Sequence[ImageId], Act], None],
        restore: Callable[[Sequence[ImageId], Act], None],
        images: Sequence[ImageId],
        name: str,
    ) -> None:
        super().__init__(name)
        self._do = convert
        self._take_back = restore
        self._images = tuple(images)
        self._act = new_act(Reason.CONVERTED)

    @override
    def redo(self) -> None:
        self._act = new_act(Reason.CONVERTED)
        self._do(self._images, self._act)

    @override
    def undo(self) -> None:
        self._take_back(self._images, self._act)


def _write(
    captions: CaptionFiles,
    images: Sequence[ImageId],
    work: Callable[[CaptionFiles, Sequence[ImageId]], Problems],
) -> _Written:
    problems, found = dict(work(captions, images)), {}
    for image in images:
        try:
            found[image] = captions.read(image)
        except Failure as trouble:
            problems[image] = trouble.problem
    return _Written(captions=found, problems=problems)
