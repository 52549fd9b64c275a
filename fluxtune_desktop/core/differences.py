"""What was taken out of a text and what was added to it, word by word."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

_WORDS = re.compile(r"\w+(?:['’]\w+)*|\s|[^\w\s]")
_MOST_STEPS = 300
"""Words taken and added, after which two texts count as different from start to end: finding the
shortest way takes the square of it, and nobody would read it."""
_LEAST_SHARE = 4
"""One word in so many must have stayed, or the texts are shown one after the other."""


class Change(StrEnum):
    """What became of a piece."""

    SAME = "same"
    TAKEN = "taken"
    ADDED = "added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A part of the old text, of the new one, or of both. ``text`` is never empty."""

    kind: Change
    text: str


def difference(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces in reading order; what was taken stands before what was added in its place.

    SAME and TAKEN together are the old text, SAME and ADDED the new one. A blank between two
    changed words counts as changed with them.
    """
    if old == new:
        return (Piece(kind=Change.SAME, text=old),) if old else ()
    start = _same_start(old, new)
    end = _same_start(old[start:][::-1], new[start:][::-1])
    one = _WORDS.findall(old, start, len(old) - end)
    two = _WORDS.findall(new, start, len(new) - end)
    same_start = (Change.SAME, [old[:start]] if start else [])
    same_end = (Change.SAME, [old[len(old) - end :]] if end else [])
    steps = [same_start, *_shortest(one, two), same_end]
    return tuple(_joined(step for step in steps if step[1]))


_Step = tuple[Change, list[str]]


def _same_start(old: str, new: str) -> int:
    """How many characters both begin with, up to the end of a word."""
    least, most = 0, min(len(old), len(new))
    while least < most:
        half = (least + most + 1) // 2
        if old[least:half] == new[least:half]:
            least = half
        else:
            most = half - 1
    begun = old[:least]
    if not begun or begun[-1].isspace():
        return least
    return least - len(begun.rsplit(None, 1)[-1])


def _shortest(one: list[str], two: list[str]) -> list[_Step]:
    """The fewest words taken and added (E. W. Myers, An O(ND) Difference Algorithm, 1986)."""
    whole = [(Change.TAKEN, one), (Change.ADDED, two)]
    if not one or not two:
        return whole
    trace = _trace(one, two)
    if trace is None:
        return whole
    way = _way(trace, one, two)
    return way if _is_worth_reading(way, one, two) else whole


def _is_worth_reading(way: list[_Step], one: list[str], two: list[str]) -> bool:
    """Whether enough stayed: a few words that two sentences happen to share part what belongs
    together."""
    stayed = sum(_spoken(words) for kind, words in way if kind is Change.SAME)
    return stayed * _LEAST_SHARE >= max(_spoken(one), _spoken(two))


def _spoken(words: list[str]) -> int:
    return sum(word[0].isalnum() for word in words)


def _trace(one: list[str], two: list[str]) -> list[dict[int, int]] | None:
    """How far each diagonal was reached after so many steps; None when it takes too many."""
    reached = {1: 0}
    trace = []
    for steps in range(min(len(one) + len(two), _MOST_STEPS) + 1):
        trace.append(dict(reached))
        for diagonal in range(-steps, steps + 1, 2):
            x = _begin(reached, diagonal, steps)
            y = x - diagonal
            while x < len(one) and y < len(two) and one[x] == two[y]:
                x, y = x + 1, y + 1
            reached[diagonal] = x
            if x >= len(one) and y >= len(two):
                return trace
    return None


def _begin(reached: dict[int, int], diagonal: int, steps: int) -> int:
    """Where a step onto a diagonal ends: one word further in the new text, or in the old one."""
    if _adds(reached, diagonal, steps):
        return reached[diagonal + 1]
    return reached[diagonal - 1] + 1


def _adds(reached: dict[int, int], diagonal: int, steps: int) -> bool:
    return diagonal == -steps or (
        diagonal != steps and reached[diagonal - 1] < reached[diagonal + 1]
    )


def _way(trace: list[dict[int, int]], one: list[str], two: list[str]) -> list[_Step]:
    """The steps, found from the end to the start."""
    x, y = len(one), len(two)
    back: list[_Step] = []
    for steps in range(len(trace) - 1, -1, -1):
        diagonal = x - y
        begin = _begin(trace[steps], diagonal, steps) if steps else 0
        while x > begin and y > begin - diagonal:
            x, y = x - 1, y - 1
            back.append((Change.SAME, [one[x]]))
        if steps and _adds(trace[steps], diagonal, steps):
            y -= 1
            back.append((Change.ADDED, [two[y]]))
        elif steps:
            x -= 1
            back.append((Change.TAKEN, [one[x]]))
    return back[::-1]


def _joined(steps: Iterable[_Step]) -> Iterator[Piece]:
    """Whole pieces: neighbours of one kind are one, and blanks between changes change, too."""
    runs = [
        (same, [(kind, "".join(words)) for kind, words in run])
        for same, run in groupby(steps, key=lambda step: step[0] is Change.SAME)
    ]
    taken, added = "", ""
    for place, (same, run) in enumerate(runs):
        text = "".join(each for _kind, each in run)
        if same and not (text.isspace() and 0 < place < len(runs) - 1 and (taken + added).strip()):
            yield from _pieces(taken, added)
            taken, added = "", ""
            yield Piece(kind=Change.SAME, text=text)
            continue
        if same:
            taken, added = taken + text, added + text
            continue
        taken += "".join(each for kind, each in run if kind is Change.TAKEN)
        added += "".join(each for kind, each in run if kind is Change.ADDED)
    yield from _pieces(taken, added)


def _pieces(taken: str, added: str) -> Iterator[Piece]:
    if taken:
        yield Piece(kind=Change.TAKEN, text=taken)
    if added:
        yield Piece(kind=Change.ADDED, text=added)
