"""Finding in captions: plain, whole words, regular expressions; wrong ones and endless ones."""

import time

import pytest

from fluxtune_desktop.core.finding import (
    MAX_PATTERN,
    Fault,
    Finder,
    PatternError,
    TooSlow,
    Wanted,
    finder_of,
)


def found(text: str, wanted: Wanted) -> list[str]:
    finder = finder_of(wanted)
    assert isinstance(finder, Finder)
    return [text[find.start : find.end] for find in finder.finds(text)]


def test_plain_text_is_taken_as_it_stands() -> None:
    assert found("a (b) a.b", Wanted(text="(b)")) == ["(b)"]
    assert found("a (b) a.b axb", Wanted(text="a.b")) == ["a.b"]


def test_capitals_count_only_when_asked() -> None:
    assert found("Smoke smoke", Wanted(text="smoke")) == ["Smoke", "smoke"]
    assert found("Smoke smoke", Wanted(text="smoke", match_case=True)) == ["smoke"]
    assert found("ÄRA ära", Wanted(text="ära")) == ["ÄRA", "ära"]


def test_a_whole_word_stands_alone() -> None:
    text = "art party art-deco arte"
    assert found(text, Wanted(text="art", whole_word=True)) == ["art", "art"]
    assert found("C++ C", Wanted(text="C++", whole_word=True)) == ["C++"]
    wanted = Wanted(text="a|art", is_regex=True, whole_word=True)
    assert found("a part art", wanted) == ["a", "art"]


def test_groups_come_with_what_was_found() -> None:
    finder = finder_of(Wanted(text=r"(?P<one>\w+) of (\w+)?", is_regex=True))
    assert isinstance(finder, Finder)
    assert [find.groups for find in finder.finds("plume of !")] == [("plume of ", "plume", "")]
    assert (finder.groups, finder.names) == (2, {"one": 1})


@pytest.mark.parametrize(
    ("pattern", "fault", "place"),
    [
        ("smoke a{1000000000}", Fault.BAD_COUNT, 7),
        ("((a{100}){100}){100}", Fault.BAD_COUNT, 15),
        (r"(?:\w+ ){30000,}", Fault.BAD_COUNT, 8),
        ("a{" + "9" * 900 + "}", Fault.BAD_COUNT, 1),
        ("smoke (a|b", Fault.GROUP_OPEN, 6),
        (r"(a)(b[(]\)", Fault.GROUP_OPEN, 3),
        ("smoke)", Fault.GROUP_CLOSED, 5),
        ("(a)[a-z(", Fault.SET_OPEN, 3),
        ("*smoke", Fault.NOTHING_TO_REPEAT, 0),
        ("a**", Fault.REPEATED_TWICE, 2),
        ("[z-a]", Fault.BAD_RANGE, 4),
        ("smoke\\", Fault.BAD_ESCAPE, 6),
        (r"(a)\2", Fault.NO_SUCH_GROUP, 5),
        ("(?P<1>a)", Fault.BAD_GROUP_NAME, 5),
        ("(?z)", Fault.BAD_EXTENSION, 2),
        ("(" * 900, Fault.TOO_LONG, 0),
        ("a" * (MAX_PATTERN + 1), Fault.TOO_LONG, MAX_PATTERN),
    ],
)
def test_a_wrong_pattern_is_told_at_its_place(pattern: str, fault: Fault, place: int) -> None:
    error = finder_of(Wanted(text=pattern, is_regex=True, whole_word=True))
    assert isinstance(error, PatternError)
    assert (error.fault, error.place) == (fault, place)


def test_a_pattern_that_would_take_for_ever_is_ended() -> None:
    finder = finder_of(Wanted(text="(a|aa)+$", is_regex=True))
    assert isinstance(finder, Finder)
    begun = time.monotonic()
    with pytest.raises(TooSlow):
        list(finder.finds("a" * 60 + "!"))
    assert time.monotonic() - begun < 5


def test_counts_of_a_usual_size_are_taken() -> None:
    for pattern in (
        r"(\w{3,20} ){2,40}",
        "a{0,1000000000}",
        "[{1000000000}]x",
        r"\{9}",
        "(a{5}){9}",
    ):
        assert isinstance(finder_of(Wanted(text=pattern, is_regex=True)), Finder)
