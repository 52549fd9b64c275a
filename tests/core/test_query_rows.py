"""Filters as rows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.core.query import Comparison, NumberField, State, TextField, written
from fluxtune_desktop.core.query_parsing import parse
from fluxtune_desktop.core.query_rows import (
    NumberRow,
    Rows,
    StateRow,
    TextRow,
    query_of,
    rows_of,
)
from fluxtune_desktop.core.query_words import FilterError


@pytest.mark.parametrize(
    ("words", "rows"),
    [
        ("", Rows()),
        ("mist", Rows(rows=(TextRow(field=TextField.ANYWHERE, text="mist"),))),
        (
            'NOT caption:"thin mist" is:picked',
            Rows(
                rows=(
                    TextRow(field=TextField.CAPTION, text="thin mist", negated=True),
                    StateRow(state=State.PICKED),
                )
            ),
        ),
        (
            "name:*.png OR rating:>=3",
            Rows(
                rows=(
                    TextRow(field=TextField.NAME, text="*.png"),
                    NumberRow(field=NumberField.RATING, comparison=Comparison.AT_LEAST, value=3),
                ),
                either=True,
            ),
        ),
    ],
)
def test_a_plain_filter_is_rows_and_back(words: str, rows: Rows) -> None:
    query = parse(words)
    assert not isinstance(query, FilterError)
    assert rows_of(query) == rows
    assert written(query_of(rows)) == words


@pytest.mark.parametrize(
    "words", ["a (b OR c)", "a OR b c", "NOT (a b)", "NOT NOT a", "NOT words:>3"]
)
def test_other_filters_have_no_rows(words: str) -> None:
    query = parse(words)
    assert not isinstance(query, FilterError)
    assert rows_of(query) is None


def test_a_row_without_a_text_asks_for_nothing() -> None:
    blank = TextRow(field=TextField.CAPTION)
    assert written(query_of(Rows(rows=(blank,)))) == ""
    assert written(query_of(Rows(rows=(blank, StateRow(state=State.EDITED)), either=True))) == (
        "is:edited"
    )


@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1))
def test_whatever_stands_in_a_row_can_be_written_and_read(text: str) -> None:
    query = query_of(Rows(rows=(TextRow(field=TextField.CAPTION, text=text),)))
    assert parse(written(query)) == query
