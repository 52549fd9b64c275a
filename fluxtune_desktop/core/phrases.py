"""Words and phrases that come again and again in the captions of a data set."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

LONGEST = 4
"""Words of a phrase; what is longer is a sentence."""
_LINE = 30
"""Characters that fit on a line of a narrow panel."""
_LEAST_WORD = 4
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE = re.compile(r"[.,;:!?()\[\]\"“”\n]+")
_FILLERS = frozenset(
    """
    about above across after against along among around because before behind below beneath
    beside between beyond could does down during each even every from have having here into
    itself just like more most much near only onto other over same some such than that their
    them then there these they this those through toward towards under until upon very were
    what when where which while whose will with within without would your almost being been
    also barely faintly a an and are as at be but by for her his in is it its of off on or our out
    so the to up was we
    """.split()  # noqa: SIM905 (a list of a hundred quoted words is no easier to read)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurring:
    """Words and phrases in small letters, each with the number of captions that have it.

    The most frequent come first; ``by_text`` is all of them in the order of their letters.
    """

    words: Sequence[tuple[str, int]] = ()
    phrases: Sequence[tuple[str, int]] = ()
    by_text: Sequence[tuple[str, int]] = ()

    def beginning_with(self, typed: str, most: int, besides: str = "") -> tuple[str, ...]:
        """What goes on from ``typed``, phrases and words, the most frequent first.

        What stands only in ``besides``, the caption that is being typed, is passed over.
        """
        start = typed.casefold()
        here = besides.casefold()
        fits = [
            (-count, -len(text), text)
            for text, count in self._beginning_with(start)
            if text != start and (count > 1 or text not in here)
        ]
        return tuple(text for _, _, text in _without_parts(sorted(fits))[:most])

    def _beginning_with(self, start: str) -> Iterator[tuple[str, int]]:
        for place in range(bisect_left(self.by_text, (start, 0)), len(self.by_text)):
            if not self.by_text[place][0].startswith(start):
                return
            yield self.by_text[place]

    def without(self, trigger: str) -> "Recurring":
        """The same without what has the trigger word in it."""
        left_out = _left_out(trigger)

        def fits(found: tuple[str, int]) -> bool:
            return left_out.isdisjoint((found[0], *found[0].split()))

        return _found(tuple(filter(fits, self.words)), tuple(filter(fits, self.phrases)))


def recurring(captions: Iterable[str], *, leave_out: str) -> Recurring:
    """Count words of four letters and more, and phrases of two to four words that come twice.

    A phrase begins and ends with a word that says something. ``leave_out`` (the trigger word)
    is in neither.
    """
    words: Counter[str] = Counter()
    phrases: Counter[str] = Counter()
    skipped = _left_out(leave_out)
    for caption in captions:
        parts = [_WORD.findall(part) for part in _SENTENCE.split(caption.casefold())]
        words.update({word for part in parts for word in part if _counts(word, skipped)})
        phrases.update({phrase for part in parts for phrase in _phrases_of(part, skipped)})
    return _found(_often(words, least=1), _often(_whole(phrases), least=2))


def often_used(found: Recurring, *, most: int = 8) -> tuple[str, ...]:
    """Words and phrases to offer unasked: what stands in two captions at least.

    At most half of them are phrases, which come first; none is too long for one line.
    """
    phrases = [text for text, _ in found.phrases if len(text) <= _LINE][: most // 2]
    in_phrases = {word for text in phrases for word in text.split()}
    words = [
        text
        for text, count in found.words
        if count > 1 and text not in in_phrases and len(text) <= _LINE
    ]
    return (*phrases, *words[: most - len(phrases)])


def _found(words: Sequence[tuple[str, int]], phrases: Sequence[tuple[str, int]]) -> Recurring:
    return Recurring(words=words, phrases=phrases, by_text=tuple(sorted((*words, *phrases))))


def _left_out(trigger: str) -> frozenset[str]:
    return frozenset(_WORD.findall(trigger.casefold())) | {trigger.casefold()}


def _phrases_of(words: Sequence[str], skipped: frozenset[str]) -> Iterator[str]:
    for first, word in enumerate(words):
        if word in _FILLERS or word in skipped:
            continue
        for last in range(first + 1, min(first + LONGEST, len(words))):
            if words[last] in skipped:
                break
            if words[last] not in _FILLERS:
                yield " ".join(words[first : last + 1])


def _counts(word: str, skipped: frozenset[str]) -> bool:
    return len(word) >= _LEAST_WORD and word not in _FILLERS and word not in skipped


def _whole(phrases: Counter[str]) -> Counter[str]:
    """Without the pieces that never come but in one longer phrase."""
    longer: Counter[str] = Counter()
    for phrase, count in phrases.items():
        words = phrase.split()
        if count > 1 and len(words) > 2:
            for piece in _pieces(words):
                longer[piece] = max(longer[piece], count)
    return Counter({text: n for text, n in phrases.items() if n > longer[text]})


def _pieces(words: Sequence[str]) -> Iterator[str]:
    for size in range(2, len(words)):
        for first in range(len(words) - size + 1):
            yield " ".join(words[first : first + size])


def _often(counts: Counter[str], *, least: int) -> tuple[tuple[str, int], ...]:
    found = ((text, n) for text, n in counts.items() if n >= least)
    return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0])))


def _without_parts(fits: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Each once, and a word not where a phrase as frequent goes on from it."""
    kept: list[tuple[int, int, str]] = []
    for fit in fits:
        if not any(other[0] == fit[0] and other[2].startswith(f"{fit[2]} ") for other in kept):
            kept.append(fit)
    return kept
