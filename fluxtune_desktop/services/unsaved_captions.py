"""Captions that are not on the disk yet, as values."""

from dataclasses import dataclass, field
from enum import StrEnum

from fluxtune_desktop.core.caption_history import Act
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.ports import OpenedProject
from fluxtune_desktop.services.promises import Promise


class SaveState(StrEnum):
    """Where a caption is. In trouble it is kept in memory and tried again."""

    SAVED = "saved"
    EDITED = "edited"
    SAVING = "saving"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One caption of one opening of a project."""

    opening: int
    image: ImageId


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """One text of a caption that was handed to the writer."""

    place: Place
    number: int
    promise: Promise = field(default_factory=Promise, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One text of a caption that is to be written, and the action that it is of."""

    ticket: Ticket
    project: OpenedProject
    text: str
    act: Act


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Captions that one action changed, and that are written together.

    ``last`` says that the person may be gone before a conflict is decided: then the history keeps
    what cannot be written.
    """

    tickets: tuple[Ticket, ...]
    last: bool


@dataclass(slots=True, kw_only=True)
class Entry:
    """A caption that is not on the disk yet. Times are of ``time.monotonic``.

    ``soon`` says that it was changed by itself or with a few others, and not with thousands.
    """

    project: OpenedProject
    text: str
    act: Act
    since: float
    due: float | None
    soon: bool = True
    number: int = 0
    writing: Ticket | None = None
    problem: Problem | None = None

    @property
    def state(self) -> SaveState:
        """Where it is."""
        if self.problem is not None:
            return SaveState.TROUBLE
        return SaveState.SAVING if self.newest_written else SaveState.EDITED

    @property
    def newest_written(self) -> bool:
        """Whether the text as it is now was handed to the thread."""
        return self.writing is not None and self.writing.number == self.number

    def order(self, place: Place) -> Order:
        """To write the text as it is now."""
        ticket = Ticket(place=place, number=self.number)
        return Order(ticket=ticket, project=self.project, text=self.text, act=self.act)

    @property
    def kept(self) -> bool:
        """Whether the text as it is now is on the disk, though no answer came yet."""
        writing = self.writing
        return writing is not None and writing.number == self.number and writing.promise.kept
