"""Which service is spoken to: the real one, or the practice server on this computer."""

import functools

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.endpoints import PRACTICE, REPLICATE
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.notices import Notice, Notices, Tone
from fluxtune_desktop.services.ports import Outside


class Mode(QObject):
    """``changed`` carries whether it is practice now; ``busy_changed`` whether it is starting."""

    changed = Signal(object)
    busy_changed = Signal(object)

    def __init__(
        self, outside: Outside, chores: Chores, notices: Notices, *, practice: bool = False
    ) -> None:
        super().__init__()
        self._outside = outside
        self._chores = chores
        self._notices = notices
        self._practice = practice
        self._busy = False

    @property
    def practice(self) -> bool:
        """Whether nothing is sent or charged."""
        return self._practice

    @property
    def service(self) -> str:
        """The word for it in plans and pictures."""
        return PRACTICE if self._practice else REPLICATE

    @property
    def busy(self) -> bool:
        """Whether the practice server is being started."""
        return self._busy

    def enter_practice(self) -> None:
        """Start or join the practice server, then switch to it."""
        if self._practice or self._busy:
            return
        self._set_busy(True)
        chore = self._chores.run(functools.partial(self._outside.reach, PRACTICE))
        chore.done.connect(self._on_practice_reached)
        chore.failed.connect(self._on_practice_failed)

    def leave_practice(self) -> None:
        """Go back to the real service. What practises goes on by itself."""
        if self._practice:
            self._practice = False
            self._notices.report(Notice(tone=Tone.INFO, code="practice_left"))
            self.changed.emit(False)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)

    @Slot(object)
    def _on_practice_reached(self, _endpoints: object) -> None:
        self._practice = True
        self._set_busy(False)
        self._notices.report(Notice(tone=Tone.INFO, code="practice_entered"))
        self.changed.emit(True)

    @Slot(object)
    def _on_practice_failed(self, problem: Problem) -> None:
        self._set_busy(False)
        self._notices.report_problem(problem)
