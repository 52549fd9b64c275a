"""The words of a filter, parted: brackets, keywords, fields and values, each with its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from fluxtune_desktop.core.query import KEYWORDS


class Fault(StrEnum):
    """What can be wrong with the words of a filter."""

    OPEN_QUOTE = "open_quote"
    OPEN_BRACKET = "open_bracket"
    STRAY_BRACKET = "stray_bracket"
    EMPTY_BRACKETS = "empty_brackets"
    UNKNOWN_FIELD = "unknown_field"  # ``word`` is what stands before the colon
    UNKNOWN_STATE = "unknown_state"  # ``word`` is what stands after ``is:``
    NO_VALUE = "no_value"  # ``word`` is the field
    NO_NUMBER = "no_number"  # ``word`` is what stands there instead
    NOTHING_BESIDE = "nothing_beside"  # ``word`` is AND, OR or NOT
    TOO_DEEP = "too_deep"


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterError:
    """Why the words are no filter. ``place`` counts characters from 0."""

    fault: Fault
    place: int
    word: str = ""


class WordKind(StrEnum):
    """The kinds of words."""

    OPEN = "("
    CLOSE = ")"
    KEYWORD = "keyword"
    TERM = "term"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """``field`` is what stands before a colon, None without one. ``pieces`` are the value between
    its stars; ``text`` is the keyword, or the value as it was typed.
    """

    kind: WordKind
    place: int
    text: str = ""
    field: str | None = None
    pieces: tuple[str, ...] = ()


_OPENING = '"“„'
_CLOSING = '"”“'
_STOPS = frozenset("()" + _OPENING)
_FIELD = re.compile(r"([^\W\d_][\w-]*):")
_NUMBER_BEHIND = re.compile(r"\s+((?:[<>]=?|=)?\s*\d+)(?=[\s()]|$)")
_COMPARISONS = frozenset({"<", "<=", "=", ">=", ">"})
_STAR = "*"


def words_of(text: str) -> tuple[Word, ...] | FilterError:
    """The words of a filter in their order, or what is wrong with them."""
    words: list[Word] = []
    place = 0
    while place < len(text):
        letter = text[place]
        if letter.isspace():
            place += 1
            continue
        if letter in "()":
            words.append(Word(kind=WordKind(letter), place=place, text=letter))
            place += 1
            continue
        read = _term(text, place)
        if isinstance(read, FilterError):
            return read
        word, place = read
        words.append(word)
    return tuple(words)


def _term(text: str, start: int) -> tuple[Word, int] | FilterError:
    match = _FIELD.match(text, start)
    place = match.end() if match else start
    read = _value(text, place)
    if isinstance(read, FilterError):
        return read
    letters, end = read
    typed = text[place:end]
    if match is None and typed in KEYWORDS:
        return Word(kind=WordKind.KEYWORD, place=start, text=typed), end
    if match is not None and (not typed or typed in _COMPARISONS):
        # "words: > 20" and "words:> 20" are how people write, too.
        behind = _NUMBER_BEHIND.match(text, end)
        if behind:
            typed, end = typed + "".join(behind[1].split()), behind.end()
    field = match[1] if match else None
    word = Word(kind=WordKind.TERM, place=start, text=typed, field=field, pieces=_pieces(letters))
    return word, end


def _value(text: str, start: int) -> tuple[list[str | None], int] | FilterError:
    """The letters of a value, None for a star, and where it ends."""
    if start < len(text) and text[start] in _OPENING:
        return _quoted(text, start)
    letters: list[str | None] = []
    place = start
    while place < len(text) and not text[place].isspace() and text[place] not in _STOPS:
        letter, place = _letter(text, place)
        letters.append(letter)
    return letters, place


def _quoted(text: str, start: int) -> tuple[list[str | None], int] | FilterError:
    closing = '"' if text[start] == '"' else _CLOSING
    letters: list[str | None] = []
    place = start + 1
    while place < len(text):
        if text[place] in closing:
            return letters, place + 1
        letter, place = _letter(text, place)
        letters.append(letter)
    return FilterError(fault=Fault.OPEN_QUOTE, place=start)


def _letter(text: str, place: int) -> tuple[str | None, int]:
    if text[place] == "\\" and text[place + 1 : place + 2] in ("\\", "*", '"'):
        return text[place + 1], place + 2
    return (None if text[place] == _STAR else text[place]), place + 1


def pieces_of(text: str) -> tuple[str, ...]:
    """A text to look for, parted at its stars; ``\\*`` is a star to look for."""
    letters: list[str | None] = []
    place = 0
    while place < len(text):
        letter, place = _letter(text, place)
        letters.append(letter)
    return _pieces(letters)


def _pieces(letters: list[str | None]) -> tuple[str, ...]:
    parts: list[str] = [""]
    for letter in letters:
        if letter is None:
            parts.append("")
        else:
            parts[-1] += letter
    # Two stars beside each other mean no more than one.
    inner = (part for part in parts[1:-1] if part)
    return tuple(_ends(parts, inner))


def _ends(parts: list[str], inner: Iterator[str]) -> Iterator[str]:
    yield parts[0]
    if len(parts) > 1:
        yield from inner
        yield parts[-1]
