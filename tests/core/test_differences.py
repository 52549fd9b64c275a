"""What was taken out of a text and what was added, as a person would say it."""

import random
from itertools import pairwise

import pytest

from fluxtune_desktop.core.differences import Change, difference

_MARKS = {Change.SAME: "", Change.TAKEN: "-", Change.ADDED: "+"}


def said(old: str, new: str) -> list[str]:
    return [_MARKS[piece.kind] + piece.text for piece in difference(old, new)]


@pytest.mark.parametrize(
    ("old", "new", "pieces"),
    [
        ("", "", []),
        ("a dog", "a dog", ["a dog"]),
        ("", "a dog", ["+a dog"]),
        ("a dog", "", ["-a dog"]),
        ("a red dog sits", "a blue dog sits", ["a ", "-red", "+blue", " dog sits"]),
        ("a red house here", "a blue car here", ["a ", "-red house", "+blue car", " here"]),
        ("a dog", "a dog, fast", ["a dog", "+, fast"]),
        ("a  dog", "a dog", ["a ", "- ", "dog"]),
        ("TOK a dog", "a dog", ["-TOK ", "a dog"]),
        (
            "thin mist, a dancer from below",
            "one arm up, a leg far behind, folds that fall from the waist, dark",
            [
                "-thin mist, a dancer from below",
                "+one arm up, a leg far behind, folds that fall from the waist, dark",
            ],
        ),
        (
            "thin mist, a dancer seen from below",
            "thick fog, a dancer seen from above",
            ["-thin mist", "+thick fog", ", a dancer seen from ", "-below", "+above"],
        ),
        ("the man's hat", "the men's hat", ["the ", "-man's", "+men's", " hat"]),
    ],
)
def test_words_are_compared_whole(old, new, pieces):
    assert said(old, new) == pieces


def test_both_texts_can_be_read_from_the_pieces():
    chance = random.Random(1)
    words = ["a", "the", "red", "fox", "with,", ".", "snow", "man's", "\n", "é", "猫"]
    for _ in range(2000):
        old = " ".join(chance.choices(words, k=chance.randrange(12)))
        new = " ".join(chance.choices(words, k=chance.randrange(12)))
        pieces = difference(old, new)
        assert "".join(each.text for each in pieces if each.kind is not Change.ADDED) == old
        assert "".join(each.text for each in pieces if each.kind is not Change.TAKEN) == new
        assert all(each.text for each in pieces)
        kinds = [each.kind for each in pieces]
        assert all(one is not two for one, two in pairwise(kinds))


def test_texts_with_nothing_in_common_are_told_whole_without_long_thought():
    old = " ".join(str(number) for number in range(20_000))
    new = " ".join(str(number) for number in range(20_000, 40_000))
    assert said(old, new) == [f"-{old}", f"+{new}"]
