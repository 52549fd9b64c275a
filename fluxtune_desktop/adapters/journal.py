"""A file of one JSON object a line, only ever added to, on the disk before anybody is told."""

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from fluxtune_desktop.adapters.atomic import append_durably
from fluxtune_desktop.adapters.file_errors import file_trouble

MAX_BYTES = 100_000_000


def append_line(path: Path, entry: Mapping[str, Any]) -> None:
    """Add the entry, durably. A last line that was cut off stays a line of its own."""
    append_lines(path, (entry,))


def append_lines(path: Path, entries: Iterable[Mapping[str, Any]]) -> None:
    """Add the entries in one go, durably: all of them, or none."""
    lines = lines_of(entries)
    append_durably(path, lines if _ends_whole(path) else b"\n" + lines)


def lines_of(entries: Iterable[Mapping[str, Any]]) -> bytes:
    """The entries as they are written: one object a line, in ASCII."""
    return b"".join(
        json.dumps(entry, separators=(",", ":")).encode("ascii") + b"\n" for entry in entries
    )


def read_lines(path: Path) -> list[dict[str, Any] | None]:
    """The entries in order; None for a whole line that cannot be read.

    A last line without its end was never announced to anybody and is left out. A missing file has
    no lines.
    """
    with file_trouble(path):
        if not path.exists():
            return []
        if path.stat().st_size > MAX_BYTES:
            return [None]
        data = path.read_bytes()
    lines = data.split(b"\n")[:-1]
    return [_entry(line) for line in lines if line.strip()]


def _entry(line: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _ends_whole(path: Path) -> bool:
    with file_trouble(path):
        try:
            with path.open("rb") as stream:
                if stream.seek(0, os.SEEK_END) == 0:
                    return True
                stream.seek(-1, os.SEEK_END)
                return stream.read(1) == b"\n"
        except FileNotFoundError:
            return True
