"""Words that may have been meant: what can be reached with one or two slips of the fingers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fluxtune_desktop.core.lexicon import Lexicon

_BUDGET = 6000
"""Letters that one search may look at, some 30 ms; nearer words are found before it ends."""
_Row = tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A word, how many slips lie between, and its rank in the list."""

    word: str
    slips: int
    rank: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """A beginning of words, with the distances of it from each beginning of the wanted word."""

    text: str
    place: int
    row: _Row
    before: _Row


def near_words(lexicon: Lexicon, word: str, slips: int) -> tuple[Near, ...]:
    """Words of the list within so many slips: a letter too many, too few, another, or two swapped.

    With a large list not all of them, but the nearest.
    """
    found: list[Near] = []
    first = _Step(text="", place=0, row=tuple(range(len(word) + 1)), before=())
    looked, open_steps = 0, [first]
    while open_steps and looked < _BUDGET * slips:
        step = open_steps.pop()
        following: list[_Step] = []
        for letter, rank, place in lexicon.onward(step.place):
            looked += 1
            row = _next_row(word, step, letter)
            text = step.text + letter
            if rank and row[-1] <= slips:
                found.append(Near(word=text, slips=row[-1], rank=rank))
            if place > 0 and min(row) <= slips:
                following.append(_Step(text=text, place=place, row=row, before=step.row))
        # The most promising beginning is gone on with first.
        open_steps += sorted(following, key=lambda step: -min(step.row))
    return tuple(found)


def _next_row(word: str, step: _Step, letter: str) -> _Row:
    """The next row of the table of distances (Damerau and Levenshtein, neighbours swapped)."""
    row = [step.row[0] + 1]
    for at, other in enumerate(word, start=1):
        least = min(row[-1] + 1, step.row[at] + 1, step.row[at - 1] + (other != letter))
        swapped = at > 1 and step.before and letter == word[at - 2] and step.text[-1] == other
        if swapped:
            least = min(least, step.before[at - 2] + 1)
        row.append(least)
    return tuple(row)


def one_slip_away(word: str, letters: Iterable[str]) -> Iterator[str]:
    """Everything that one slip makes of a word, whether there is such a word or not."""
    known = tuple(letters)
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        if after:
            yield before + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        for letter in known:
            yield before + letter + after
            if after:
                yield before + letter + after[1:]
