"""What a filter asks for, as values; and the words in which it is written.

    smoke caption:"thin mist" (words:>20 OR NOT is:captioned) name:*.png

Words and groups beside each other must all hold, as with AND, which binds closer than OR.
``core.query_parsing`` reads the words, ``core.query_matching`` finds the images.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class TextField(StrEnum):
    """Where a text is looked for. ANYWHERE is the caption and the name, written without a field;
    WORD is the caption, in which the text must not be a part of longer words."""

    ANYWHERE = ""
    CAPTION = "caption"
    WORD = "word"
    NAME = "name"


class NumberField(StrEnum):
    """What can be compared with a number. Width and height are in pixels, as cropped and turned."""

    WORDS = "words"
    TOKENS = "tokens"
    CHARACTERS = "characters"
    RATING = "rating"
    WIDTH = "width"
    HEIGHT = "height"


class Comparison(StrEnum):
    """How a number is compared."""

    LESS = "<"
    AT_MOST = "<="
    EQUAL = "="
    AT_LEAST = ">="
    MORE = ">"


class State(StrEnum):
    """What an image is, or is not. LEFT_OUT is rejected or missing: it is not trained on."""

    CAPTIONED = "captioned"
    PROBLEM = "problem"
    PICKED = "picked"
    REJECTED = "rejected"
    UNDECIDED = "undecided"
    LEFT_OUT = "left-out"
    RATED = "rated"
    CHECKED = "checked"
    EDITED = "edited"
    MISSING = "missing"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text to look for, without regard to capitals.

    ``pieces`` are what stands between the stars: one piece is a plain text, ``("a", "b")`` is
    ``a*b``. A name must match a text with stars as a whole, a caption holds it somewhere.
    """

    field: TextField = TextField.ANYWHERE
    pieces: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number to compare with."""

    field: NumberField
    comparison: Comparison
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Is:
    """A state to be in."""

    state: State


@dataclass(frozen=True, slots=True, kw_only=True)
class Not:
    """What must not hold."""

    query: "Query"


@dataclass(frozen=True, slots=True, kw_only=True)
class All:
    """Everything in it must hold; without parts it lets everything through."""

    parts: "tuple[Query, ...]" = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Any:
    """At least one of its two or more parts must hold."""

    parts: "tuple[Query, ...]"


Query = Text | Number | Is | Not | All | Any

EVERYTHING = All()


def asks_for_tokens(query: Query) -> bool:
    """Whether the tokens of captions must be counted first."""
    return any(
        isinstance(term, Number) and term.field is NumberField.TOKENS for term in _terms(query)
    )


def asks_for_problems(query: Query) -> bool:
    """Whether it matters which images have a problem."""
    return Is(state=State.PROBLEM) in _terms(query)


def _terms(query: Query) -> Iterator[Text | Number | Is]:
    if isinstance(query, Not):
        yield from _terms(query.query)
    elif isinstance(query, All | Any):
        for part in query.parts:
            yield from _terms(part)
    else:
        yield query


def written(query: Query) -> str:
    """The words of a filter; read again they give the same filter."""
    match query:
        case All(parts=parts):
            return " ".join(_inside(part, (All, Any)) for part in parts)
        case Any(parts=parts):
            return " OR ".join(_inside(part, (Any,)) for part in parts)
        case Not(query=inner):
            return "NOT " + _inside(inner, (All, Any))
    return _term(query)


def _inside(query: Query, grouped: tuple[type[All] | type[Any], ...]) -> str:
    return f"({written(query)})" if isinstance(query, grouped) else written(query)


def _term(query: Query) -> str:
    match query:
        case Number(field=field, comparison=comparison, value=value):
            return f"{field}:{comparison}{value}"
        case Is(state=state):
            return f"is:{state}"
        case Text(field=TextField.ANYWHERE, pieces=pieces):
            return _value(pieces)
        case Text(field=field, pieces=pieces):
            return f"{field}:{_value(pieces)}"
    raise TypeError(query)


def text_of(pieces: tuple[str, ...]) -> str:
    """A text to look for with its stars, as it stands inside quotes but for the quotes in it."""
    return "*".join(piece.replace("\\", "\\\\").replace("*", "\\*") for piece in pieces)


def _value(pieces: tuple[str, ...]) -> str:
    text = text_of(pieces)
    if _plain(text):
        return text
    return '"' + text.replace('"', '\\"') + '"'


def _plain(text: str) -> bool:
    if text in KEYWORDS or not text:
        return False
    return not any(letter.isspace() or letter in RESERVED for letter in text)


KEYWORDS = frozenset({"AND", "OR", "NOT"})
RESERVED = frozenset('()":“”„\\')
"""What stands in quotes when it is meant as text."""
