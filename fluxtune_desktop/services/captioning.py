"""Changing captions: in memory at once, undone in steps, handed to the one who writes them."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from fluxtune_desktop.core.errors import Kind
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.caption_commands import SetCaption, SetCaptions
from fluxtune_desktop.services.workplace import Workplace


class Captioning(QObject):
    """Changes captions of the open project."""

    def __init__(self, workplace: Workplace, autosave: Autosave) -> None:
        super().__init__()
        self._workplace = workplace
        self._autosave = autosave

    def caption(self, image: ImageId) -> str:
        """The caption of an image, as it is in memory."""
        found = self._workplace.data.find(image)
        return "" if found is None else found.caption.text

    def set_caption(self, image: ImageId, text: str) -> None:
        """A caption was typed."""
        old = self.caption(image)
        if self._changeable(image) and text != old:
            self._workplace.undo.push(SetCaption(self._apply, image, old, text))

    def set_captions(self, texts: Mapping[ImageId, str], name: str) -> None:
        """Change several captions in one step."""
        new = {
            image: text
            for image, text in texts.items()
            if self._changeable(image) and text != self.caption(image)
        }
        if new:
            old = self._workplace.data.texts(new)
            self._workplace.undo.push(SetCaptions(self._apply, old, new, name))

    def keep_mine(self, image: ImageId) -> None:
        """After CHANGED_ELSEWHERE: write the text of this window over the other program's."""
        self._autosave.overwrite(image)

    def use_the_disks(self, image: ImageId) -> None:
        """After CHANGED_ELSEWHERE: take what the other program wrote."""
        problem = self._autosave.problem(image)
        if problem is not None and problem.kind is Kind.CHANGED_ELSEWHERE:
            self._autosave.drop(image)
            self._workplace.set_texts({image: problem.detail})

    def _changeable(self, image: ImageId) -> bool:
        found = self._workplace.data.find(image)
        return found is not None and found.caption.readable and self._workplace.changeable

    def _apply(self, texts: Mapping[ImageId, str]) -> None:
        changed = self._workplace.set_texts(texts)
        for image in changed:
            self._autosave.edit(image, texts[image], reason="edit")
