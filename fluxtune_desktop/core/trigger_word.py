"""Whether a word calls a style well, and a better one where it does not."""

import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fluxtune_desktop.core.bare_letters import in_plain_letters
from fluxtune_desktop.core.captions import has_trigger, is_trigger_word
from fluxtune_desktop.core.project import Subject

LONGEST = 5
"""Tokens. Made-up words of six letters, like those of published LoRAs, have two to four; each
more is a piece that has a meaning of its own."""

CountTokens = Callable[[str], int]
"""The tokens of a text, the marks of start and end counted (``core.tokens.TokenCounter.count``)."""

_MARKS = 2
_FEW = 4
_SAY_NOTHING = re.compile(
    r"a|an|and|at|by|for|from|in|lora|model|my|of|on|or|style|the|to|with", re.IGNORECASE
)
_SHORT = 3
"""Letters. Almost every pair of letters is one token, and means nothing beside a digit."""
_SOME, _MOST = 3, 0.5
"""How many captions, and which share, must begin with a word that a person has chosen already."""
_LETTERS = re.compile(r"[A-Za-z]+")
_BEFORE_A_THING = re.compile(r"\b(?:an?|the|his|her|their|its|of|with|in)\s+$", re.IGNORECASE)
_VOWELS = re.compile(r"[^BCDFGHJKLMNPQRSTVWXZ]")
_PLAIN = {Subject.STYLE: "STYL", Subject.CHARACTER: "PRSN", Subject.OBJECT: "THNG"}


class Doubt(StrEnum):
    """What speaks against a word, the weightiest first.

    CLASH: an everyday word that captions use as one. INSIDE: the trainer finds it within other
    words. CASE: captions write it in other capitals. MISSING and SOME are no fault: the trainer
    puts the word in front of the captions that lack it.
    """

    EMPTY = "empty"
    SHAPE = "shape"
    CLASH = "clash"
    EVERYDAY = "everyday"
    INSIDE = "inside"
    CASE = "case"
    LONG = "long"
    MISSING = "missing"
    SOME = "some"
    NONE = "none"

    @property
    def warns(self) -> bool:
        """Whether a person should think of another word, or mend the captions."""
        return self not in {self.EMPTY, self.MISSING, self.SOME, self.NONE}


@dataclass(frozen=True, slots=True, kw_only=True)
class TriggerUse:
    """What captions make of a word, each counted in captions.

    ``found``: where the trainer finds it and adds nothing. ``alone``: where it stands as a word of
    its own. ``plain``: where it is said as an ordinary word. ``inside`` and ``other_case`` only
    where it does not stand by itself, with the first that is meant.
    """

    captions: int = 0
    found: int = 0
    alone: int = 0
    plain: int = 0
    inside: int = 0
    inside_example: str = ""
    other_case: int = 0
    other_case_example: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TriggerCheck:
    """The weightiest doubt, and a word to use instead, empty where there is no need of one.

    ``count`` is of captions; ``example`` is what a caption says.
    """

    word: str
    doubt: Doubt
    use: TriggerUse
    suggestion: str = ""
    count: int = 0
    example: str = ""
    tokens: int = 0


def trigger_use(word: str, captions: Iterable[str]) -> TriggerUse:
    """Look for the word in the captions, empty ones left out."""
    written = [text for text in captions if text.strip()]
    if not is_trigger_word(word):
        return TriggerUse(captions=len(written))
    runs = re.compile(rf"\w*{re.escape(word)}\w*", re.IGNORECASE)
    small = word.lower()
    found, alone, plain = 0, 0, 0
    inside: list[str] = []
    other: list[str] = []
    for text in written:
        found += has_trigger(text, word)
        if small not in text.lower():
            continue
        seen = list(runs.finditer(text))
        by_itself = any(each[0] == word for each in seen)
        alone += by_itself
        plain += any(_is_plain(text, each, word) for each in seen)
        if not by_itself:
            inside.extend(each[0] for each in seen[:1] if word in each[0])
            other.extend(each[0] for each in seen[:1] if each[0].lower() == small)
    return TriggerUse(
        captions=len(written),
        found=found,
        alone=alone,
        plain=plain,
        inside=len(inside),
        inside_example=inside[0] if inside else "",
        other_case=len(other),
        other_case_example=other[0] if other else "",
    )


def quick_check(word: str, *, found: int, captions: int) -> TriggerCheck:
    """What is known at once: its form, and in how many captions the trainer finds it."""
    doubt = Doubt.EMPTY if not word else Doubt.NONE if is_trigger_word(word) else Doubt.SHAPE
    return TriggerCheck(word=word, doubt=doubt, use=TriggerUse(found=found, captions=captions))


