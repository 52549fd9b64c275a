"""The ledger as people read it: a line for each order, and a table for other programs."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import PurePath

from fluxtune_desktop.core.ledger import Entry, Sort, Sum, month_of, sum_of

CSV_HEAD = (
    "month",
    "date",
    "kind",
    "project",
    "name",
    "model",
    "state",
    "expected_low_usd",
    "expected_high_usd",
    "real_usd",
    "replicate_id",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is reckoned by spreadsheets: OWASP, CSV injection."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A training, or the pictures that were asked for together. ``sum`` tells what they cost,
    ``remote`` is the id of the first at Replicate."""

    sort: Sort
    at: datetime
    project: str
    model: str
    number: int
    count: int
    open: bool
    sum: Sum
    remote: str


def rows_of(entries: Iterable[Entry]) -> tuple[Row, ...]:
    """The rows, in the order of their first entries."""
    orders: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        orders.setdefault((entry.sort, entry.group or entry.key), []).append(entry)
    return tuple(_row(tuple(order)) for order in orders.values())


def _row(order: tuple[Entry, ...]) -> Row:
    first = order[0]
    return Row(
        sort=first.sort,
        at=min(entry.at for entry in order),
        project=project_name(first.folder),
        model=first.model,
        number=first.number,
        count=len(order),
        open=any(entry.open for entry in order),
        sum=sum_of(order),
        remote=next((entry.remote for entry in order if entry.remote), ""),
    )


def project_name(folder: str) -> str:
    """What a project is called: its folder's own name."""
    return PurePath(folder).name or folder


def state_word(entry: Entry) -> str:
    """Where an entry stands, for programs: open, ended, or unknown."""
    if entry.open:
        return "open"
    return "unknown" if entry.real is None else "ended"


def as_csv(entries: Iterable[Entry], zone: tzinfo | None = None) -> str:
    """One line for each training and picture, amounts in US dollars with a point."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(CSV_HEAD)
    for entry in entries:
        year, month = month_of(entry.at, zone)
        writer.writerow(
            (
                f"{year:04}-{month:02}",
                entry.at.astimezone(zone).isoformat(timespec="seconds"),
                entry.sort.value,
                _plain(project_name(entry.folder)),
                _plain(entry.key),
                _plain(entry.model),
                state_word(entry),
                f"{entry.low:.5f}",
                f"{entry.high:.5f}",
                "" if entry.real is None else f"{entry.real:.5f}",
                _plain(entry.remote),
            )
        )
    return text.getvalue()


def as_facts(entry: Entry) -> dict[str, object]:
    """One training or picture for programs, amounts in US dollars; None: not known."""
    return {
        "at": entry.at.isoformat(timespec="seconds"),
        "kind": entry.sort.value,
        "project": project_name(entry.folder),
        "name": entry.key,
        "model": entry.model,
        "state": state_word(entry),
        "expected": [entry.low, entry.high],
        "real": entry.real,
        "training": entry.remote or None,
    }


def _plain(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
