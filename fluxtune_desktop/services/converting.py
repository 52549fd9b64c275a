"""Captions that are not UTF-8 become it, when the person wants that; the old bytes are kept."""

import functools
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand
from typing_extensions import override

from fluxtune_desktop.core.caption_history import Act, Reason, Step
from fluxtune_desktop.core.dataset import Caption, OddCaption
from fluxtune_desktop.core.errors import Failure, Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.ports import CaptionFiles
from fluxtune_desktop.services.acts import new_act
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.caption_steps import Quiet
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.ports import OpenedProject
from fluxtune_desktop.services.serial_thread import Answer
from fluxtune_desktop.services.workplace import Workplace

AT_ONCE = 500
"""Captions after which the window hears how far it is."""

Problems = Mapping[ImageId, Problem]
Work = Callable[[CaptionFiles, Sequence[ImageId]], Problems]


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
            act = new_act(Reason.CONVERTED, name=name)
            self._workplace.undo.push(_Conversion(self._convert, self._restore, odd, act))

    def put_back(self, image: ImageId, action: str, name: str) -> None:
        """Write the file of a caption as it was before ``action`` converted it; one step of undo.

        What the caption says now is an earlier version then.
        """
        if self._workplace.changeable:
            # What was typed a moment ago is what an undo brings back.
            self._workplace.settle()
            for text in self._workplace.data.readable_texts([image]).values():
                act = Act(id=new_act("").id, reason=Reason.ORIGINAL, name=name, target=action)
                self._workplace.undo.push(_PuttingBack(self._run, image, text, act))

    def step(self, step: Step, *, undone: bool) -> QUndoCommand:
        """A conversion of an earlier session."""
        images = list(step.new)
        quiet = 2 if undone else 1
        return _Conversion(self._convert, self._restore, images, step.act, quiet=quiet)

    def read_again(self, images: Collection[ImageId]) -> None:
        """Take captions as their files have them now."""
        self._run(list(images), lambda _captions, _part: {})

    def _convert(self, images: Sequence[ImageId], act: Act) -> None:
        self._run(images, lambda captions, part: captions.convert(part, act))

    def _restore(self, images: Sequence[ImageId], act: Act) -> None:
        self._run(images, lambda captions, part: captions.restore(part, act))

    def _run(self, images: Sequence[ImageId], work: Work) -> None:
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
    """Some captions, from what they were to UTF-8.

    One of an earlier session keeps ``quiet`` while it is put where it stood.
    """

    def __init__(
        self,
        convert: Callable[[Sequence[ImageId], Act], None],
        restore: Callable[[Sequence[ImageId], Act], None],
        images: Sequence[ImageId],
        act: Act,
        *,
        quiet: int = 0,
    ) -> None:
        super().__init__(act.name)
        self._do = convert
        self._take_back = restore
        self._images = tuple(images)
        self._act = act
        self._quiet = Quiet(quiet)
        self._done = quiet > 0

    @override
    def redo(self) -> None:
        if self._quiet.over():
            again = new_act(Reason.REDONE, target=self._act)
            self._do(self._images, again if self._done else self._act)
            self._done = True

    @override
    def undo(self) -> None:
        if self._quiet.over():
            self._take_back(self._images, new_act(Reason.UNDONE, target=self._act))


class _PuttingBack(QUndoCommand):
    """One caption, from what it says to the file that was converted once."""

    def __init__(
        self, run: Callable[[Sequence[ImageId], Work], None], image: ImageId, text: str, act: Act
    ) -> None:
        super().__init__(act.name)
        self._run = run
        self._image = image
        self._text = text
        self._act = act

    @override
    def redo(self) -> None:
        self._run(
            [self._image], lambda captions, part: captions.restore(part, self._act, edited=True)
        )

    @override
    def undo(self) -> None:
        converted, written = new_act(Reason.CONVERTED), new_act(Reason.EARLIER)
        texts = {self._image: self._text}

        def take_back(captions: CaptionFiles, part: Sequence[ImageId]) -> Problems:
            return captions.convert(part, converted) or captions.write_all(texts, written)

        self._run([self._image], take_back)


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
