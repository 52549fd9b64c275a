"""Captions are checked as their languages spell, in little memory."""

import random
import string
from collections.abc import Mapping
from pathlib import Path

import pytest

from fluxtune_desktop.adapters.dictionaries import lexicon, shipped_languages
from fluxtune_desktop.core.lexicon import Lexicon
from fluxtune_desktop.core.spelling import Speller
from fluxtune_desktop.core.word_finding import words_to_check
from fluxtune_desktop.resources_path import resource_path

LISTS = resource_path("spelling")
SPELLED = Path(__file__).with_name("spelled")
LANGUAGES = ("de", "en", "it")


@pytest.fixture(scope="module")
def lexicons() -> Mapping[str, Lexicon]:
    return {language: lexicon(LISTS, language) for language in LANGUAGES}


@pytest.fixture
def english(lexicons: Mapping[str, Lexicon]) -> Speller:
    return Speller(lexicons={"en": lexicons["en"]})


@pytest.fixture
def italian(lexicons: Mapping[str, Lexicon]) -> Speller:
    return Speller(lexicons={"it": lexicons["it"]})


@pytest.fixture
def german(lexicons: Mapping[str, Lexicon]) -> Speller:
    return Speller(lexicons={"de": lexicons["de"]})


def marked(speller: Speller, text: str, own: frozenset[str] = frozenset()) -> list[str]:
    return [word.text for word in speller.mistakes(text, own)]


def slip(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    return chance.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + chance.choice(string.ascii_lowercase) + word[at + 1 :],
        )
    )


def test_three_languages_ship_with_their_notice() -> None:
    assert shipped_languages(LISTS) == LANGUAGES
    notice = (LISTS / "LICENSE").read_text("utf-8")
    assert all(name in notice for name in ("pyspellchecker", "SCOWL", "CC0 1.0"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_true_captions_are_hardly_ever_marked(
    language: str, lexicons: Mapping[str, Lexicon]
) -> None:
    speller = Speller(lexicons={language: lexicons[language]})
    text = (SPELLED / f"{language}.txt").read_text("utf-8")
    words = list(words_to_check(text))
    assert len(words) > 400
    assert len(marked(speller, text)) <= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_slips_of_the_fingers_are_found(language: str, lexicons: Mapping[str, Lexicon]) -> None:
    speller, chance = Speller(lexicons={language: lexicons[language]}), random.Random(7)
    text = (SPELLED / f"{language}.txt").read_text("utf-8")
    words = [word.text for word in words_to_check(text) if len(word.text) > 4]
    slips = [wrong for word in words if (wrong := slip(word, chance)) != word]
    missed = [wrong for wrong in slips if speller.right(wrong)]
    assert len(slips) > 200
    # Most of the missed ones are words: stands → stans is not, steps → stops is.
    assert len(missed) < 0.09 * len(slips), missed


def test_a_language_takes_a_few_megabytes_at_most(lexicons: Mapping[str, Lexicon]) -> None:
    assert all(words.size < 2_500_000 for words in lexicons.values())
    assert all(words.count > 150_000 for words in lexicons.values())


def test_usual_mistakes_are_marked(english: Speller, italian: Speller, german: Speller) -> None:
    assert marked(english, "A beautifull lighthose, definately seperate.") == [
        "beautifull",
        "lighthose",
        "definately",
        "seperate",
    ]
    assert marked(italian, "Una ragaza propio bella, perche sopratutto?") == [
        "ragaza",
        "propio",
        "perche",
        "sopratutto",
    ]
    assert marked(german, "Vieleicht ein Leuchttum, garnicht Standart.") == [
        "Vieleicht",
        "Leuchttum",
        "garnicht",
        "Standart",
    ]


def test_italian_verbs_carry_their_pronouns_and_articles_their_apostrophe(italian: Speller) -> None:
    text = "Mostrarcelo, offrirgliela e guardandolo nell'officina, dell’inchiostro, porlo."
    assert marked(italian, text) == []
    assert marked(italian, "nell'oficcina, guardandollo") == ["nell'oficcina", "guardandollo"]


def test_german_words_are_joined_from_known_ones(german: Speller) -> None:
    text = "Seerosenteichufer, Mahagonisekretär, Sonnenblumenfelder, moosbewachsener Stein"
    assert marked(german, text) == []
    assert marked(german, "Seerosentiech Sonnenblumenfeller Mohnblummenwiese") != []


def test_english_has_a_possessive_and_keeps_foreign_accents(english: Speller) -> None:
    assert marked(english, "The blacksmith's café, the dogs' naïve façade") == []


def test_a_word_that_one_of_the_languages_has_is_right(lexicons: Mapping[str, Lexicon]) -> None:
    speller = Speller(lexicons=lexicons)
    assert marked(speller, "A teapot, una teiera, eine Teekanne, ein Taepot") == ["Taepot"]


def test_what_is_no_word_is_left_alone(english: Speller) -> None:
    text = (
        "SMKRNA TOK v2 35mm 1970s iPhone www.exampel.com smoek.png me@exampel.com smk_style "
        "пейзаж 風景 צבעים 🙂 x"
    )
    assert marked(english, text) == []


def test_own_words_are_right_however_they_are_written(english: Speller) -> None:
    own = frozenset({"smokrina"})
    assert marked(english, "smokrina Smokrina smokrine", own) == ["smokrine"]


def test_a_mistake_says_where_it_stands(english: Speller) -> None:
    (mistake,) = english.mistakes("🙂 a (beautifull) day")
    assert "🙂 a (beautifull) day"[mistake.start : mistake.end] == "beautifull"


@pytest.mark.parametrize(
    ("language", "wrong", "meant"),
    [
        ("en", "beautifull", "beautiful"),
        ("en", "teh", "the"),
        ("en", "Recieve", "Receive"),
        ("en", "skyscrapper", "skyscraper"),
        ("en", "alot", "a lot"),
        ("it", "perche", "perché"),
        ("it", "ragaza", "ragazza"),
        ("it", "l'imagine", "l'immagine"),
        ("it", "guardandollo", "guardandolo"),
        ("de", "Strasse", "Straße"),
        ("de", "Bücherstappel", "Bücherstapel"),
        ("de", "Leuchttum", "Leuchtturm"),
    ],
)
def test_what_was_meant_is_suggested(
    language: str, wrong: str, meant: str, lexicons: Mapping[str, Lexicon]
) -> None:
    found = Speller(lexicons={language: lexicons[language]}).suggestions(wrong)
    assert meant in found
    assert len(found) <= 5


def test_a_list_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="packed"):
        Lexicon(b"words")
