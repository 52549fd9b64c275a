"""Changing captions: in memory at once, undone in steps, handed to the one who writes them."""

import functools
import itertools
import time
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand

from fluxtune_desktop.core.caption_history import Act, Past, Reason, Step
from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.acts import new_act
from fluxtune_desktop.services.as_before import AsBefore, sides
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.caption_steps import (
    MakeStep,
    PastStep,
    SetCaptions,
    Texts,
    TypeCaption,
    put_aside,
)
from fluxtune_desktop.services.coming import Coming
from fluxtune_desktop.services.workplace import Workplace

TYPING_PAUSE = 2.0
"""Seconds: typing that goes on within this time is undone in one step."""


class Captioning(QObject):
    """Changes captions of the open project.

    ``left_alone`` carries how many captions an undo of an earlier session did not touch, because
    they say something else since; ``absent`` how many images a step of this session did not find.
    """

    left_alone = Signal(int)
    absent = Signal(int)

    def __init__(self, workplace: Workplace, autosave: Autosave) -> None:
        super().__init__()
        self._workplace = workplace
        self._autosave = autosave
        self._typing: tuple[ImageId, Act, int] | None = None
        self._typed_at = 0.0
        self._decided: list[tuple[Texts, Act]] = []
        """What is coming, the last decision last: that is the one that counts for an image."""
        self._absent = 0
        self._coming: Coming[str] = Coming()
        self._coming.due.connect(self._bring)
        self._coming.over.connect(self._on_over)
        workplace.expect(self._coming)

    def caption(self, image: ImageId) -> str:
        """The caption of an image, as it was decided last."""
        coming = self._coming.get(image)
        if coming is not None:
            return coming
        found = self._workplace.data.find(image)
        return "" if found is None else found.caption.text

    @property
    def coming(self) -> int:
        """How many captions are decided and not yet in memory."""
        return self._coming.left

    def set_caption(self, image: ImageId, text: str) -> None:
        """A caption was typed."""
        old = self.caption(image)
        if self._changeable(image) and text != old:
            undo, act = self._workplace.undo, self._typing_act(image)
            undo.push(TypeCaption(self._decide, {image: old}, {image: text}, act))
            self._typing, self._typed_at = (image, act, undo.index()), time.monotonic()

    def set_captions(self, texts: Texts, name: str, reason: Reason = Reason.TOGETHER) -> None:
        """Change several captions in one step. All captions are kept before that."""
        if not self._workplace.changeable:
            return
        step = sides(self._before(texts), texts)
        if step is not None:
            act = new_act(reason, name=name)
            if len(step[0]) > 1:
                self._keep_all(act)
            self._workplace.undo.push(SetCaptions(self._decide, *step, act))

    def put(self, texts: Texts, reason: Reason) -> None:
        """Captions say something else by a step that somebody else keeps."""
        if texts:
            self._decide(texts, None, new_act(reason))

    def recall(self, past: Past, conversion: MakeStep) -> None:
        """Let what was done in earlier sessions be undone, and what was undone be done again.

        What was done meanwhile comes after that. ``conversion`` makes the steps that are about the
        bytes of files.
        """
        undo, self._typing = self._workplace.undo, None
        own = put_aside(undo)
        if own is None:
            return
        done = [step for step in past.done if step.act.id not in own.acts]
        for step in done:
            undo.push(self._past_step(step, conversion, undone=False))
        for step in () if own.acts else past.undone:
            undo.push(self._past_step(step, conversion, undone=True))
        for again in own.steps:
            undo.push(again)
        undo.setIndex(len(done) + own.index)

    def _past_step(self, step: Step, conversion: MakeStep, *, undone: bool) -> QUndoCommand:
        if step.act.reason == Reason.CONVERTED:
            return conversion(step, undone=undone)
        return PastStep(self._replace, step, undone=undone)

    def keep_mine(self, image: ImageId) -> None:
        """After CHANGED_ELSEWHERE: write the text of this window over the other program's."""
        self._autosave.overwrite(image)

    def use_the_disks(self, image: ImageId) -> None:
        """After CHANGED_ELSEWHERE: take what the other program wrote. The text of this window is
        an earlier version then."""
        problem, opened = self._autosave.problem(image), self._workplace.opened
        if opened is not None and problem is not None and problem.kind is Kind.CHANGED_ELSEWHERE:
            mine, act = self.caption(image), new_act(Reason.SET_ASIDE)
            keep = functools.partial(opened.earlier.set_aside, image, mine, problem.detail, act)
            self._autosave.before_next(keep)
            self._autosave.drop(image)
            self._workplace.set_texts({image: problem.detail})

    def _changeable(self, image: ImageId) -> bool:
        found = self._workplace.data.find(image)
        return found is not None and found.caption.readable and self._workplace.changeable

    def _before(self, names: Texts) -> AsBefore[str]:
        """What these captions say, those that are still coming included; no unreadable ones."""
        return AsBefore(names, self._workplace.data.dataset, _text, self._coming.as_it_is())

    def _typing_act(self, image: ImageId) -> Act:
        """The action that a keystroke belongs to."""
        if self._typing is not None and time.monotonic() - self._typed_at <= TYPING_PAUSE:
            typed, act, index = self._typing
            if typed == image and index == self._workplace.undo.index():
                return act
        return new_act(Reason.TYPED)

    def _keep_all(self, act: Act) -> None:
        opened = self._workplace.opened
        if opened is not None:
            keep = functools.partial(
                opened.earlier.keep_snapshot,
                self._workplace.data.dataset,
                reason=act.reason,
                name=act.name,
            )
            self._autosave.before_next(keep)

    def _replace(self, expected: Texts, wanted: Texts, act: Act) -> None:
        """Change the captions that say what is expected; tell of the others."""
        now = self._before(wanted if self._workplace.changeable else {})
        texts = {image: wanted[image] for image in now if now.get(image) == expected[image]}
        if texts:
            self._decide(texts, None, act)
        if len(texts) < len(wanted):
            self.left_alone.emit(len(wanted) - len(texts))

    def _decide(self, texts: Texts, before: Texts | None, act: Act) -> None:
        self._decided.append((texts, act))
        self._coming.decide(texts, before)

    @Slot()
    def _on_over(self) -> None:
        self._decided.clear()
        self._tell_absent()

    def _tell_absent(self) -> None:
        absent, self._absent = self._absent, 0
        if absent:
            self.absent.emit(absent)

    def _act_of(self, image: ImageId) -> Act:
        return next(act for texts, act in reversed(self._decided) if image in texts)

    @Slot(object)
    def _bring(self, texts: Mapping[ImageId, str]) -> None:
        acts = {image: self._act_of(image) for image in texts}
        # Another program gave them other names since.
        self._absent += self._workplace.data.absent(texts)
        if not self._coming.any:
            self._on_over()
        changed = self._workplace.set_texts(texts)
        order = sorted(changed, key=lambda image: acts[image].id)
        for _id, images in itertools.groupby(order, key=lambda image: acts[image].id):
            group = list(images)
            self._autosave.edit_all({image: texts[image] for image in group}, acts[group[0]])


def _text(image: DatasetImage) -> str | None:
    return image.caption.text if image.caption.readable else None
