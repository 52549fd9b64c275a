"""Captions on their way to the disk: nothing is called saved before it is there."""

import functools
import threading
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from operator import itemgetter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.core.caption_history import Act, Reason
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.services.acts import new_act
from fluxtune_desktop.services.caption_writing import (
    FOR_THE_PERSON,
    look_at,
    problem_of,
    take_for_seen,
    worth_a_try,
    write_batch,
)
from fluxtune_desktop.services.due_captions import AT_ONCE, DueCaptions
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.overtaken_captions import OvertakenCaptions
from fluxtune_desktop.services.ports import OpenedProject
from fluxtune_desktop.services.promises import Promises
from fluxtune_desktop.services.serial_thread import Answer, SerialThread
from fluxtune_desktop.services.state_tally import StateTally
from fluxtune_desktop.services.unsaved_captions import (
    Batch,
    Entry,
    Order,
    Place,
    SaveState,
    Ticket,
)
from fluxtune_desktop.services.work import Outcome

REST = 0.3
"""Seconds without a keystroke after which a caption is written."""
STEADY = 0.5
"""Seconds after which a caption is written although the typing goes on. With what may be before it
in the thread that writes, less than a second of typing is ever at stake."""
FEW = 20
"""Captions of one action that do not wait for those of another: what one types or selects."""
AGAIN = 2.0
"""Seconds until a caption that could not be written is tried again."""

_ORDER = (SaveState.TROUBLE, SaveState.EDITED, SaveState.SAVING, SaveState.SAVED)


