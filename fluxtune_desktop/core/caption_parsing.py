"""The kinds of captions files that people have, read into entries."""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from typing import NoReturn

from fluxtune_desktop.core.caption_import import Entry
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.exporting import from_cell

MAX_ENTRIES = 100_000
MAX_CAPTION = 100_000
"""Characters; what is longer is no caption."""
_NAMES = ("filename", "file_name", "file", "image", "path", "name")
_TEXTS = ("caption", "text", "prompt", "description")
"""``file_name`` and ``text`` are the columns of metadata.jsonl and metadata.csv
(https://huggingface.co/docs/datasets/image_dataset)."""

_PARTS = ("input", "training", "training_params", "train", "config", "settings", "parameters")
"""Where scripts keep the inputs of a training within their settings."""


def parse_captions(text: str, *, suffix: str) -> tuple[Entry, ...]:
    """Read a captions file by its suffix: ``.jsonl``, ``.csv``, and JSON for all others.

    JSON is ``{"images": [{"filename": …, "caption": …}]}``, the bare list, one such object, or
    ``{path: {"caption": …, "tags": …}}``, where tags stand in for a caption that is not there.
    Raises Failure(BAD_CAPTIONS_FILE) with what is wrong as ``detail``.
    """
    readers = {".jsonl": _from_lines, ".csv": _from_csv, ".tsv": _from_csv}
    try:
        entries = readers.get(suffix.lower(), _from_json)(text.removeprefix("\ufeff"))
    except (ValueError, csv.Error) as error:
        _refuse(str(error))
    except RecursionError:
        _refuse("nested too deeply")
    if not entries:
        _refuse("no captions inside")
    return entries


def trigger_word_in(text: str) -> str:
    """The trigger word in the JSON settings of a training, empty when it is something else.

    ``trigger_word`` is its name in the inputs of the trainer (Replicate OpenAPI schema of
    ostris/flux-dev-lora-trainer). Nothing else is taken from the file, which may hold tokens.
    """
    try:
        found = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return ""
    if not isinstance(found, Mapping):
        return ""
    parts = (found, *(found.get(name) for name in _PARTS))
    words = (part.get("trigger_word") for part in parts if isinstance(part, Mapping))
    return next((word.strip() for word in words if isinstance(word, str)), "")


def _from_json(text: str) -> tuple[Entry, ...]:
    found = json.loads(text)
    if isinstance(found, Mapping) and "images" in found:
        found = found["images"]
    if isinstance(found, Mapping):
        found = _by_path(found) or [found]
    if not isinstance(found, list):
        _refuse("neither a list nor an object with images")
    return _entries(found)


def _by_path(found: Mapping[object, object]) -> list[object]:
    """The metadata of kohya-ss/sd-scripts (finetune/merge_captions_to_metadata.py): path or stem →
    ``caption`` and ``tags``. Empty when it is something else."""
    if not found or not all(isinstance(each, Mapping) for each in found.values()):
        return []
    return [
        {"filename": path, "caption": _first(each, (*_TEXTS, "tags"))}
        for path, each in found.items()
        if isinstance(each, Mapping) and _first(each, (*_TEXTS, "tags")) is not None
    ]


def _from_lines(text: str) -> tuple[Entry, ...]:
    return _entries(json.loads(line) for line in text.split("\n") if line.strip())


def _from_csv(text: str) -> tuple[Entry, ...]:
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    filled = [
        [from_cell(cell) for cell in row] for row in rows if any(cell.strip() for cell in row)
    ]
    if not filled:
        return ()
    head = [cell.strip().casefold() for cell in filled[0]]
    if set(head) & set(_NAMES) and set(head) & set(_TEXTS):
        return _entries(dict(zip(head, row, strict=False)) for row in filled[1:])
    return _entries(dict(zip(("filename", "caption"), row, strict=False)) for row in filled)


def _entries(found: Iterable[object]) -> tuple[Entry, ...]:
    entries: list[Entry] = []
    for number, each in enumerate(found, start=1):
        if number > MAX_ENTRIES:
            _refuse(f"more than {MAX_ENTRIES} entries")
        if not isinstance(each, Mapping):
            _refuse(f"entry {number} is no object")
        entries.append(_entry(each, number))
    return tuple(entries)


def _entry(found: Mapping[object, object], number: int) -> Entry:
    filename = _first(found, _NAMES)
    caption = _first(found, _TEXTS)
    if filename is None or not filename.strip():
        _refuse(f"entry {number} has no file name")
    if caption is None:
        _refuse(f"entry {number} ({filename}) has no caption")
    if len(caption) > MAX_CAPTION or "\0" in caption:
        _refuse(f"entry {number} ({filename}) is no caption")
    return Entry(filename=_whole_characters(filename), caption=_whole_characters(caption).strip())


def _first(found: Mapping[object, object], keys: tuple[str, ...]) -> str | None:
    values = (found.get(key) for key in keys)
    return next((value for value in values if isinstance(value, str)), None)


def _whole_characters(text: str) -> str:
    r"""JSON may hold half a character (``"\ud83d"``), which no file can."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\r\n", "\n")


def _refuse(why: str) -> NoReturn:
    raise failure(Kind.BAD_CAPTIONS_FILE, detail=why)