def check_trigger(
    word: str, use: TriggerUse, tokens: CountTokens, suggestion: str = ""
) -> TriggerCheck:
    """Find what speaks against the word. ``suggestion`` is offered where it is better."""
    if not word:
        return TriggerCheck(word=word, doubt=Doubt.EMPTY, use=use, suggestion=suggestion)
    if not is_trigger_word(word):
        return TriggerCheck(word=word, doubt=Doubt.SHAPE, use=use, suggestion=suggestion)
    pieces = tokens(word) - _MARKS
    doubt, count, example = _doubt(word, use, pieces, tokens)
    if doubt in {Doubt.INSIDE, Doubt.CASE}:
        suggestion = _meant(doubt, use, example, suggestion, tokens)
    elif doubt not in {Doubt.CLASH, Doubt.EVERYDAY, Doubt.LONG}:
        suggestion = ""
    return TriggerCheck(
        word=word,
        doubt=doubt,
        use=use,
        suggestion=suggestion if suggestion != word else "",
        count=count,
        example=example,
        tokens=pieces,
    )


def suggested_trigger(
    title: str, subject: Subject, captions: Iterable[str], tokens: CountTokens
) -> str:
    """The made-up word that the captions begin with already, or one that no caption says: the
    consonants of the title, with a digit where they are taken.

    Leaving the vowels out is the custom: it makes no word of any language, and is still known
    again. The first of a few tokens is taken, for it says most of the title.
    """
    written = [text for text in captions if text.strip()]
    in_use = _in_use(written, tokens)
    if in_use:
        return in_use
    said = "\n".join(written).lower()
    digit = str(zlib.crc32(title.encode("utf-8")) % 8 + 2)
    for ending in ("", digit):
        words = [base + ending for base in _bases(title, subject)]
        free = [
            word
            for word in words
            if word.lower() not in said
            and not is_everyday(word, tokens)
            and tokens(word) - _MARKS <= LONGEST
        ]
        if free:
            few = (word for word in free if tokens(word) - _MARKS <= _FEW)
            return next(few, free[0])
    return ""


def is_everyday(word: str, tokens: CountTokens) -> bool:
    """Whether CLIP has one token for each part of the word: so it stands for something already."""
    parts = _LETTERS.findall(word)
    known = bool(parts) and all(tokens(part) - _MARKS == 1 for part in parts)
    return known and (word == parts[0] or any(len(part) >= _SHORT for part in parts))


def _in_use(written: Sequence[str], tokens: CountTokens) -> str:
    """The made-up word in capitals, or with a digit, that most of the captions begin with."""
    first = Counter(text.split()[0].rstrip(",.:;") for text in written)
    for word, count in first.most_common(1):
        made_up = word.upper() == word and is_trigger_word(word) and len(word) >= _SHORT
        if made_up and count >= _SOME and count > len(written) * _MOST and _LETTERS.search(word):
            return "" if is_everyday(word, tokens) else word
    return ""


def _doubt(word: str, use: TriggerUse, pieces: int, tokens: CountTokens) -> tuple[Doubt, int, str]:
    everyday = is_everyday(word, tokens)
    lacking = use.captions - use.found
    doubts = (
        (Doubt.CLASH, everyday and use.plain, use.plain, word),
        (Doubt.EVERYDAY, everyday, 0, ""),
        (Doubt.INSIDE, use.inside, use.inside, use.inside_example),
        (Doubt.CASE, use.other_case, use.other_case, use.other_case_example),
        (Doubt.LONG, pieces > LONGEST, 0, ""),
        (Doubt.MISSING, use.captions and not use.found, lacking, ""),
        (Doubt.SOME, lacking, lacking, ""),
        (Doubt.NONE, True, 0, ""),
    )
    return next((doubt, count, text) for doubt, holds, count, text in doubts if holds)


def _meant(
    doubt: Doubt, use: TriggerUse, example: str, suggestion: str, tokens: CountTokens
) -> str:
    """The word that most captions have instead of the one that is typed.

    Otherwise captions are to be mended where only the capitals differ, and another word is better
    where it lies within others.
    """
    usual = max(use.inside, use.other_case)
    meant = usual * 2 >= use.captions and usual > use.alone and is_trigger_word(example)
    if meant and not is_everyday(example, tokens):
        return example
    return "" if doubt is Doubt.CASE else suggestion


def _is_plain(text: str, run: re.Match[str], word: str) -> bool:
    """Whether a caption says it as one says a thing: “a dancer”, or in other capitals."""
    if run[0].lower() != word.lower():
        return False
    return run[0] != word or _BEFORE_A_THING.search(text, 0, run.start()) is not None


def _bases(title: str, subject: Subject) -> Iterator[str]:
    plain = in_plain_letters(title)
    telling = [each for each in re.split(r"[\W_\d]+", plain) if not _SAY_NOTHING.fullmatch(each)]
    words = [word for word in (_VOWELS.sub("", each.upper()) for each in telling) if word]
    if len(words) > 1:
        yield from (words[0][:3] + words[1][:3], words[0][:2] + words[1][:3])
    together = "".join(words)
    yield from (together[:size] for size in (6, 5, 4) if len(together) >= size)
    yield together[:3] + _PLAIN[subject] if together else _PLAIN[subject]
