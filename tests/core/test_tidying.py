"""Tidy blanks and punctuation."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.core.tidying import Tidy, tidied


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  thin   strands\tof mist ", "thin strands of mist"),
        ("one \n two", "one\ntwo"),
        ("smoke , turning ,slowly .", "smoke, turning, slowly."),
        ("one,, two, , three,", "one, two, three"),
        ("smoke, .", "smoke."),
        ("smoke.. and so on ...", "smoke. and so on..."),
        (", smoke", "smoke"),
        ("( a plume )", "(a plume)"),
        ("1,000 plumes at 1.5 m, 10:30", "1,000 plumes at 1.5 m, 10:30"),
        ("a .5 mm line :) there", "a .5 mm line :) there"),
        ("", ""),
        (" , ", ""),
        ("what is it ?", "what is it?"),
    ],
)
def test_blanks_and_punctuation(text: str, expected: str) -> None:
    assert tidied(text, Tidy()) == expected


def test_each_part_is_done_only_when_wanted() -> None:
    text = "the the  plume ,\nslow"
    assert tidied(text, Tidy(punctuation=False)) == "the the plume ,\nslow"
    assert tidied(text, Tidy(blanks=False)) == "the the  plume,\nslow"
    assert tidied(text, Tidy(line_breaks=True)) == "the the plume, slow"
    assert tidied(text, Tidy(repeats=True)) == "the plume,\nslow"


@given(
    st.text(alphabet=" \n\t,.;:!?()aB1é", max_size=40),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
def test_once_more_changes_nothing(
    text: str, blanks: bool, punctuation: bool, line_breaks: bool, repeats: bool
) -> None:
    tidy = Tidy(blanks=blanks, punctuation=punctuation, line_breaks=line_breaks, repeats=repeats)
    once = tidied(text, tidy)
    assert tidied(once, tidy) == once


@given(st.text(max_size=60))
def test_no_letter_is_lost(text: str) -> None:
    letters = [sign for sign in text if sign.isalnum()]
    assert [sign for sign in tidied(text, Tidy(line_breaks=True)) if sign.isalnum()] == letters


@pytest.mark.parametrize("sign", [" ", "\n", ",", ".", "a", "a ", ", ", " .", "( "])
def test_no_text_takes_long(sign: str) -> None:
    begun = time.monotonic()
    tidied(sign * 50_000 + "x", Tidy(line_breaks=True, repeats=True))
    assert time.monotonic() - begun < 2
