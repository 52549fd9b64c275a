"""Bringing captions from a file into the text files beside the images."""

import codecs
import dataclasses
import secrets
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Protocol

from fluxtune_desktop.adapters.caption_file import text_as_read
from fluxtune_desktop.adapters.captions_txt import CaptionFolder
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.core.caption_history import Act, Reason
from fluxtune_desktop.core.caption_import import CaptionChange, Entry, ImportReport, match
from fluxtune_desktop.core.caption_parsing import parse_captions
from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.errors import Failure, Kind, failure
from fluxtune_desktop.core.text_encodings import Encoding, recognise

MAX_BYTES = 50_000_000


class Captioned(Protocol):
    """A project folder, as far as an import needs it."""

    @property
    def captions(self) -> CaptionFolder: ...
    def scan(self) -> Dataset: ...


def read_captions_file(path: Path) -> tuple[Entry, ...]:
    """The entries of the file, with its encoding where that is a guess.

    Raises Failure(BAD_CAPTIONS_FILE) with what is wrong, or what the disk said.
    """
    with file_trouble(path):
        if path.is_dir() or path.stat().st_size > MAX_BYTES:
            raise failure(Kind.BAD_CAPTIONS_FILE, subject=path.name, detail="not a captions file")
        data = path.read_bytes()
    return entries_in(data, path.name)


def entries_in(data: bytes, name: str) -> tuple[Entry, ...]:
    """The entries of a captions file of that name and content. Raises as above."""
    try:
        text, encoding = text_of(data)
        entries = parse_captions(text, suffix=PurePath(name).suffix)
    except UnicodeDecodeError as error:
        raise failure(Kind.BAD_CAPTIONS_FILE, subject=name, detail="not UTF-8") from error
    except Failure as trouble:
        detail = trouble.problem.detail
        raise failure(Kind.BAD_CAPTIONS_FILE, subject=name, detail=detail) from trouble
    if encoding is None:
        return entries
    return tuple(dataclasses.replace(each, encoding=encoding) for each in entries)


def import_captions(
    project: Captioned, file: Path, *, replace: bool, convert: bool = False
) -> ImportReport:
    """Write the captions of the file that have an image; one action in the history.

    A different caption stays unless ``replace``, and what is not UTF-8 is not taken unless
    ``convert``. One that cannot be written is among
    ``problems``, and the others go on.
    """
    entries = read_captions_file(file)
    return import_entries(project, entries, file.name, replace=replace, convert=convert)


def import_entries(
    project: Captioned,
    entries: Sequence[Entry],
    subject: str,
    *,
    replace: bool,
    convert: bool = False,
) -> ImportReport:
    """The same for entries that were read already; ``subject`` is the file that they are from."""
    dataset = project.scan()
    try:
        plan = match(entries, dataset, replace=replace, convert=convert)
    except Failure as trouble:
        detail = trouble.problem.detail
        raise failure(trouble.problem.kind, subject=subject, detail=detail) from trouble
    act = Act(id=secrets.token_hex(8), reason=Reason.IMPORTED)
    problems = project.captions.write_all(dict(plan.to_write), act)
    before = {image.id: image.caption.text for image in dataset.images}
    changes = tuple(
        CaptionChange(image=image, before=before[image], after=text_as_read(text))
        for image, text in plan.to_write
        if image not in problems
    )
    return ImportReport(
        written=tuple(change.image for change in changes),
        changes=changes,
        same=plan.same,
        kept=tuple(image for image, _text in plan.kept),
        kept_texts=plan.kept,
        odd=plan.odd,
        unmatched_entries=plan.unmatched,
        images_without=plan.without,
        problems=tuple(problems.values()),
    )


def text_of(data: bytes) -> tuple[str, Encoding | None]:
    """What UTF-8 says, or UTF-16 with its mark; otherwise what the bytes most probably say, and
    the encoding that was guessed. Raises UnicodeDecodeError when nothing can be made of them."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16"), None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        found = recognise(data)
        if found is None:
            raise
        return found.text, found.encoding
    # UTF-16 of western letters without a mark is UTF-8, too.
    wide = recognise(data) if "\0" in text else None
    return (text, None) if wide is None else (wide.text, wide.encoding)
