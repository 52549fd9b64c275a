"""What the program has to tell, newest first."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from fluxtune_desktop.core.errors import Problem

_KEPT = 50


class Tone(StrEnum):
    """How a notice is meant."""

    INFO = "info"
    OK = "ok"
    WARN = "warn"
    ERROR = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One thing to tell: a ``code`` with its ``params``, or a ``problem``. The window has words.

    ``action`` names what a button on the notice would do, empty for none.
    """

    tone: Tone
    code: str = ""
    problem: Problem | None = None
    params: Mapping[str, str | int | float] = field(default_factory=dict)
    action: str = ""


class Notices(QObject):
    """Keeps the last notices. ``changed`` carries the newest, or None."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Notice, ...] = ()

    @property
    def all(self) -> tuple[Notice, ...]:
        """Those that nobody dismissed, newest first."""
        return self._all

    @property
    def newest(self) -> Notice | None:
        """The one that the bar shows."""
        return self._all[0] if self._all else None

    def report(self, notice: Notice) -> None:
        """Tell something. What is told already moves to the front instead of standing twice."""
        others = tuple(other for other in self._all if other != notice)
        self._all = (notice, *others)[:_KEPT]
        self.changed.emit(self.newest)

    def report_problem(self, problem: Problem, action: str = "") -> None:
        """Tell what went wrong."""
        self.report(Notice(tone=Tone.ERROR, problem=problem, action=action))

    def clear(self) -> None:
        """What was told is over: it was about a project that is left now."""
        self._all = ()
        self.changed.emit(None)

    def clear_problems(self) -> None:
        """What went wrong before is of no more interest."""
        self._all = tuple(notice for notice in self._all if notice.tone is not Tone.ERROR)
        self.changed.emit(self.newest)

    def settle(self, action: str) -> None:
        """The person did what these notices offered, or went there otherwise."""
        left = tuple(notice for notice in self._all if notice.action != action)
        if left != self._all:
            self._all = left
            self.changed.emit(self.newest)

    def dismiss(self, notice: Notice) -> None:
        """The person has read it."""
        self._all = tuple(other for other in self._all if other != notice)
        self.changed.emit(self.newest)
