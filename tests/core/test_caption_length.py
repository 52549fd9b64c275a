"""What of a caption lies beyond what the text encoders read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.core.caption_length import (
    T5_LIMIT,
    Reach,
    clip_reach,
    t5_estimate,
    t5_reach,
)
from fluxtune_desktop.core.captions import word_count

SENTENCE = "a pale figure of fog, caught in a leap. "


def each_word(text: str) -> int:
    return word_count(text)


def test_a_text_within_the_limit_is_read_as_a_whole() -> None:
    assert clip_reach("one two three", 3, each_word) == Reach()


def test_the_first_word_that_does_not_fit_is_found() -> None:
    text = "one  two\nthree four"
    assert clip_reach(text, 2, each_word) == Reach(perhaps=9, surely=9)
    assert clip_reach(text, 0, each_word).surely == 0


@given(st.text(alphabet="ab \n", max_size=80), st.integers(0, 20))
def test_what_is_before_the_place_fits_and_one_word_more_does_not(text: str, limit: int) -> None:
    place = clip_reach(text, limit, each_word).surely
    if place is None:
        assert each_word(text) <= limit
    else:
        assert each_word(text[:place]) == limit
        assert not text[place].isspace()


@pytest.mark.parametrize(
    ("text", "tokens"), [("", 1), ("smoke", 2), ("a", 3), ("fog, mist.", 5), ("SMKRINA", 5)]
)
def test_the_estimate_counts_words_and_signs(text: str, tokens: int) -> None:
    assert t5_estimate(text) == tokens


def test_an_english_caption_has_about_four_tokens_for_three_words() -> None:
    text = SENTENCE * 8
    assert 1.2 < t5_estimate(text) / word_count(text) < 1.7


def test_around_the_limit_of_t5_there_is_a_zone_in_which_nobody_knows() -> None:
    text = SENTENCE * 60
    reach = t5_reach(text)
    assert reach.perhaps is not None
    assert reach.surely is not None
    assert t5_estimate(text[: reach.perhaps]) < T5_LIMIT < t5_estimate(text[: reach.surely])


def test_a_text_that_may_be_too_long_has_a_zone_and_no_more() -> None:
    text = SENTENCE * (T5_LIMIT // t5_estimate(SENTENCE))
    assert t5_reach(text).perhaps is not None
    assert t5_reach(text).surely is None


def test_where_t5_stops_is_where_the_estimate_of_the_words_before_exceeds_its_limit() -> None:
    words = ["a", "bewildering", "SMKRINA", "1999,", "quiet"]
    text = " ".join(words[place % len(words)] for place in range(40))
    reach = t5_reach(text, limit=40)
    for place, limit in ((reach.perhaps, 34), (reach.surely, 46)):
        assert place is not None
        word = text[place:].split(" ", 1)[0]
        assert t5_estimate(text[:place].rstrip()) <= limit < t5_estimate(text[:place] + word)
