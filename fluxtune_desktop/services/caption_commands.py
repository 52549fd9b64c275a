"""Changes of captions that can be undone. They change memory; writing is somebody else's work."""

import time
from collections.abc import Callable, Mapping

from PySide6.QtGui import QUndoCommand
from typing_extensions import override

from fluxtune_desktop.core.ids import ImageId

TYPING_PAUSE = 2.0
"""Seconds: typing that goes on within this time is undone in one step."""

Apply = Callable[[Mapping[ImageId, str]], None]

_TYPING = 1


class SetCaption(QUndoCommand):
    """One image's caption, typed. Typing that goes on merges into one step."""

    def __init__(self, apply: Apply, image: ImageId, old: str, new: str) -> None:
        super().__init__()
        self._apply = apply
        self._old = old
        self.image = image
        self.new_text = new
        self.typed_at = time.monotonic()

    @override
    def id(self) -> int:
        """Qt offers only commands of the same id for merging."""
        return _TYPING

    @override
    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take up the next keystroke in the same caption."""
        if not isinstance(other, SetCaption) or other.image != self.image:
            return False
        if other.typed_at - self.typed_at > TYPING_PAUSE:
            return False
        self.new_text, self.typed_at = other.new_text, other.typed_at
        return True

    @override
    def redo(self) -> None:
        """Qt calls this when the command is pushed, too."""
        self._apply({self.image: self.new_text})

    @override
    def undo(self) -> None:
        """Put the old text back."""
        self._apply({self.image: self._old})


class SetCaptions(QUndoCommand):
    """Captions of several images, changed by one action. ``text`` names it, already translated."""

    def __init__(
        self, apply: Apply, old: Mapping[ImageId, str], new: Mapping[ImageId, str], text: str
    ) -> None:
        super().__init__(text)
        self._apply = apply
        self._old = dict(old)
        self._new = dict(new)

    @override
    def redo(self) -> None:
        """Put the new texts in place."""
        self._apply(self._new)

    @override
    def undo(self) -> None:
        """Put the old texts back."""
        self._apply(self._old)
