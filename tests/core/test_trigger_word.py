"""What speaks against a trigger word, by the vocabulary that FLUX itself reads captions with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fluxtune_desktop.adapters.clip_vocabulary import CLIP_VOCABULARY, token_counter
from fluxtune_desktop.core.captions import is_trigger_word
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.tokens import TokenCounter
from fluxtune_desktop.core.trigger_word import (
    LONGEST,
    Doubt,
    TriggerCheck,
    check_trigger,
    is_everyday,
    quick_check,
    suggested_trigger,
    trigger_use,
)
from fluxtune_desktop.resources_path import resource_path


@pytest.fixture(scope="module")
def counter() -> TokenCounter:
    return token_counter(resource_path("data", CLIP_VOCABULARY))


def checked(counter: TokenCounter, word: str, *captions: str) -> TriggerCheck:
    return check_trigger(word, trigger_use(word, captions), counter.count, "SMKBLL")


@pytest.mark.parametrize("word", ["dancer", "Rembrandt", "INK", "to", "smoke-ballerina", "dog7"])
def test_a_word_that_flux_knows_would_bring_along_what_it_knows(
    counter: TokenCounter, word: str
) -> None:
    found = checked(counter, word, f"{word} leaps over water")
    assert found.doubt is Doubt.EVERYDAY
    assert found.suggestion == "SMKBLL"


@pytest.mark.parametrize("word", ["SMKRINA", "CYBRPNK", "DNCR", "qx7", "SMKBL7"])
def test_a_made_up_word_has_no_meaning_yet(counter: TokenCounter, word: str) -> None:
    assert not is_everyday(word, counter.count)
    found = checked(counter, word, f"{word} a dancer", f"mist, {word}")
    assert (found.doubt, found.suggestion) == (Doubt.NONE, "")
    assert not found.doubt.warns


def test_captions_that_use_the_word_as_a_thing_weigh_most(counter: TokenCounter) -> None:
    found = checked(counter, "dancer", "a dancer leaps", "Dancer at rest", "dancer, smoke", "mist")
    assert (found.doubt, found.count) == (Doubt.CLASH, 2)


def test_a_word_that_the_trainer_finds_within_another_is_not_added(counter: TokenCounter) -> None:
    found = checked(counter, "SMKR", "SMKRINA in mist", "SMKR in mist", "mist")
    assert (found.doubt, found.count, found.example) == (Doubt.INSIDE, 1, "SMKRINA")


def test_other_capitals_are_another_word_for_the_trainer(counter: TokenCounter) -> None:
    found = checked(counter, "SMKRINA", "smkrina in mist", "Smkrina, SMKRINA", "SMKRINA")
    assert (found.doubt, found.count, found.example) == (Doubt.CASE, 1, "smkrina")
    assert found.suggestion == ""


@pytest.mark.parametrize("typed", ["SMKR", "Smkrina", "smkrin"])
def test_the_word_that_most_captions_have_is_what_was_meant(
    counter: TokenCounter, typed: str
) -> None:
    word = "smkrina" if typed.islower() else "SMKRINA"
    found = checked(counter, typed, f"{word} in mist", f"{word} leaps", "mist")
    assert found.suggestion == word


def test_a_title_gives_its_telling_words(counter: TokenCounter) -> None:
    word = suggested_trigger("The smoke and the ballerinas", Subject.STYLE, [], counter.count)
    assert word == "SMKBLL"


def test_letters_with_marks_count_as_what_they_are_of(counter: TokenCounter) -> None:
    word = suggested_trigger("Łódź Çiğdem", Subject.STYLE, [], counter.count)
    assert word == "LDZCGD"


@pytest.mark.parametrize(
    ("captions", "word"),
    [
        (["KOELNSTL smoke", "KOELNSTL, a plume", "KOELNSTL mist", "a veil"], "KOELNSTL"),
        (["A swirl", "A plume", "A veil"], "KLNSST"),
        (["THE swirl", "THE plume", "THE veil"], "KLNSST"),
        (["2026 swirl", "2026 plume", "2026 veil"], "KLNSST"),
        (["KOELNSTL smoke", "a plume", "a veil", "KOELNSTL mist"], "KLNSST"),
        (["", " ", "KOELNSTL smoke"], "KLNSST"),
    ],
)
def test_a_word_that_the_captions_begin_with_is_taken_up(
    counter: TokenCounter, captions: list[str], word: str
) -> None:
    suggested = suggested_trigger("Köln Ausstellung", Subject.STYLE, captions, counter.count)
    assert suggested == word


def test_a_word_of_many_tokens_is_too_long(counter: TokenCounter) -> None:
    found = checked(counter, "MYVERYOWNSMOKYSTYLE2026")
    assert found.doubt is Doubt.LONG
    assert found.tokens > LONGEST


@pytest.mark.parametrize(
    ("captions", "doubt", "count"),
    [
        (("a dancer", "two dancers"), Doubt.MISSING, 2),
        (("SMKRINA a dancer", "two dancers", "three"), Doubt.SOME, 2),
        (("[trigger] a dancer", "SMKRINA"), Doubt.NONE, 0),
        (("", "   "), Doubt.NONE, 0),
    ],
)
def test_captions_without_the_word_are_counted_and_no_fault(
    counter: TokenCounter, captions: tuple[str, ...], doubt: Doubt, count: int
) -> None:
    found = checked(counter, "SMKRINA", *captions)
    assert (found.doubt, found.count) == (doubt, count)
    assert not found.doubt.warns


@pytest.mark.parametrize("word", ["two words", "smøke", "a.b", "what?", "x" * 61])
def test_blanks_and_signs_make_no_trigger_word(counter: TokenCounter, word: str) -> None:
    assert checked(counter, word).doubt is Doubt.SHAPE
    assert quick_check(word, found=0, captions=3).doubt is Doubt.SHAPE


def test_without_a_word_one_is_offered(counter: TokenCounter) -> None:
    found = checked(counter, "", "a dancer")
    assert (found.doubt, found.suggestion) == (Doubt.EMPTY, "SMKBLL")


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("Smoke ballerinas", Subject.STYLE),
        ("Ink", Subject.STYLE),
        ("", Subject.OBJECT),
        ("東京の夜", Subject.STYLE),
        ("Anna", Subject.CHARACTER),
        ("my-style-2026", Subject.STYLE),
        ("IMG_0001", Subject.OBJECT),
        ("a", Subject.CHARACTER),
    ],
)
def test_a_suggestion_is_a_good_word_itself(
    counter: TokenCounter, title: str, subject: Subject
) -> None:
    word = suggested_trigger(title, subject, ["a dancer in the smoke"], counter.count)
    assert is_trigger_word(word)
    assert word == word.upper()
    assert checked(counter, word).doubt is Doubt.NONE


def test_a_suggestion_is_known_again_and_said_by_no_caption(counter: TokenCounter) -> None:
    first = suggested_trigger("Smoke ballerinas", Subject.STYLE, [], counter.count)
    assert first.startswith("SM")
    taken = [f"{first.lower()} in mist"]
    other = suggested_trigger("Smoke ballerinas", Subject.STYLE, taken, counter.count)
    assert other
    assert other != first


@given(title=st.text(max_size=40), captions=st.lists(st.text(max_size=60), max_size=3))
def test_no_title_gives_a_word_that_the_trainer_would_refuse(
    title: str, captions: list[str], counter: TokenCounter
) -> None:
    word = suggested_trigger(title, Subject.STYLE, captions, counter.count)
    assert word == "" or is_trigger_word(word)


@given(word=st.from_regex(r"[A-Za-z0-9_-]{1,12}", fullmatch=True), text=st.text(max_size=80))
def test_what_the_trainer_finds_is_what_is_counted(word: str, text: str) -> None:
    use = trigger_use(word, [text])
    placeholder = "[trigger]" in text or "[name]" in text
    assert use.found == int(bool(text.strip()) and (word in text or placeholder))
