"""What the thread that writes captions does for `Autosave`."""

import contextlib
from collections.abc import Iterator, Mapping

from fluxtune_desktop.core.caption_history import Act, Reason
from fluxtune_desktop.core.errors import Failure, Kind, Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.ports import CaptionFiles
from fluxtune_desktop.services.acts import new_act
from fluxtune_desktop.services.ports import OpenedProject
from fluxtune_desktop.services.unsaved_captions import Batch, Entry, Ticket
from fluxtune_desktop.services.work import Outcome

FOR_THE_PERSON = frozenset({Kind.CHANGED_ELSEWHERE, Kind.BAD_ENCODING})
"""Troubles that writing again would not end."""
_FOR_THE_HISTORY = FOR_THE_PERSON | {Kind.MISSING}
"""Troubles that may outlast the project: what is left behind is kept in the history. A folder that
was moved is opened where it is now, and nobody writes to where it was."""


def worth_a_try(entry: Entry) -> bool:
    """Whether writing it may do, without a decision of the person."""
    return entry.problem is None or entry.problem.kind not in FOR_THE_PERSON


def problem_of(ticket: Ticket, outcome: Outcome) -> Problem | None:
    """What the answer to ``write_batch`` says of one caption."""
    problem, problems = outcome.problem, outcome.value
    if problem is None and isinstance(problems, Mapping):
        return problems.get(ticket.place.image)
    return problem


def look_at(captions: CaptionFiles, image: ImageId) -> None:
    """See what is there now, so that a text that is typed later may go over it."""
    captions.read(image)


def take_for_seen(captions: CaptionFiles, image: ImageId, act: Act) -> None:
    """Let the next text replace what is there now, of which the history keeps all."""
    if not captions.read(image).readable:
        captions.convert([image], act)


def write_batch(
    project: OpenedProject, batch: Batch, texts: Mapping[ImageId, str], act: Act
) -> Mapping[ImageId, Problem]:
    """Write the texts of one action; returns what was wrong with which. Promises end with it."""
    problems: Mapping[ImageId, Problem] | None = None
    aside: frozenset[ImageId] = frozenset()
    try:
        problems = project.captions.write_all(texts, act)
        if batch.last and problems:
            aside = frozenset(_set_aside(project, problems, texts))
    finally:
        for ticket in batch.tickets:
            image = ticket.place.image
            kept = problems is not None and (image not in problems or image in aside)
            ticket.promise.end(kept=kept)
    return problems


def _set_aside(
    project: OpenedProject, problems: Mapping[ImageId, Problem], texts: Mapping[ImageId, str]
) -> Iterator[ImageId]:
    """Those whose text the history keeps now, since nobody will write it by itself."""
    for image, problem in problems.items():
        if problem.kind in _FOR_THE_HISTORY:
            with contextlib.suppress(Failure):
                act = new_act(Reason.UNDECIDED)
                instead = None if problem.kind is Kind.MISSING else problem.detail
                project.earlier.set_aside(image, texts[image], instead, act)
                yield image
