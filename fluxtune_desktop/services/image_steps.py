"""Steps that take images out of the project and bring them back; the files follow by themselves."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand
from typing_extensions import override

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.removal import Removed
from fluxtune_desktop.services.open_data import Gone


class Kept:
    """What the thread of the files keeps for one step, from one time to the next.

    Only that thread touches it; ``names`` are those of the images in the folder, None before they
    went for the first time.
    """

    def __init__(self) -> None:
        self.names: tuple[ImageId, ...] | None = None
        self.removed: Removed | None = None


class Step:
    """Images that go and come together. ``gone`` is as they were when they went.

    ``deleted`` when the person deleted them; otherwise it is an import that is undone. ``index`` is
    that of the undo stack after the step, -1 where undoing would not bring them back.
    """

    def __init__(self, images: tuple[ImageId, ...], *, deleted: bool = False) -> None:
        self.images = images
        self.deleted = deleted
        self.index = -1
        self.gone = Gone()
        self.unsaved: frozenset[ImageId] = frozenset()
        self.kept = Kept()
        self.out = False


Move = Callable[[Step], None]


class RemoveImages(QUndoCommand):
    """Images were deleted."""

    def __init__(self, take_out: Move, bring_back: Move, step: Step) -> None:
        super().__init__()
        self._take_out = take_out
        self._bring_back = bring_back
        self._step = step

    @override
    def redo(self) -> None:
        """Delete them."""
        self._take_out(self._step)

    @override
    def undo(self) -> None:
        """Bring them back."""
        self._bring_back(self._step)


class ArrivedImages:
    """Images that came in with an import; they are there when this is made."""

    def __init__(self, take_out: Move, bring_back: Move, step: Step) -> None:
        self._take_out = take_out
        self._bring_back = bring_back
        self._step = step

    def take_back(self) -> None:
        """Take them out again."""
        self._take_out(self._step)

    def bring_again(self) -> None:
        """Bring them back."""
        self._bring_back(self._step)
