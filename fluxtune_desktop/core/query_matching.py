"""Finding the images that a filter lets through.

Captions and names are folded once and kept side by side, so that a filter is a few scans of a
list, each over those images only that are still in question.
"""

import operator
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from fluxtune_desktop.core.captions import word_count
from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Cull
from fluxtune_desktop.core.query import (
    All,
    Any,
    Comparison,
    Is,
    Not,
    Number,
    NumberField,
    Query,
    State,
    Text,
    TextField,
)

Rows = Sequence[int]

_COMPARE: dict[Comparison, Callable[[int, int], bool]] = {
    Comparison.LESS: operator.lt,
    Comparison.AT_MOST: operator.le,
    Comparison.EQUAL: operator.eq,
    Comparison.AT_LEAST: operator.ge,
    Comparison.MORE: operator.gt,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of the images beside themselves.

    ``problems`` are those with a problem; ``tokens`` gives the tokens of a caption's text. An image
    whose tokens are not in it meets no comparison.
    """

    problems: Collection[ImageId] = ()
    tokens: Mapping[str, int] = field(default_factory=dict)


class Columns:
    """The texts of a data set as they are compared, side by side.

    A text is folded when a filter first looks at it, and again when its image changes.
    """

    def __init__(self) -> None:
        self._images: Sequence[DatasetImage] = ()
        self._columns: dict[TextField, list[str]] = {}

    def take(self, images: Sequence[DatasetImage]) -> None:
        """Speak of these images from now on."""
        if images is self._images:
            return
        before, self._images = self._images, images
        if len(before) != len(images):
            self._columns = {}
            return
        pairs = enumerate(zip(before, images, strict=True))
        changed = [row for row, (old, new) in pairs if old is not new]
        for text_field, column in self._columns.items():
            said = _SAID[text_field]
            for row in changed:
                column[row] = fold(said(images[row]))

    def of(self, text_field: TextField) -> list[str]:
        """What each image says there, without capitals."""
        column = self._columns.get(text_field)
        if column is None:
            said = _SAID[text_field]
            column = self._columns[text_field] = [fold(said(image)) for image in self._images]
        return column


def fold(text: str) -> str:
    """The text without capitals, and with each accent in one way of writing it."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text.casefold())


def matching(
    query: Query, images: Sequence[DatasetImage], known: Known, columns: Columns
) -> tuple[DatasetImage, ...]:
    """The images that the filter lets through, in their order."""
    columns.take(images)
    table = _Table(images=images, known=known, columns=columns)
    return tuple(images[row] for row in table.kept(query, range(len(images))))


def without_tokens(images: Iterable[DatasetImage], tokens: Mapping[str, int]) -> tuple[str, ...]:
    """The captions whose tokens must be counted before a filter asks for them, each once."""
    texts = (image.caption.text for image in images)
    return tuple(dict.fromkeys(text for text in texts if text not in tokens))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    images: Sequence[DatasetImage]
    known: Known
    columns: Columns

    def kept(self, query: Query, rows: Rows) -> Rows:
        """Those of the rows that the filter lets through."""
        match query:
            case All(parts=parts):
                for part in parts:
                    rows = self.kept(part, rows)
                return rows
            case Any(parts=parts):
                return self._any(parts, rows)
            case Not(query=inner):
                out = set(self.kept(inner, rows))
                return [row for row in rows if row not in out]
            case Text():
                return self._text(query, rows)
            case Number():
                return self._number(query, rows)
            case Is(state=state):
                holds = self._state(state)
                return [row for row in rows if holds(self.images[row])]

    def _any(self, parts: Iterable[Query], rows: Rows) -> Rows:
        found: set[int] = set()
        for part in parts:
            found.update(self.kept(part, [row for row in rows if row not in found]))
        return [row for row in rows if row in found]

    def _text(self, query: Text, rows: Rows) -> Rows:
        pieces = tuple(fold(piece) for piece in query.pieces)
        if query.field is TextField.WORD:
            look = _word_pattern(pieces)
            column = self.columns.of(TextField.CAPTION)
            return [row for row in rows if look(column[row])]
        if len(pieces) == 1:
            return _holding(pieces[0], self.columns.of(query.field), rows)
        if query.field is not TextField.ANYWHERE:
            look = _pattern(pieces, whole=query.field is TextField.NAME)
            column = self.columns.of(query.field)
            return [row for row in rows if look(column[row])]
        parts = (replace(query, field=TextField.CAPTION), replace(query, field=TextField.NAME))
        return self._any(parts, rows)

    def _number(self, query: Number, rows: Rows) -> Rows:
        compare = _COMPARE[query.comparison]
        number = self._numbers(query.field)
        kept = []
        for row in rows:
            have = number(self.images[row])
            if have is not None and compare(have, query.value):
                kept.append(row)
        return kept

    def _numbers(self, wanted: NumberField) -> Callable[[DatasetImage], int | None]:
        if wanted is NumberField.TOKENS:
            tokens = self.known.tokens
            return lambda image: tokens.get(image.caption.text)
        return _NUMBERS[wanted]

    def _state(self, state: State) -> Callable[[DatasetImage], bool]:
        if state is State.PROBLEM:
            problems = self.known.problems
            return lambda image: image.id in problems
        return _STATES[state]


def _holding(piece: str, column: list[str], rows: Rows) -> list[int]:
    if len(rows) == len(column):
        return [row for row, text in enumerate(column) if piece in text]
    return [row for row in rows if piece in column[row]]


def _pattern(pieces: tuple[str, ...], *, whole: bool) -> Callable[[str], object]:
    pattern = re.compile(_with_stars(pieces, "."), re.DOTALL)
    return pattern.fullmatch if whole else pattern.search


def _word_pattern(pieces: tuple[str, ...]) -> Callable[[str], object]:
    letters = _with_stars(pieces, r"\w")
    return re.compile(rf"(?<!\w){letters}(?!\w)").search


def _with_stars(pieces: tuple[str, ...], star: str) -> str:
    """A regular expression: the pieces, and so many of ``star`` as need be between them."""
    if len(pieces) == 1:
        return re.escape(pieces[0])
    # Each star takes as little as it can and gives nothing back: nothing is tried twice.
    parts = [f"(?>{star}*?{re.escape(piece)})" for piece in pieces[1:-1]]
    return "".join((re.escape(pieces[0]), *parts, f"{star}*", re.escape(pieces[-1])))


_SAID: dict[TextField, Callable[[DatasetImage], str]] = {
    TextField.ANYWHERE: lambda image: f"{image.id}\n{image.caption.text}",
    TextField.CAPTION: lambda image: image.caption.text,
    TextField.NAME: lambda image: image.id,
}

_NUMBERS: dict[NumberField, Callable[[DatasetImage], int | None]] = {
    NumberField.WORDS: lambda image: word_count(image.caption.text),
    NumberField.CHARACTERS: lambda image: len(image.caption.text),
    NumberField.RATING: lambda image: image.mark.rating,
    NumberField.WIDTH: lambda image: None if image.size is None else image.size[0],
    NumberField.HEIGHT: lambda image: None if image.size is None else image.size[1],
}

_STATES: dict[State, Callable[[DatasetImage], bool]] = {
    State.CAPTIONED: lambda image: image.captioned,
    State.PICKED: lambda image: image.mark.cull is Cull.PICKED,
    State.REJECTED: lambda image: image.mark.cull is Cull.REJECTED,
    State.UNDECIDED: lambda image: image.mark.cull is Cull.UNDECIDED,
    State.LEFT_OUT: lambda image: image.left_out,
    State.RATED: lambda image: image.mark.rating > 0,
    State.CHECKED: lambda image: image.mark.checked,
    State.EDITED: lambda image: image.mark.edits.any,
    State.MISSING: lambda image: image.missing,
    State.UNREADABLE: lambda image: not image.readable and not image.missing,
}
