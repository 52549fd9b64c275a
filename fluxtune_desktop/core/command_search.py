"""Finds a command by a few of its letters."""

from collections.abc import Sequence
from dataclasses import dataclass

_START = 8
_NEXT = 5
_FIRST = 4
_LATE = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """``index`` into the texts that were searched; ``places`` are the letters that were meant."""

    index: int
    places: tuple[int, ...]


def find(wanted: str, texts: Sequence[str]) -> list[Hit]:
    """The texts that hold all letters of ``wanted`` in this order, the best first.

    Letters at the start of a word and letters in a row count more; among equals the order stays.
    Blanks in ``wanted`` part words and stand for no letter.
    """
    letters = "".join(wanted.lower().split())
    found = []
    for index, text in enumerate(texts):
        places = _places(letters, text.lower())
        if places is not None:
            found.append((_worth(places, text), Hit(index=index, places=places)))
    found.sort(key=lambda each: -each[0])
    return [hit for _, hit in found]


def _places(letters: str, text: str) -> tuple[int, ...] | None:
    """Where the letters are: as a whole if possible, else at starts of words, else anywhere."""
    whole = text.find(letters)
    if whole >= 0:
        starting = next((at for at in _all(letters, text) if _starts_word(text, at)), whole)
        return tuple(range(starting, starting + len(letters)))
    return _scattered(letters, text, only_starts=True) or _scattered(
        letters, text, only_starts=False
    )


def _all(letters: str, text: str) -> list[int]:
    found, at = [], text.find(letters)
    while at >= 0:
        found.append(at)
        at = text.find(letters, at + 1)
    return found


def _scattered(letters: str, text: str, *, only_starts: bool) -> tuple[int, ...] | None:
    places: list[int] = []
    for letter in letters:
        at = places[-1] + 1 if places else 0
        while at < len(text) and (
            text[at] != letter or (only_starts and not _goes_on(text, at, places))
        ):
            at += 1
        if at == len(text):
            return None
        places.append(at)
    return tuple(places)


def _goes_on(text: str, at: int, places: Sequence[int]) -> bool:
    return _starts_word(text, at) or (bool(places) and places[-1] == at - 1)


def _starts_word(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()


def _worth(places: Sequence[int], text: str) -> int:
    worth = 0
    for order, at in enumerate(places):
        worth += _START if _starts_word(text, at) else 0
        worth += _NEXT if order and places[order - 1] == at - 1 else 0
    if places:
        worth += _FIRST if places[0] == 0 else 0
        worth -= _LATE * (places[-1] - places[0] + 1 - len(places))
    return worth
