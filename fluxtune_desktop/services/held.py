"""A project that somebody else holds: who is told, and the ways on."""

import functools
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.notices import Notice, Notices, Tone

CALL, TAKE_OVER = "call_holder", "take_over"
"""What the button of the notice does."""
_ANSWER_SECONDS = 2.0
"""How long another window may take to answer."""
_WAYS_ON = {Kind.IN_USE: CALL, Kind.HELD_ELSEWHERE: TAKE_OVER}


def held_notice(problem: Problem) -> Notice:
    """The notice for a project that could not be opened, with a way on where there is one."""
    return Notice(tone=Tone.ERROR, problem=problem, action=_WAYS_ON.get(problem.kind, ""))


class Held(QObject):
    """``freed`` carries a folder that may be opened now. ``address`` says where the window of a
    folder's holder can be called, ``take_over`` takes a folder from another computer: both block.
    """

    freed = Signal(object)

    def __init__(
        self,
        address: Callable[[Path], str],
        take_over: Callable[[Path], None],
        chores: Chores,
        notices: Notices,
    ) -> None:
        super().__init__()
        self._address = address
        self._take_over = take_over
        self._chores = chores
        self._notices = notices

    def call(self, folder: Path) -> None:
        """Bring the window forward that holds this folder."""
        chore = self._chores.run(functools.partial(self._address, folder))
        chore.done.connect(self._on_address)
        chore.failed.connect(self._notices.report_problem)

    def take_over(self, folder: Path) -> None:
        """Take a folder from another computer: the person says that it has let go."""
        chore = self._chores.run(functools.partial(_then, self._take_over, folder))
        chore.done.connect(self.freed)
        chore.failed.connect(self._notices.report_problem)

    @Slot(object)
    def _on_address(self, address: str) -> None:
        # Here, because few sessions call anybody.
        from fluxtune_desktop.services.doorbell import Call, Ringing

        if not address:
            self._on_called(answered=False)
            return
        ringing = Ringing(address, Call(), seconds=_ANSWER_SECONDS, parent=self)
        ringing.over.connect(self._on_called)
        ringing.begin()

    @Slot(bool)
    def _on_called(self, answered: bool) -> None:
        if not answered:
            self._notices.report(Notice(tone=Tone.WARN, code="holder_silent"))


def _then(work: Callable[[Path], None], folder: Path) -> Path:
    work(folder)
    return folder
