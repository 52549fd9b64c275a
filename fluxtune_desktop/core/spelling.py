"""Which words of a caption are not spelled rightly, and what may have been meant."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from fluxtune_desktop.core.bare_letters import without_accents
from fluxtune_desktop.core.lexicon import COMMON, MOST_COMMON, Lexicon
from fluxtune_desktop.core.near_words import Near, near_words, one_slip_away
from fluxtune_desktop.core.word_finding import Word, plain, words_to_check
from fluxtune_desktop.core.word_forms import known

SUGGESTED = 5
_TWO_SLIPS_FROM = 4
"""Letters; almost any shorter word lies two slips from any other."""
_SINGLE = "aieoy"
_LIGHTER = 0.5
"""A slip that is made by the fingers or the ear, not by the eye, counts so much less."""
_REMEMBERED = 20_000
"""Words of which the verdict is kept: two megabytes at most."""


@dataclass(slots=True, kw_only=True)
class Speller:
    """Knows the words of some languages; a word is right when one of them has it.

    Remembers its verdicts, so that a caption is checked again for little.
    """

    lexicons: Mapping[str, Lexicon]
    _verdicts: dict[str, bool] = field(default_factory=dict)

    def right(self, word: str) -> bool:
        """Whether a word is right, in large or small letters."""
        verdict = self._verdicts.get(word)
        if verdict is None:
            bare = plain(word)
            verdict = any(known(bare, language, words) for language, words in self.lexicons.items())
            if len(self._verdicts) >= _REMEMBERED:
                self._verdicts.clear()
            self._verdicts[word] = verdict
        return verdict

    def mistakes(self, text: str, own: Collection[str] = ()) -> Iterator[Word]:
        """The words that are not right and not among ``own`` (as ``plain`` gives them)."""
        for word in words_to_check(text):
            if not self.right(word.text) and plain(word.text) not in own:
                yield word

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first; written large where the word is."""
        wanted = plain(word)
        found: dict[str, Near] = {}
        for near in self._near(wanted):
            old = found.get(near.word)
            if old is None or near.slips < old.slips:
                found[near.word] = near
        best = sorted(found.values(), key=lambda near: _unlikely(near, wanted))[:SUGGESTED]
        return tuple(_written_as(word, near.word) for near in best)

    def _near(self, word: str) -> Iterator[Near]:
        slips = 2 if len(word) >= _TWO_SLIPS_FROM else 1
        for language, lexicon in self.lexicons.items():
            yield from near_words(lexicon, word, slips)
            yield from _parted(word, lexicon)
            for other in _respelled(word):
                if known(other, language, lexicon):
                    yield Near(word=other, slips=0, rank=lexicon.rank(other))
            if language != "en":
                for other in one_slip_away(word, lexicon.letters):
                    if known(other, language, lexicon):
                        yield Near(word=other, slips=1, rank=lexicon.rank(other))


def _respelled(word: str) -> Iterator[str]:
    """German as it is written on keyboards of other countries."""
    for other, letter in (("ss", "ß"), ("ae", "ä"), ("oe", "ö"), ("ue", "ü")):
        if other in word:
            yield word.replace(other, letter)


def _parted(word: str, lexicon: Lexicon) -> Iterator[Near]:
    """Two words where the blank between them is missing."""
    for at in range(1, len(word)):
        first, second = word[:at], word[at:]
        if _stands_alone(first, lexicon) and _stands_alone(second, lexicon):
            with_article = first == "a"
            yield Near(word=f"{first} {second}", slips=1, rank=MOST_COMMON if with_article else 1)


def _stands_alone(word: str, lexicon: Lexicon) -> bool:
    return word in _SINGLE if len(word) == 1 else lexicon.rank(word) >= COMMON


def _unlikely(near: Near, wanted: str) -> tuple[float, int, bool, int, str]:
    other_start = near.word[:1] != wanted[:1]
    slips = near.slips - (_LIGHTER if _sounds_alike(near.word, wanted) else 0)
    return slips, -near.rank, other_start, abs(len(near.word) - len(wanted)), near.word


def _sounds_alike(one: str, other: str) -> bool:
    """Whether accents, doubled letters, or the order of letters make the whole difference."""
    bare, bare_other = without_accents(one), without_accents(other)
    return _undoubled(bare) == _undoubled(bare_other) or sorted(bare) == sorted(bare_other)


def _undoubled(word: str) -> str:
    return "".join(letter for at, letter in enumerate(word) if word[at - 1 : at] != letter)


def _written_as(word: str, found: str) -> str:
    return found[:1].upper() + found[1:] if word[:1].isupper() else found
