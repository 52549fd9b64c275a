"""The words of all captions, and in how many of them each stands."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class WordCount:
    """A word in small letters. ``captions`` have it, ``times`` counts it again where it repeats."""

    word: str
    captions: int
    times: int


def counted_words(captions: Iterable[str]) -> tuple[WordCount, ...]:
    """Each word, those of most captions first; equal ones by the alphabet."""
    having: Counter[str] = Counter()
    times: Counter[str] = Counter()
    for caption in captions:
        words = _WORD.findall(caption.casefold())
        times.update(words)
        having.update(set(words))
    return tuple(
        WordCount(word=word, captions=count, times=times[word])
        for word, count in sorted(having.items(), key=lambda pair: (-pair[1], pair[0]))
    )