class Autosave(QObject):
    """Writes captions with a thread of its own. ``changed`` carries a ``frozenset[ImageId]``,
    ``answered`` the ``Answer`` to what was done ``in_turn``."""

    changed = Signal(object)
    answered = Signal(object)

    def __init__(self, leases: Leases) -> None:
        super().__init__()
        self._leases = leases
        self._writer = SerialThread("captions")
        self._writer.answered.connect(self._on_writer_answered)
        self._entries: dict[Place, Entry] = {}
        self._tally = StateTally(_ORDER)
        self._due = DueCaptions(self._entries)
        self._overtaken = OvertakenCaptions()
        self._wakes_at: float | None = None
        self._handed = 0
        self._project: OpenedProject | None = None
        self._opening = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    def attach(self, project: OpenedProject) -> None:
        """From now on captions belong to this project."""
        self._opening += 1
        self._project = project

    def detach(self) -> None:
        """The project is closed: write what waits, without waiting for it."""
        self._submit(list(self._entries), last=True)
        self._opening += 1
        self._project = None

    def state(self, image: ImageId) -> SaveState:
        """Where the caption of an image of the open project is."""
        entry = self._entries.get(self._place(image))
        return SaveState.SAVED if entry is None else entry.state

    def problem(self, image: ImageId) -> Problem | None:
        """Why the caption could not be written, in trouble."""
        entry = self._entries.get(self._place(image))
        return None if entry is None else entry.problem

    @property
    def left(self) -> int:
        """How many captions are not on the disk yet."""
        return len(self._entries)

    def at_rest(self) -> bool:
        """Whether all that was handed to the writer was tried; waits a moment at most."""
        return self._writer.at_rest()

    @property
    def overall(self) -> SaveState:
        """The state of all captions together: trouble before edited, edited before saving."""
        return self._tally.overall

    def edit(self, image: ImageId, text: str, *, reason: str = Reason.TYPED) -> None:
        """A caption has a new text by an action of its own, to be written soon."""
        self.edit_all({image: text}, new_act(reason))

    def edit_all(self, texts: Mapping[ImageId, str], act: Act) -> None:
        """Captions have new texts by one action, to be written soon.

        What an earlier action left is written for itself, so that the history knows both.
        """
        if self._project is None:
            return
        places = {self._place(image): text for image, text in texts.items()}
        soon = len(places) <= FEW
        self._make_way([place for place in places if self._is_anothers(place, act)], soon=soon)
        for place, text in places.items():
            self._enter(self._project, place, text, act)
            self._entries[place].soon = soon
        self._tell(places)

    def before_next(self, work: Callable[[], object]) -> None:
        """Do something in the thread that writes, before what is edited from now on."""
        self._writer.submit(None, work)

    def in_turn(
        self, images: Iterable[ImageId], ticket: object, work: Callable[[], object]
    ) -> None:
        """Do something in the thread that writes, after what waits of these; an answer comes."""
        places = (self._place(image) for image in images)
        waiting = [place for place in places if place in self._entries]
        self._submit([place for place in waiting if worth_a_try(self._entries[place])])
        self._writer.submit(ticket, work)

    def _is_anothers(self, place: Place, act: Act) -> bool:
        entry = self._entries.get(place)
        return entry is not None and entry.act.id != act.id and worth_a_try(entry)

    def _make_way(self, places: Iterable[Place], *, soon: bool) -> None:
        """Have their texts written before what comes now; those of many when there is time."""
        at_once = []
        for place in places:
            entry = self._entries[place]
            if soon or entry.soon:
                at_once.append(place)
            elif not entry.newest_written:
                self._overtaken.add(entry.order(place))
                entry.due = None
        self._submit(at_once)
        if self._overtaken:
            self._wake(time.monotonic())

    def _enter(self, project: OpenedProject, place: Place, text: str, act: Act) -> None:
        now = time.monotonic()
        entry = self._entries.get(place)
        if entry is None:
            self._leases.take(project)
            entry = Entry(project=project, text=text, act=act, since=now, due=None)
            self._entries[place] = entry
        elif entry.due is None or entry.problem is not None:
            entry.since = now
        entry.text, entry.act, entry.number = text, act, entry.number + 1
        if worth_a_try(entry):
            entry.problem = None
        self._put_off(place, min(now + REST, entry.since + STEADY))

    def overwrite(self, image: ImageId) -> None:
        """After CHANGED_ELSEWHERE: the text of the person goes over the other program's."""
        entry = self._entries.get(self._place(image))
        if entry is not None:
            act = new_act(Reason.CONVERTED)
            take = functools.partial(take_for_seen, entry.project.captions, image, act)
            self._writer.submit(None, take)
            # What is being tried at this moment still meets the other text.
            entry.problem, entry.number = None, entry.number + 1
            self._submit([self._place(image)])

    def drop(self, image: ImageId) -> None:
        """After CHANGED_ELSEWHERE: what is on the disk stays."""
        entry = self._entries.get(self._place(image))
        if entry is not None:
            self._writer.submit(None, functools.partial(look_at, entry.project.captions, image))
            self._settle([self._place(image)])

    def unsaved(self) -> frozenset[ImageId]:
        """The images of the open project whose caption is not on the disk yet."""
        places = self._entries
        return frozenset(each.image for each in places if each.opening == self._opening)

    def settle(self, images: Iterable[ImageId]) -> threading.Event:
        """Write what waits of these now, and have done with them. Set once that is over."""
        wanted, now = frozenset(images if self._entries else ()), self._opening
        # Not the other way round: few wait mostly, of many that are deleted.
        places = [each for each in self._entries if each.opening == now and each.image in wanted]
        over = threading.Event()
        if not places:
            over.set()
            return over
        self._submit(places)
        self._settle(places)
        self._writer.submit(None, over.set)
        return over

    def flush(self, seconds: float) -> bool:
        """Write everything now, and wait so long. False when something is not on the disk.

        A text that waits for the person's decision is in the history then, and waits on.
        """
        self._submit(list(self._entries), last=True)
        on_time = self._writer.drain(seconds)
        return on_time and all(entry.kept for entry in self._entries.values())

    def promises(self) -> Promises:
        """Have the captions of the open project written now, and say what is on its way."""
        places = [place for place in self._entries if place.opening == self._opening]
        self._submit([place for place in places if worth_a_try(self._entries[place])])
        writing = [self._entries[place].writing for place in places]
        return Promises(
            promises=tuple(ticket.promise for ticket in writing if ticket is not None),
            broken=None in writing,
        )

    def shutdown(self, seconds: float) -> bool:
        """Write everything, then end the thread."""
        until = time.monotonic() + seconds
        saved = self.flush(seconds)
        self._timer.stop()
        return self._writer.shutdown(until - time.monotonic()) and saved

    def abandon(self) -> None:
        """The person gave up what is not on the disk: it is not tried again."""
        self._settle(list(self._entries))

    def _place(self, image: ImageId) -> Place:
        return Place(opening=self._opening, image=image)

    def _submit(self, places: list[Place], *, last: bool = False) -> None:
        """Hand captions to the thread, after the earlier texts of the same captions."""
        orders = self._overtaken.take_of(places)
        for place in places:
            entry = self._entries[place]
            if entry.kept or (entry.newest_written and not last):
                continue
            order = entry.order(place)
            entry.due, entry.writing = None, order.ticket
            if worth_a_try(entry):
                entry.problem = None
            orders.append(order)
        self._tell(places)
        self._hand(orders, last=last)

    def _hand(self, orders: Iterable[Order], *, last: bool = False) -> None:
        """Those of one action together, in the order of actions."""
        actions: dict[tuple[str, int], list[Order]] = {}
        for order in orders:
            actions.setdefault((order.act.id, order.ticket.place.opening), []).append(order)
        for (_act, opening), same in sorted(actions.items(), key=itemgetter(0)):
            for start in range(0, len(same), AT_ONCE):
                some = same[start : start + AT_ONCE]
                self._submit_batch(some, last=last or opening != self._opening)

    def _submit_batch(self, orders: list[Order], *, last: bool) -> None:
        batch = Batch(tickets=tuple(each.ticket for each in orders), last=last)
        texts = {each.ticket.place.image: each.text for each in orders}
        write = functools.partial(write_batch, orders[0].project, batch, texts, orders[0].act)
        self._handed += 1
        self._writer.submit(batch, write)

    def _settle(self, places: Collection[Place]) -> None:
        settled = [self._entries.pop(place) for place in places]
        self._overtaken.take_of(places)
        self._tell(places)
        for entry in settled:
            self._leases.give_back(entry.project)

    def _tell(self, places: Collection[Place]) -> None:
        """Told in one go: a signal for each of 50,000 takes longer than all else."""
        for place in places:
            entry = self._entries.get(place)
            self._tally.note(place, None if entry is None else entry.state)
        images = frozenset(each.image for each in places if each.opening == self._opening)
        if images:
            self.changed.emit(images)

    def _put_off(self, place: Place, due: float) -> None:
        self._due.put_off(place, due)
        self._wake(due)

    def _wake(self, due: float) -> None:
        """Have a look at that time at the latest; what was put off meanwhile is put off then."""
        if self._wakes_at is None or due < self._wakes_at:
            self._wakes_at = due
            self._timer.start(max(0, int((due - time.monotonic()) * 1000) + 1))

    @Slot()
    def _on_timeout(self) -> None:
        self._wakes_at = None
        now = time.monotonic()
        soon = self._due.take_soon(now)
        self._submit(soon)
        if not self._handed:
            self._hand(self._overtaken.take_some(AT_ONCE))
        if not self._handed:
            self._submit(self._due.take_some(now))
        later = self._due.next_time
        if later is not None:
            self._wake(later)

    @Slot(object)
    def _on_writer_answered(self, answer: Answer) -> None:
        if not isinstance(answer.ticket, Batch):
            if answer.ticket is not None:
                self.answered.emit(answer)
            return
        self._handed -= 1
        self._take_answers(answer.ticket.tickets, answer.outcome)
        if (self._due.many_wait or self._overtaken) and not self._handed:
            self._wake(time.monotonic())

    def _take_answers(self, tickets: Iterable[Ticket], outcome: Outcome) -> None:
        settled, troubled = [], []
        for ticket in tickets:
            entry = self._entries.get(ticket.place)
            if entry is None or entry.number != ticket.number or entry.writing is not ticket:
                continue
            problem = problem_of(ticket, outcome)
            left = ticket.place.opening != self._opening
            if problem is None or (left and ticket.promise.kept):
                settled.append(ticket.place)
            else:
                self._take_problem(ticket.place, entry, problem)
                troubled.append(ticket.place)
        self._settle(settled)
        self._tell(troubled)

    def _take_problem(self, place: Place, entry: Entry, problem: Problem) -> None:
        entry.writing, entry.problem = None, problem
        if problem.kind not in FOR_THE_PERSON:
            self._put_off(place, time.monotonic() + AGAIN)
