"""The words of all captions."""

from fluxtune_desktop.core.word_counts import WordCount, counted_words


def test_a_word_is_counted_once_for_each_caption_and_each_time_it_stands_there() -> None:
    found = counted_words(["Smoke, smoke and mist", "smoke at night"])
    assert found[0] == WordCount(word="smoke", captions=2, times=3)
    assert [each.word for each in found] == ["smoke", "and", "at", "mist", "night"]


def test_words_may_have_hyphens_apostrophes_accents_and_digits() -> None:
    found = counted_words(["a dancer's mid-twirl, l’été of 1999"])
    words = {each.word for each in found}
    assert words == {"a", "dancer's", "mid-twirl", "l’été", "of", "1999"}


def test_without_captions_there_are_no_words() -> None:
    assert counted_words(["", "  "]) == ()
