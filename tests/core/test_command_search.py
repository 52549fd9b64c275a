"""Finding a command by a few of its letters."""

from fluxtune_desktop.core.command_search import find

TEXTS = ["Rotate left", "Rotate right", "Revert to original", "Mirror", "Move to trash"]


def found(wanted: str) -> list[str]:
    return [TEXTS[hit.index] for hit in find(wanted, TEXTS)]


def test_nothing_typed_finds_all_in_their_order() -> None:
    assert found("") == TEXTS
    assert found("  ") == TEXTS


def test_the_start_of_a_word_comes_before_its_middle() -> None:
    assert found("tra")[0] == "Move to trash"
    assert found("o")[0] == "Revert to original"


def test_first_letters_of_words_are_enough() -> None:
    assert found("rr")[0] == "Rotate right"
    assert found("rto")[0] == "Revert to original"


def test_letters_must_come_in_order() -> None:
    assert found("rorrim") == []
    assert found("mrr") == ["Mirror"]


def test_capital_letters_are_the_same() -> None:
    assert found("MIRROR") == ["Mirror"]


def test_the_letters_that_were_meant_are_told() -> None:
    (hit,) = find("left", ["Rotate left"])
    assert hit.places == (7, 8, 9, 10)
