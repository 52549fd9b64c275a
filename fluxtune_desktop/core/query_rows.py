"""A filter as rows for people who do not write it: what, compared how, with what.

Only plain filters have this shape: terms, each perhaps negated, all of which or one of which must
hold. ``rows_of`` says None for any other.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from fluxtune_desktop.core.query import (
    EVERYTHING,
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
    text_of,
)
from fluxtune_desktop.core.query_words import pieces_of


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRow:
    """A text with its stars; one without a text asks for nothing."""

    field: TextField
    text: str = ""
    negated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRow:
    """A number."""

    field: NumberField
    comparison: Comparison
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StateRow:
    """What the image is or is not."""

    state: State
    negated: bool = False


Row = TextRow | NumberRow | StateRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """All of the rows must hold, or with ``either`` one of them."""

    rows: tuple[Row, ...] = ()
    either: bool = False


def rows_of(query: Query) -> Rows | None:
    """The rows of a filter, or None when it does not have their shape."""
    if query == EVERYTHING:
        return Rows()
    match query:
        case All(parts=parts):
            return _rows(parts, either=False)
        case Any(parts=parts):
            return _rows(parts, either=True)
    return _rows((query,), either=False)


def query_of(rows: Rows) -> Query:
    """The filter that the rows make."""
    parts = tuple(part for part in map(_part, rows.rows) if part is not None)
    if len(parts) == 1:
        return parts[0]
    return Any(parts=parts) if rows.either and parts else All(parts=parts)


def _rows(parts: Sequence[Query], *, either: bool) -> Rows | None:
    rows = [_row(part) for part in parts]
    known = tuple(row for row in rows if row is not None)
    return Rows(rows=known, either=either) if len(known) == len(rows) else None


def _row(query: Query, *, negated: bool = False) -> Row | None:
    match query:
        case Text(field=field, pieces=pieces):
            return TextRow(field=field, text=text_of(pieces), negated=negated)
        case Is(state=state):
            return StateRow(state=state, negated=negated)
        case Number(field=field, comparison=comparison, value=value) if not negated:
            return NumberRow(field=field, comparison=comparison, value=value)
        case Not(query=inner) if not negated:
            return _row(inner, negated=True)
    return None


def _part(row: Row) -> Query | None:
    if isinstance(row, NumberRow):
        return Number(field=row.field, comparison=row.comparison, value=row.value)
    term: Query
    if isinstance(row, StateRow):
        term = Is(state=row.state)
    else:
        term = Text(field=row.field, pieces=pieces_of(row.text))
        if not any(term.pieces) and len(term.pieces) == 1:
            return None
    return Not(query=term) if row.negated else term
