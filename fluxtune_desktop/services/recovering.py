"""After a window that said no goodbye: what became of the work is told once, with counts."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.left_open import LeftOpen
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.notices import Notice, Notices, Tone

CODE, BROUGHT_BACK = "ended_unexpectedly", "captions_brought_back"


class Recovering(QObject):
    """``looked`` when the projects may be opened: who opens one, changes what is to be told.
    ``look`` blocks: it says what such a window left in these folders, and at this service."""

    looked = Signal()

    def __init__(
        self,
        look: Callable[[Iterable[Path], str], tuple[LeftOpen, ...]],
        mode: Mode,
        chores: Chores,
        notices: Notices,
    ) -> None:
        super().__init__()
        self._look = look
        self._mode = mode
        self._chores = chores
        self._notices = notices

    def tell(self, folders: Iterable[Path]) -> None:
        """Look through these folders, and say what there is of the last session."""
        chore = self._chores.run(partial(self._look, tuple(folders), self._mode.service))
        chore.done.connect(self._on_found)
        chore.failed.connect(self._on_failed)

    @Slot(object)
    def _on_found(self, left: tuple[LeftOpen, ...]) -> None:
        self._notices.report(ended_unexpectedly(left))
        self.looked.emit()

    @Slot(object)
    def _on_failed(self, _problem: object) -> None:
        self._on_found(())


def ended_unexpectedly(left: tuple[LeftOpen, ...]) -> Notice:
    """The notice for the projects that were held; the first of them is named."""
    params: dict[str, str | int | float] = {
        "captions": sum(each.captions for each in left),
        "unwritten": sum(each.unwritten for each in left),
        "marked": sum(each.marked for each in left),
        "runs": sum(each.runs for each in left),
        "projects": len(left),
        "folder": left[0].folder.name if left else "",
    }
    return Notice(tone=Tone.WARN, code=CODE, params=params, action="support")


def brought_back(captions: int) -> Notice:
    """The notice of a project that is open now."""
    return Notice(tone=Tone.OK, code=BROUGHT_BACK, params={"captions": captions})
