"""Filters as words: what they ask for, what is wrong with them, and which images they find."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.core.dataset import Caption, DatasetImage, FileStamp
from fluxtune_desktop.core.edits import Edits
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Cull, Mark
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
    asks_for_tokens,
    written,
)
from fluxtune_desktop.core.query_matching import Columns, Known, matching, without_tokens
from fluxtune_desktop.core.query_parsing import parse
from fluxtune_desktop.core.query_words import Fault, FilterError


def image(name: str, caption: str = "", mark: Mark | None = None, **more: object) -> DatasetImage:
    return DatasetImage(
        id=ImageId(name),
        stamp=FileStamp(mtime_ns=1, size=1),
        caption=Caption(text=caption),
        mark=mark or Mark(),
        **more,
    )


IMAGES = (
    image("001.png", "SMKRINA thin strands of mist", Mark(rating=4), width=1024, height=768),
    image("002.jpg", "SMKRINA a plume of Smoke, red and blue", Mark(cull=Cull.PICKED)),
    image("Été 3.png", "", Mark(cull=Cull.REJECTED, edits=Edits(quarter_turns=1))),
    image("004.png", 'a "leap" (twice) 3 * 4', Mark(rating=2), missing=True),
    image("005.png", "smoke ring", readable=False),
)


def names(words: str, known: Known | None = None) -> list[str]:
    query = parse(words)
    assert not isinstance(query, FilterError), query
    return [each.id for each in matching(query, IMAGES, known or Known(), Columns())]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", ["001.png", "002.jpg", "Été 3.png", "004.png", "005.png"]),
        ("smoke", ["002.jpg", "005.png"]),
        ("SMOKE red", ["002.jpg"]),
        ("red and blue", ["002.jpg"]),
        ("png mist", ["001.png"]),
        ("caption:001", []),
        ("name:00", ["001.png", "002.jpg", "004.png", "005.png"]),
        ("name:*.png", ["001.png", "Été 3.png", "004.png", "005.png"]),
        ("name:00*.png", ["001.png", "004.png", "005.png"]),
        ("name:0*1", []),
        ("caption:th*mist", ["001.png"]),
        ("th*mist", ["001.png"]),
        ("*.jpg", ["002.jpg"]),
        ('"thin strands"', ["001.png"]),
        ('caption:"strands thin"', []),
        ("“thin strands”", ["001.png"]),
        ("word:strands", ["001.png"]),
        ("word:strand", []),
        ("word:str*", ["001.png"]),
        ("word:s*r*ds", ["001.png"]),
        ("caption:strand", ["001.png"]),
        ('word:"thin strands"', ["001.png"]),
        ("word:th*mist", []),
        ("word:001", []),
        (r'"\"leap\" (twice)"', ["004.png"]),
        (r"3 \*", ["004.png"]),
        ("éTÉ", ["Été 3.png"]),
        ("e\u0301te\u0301", ["Été 3.png"]),
        ("mist OR ring", ["001.png", "005.png"]),
        ("smkrina mist OR ring", ["001.png", "005.png"]),
        ("smkrina (mist OR ring)", ["001.png"]),
        ("smkrina AND NOT mist", ["002.jpg"]),
        ("NOT (mist OR smoke)", ["Été 3.png", "004.png"]),
        ("NOT NOT mist", ["001.png"]),
        ("words:>6", ["002.jpg"]),
        ("words:5", ["001.png"]),
        ("words: >= 6", ["002.jpg", "004.png"]),
        ("characters:=10", ["005.png"]),
        ("rating:>=3", ["001.png"]),
        ("stars:★★", ["004.png"]),
        ("rating:<1 is:captioned", ["002.jpg", "005.png"]),
        ("width:>1000", ["001.png"]),
        ("height:<=768", ["001.png"]),
        ("NOT is:captioned", ["Été 3.png"]),
        ("is:picked", ["002.jpg"]),
        ("is:rejected", ["Été 3.png"]),
        ("is:undecided", ["001.png", "004.png", "005.png"]),
        ("is:left-out", ["Été 3.png", "004.png"]),
        ("is:rated", ["001.png", "004.png"]),
        ("is:edited", ["Été 3.png"]),
        ("is:missing", ["004.png"]),
        ("is:unreadable", ["005.png"]),
        ("IS:Picked", ["002.jpg"]),
    ],
)
def test_a_filter_finds(words: str, found: list[str]) -> None:
    assert names(words) == found


def test_problems_are_those_that_were_found() -> None:
    assert names("is:problem", Known(problems={ImageId("002.jpg")})) == ["002.jpg"]


def test_tokens_are_compared_once_they_are_counted() -> None:
    counted = {IMAGES[0].caption.text: 80, IMAGES[1].caption.text: 20}
    assert names("tokens:>77", Known(tokens=counted)) == ["001.png"]
    assert names("tokens:<77", Known(tokens=counted)) == ["002.jpg"]
    assert without_tokens(IMAGES, counted) == tuple(each.caption.text for each in IMAGES[2:])


@pytest.mark.parametrize("words", ["tokens:>1", "NOT tokens:2", "a OR (b tokens:<3)"])
def test_a_filter_says_whether_it_needs_tokens(words: str) -> None:
    query = parse(words)
    assert not isinstance(query, FilterError)
    assert asks_for_tokens(query)
    assert not asks_for_tokens(All(parts=(Is(state=State.PICKED), Text(pieces=("tokens",)))))


@pytest.mark.parametrize(
    ("words", "error"),
    [
        ('mist "red', FilterError(fault=Fault.OPEN_QUOTE, place=5)),
        ("a (b", FilterError(fault=Fault.OPEN_BRACKET, place=2)),
        ("a (", FilterError(fault=Fault.OPEN_BRACKET, place=2)),
        ("a) b", FilterError(fault=Fault.STRAY_BRACKET, place=1)),
        (")", FilterError(fault=Fault.STRAY_BRACKET, place=0)),
        ("a ()", FilterError(fault=Fault.EMPTY_BRACKETS, place=2)),
        ("a colour:red", FilterError(fault=Fault.UNKNOWN_FIELD, place=2, word="colour")),
        ("is:blurry", FilterError(fault=Fault.UNKNOWN_STATE, place=0, word="blurry")),
        ("caption:", FilterError(fault=Fault.NO_VALUE, place=0, word="caption")),
        ("is:", FilterError(fault=Fault.NO_VALUE, place=0, word="is")),
        ("words:", FilterError(fault=Fault.NO_VALUE, place=0, word="words")),
        ('""', FilterError(fault=Fault.NO_VALUE, place=0)),
        ("words:many", FilterError(fault=Fault.NO_NUMBER, place=0, word="many")),
        ("words:>", FilterError(fault=Fault.NO_NUMBER, place=0, word=">")),
        ("words:9999999999", FilterError(fault=Fault.NO_NUMBER, place=0, word="9999999999")),
        ("mist AND", FilterError(fault=Fault.NOTHING_BESIDE, place=5, word="AND")),
        ("OR mist", FilterError(fault=Fault.NOTHING_BESIDE, place=0, word="OR")),
        ("(NOT)", FilterError(fault=Fault.NOTHING_BESIDE, place=1, word="NOT")),
        ("(" * 50 + "a" + ")" * 50, FilterError(fault=Fault.TOO_DEEP, place=41)),
        ("NOT " * 50 + "a", FilterError(fault=Fault.TOO_DEEP, place=164)),
    ],
)
def test_what_is_wrong_has_a_kind_and_a_place(words: str, error: FilterError) -> None:
    assert parse(words) == error


def test_keywords_are_text_when_they_are_small_or_quoted() -> None:
    assert parse("and") == Text(pieces=("and",))
    assert parse('"AND"') == Text(pieces=("AND",))
    assert parse("caption:AND") == Text(field=TextField.CAPTION, pieces=("AND",))


def test_stars_beside_each_other_mean_one() -> None:
    assert parse("a**b") == Text(pieces=("a", "b"))
    assert parse("***") == Text(pieces=("", ""))


def test_many_stars_take_no_time() -> None:
    long = (image("a.png", "a" * 20_000),)
    query = parse("caption:" + "a*" * 40 + "b")
    assert not isinstance(query, FilterError)
    assert matching(query, long, Known(), Columns()) == ()


def test_a_caption_that_changed_is_looked_at_again() -> None:
    columns = Columns()
    query = Text(pieces=("fog",))
    before = (image("a.png", "fog"), image("b.png", "light"))
    assert [each.id for each in matching(query, before, Known(), columns)] == ["a.png"]
    after = (before[0], image("b.png", "fog, too"))
    assert [each.id for each in matching(query, after, Known(), columns)] == ["a.png", "b.png"]
    assert [each.id for each in matching(query, after[1:], Known(), columns)] == ["b.png"]


piece = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=8)
edge = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)
starred = st.builds(
    lambda first, inner, last: (first, *inner, last), edge, st.lists(piece, max_size=2), edge
)
texts = st.builds(
    lambda field, pieces: Text(field=field, pieces=pieces),
    st.sampled_from(TextField),
    st.one_of(st.tuples(piece), starred),
)
numbers = st.builds(
    lambda field, comparison, value: Number(field=field, comparison=comparison, value=value),
    st.sampled_from(NumberField),
    st.sampled_from(Comparison),
    st.integers(0, 999_999_999),
)
states = st.builds(lambda state: Is(state=state), st.sampled_from(State))


def _joined(inner: st.SearchStrategy[Query]) -> st.SearchStrategy[Query]:
    several = st.lists(inner, min_size=2, max_size=4).map(tuple)
    return st.one_of(
        inner.map(lambda query: Not(query=query)),
        several.map(lambda parts: All(parts=parts)),
        several.map(lambda parts: Any(parts=parts)),
    )


queries = st.recursive(st.one_of(texts, numbers, states), _joined, max_leaves=8)


@given(queries)
def test_what_is_written_reads_the_same(query: Query) -> None:
    assert parse(written(query)) == query


def test_no_words_let_everything_through() -> None:
    assert parse(" ") == EVERYTHING
    assert written(EVERYTHING) == ""


@given(st.text())
def test_no_words_make_it_stumble(text: str) -> None:
    read = parse(text)
    if isinstance(read, FilterError):
        assert 0 <= read.place <= len(text)
    else:
        matching(read, IMAGES, Known(), Columns())


tokens_of_the_language = st.lists(
    st.sampled_from(
        [
            "(",
            ")",
            "AND",
            "OR",
            "NOT",
            '"',
            "“",
            "*",
            "\\",
            "a",
            "words:",
            ">",
            "5",
            "is:",
            "x:",
            " ",
        ]
    )
)


@given(tokens_of_the_language)
def test_no_heap_of_its_own_words_makes_it_stumble(heap: list[str]) -> None:
    for glue in ("", " "):
        read = parse(glue.join(heap))
        if not isinstance(read, FilterError):
            assert parse(written(read)) == read
            matching(read, IMAGES, Known(), Columns())
