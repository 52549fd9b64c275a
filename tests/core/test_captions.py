"""Captions as the trainer reads them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.core.captions import (
    beginning,
    has_trigger,
    is_trigger_word,
    with_trigger,
    word_count,
)

TRIGGERS = st.from_regex(r"[A-Za-z0-9_-]{1,20}", fullmatch=True)


@pytest.mark.parametrize(
    ("caption", "trigger", "expected"),
    [
        ("a cloud of smoke", "SMKRINA", "SMKRINA a cloud of smoke"),
        ("SMKRINA dancing", "SMKRINA", "SMKRINA dancing"),
        ("smkrina dancing", "SMKRINA", "SMKRINA smkrina dancing"),
        ("a [trigger] by the sea", "SMKRINA", "a SMKRINA by the sea"),
        ("a [name] by the sea", "SMKRINA", "a SMKRINA by the sea"),
        ("TOM is here", "TO", "TOM is here"),
        ("", "SMKRINA", "SMKRINA"),
        ("a [trigger] by the sea", "", "a [trigger] by the sea"),
    ],
)
def test_the_trigger_word_is_put_where_the_trainer_puts_it(caption, trigger, expected):
    assert with_trigger(caption, trigger) == expected


@given(st.text(), TRIGGERS)
def test_the_trigger_word_is_always_there_and_added_once(caption, trigger):
    once = with_trigger(caption, trigger)
    assert trigger in once
    assert with_trigger(once, trigger) == once
    assert has_trigger(once, trigger)


@given(st.text())
def test_without_a_trigger_word_nothing_is_touched(caption):
    assert with_trigger(caption, "") == caption


@given(st.text(), TRIGGERS)
def test_a_caption_that_has_it_is_not_prefixed(caption, trigger):
    plain = "[" not in caption
    if plain and has_trigger(caption, trigger):
        assert with_trigger(caption, trigger) == caption


@pytest.mark.parametrize("word", ["SMKRINA", "my-style", "a_1", "x" * 60])
def test_words_that_can_be_trigger_words(word):
    assert is_trigger_word(word)


@pytest.mark.parametrize("word", ["", "two words", "naïve", "a\n", "x" * 61, "[trigger]"])
def test_words_that_cannot(word):
    assert not is_trigger_word(word)


def test_words_are_counted_as_people_do():
    assert word_count(" a  cloud\nof smoke ") == 4
    assert word_count("") == 0


def test_a_beginning_says_when_more_follows():
    assert beginning("one two\nthree", words=2) == "one two…"
    assert beginning("one two", words=2) == "one two"
