"""Changing many captions alike: what would come of it."""

import itertools

import pytest

from fluxtune_desktop.core.bulk import (
    Action,
    Add,
    AddTrigger,
    End,
    Rehearsal,
    Remove,
    Replace,
    asks_for_something,
    rehearse,
    rewrite_of,
)
from fluxtune_desktop.core.dataset import Caption, DatasetImage, FileStamp
from fluxtune_desktop.core.finding import PatternError, TooSlow, Wanted
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.stop import Stopped, StopToken
from fluxtune_desktop.core.tidying import Tidy


def images(*texts: str | None) -> list[DatasetImage]:
    """An image for each text; None is a caption that cannot be read."""
    stamp = FileStamp(mtime_ns=1, size=1)
    return [
        DatasetImage(
            id=ImageId(f"{number}.png"),
            stamp=stamp,
            caption=Caption(text=text or "", readable=text is not None),
        )
        for number, text in enumerate(texts)
    ]


def news(action: Action, *texts: str | None) -> list[str]:
    return [row.new for row in rehearsal(action, *texts).rows]


def rehearsal(action: Action, *texts: str | None) -> Rehearsal:
    rewrite = rewrite_of(action)
    assert not isinstance(rewrite, PatternError)
    return rehearse(
        rewrite,
        images(*texts),
        report=lambda _done, _total: None,
        stop=StopToken(),
        overdue=lambda: False,
    )


def test_only_captions_that_would_change_are_told() -> None:
    found = rehearsal(Replace(wanted=Wanted(text="mist"), by="fog"), "mist", "smoke", "mist, mist")
    assert [(row.image, row.old, row.new) for row in found.rows] == [
        ("0.png", "mist", "fog"),
        ("2.png", "mist, mist", "fog, fog"),
    ]
    assert (found.looked_at, found.unreadable) == (3, 0)


def test_captions_that_cannot_be_read_are_left_out_and_counted() -> None:
    found = rehearsal(Add(text="SMK", to_empty=True), "mist", None, "")
    assert [row.image for row in found.rows] == ["0.png", "2.png"]
    assert (found.looked_at, found.unreadable) == (2, 1)


def test_a_dollar_is_a_dollar_in_plain_text() -> None:
    assert news(Replace(wanted=Wanted(text="a.c"), by=r"$1 \1"), "a.c") == [r"$1 \1"]


def test_removing_closes_the_gap() -> None:
    assert news(Remove(wanted=Wanted(text="a photo of")), "a photo of smoke") == ["smoke"]


@pytest.mark.parametrize(
    ("action", "text", "expected"),
    [
        (Add(text="SMK"), "mist", "SMK mist"),
        (Add(text="SMK,"), "mist", "SMK, mist"),
        (Add(text="SMK "), "mist", "SMK mist"),
        (Add(text=", slow", at=End.END), "mist", "mist, slow"),
        (Add(text="slow", at=End.END), "mist", "mist slow"),
        (Add(text="mist", again=True), "mist", "mist mist"),
        (Add(text="SMK", to_empty=True), "", "SMK"),
        (AddTrigger(word="SMK"), "mist", "SMK mist"),
        (AddTrigger(word="SMK", at=End.END), "mist", "mist SMK"),
        (AddTrigger(word="SMK", to_empty=True), "", "SMK"),
    ],
)
def test_adding(action: Action, text: str, expected: str) -> None:
    assert news(action, text) == [expected]


@pytest.mark.parametrize(
    ("action", "text"),
    [
        (Add(text="mist"), "thin mist"),
        (Add(text="SMK"), ""),
        (AddTrigger(word="SMK"), "thin SMK mist"),
        (AddTrigger(word="SMK"), "[trigger] mist"),
        (AddTrigger(word="SMK"), " "),
    ],
)
def test_nothing_is_added_where_it_is_not_missing(action: Action, text: str) -> None:
    assert news(action, text) == []


def test_an_action_that_says_nothing_asks_for_nothing() -> None:
    nothing = Tidy(blanks=False, punctuation=False)
    for action in (Replace(wanted=Wanted()), Remove(wanted=Wanted()), Add(text=" "), nothing):
        assert not asks_for_something(action)
    assert not asks_for_something(AddTrigger(word=""))
    assert asks_for_something(Tidy())


def test_a_wrong_pattern_is_an_answer() -> None:
    wanted = Wanted(text="(a", is_regex=True)
    assert isinstance(rewrite_of(Replace(wanted=wanted)), PatternError)
    assert isinstance(rewrite_of(Remove(wanted=wanted)), PatternError)
    other = Replace(wanted=Wanted(text="a", is_regex=True), by=r"\1")
    assert isinstance(rewrite_of(other), PatternError)


def test_it_ends_when_somebody_says_so_or_when_it_takes_too_long() -> None:
    rewrite = rewrite_of(Tidy())
    assert not isinstance(rewrite, PatternError)
    many = images(*["a  b"] * 1000)
    stop = StopToken()
    stop.cancel()
    with pytest.raises(Stopped):
        rehearse(rewrite, many, report=lambda *_: None, stop=stop, overdue=lambda: False)
    told: list[int] = []
    late = itertools.chain([False, False], itertools.repeat(True))
    with pytest.raises(TooSlow):
        rehearse(
            rewrite,
            many,
            report=lambda done, _total: told.append(done),
            stop=StopToken(),
            overdue=lambda: next(late),
        )
    assert told == [0, 200, 400]
