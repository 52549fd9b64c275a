"""What captions files that came along say of the images of the project."""

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import BinaryIO

from fluxtune_desktop.adapters.caption_file import MAX_CAPTION_BYTES, caption_text
from fluxtune_desktop.adapters.captions_txt import CaptionFolder
from fluxtune_desktop.adapters.file_errors import file_trouble
from fluxtune_desktop.adapters.folder_scan import scan_folder
from fluxtune_desktop.adapters.import_files import MAX_BYTES, entries_in, import_entries, text_of
from fluxtune_desktop.adapters.import_sources import DAMAGED, Source
from fluxtune_desktop.adapters.token_files import MAX_BYTES as MAX_TOKEN_FILE
from fluxtune_desktop.adapters.token_files import TokenFilesOnDisk
from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.core.caption_import import Entry, ImportReport, together
from fluxtune_desktop.core.caption_parsing import trigger_word_in
from fluxtune_desktop.core.captions import is_trigger_word
from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.errors import Failure, Kind, failure
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.token_files import TokenFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What tells captions: ``files`` of many, ``texts`` that had no image beside them, and what
    lay beside ``twins`` of images that were here already."""

    files: Sequence[Source]
    texts: Sequence[Source]
    twins: Sequence[tuple[ImageId, Source]]


class _Folder:
    """The captions of the folder as they are on the disk. That they were read here says nothing
    of what the window has read, which is asked about when they are written."""

    def __init__(self, folder: Path, captions: CaptionFolder) -> None:
        self._folder = folder
        self.captions = captions

    def scan(self) -> Dataset:
        return scan_folder(self._folder)


def bring_captions(
    done: AddReport,
    told: Told,
    folder: Path,
    captions: CaptionFolder,
    names: Mapping[str, ImageId],
    replace_captions: bool,
    convert_captions: bool,
) -> AddReport:
    """The report, with what was told to the images of the project.

    ``names`` are the stems that images were brought under → what they are called here.
    """
    project = _Folder(folder, captions)
    reports: list[ImportReport] = []
    refused = list(done.refused)
    trigger_word = done.trigger_word
    token_files: list[TokenFile] = []
    for subject, entries in _groups(told):
        try:
            read = [_renamed(each, names) for each in entries()]
            if read:
                reports.append(
                    import_entries(
                        project, read, subject, replace=replace_captions, convert=convert_captions
                    )
                )
        except _Settings as found:
            trigger_word = trigger_word or found.trigger_word
            token_files.extend(found.token_files)
        except Failure as trouble:
            refused.append(trouble.problem)
    return replace(
        done,
        refused=tuple(refused),
        captions=_together(reports),
        trigger_word=trigger_word,
        token_files=tuple(token_files),
    )


class _Settings(Exception):
    """The file holds the settings of a training, and no captions."""

    def __init__(self, trigger_word: str, token_files: tuple[TokenFile, ...]) -> None:
        super().__init__()
        self.trigger_word = trigger_word
        self.token_files = token_files


def _groups(told: Told) -> Iterable[tuple[str, Callable[[], Sequence[Entry]]]]:
    """What is told, from where; read only when its turn has come."""
    if told.twins:
        yield told.twins[0][1].name, lambda: _twin_entries(told.twins)
    for file in told.files:
        yield file.name, functools.partial(_file_entries, file)
    if told.texts:
        yield told.texts[0].name, lambda: _text_entries(told.texts)


def _twin_entries(twins: Sequence[tuple[ImageId, Source]]) -> list[Entry]:
    """Of two copies of one image, the first is heard."""
    first: dict[ImageId, Callable[[], BinaryIO] | None] = {}
    for image, source in twins:
        first.setdefault(image, source.caption)
    return [_text_entry(opening, image) for image, opening in first.items() if opening is not None]


def _text_entries(texts: Sequence[Source]) -> list[Entry]:
    first: dict[str, Source] = {}
    for text in texts:
        first.setdefault(text.name.casefold(), text)
    return [_text_entry(each.open, each.name) for each in first.values()]


def _file_entries(file: Source) -> tuple[Entry, ...]:
    data = _read(file.open, file.name, MAX_BYTES)
    try:
        return entries_in(data, file.name)
    except Failure:
        word, token_files = _trigger_word(data), _token_files(file)
        if word or token_files:
            raise _Settings(word, token_files) from None
        raise


def _token_files(file: Source) -> tuple[TokenFile, ...]:
    """The file itself, if it holds tokens that could move to the keyring."""
    if file.path is None or file.size > MAX_TOKEN_FILE:
        return ()
    found = TokenFilesOnDisk().read(file.path)
    return (found,) if found.tokens else ()


def _trigger_word(data: bytes) -> str:
    try:
        word = trigger_word_in(text_of(data)[0])
    except UnicodeDecodeError:
        return ""
    return word if is_trigger_word(word) else ""


def _text_entry(opening: Callable[[], BinaryIO], name: str) -> Entry:
    try:
        text, encoding = text_of(_read(opening, name, MAX_CAPTION_BYTES))
    except UnicodeDecodeError as error:
        raise failure(Kind.BAD_ENCODING, subject=name) from error
    return Entry(filename=name, caption=caption_text(text), encoding=encoding)


def _read(opening: Callable[[], BinaryIO], name: str, most: int) -> bytes:
    try:
        with file_trouble(name), opening() as stream:
            data = stream.read(most + 1)
    except DAMAGED as error:
        raise failure(Kind.BAD_ZIP_MEMBER, subject=name) from error
    if len(data) > most:
        raise failure(Kind.BAD_CAPTIONS_FILE, subject=name, detail="too large")
    return data


def _renamed(entry: Entry, names: Mapping[str, ImageId]) -> Entry:
    """An image that came along under this name is meant, not one of that name that was here."""
    name = entry.filename.replace("\\", "/").rpartition("/")[2].strip()
    image = names.get(PurePath(name).stem.casefold())
    return entry if image is None else replace(entry, filename=image)


def _together(reports: Sequence[ImportReport]) -> ImportReport | None:
    """One report of all; what another file told in the end is not missing."""
    if not reports:
        return None
    return ImportReport(
        written=tuple(image for each in reports for image in each.written),
        same=tuple(image for each in reports for image in each.same),
        kept=tuple(image for each in reports for image in each.kept),
        changes=together(change for each in reports for change in each.changes),
        odd=tuple(text for each in reports for text in each.odd),
        kept_texts=tuple(pair for each in reports for pair in each.kept_texts),
        unmatched_entries=tuple(name for each in reports for name in each.unmatched_entries),
        images_without=reports[-1].images_without,
        problems=tuple(problem for each in reports for problem in each.problems),
    )
