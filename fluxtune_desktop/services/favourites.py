"""Keeps which pictures the person likes best."""

import functools
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.pictures import Picture
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.ports import OpenedProject
from fluxtune_desktop.services.serial_thread import Answer, SerialThread


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    opened: OpenedProject
    picture: Picture


class Favourites(QObject):
    """Writes lines into the journal of pictures, one after the other. ``refused`` carries a
    `Picture` whose line the disk did not take."""

    refused = Signal(object)

    def __init__(self, leases: Leases, notices: Notices) -> None:
        super().__init__()
        self._leases = leases
        self._notices = notices
        self._thread = SerialThread("favourites")
        self._thread.answered.connect(self._on_answered)

    def keep(self, opened: OpenedProject, picture: Picture) -> None:
        """Have the picture's state written, with what is said of it."""
        self._leases.take(opened)
        line = _Line(opened=opened, picture=picture)
        self._thread.submit(line, functools.partial(opened.pictures.append, picture))

    def shutdown(self, seconds: float) -> bool:
        """Write what waits, then end the thread."""
        return self._thread.shutdown(seconds)

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        line = answer.ticket
        if not isinstance(line, _Line):
            return
        self._leases.give_back(line.opened)
        if answer.outcome.problem is not None:
            self._notices.report_problem(answer.outcome.problem)
            self.refused.emit(line.picture)
