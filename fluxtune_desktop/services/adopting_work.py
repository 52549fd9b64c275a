"""What threads do for past trainings that become runs."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from fluxtune_desktop.core.adopting import (
    FIRST,
    MOST,
    PastTraining,
    adopted,
    known_of,
    past_trainings,
)
from fluxtune_desktop.core.errors import Failure
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.naming import CHANCE_BITS
from fluxtune_desktop.core.new_runs import next_number
from fluxtune_desktop.core.secret import Secret
from fluxtune_desktop.core.trainers import traits_of
from fluxtune_desktop.services.ports import OpenedProject, Outside
from fluxtune_desktop.services.training_work import Created


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What is at the account and in no project, the newest first; ``account`` is whose it is."""

    account: str
    service: str
    trainings: tuple[PastTraining, ...]


def look_for(
    runs: Callable[[Path], tuple[Job, ...]],
    others: Sequence[Path],
    here: tuple[Job, ...],
    outside: Outside,
    service: str,
    key: Secret,
) -> Found:
    """What the account has, beside the runs that are ``here`` and in ``others``. Blocks; raises
    Failure."""
    elsewhere = (job for folder in others for job in _runs_of(runs, folder))
    with outside.replicate(outside.reach(service), key) as api:
        account = api.account().username
        remotes = islice(api.trainings(since=FIRST), MOST)
        trainers = {each.model for each in outside.trainers}
        trainings = past_trainings(remotes, known_of((*here, *elsewhere)), trainers)
        return Found(account=account, service=service, trainings=tuple(trainings))


def _runs_of(runs: Callable[[Path], tuple[Job, ...]], folder: Path) -> tuple[Job, ...]:
    try:
        return runs(folder)
    except Failure:
        # A folder that is gone says nothing of its runs.
        return ()


def make_runs(
    opened: OpenedProject, outside: Outside, trainings: tuple[PastTraining, ...], service: str
) -> tuple[Created, ...]:
    """Write them down as runs, the oldest first, so that their numbers are in order. One that is
    here is left out. Raises Failure."""
    here = opened.runs.jobs()
    mine = known_of(here).trainings
    new = [each for each in reversed(trainings) if each.id not in mine]
    created = []
    for number, past in enumerate(new, next_number(here)):
        job = adopted(
            past,
            service=service,
            host=outside.host,
            number=number,
            now=outside.clock.now(),
            chance=secrets.randbits(CHANCE_BITS),
            traits=traits_of(outside.trainers, past.trainer),
        )
        opened.runs.put(job)
        created.append(Created(opened=opened, job=job))
    return tuple(created)
