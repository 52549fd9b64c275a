"""``ledger``: what trainings and pictures of all projects were expected to cost, and did."""

import argparse

from fluxtune_desktop.adapters.atomic import write_durably
from fluxtune_desktop.cli.console import Console
from fluxtune_desktop.cli.spending import all_entries
from fluxtune_desktop.core.ledger import Entry, Month, Sort, by_month, sum_of
from fluxtune_desktop.core.ledger_rows import Row, as_csv, as_facts, rows_of


def ledger(arguments: argparse.Namespace, console: Console) -> int:
    """Month by month, the newest first; or one month; or all of it as a file."""
    months = by_month(all_entries())
    if arguments.month is not None:
        months = {month: found for month, found in months.items() if month == arguments.month}
    if arguments.csv is not None:
        entries = [entry for found in months.values() for entry in found]
        write_durably(arguments.csv, as_csv(entries).encode("utf-8-sig"))
        console.line(str(arguments.csv))
        return 0
    if arguments.json:
        for found in months.values():
            for entry in found:
                console.json(as_facts(entry))
        return 0
    if not months:
        console.line("Nothing was paid for. Practice costs nothing, and is not listed.")
    for month, found in months.items():
        _tell(month, found, console)
    return 0


def _tell(month: Month, entries: tuple[Entry, ...], console: Console) -> None:
    total = sum_of(entries)
    console.line(
        f"{month[0]:04}-{month[1]:02} · ${total.real:.2f} of ${total.low:.2f} to ${total.high:.2f}"
        + (f" · {total.unknown} not known yet" if total.unknown else "")
    )
    for row in rows_of(entries):
        console.line(f"  {_line(row)}")


def _line(row: Row) -> str:
    what = f"Run {row.number}" if row.sort is Sort.TRAINING else f"Pictures: {row.count}"
    real = f"${row.sum.real:.2f}" if row.sum.unknown < row.count else "not known"
    expected = f"${row.sum.low:.2f} to ${row.sum.high:.2f}"
    if row.sort is Sort.PICTURE:
        expected = f"${row.sum.high:.2f}"
    parts = (
        f"{row.at.astimezone():%Y-%m-%d %H:%M}",
        what,
        row.project,
        row.model,
        f"expected {expected}",
        "under way" if row.open else real,
        row.remote,
    )
    return " · ".join(part for part in parts if part)
