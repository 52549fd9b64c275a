"""What can be done with a run, and which of it makes sense in its present state."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from fluxtune_desktop.core.endpoints import PRACTICE
from fluxtune_desktop.core.jobs import Job, Phase
from fluxtune_desktop.core.publication import Publication, PublicationPhase
from fluxtune_desktop.services.discarding import can_delete_there


class RunAction(StrEnum):
    """The verbs of the run view."""

    CANCEL = "cancel"
    OPEN_REPLICATE = "open_replicate"
    GO_ON = "go_on"
    LOOK_AGAIN = "look_again"
    START_AGAIN = "start_again"
    GIVE_UP = "give_up"
    CREATE = "create"
    FETCH = "fetch"
    SAVE_LORA = "save_lora"
    SHOW_FOLDER = "show_folder"
    PUBLISH = "publish"
    STOP_PUBLISHING = "stop_publishing"
    REPEAT = "repeat"
    AGAIN = "again"
    MAKE_PUBLIC = "make_public"
    EXPORT = "export"
    NEW = "new"
    SUPPORT = "support"
    DELETE_THERE = "delete_there"
    DISCARD = "discard"


KEPT = (RunAction.SAVE_LORA, RunAction.SHOW_FOLDER)
"""What can be done with weights that are here, whatever service they came from."""


_MOST = 4
"""Buttons that stand in one row; with more, the rarer ones are in a menu."""
_RARER = frozenset(
    {
        RunAction.SHOW_FOLDER,
        RunAction.REPEAT,
        RunAction.AGAIN,
        RunAction.EXPORT,
        RunAction.NEW,
        RunAction.DELETE_THERE,
        RunAction.DISCARD,
    }
)


def folded(actions: Sequence[RunAction]) -> tuple[RunAction, ...]:
    """Those that stand in the menu: the rarer ones, where there are too many for one row. What
    comes first is always a button."""
    if len(actions) <= _MOST:
        return ()
    return tuple(action for action in actions[1:] if action in _RARER)


def header_actions(job: Job) -> frozenset[RunAction]:
    """The buttons beside the heading."""
    actions = set()
    if not job.ended and not job.asks:
        actions.add(RunAction.CANCEL)
    there = job.training is not None or job.phase is Phase.UNCONFIRMED or job.in_doubt
    if there and job.plan.service != PRACTICE:
        actions.add(RunAction.OPEN_REPLICATE)
    return frozenset(actions)


def banner_actions(
    job: Job, publication: Publication | None, weights: Path | None, *, publishing: bool
) -> tuple[RunAction, ...]:
    """The buttons below the message, the most sensible first."""
    if job.asks and job.phase is Phase.UNCONFIRMED:
        return RunAction.LOOK_AGAIN, RunAction.START_AGAIN, RunAction.GIVE_UP
    if job.asks:
        return RunAction.GO_ON, RunAction.GIVE_UP
    if job.phase in {Phase.FAILED, Phase.CANCELED}:
        return _ended_early(job)
    if job.phase is not Phase.DONE:
        return ()
    kept = KEPT if weights is not None else _fetching(job)
    return (
        RunAction.CREATE,
        *kept,
        *_publishing(publication, weights, publishing),
        *_repeating(job),
        RunAction.AGAIN,
        RunAction.EXPORT,
        *_ridding(job),
    )


def _ended_early(job: Job) -> tuple[RunAction, ...]:
    helped = (RunAction.SUPPORT,) if job.phase is Phase.FAILED else ()
    told = () if job.in_doubt else (RunAction.EXPORT,)
    rid = () if job.in_doubt else (RunAction.DISCARD,)
    return (*_repeating(job), RunAction.AGAIN, RunAction.NEW, *helped, *told, *rid)


def _ridding(job: Job) -> tuple[RunAction, ...]:
    there = (RunAction.DELETE_THERE,) if can_delete_there(job) else ()
    return (*there, RunAction.DISCARD)


def _fetching(job: Job) -> tuple[RunAction, ...]:
    """Only what Replicate may still have can be fetched."""
    there = job.training is not None and not job.deleted_there
    return (RunAction.FETCH,) if there else ()


def _repeating(job: Job) -> tuple[RunAction, ...]:
    """Only what was packed can be packed once more. One that may run unseen is looked for first."""
    return () if job.images is None or job.in_doubt else (RunAction.REPEAT,)


def _publishing(
    publication: Publication | None, weights: Path | None, publishing: bool
) -> tuple[RunAction, ...]:
    if publishing:
        return (RunAction.STOP_PUBLISHING,)
    if publication is not None and publication.phase is PublicationPhase.PUBLISHED:
        return () if publication.public else (RunAction.MAKE_PUBLIC,)
    return () if weights is None else (RunAction.PUBLISH,)
