"""How much of a caption the two text encoders of FLUX read."""

import re
from collections.abc import Callable
from dataclasses import dataclass

T5_LIMIT = 512
"""Tokens that T5 reads (black-forest-labs/flux, ``flux/util.py``, ``load_t5`` with 512)."""

_PARTS = re.compile(r"[^\W\d_]+|\d|[^\w\s]|_")
_WHOLE = 7
"""Letters: an English word up to here is one piece in T5's vocabulary more often than not."""
_PIECE = 4
"""Letters of a further piece, about."""
_ACRONYM = 3
_UNSURE = 0.15
"""The share by which an estimate is wrong at times."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """From which character on a text is certainly, and from which perhaps, no longer read.

    None where all of it is. ``perhaps`` is never behind ``surely``.
    """

    perhaps: int | None = None
    surely: int | None = None


def t5_estimate(text: str) -> int:
    """About how many tokens the text has for T5, its end mark counted.

    T5's own list of pieces does not ship with the program: a short word, a digit and a sign count
    as one piece, a long word as more, a lone "a" as two, a made-up word in capitals as many.
    """
    return 1 + round(_pieces_of(text))


def _pieces_of(text: str) -> float:
    return sum(_pieces(part) for part in _PARTS.findall(text))


def _pieces(part: str) -> float:
    if part in ("a", "A"):
        return 2
    if len(part) > _ACRONYM and part.isupper():
        return len(part) / 2
    if not part.isascii():
        # Signs of other scripts are mostly not in the list, and are told apart letter by letter.
        return max(1.0, len(part) / 2)
    return 1 + max(0, len(part) - _WHOLE) / _PIECE


def clip_reach(text: str, limit: int, count: Callable[[str], int]) -> Reach:
    """What of a text lies beyond ``limit`` tokens, ``count`` being exact."""
    place = _first_beyond(text, limit, count)
    return Reach(perhaps=place, surely=place)


def t5_reach(text: str, limit: int = T5_LIMIT) -> Reach:
    """What of a text lies beyond, as far as an estimate can tell."""
    perhaps, pieces = None, 0.0
    for word in re.finditer(r"\S+", text):
        pieces += _pieces_of(word[0])
        count = 1 + round(pieces)
        if perhaps is None and count > round(limit * (1 - _UNSURE)):
            perhaps = word.start()
        if count > round(limit * (1 + _UNSURE)):
            return Reach(perhaps=perhaps, surely=word.start())
    return Reach(perhaps=perhaps)


def _first_beyond(text: str, limit: int, count: Callable[[str], int]) -> int | None:
    """Where the first word begins that does not fit; found in a few counts of growing parts."""
    if count(text) <= limit:
        return None
    words = [found.span() for found in re.finditer(r"\S+", text)]
    fits, too_many = 0, len(words)
    while too_many - fits > 1:
        middle = (fits + too_many) // 2
        if count(text[: words[middle - 1][1]]) <= limit:
            fits = middle
        else:
            too_many = middle
    return words[fits][0]
