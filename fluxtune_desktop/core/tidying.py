"""Blanks and punctuation as they should be, and not one word otherwise."""

import re
from dataclasses import dataclass

_ROUNDS = 6
"""One rule may make work for another; each makes a text that needs it only once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tidy:
    """What is put in order. ``repeats``: a word that stands twice in a row stays once."""

    blanks: bool = True
    punctuation: bool = True
    line_breaks: bool = False
    repeats: bool = False


Rule = tuple["re.Pattern[str]", str]


def _rules(*rules: tuple[str, str]) -> tuple[Rule, ...]:
    return tuple((re.compile(pattern), new) for pattern, new in rules)


# Possessive quantifiers, so that even a megabyte of blanks is read once.
_BLANKS = _rules(
    (r"[^\S\n]++", " "),
    (r" ?\n ?", "\n"),
    (r"\A\s++|(?<!\s)\s++\Z", ""),
)
_LINE_BREAKS = _rules((r"(?<![^\S\n])[^\S\n]*+\n\s*+", " "))
_PUNCTUATION = _rules(
    (r"(?<![^\S\n])[^\S\n]++([,;])", r"\1"),
    (r"(?<![^\S\n])[^\S\n]++([.:!?]++)(?=\s|\Z)", r"\1"),
    (r"([,;])(?:[^\S\n]*+[,;])++", r"\1"),
    (r"[,;][^\S\n]*+(?=[.!?])", ""),
    (r"(?<!\.)\.\.(?!\.)", "."),
    (r"([,;])(?=[^\W\d_])", r"\1 "),
    (r"\([^\S\n]++", "("),
    (r"(?<![^\S\n])[^\S\n]++\)", ")"),
    (r"\A[\s,;]++", ""),
    (r"(?<![\s,;])[\s,;]++\Z", ""),
)
_REPEATS = _rules((r"\b([^\W\d_]++)(?:[^\S\n]++\1\b)++", r"\1"))


def tidied(text: str, tidy: Tidy) -> str:
    """The text in order; once more gives the same."""
    parts = (
        (tidy.line_breaks, _LINE_BREAKS),
        (tidy.blanks, _BLANKS),
        (tidy.punctuation, _PUNCTUATION),
        (tidy.repeats, _REPEATS),
    )
    rules = [rule for wanted, several in parts if wanted for rule in several]
    for _ in range(_ROUNDS):
        before = text
        for pattern, new in rules:
            text = pattern.sub(new, text)
        if text == before:
            break
    return text
