"""Captions from elsewhere, matched with the images of a folder."""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from fluxtune_desktop.core.dataset import Dataset, DatasetImage, caption_name
from fluxtune_desktop.core.errors import Kind, Problem, failure
from fluxtune_desktop.core.ids import ImageId


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a captions file. ``filename`` may carry folders, which do not count."""

    filename: str
    caption: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What an import would do.

    ``same`` images say it already, ``kept`` ones say something else that stays, and would have been
    given the text beside them. ``unmatched`` are names without an image, ``without`` images that
    have no caption even then.
    """

    to_write: tuple[tuple[ImageId, str], ...] = ()
    same: tuple[ImageId, ...] = ()
    kept: tuple[tuple[ImageId, str], ...] = ()
    unmatched: tuple[str, ...] = ()
    without: tuple[ImageId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptionChange:
    """What the caption of an image said before it was written, and what it says since."""

    image: ImageId
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did; the names mean what they mean in ``ImportPlan``.

    ``kept_texts`` are the captions of the file that were not taken, for the ``kept`` images.
    ``changes`` holds one of each ``written`` image.
    """

    written: tuple[ImageId, ...] = ()
    same: tuple[ImageId, ...] = ()
    kept: tuple[ImageId, ...] = ()
    kept_texts: tuple[tuple[ImageId, str], ...] = ()
    changes: tuple[CaptionChange, ...] = ()
    unmatched_entries: tuple[str, ...] = ()
    images_without: tuple[ImageId, ...] = ()
    problems: tuple[Problem, ...] = ()


def together(changes: Iterable[CaptionChange]) -> tuple[CaptionChange, ...]:
    """One change of each image, from what it said at first to what it says in the end."""
    found: dict[ImageId, CaptionChange] = {}
    for change in changes:
        before = found.get(change.image, change).before
        found[change.image] = CaptionChange(image=change.image, before=before, after=change.after)
    return tuple(found.values())


def match(entries: Iterable[Entry], dataset: Dataset, *, replace: bool) -> ImportPlan:
    """Match by name, else by stem; where nothing matches exactly, capitals do not count.

    A caption that is there and differs stays, unless ``replace``. Raises
    Failure(BAD_CAPTIONS_FILE) when one image is given two different captions.
    """
    found, unmatched = _matched(tuple(entries), dataset)
    to_write: list[tuple[ImageId, str]] = []
    same: list[ImageId] = []
    kept: list[tuple[ImageId, str]] = []
    for image, caption in found.values():
        if image.caption.readable and image.caption.text.strip() == caption.strip():
            same.append(image.id)
        elif not replace and (image.captioned or not image.caption.readable):
            kept.append((image.id, caption))
        else:
            to_write.append((image.id, caption))
    given = frozenset(caption_name(image) for image, caption in to_write if caption.strip())
    return ImportPlan(
        to_write=tuple(to_write),
        same=tuple(same),
        kept=tuple(kept),
        unmatched=unmatched,
        without=_without(dataset, given),
    )


def _without(dataset: Dataset, given: frozenset[str]) -> tuple[ImageId, ...]:
    """Images that have no caption and whose caption file is not given one."""
    return tuple(
        image.id
        for image in dataset.images
        if image.caption.readable and not image.captioned and caption_name(image.id) not in given
    )


_Matches = dict[str, tuple[DatasetImage, str]]


def _matched(entries: tuple[Entry, ...], dataset: Dataset) -> tuple[_Matches, tuple[str, ...]]:
    """Caption file → image and text. Better ways to match go first, for all entries."""
    found: _Matches = {}
    left = list(entries)
    for keys in _WAYS:
        index = {keys(image.id): image for image in reversed(dataset.images)}
        settled = frozenset(found)
        rest = []
        for entry in left:
            image = index.get(keys(entry.filename))
            if image is None or caption_name(image.id) in settled:
                rest.append(entry)
            else:
                _note(found, image, entry)
        left = rest
    return found, tuple(entry.filename for entry in left)


def _note(found: _Matches, image: DatasetImage, entry: Entry) -> None:
    before = found.setdefault(caption_name(image.id), (image, entry.caption))
    if before[1] != entry.caption:
        raise failure(Kind.BAD_CAPTIONS_FILE, detail=f"{image.id}: two different captions")


def _name(filename: str) -> str:
    return unicodedata.normalize("NFC", filename.replace("\\", "/").rpartition("/")[2].strip())


def _stem(filename: str) -> str:
    return PurePosixPath(_name(filename)).stem


_WAYS: tuple[Callable[[str], str], ...] = (
    _name,
    lambda filename: _name(filename).casefold(),
    _stem,
    lambda filename: _stem(filename).casefold(),
)
