"""Trainings and pictures that somebody paid for, as the ledger would list them."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from fluxtune_desktop.core.ledger import Entry, Sort

_MODEL = "tour/smoke-ballerinas"
_RUNS = (
    (0.1, "Smoke ballerinas", 5, None, True),
    (3.0, "Smoke ballerinas", 4, 2.14, False),
    (5.0, "Ink caricatures", 2, 1.93, False),
    (34.0, "Smoke ballerinas", 3, 2.02, False),
    (41.0, "Ink caricatures", 1, 0.41, False),
)
"""Days ago, project, number, dollars, under way."""


def paid_entries(now: datetime) -> tuple[Entry, ...]:
    """Two months of them."""
    return (*_trainings(now), *_pictures(now))


def _trainings(now: datetime) -> Iterator[Entry]:
    for days, project, number, real, under_way in _RUNS:
        yield Entry(
            sort=Sort.TRAINING,
            key=f"{project} {number}",
            folder=project,
            model=_MODEL,
            at=now - timedelta(days=days),
            low=1.5,
            high=2.75,
            real=real,
            open=under_way,
            number=number,
            remote="tour",
        )


def _pictures(now: datetime) -> Iterator[Entry]:
    for number in range(4):
        yield Entry(
            sort=Sort.PICTURE,
            key=f"picture {number}",
            folder="Smoke ballerinas",
            model=_MODEL,
            at=now - timedelta(days=2, minutes=number),
            low=0.025,
            high=0.025,
            real=0.0213,
            open=False,
            group="pictures",
        )
