"""What is said of images, as a step that can be undone. Writing is somebody else's work."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QUndoCommand
from typing_extensions import override

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Mark

Marks = Mapping[ImageId, Mark]
Apply = Callable[[Marks, Marks], None]
"""Takes what is to be said, and what was said before."""


class SetMarks(QUndoCommand):
    """Something was said of some images in one action. ``text`` names it, already translated.

    The marks are the step's own from now on: they are not copied.
    """

    def __init__(
        self,
        apply: Apply,
        old: Marks,
        new: Marks,
        text: str,
    ) -> None:
        super().__init__(text)
        self._apply = apply
        self._old = old
        self._new = new

    @override
    def redo(self) -> None:
        """Say the new."""
        self._apply(self._new, self._old)

    @override
    def undo(self) -> None:
        """Say what was said before."""
        self._apply(self._old, self._new)
