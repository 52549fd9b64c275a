"""Captions from elsewhere, matched with the images of a folder."""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from fluxtune_desktop.core.dataset import Dataset, DatasetImage, caption_name
from fluxtune_desktop.core.errors import Kind, Problem, failure
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.text_encodings import Encoding


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a captions file. ``filename`` may carry folders, which do not count.

    ``encoding`` is None where the file is UTF-8; otherwise the caption is what it says most
    probably.
    """

    filename: str
    caption: str
    encoding: Encoding | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OddText:
    """A caption that came along and is not UTF-8: nobody has agreed to convert it yet."""

    image: ImageId
    text: str
    encoding: Encoding


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What an import would do.

    ``same`` images say it already, ``kept`` ones say something else that stays, and would have been
    given the text beside them. ``odd`` ones would have been given a text that is not UTF-8.
    ``unmatched`` are names without an image, ``without`` images that
    have no caption even then.
    """

    to_write: tuple[tuple[ImageId, str], ...] = ()
    same: tuple[ImageId, ...] = ()
    kept: tuple[tuple[ImageId, str], ...] = ()
    odd: tuple[OddText, ...] = ()
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
    odd: tuple[OddText, ...] = ()
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


def match(
    entries: Iterable[Entry], dataset: Dataset, *, replace: bool, convert: bool = False
) -> ImportPlan:
    """Match by name, else by stem; where nothing matches exactly, capitals do not count.

    A caption that is there and differs stays, unless ``replace``; one that comes in another
    encoding than UTF-8 is not taken, unless ``convert``. Raises
    Failure(BAD_CAPTIONS_FILE) when one image is given two different captions.
    """
    found, unmatched = _matched(tuple(entries), dataset)
    to_write: list[tuple[ImageId, str]] = []
    same: list[ImageId] = []
    kept: list[tuple[ImageId, str]] = []
    odd: list[OddText] = []
    for image, entry in found.values():
        caption = entry.caption
        if image.caption.readable and image.caption.text.strip() == caption.strip():
            same.append(image.id)
        elif entry.encoding is not None and not convert:
            odd.append(OddText(image=image.id, text=caption, encoding=entry.encoding))
        elif not replace and (image.captioned or not image.caption.readable):
            kept.append((image.id, caption))
        else:
            to_write.append((image.id, caption))
    texts = (*to_write, *((each.image, each.text) for each in odd))
    given = frozenset(caption_name(image) for image, caption in texts if caption.strip())
    return ImportPlan(
        to_write=tuple(to_write),
        same=tuple(same),
        kept=tuple(kept),
        odd=tuple(odd),
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


_Matches = dict[str, tuple[DatasetImage, Entry]]


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
    before = found.setdefault(caption_name(image.id), (image, entry))
    if before[1].caption != entry.caption:
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
