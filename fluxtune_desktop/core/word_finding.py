"""The words of a caption that can be spelled rightly or wrongly."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_APOSTROPHES = "'’ʼ"
_AROUND = '.,;:!?()[]{}"“”„«»'
_PIECE = re.compile(r"[^\s]+")
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f]|[{_APOSTROPHES}](?=[^\W\d_]))*")
_NOT_WORDS = re.compile(r"@|://|^www\.|\\|[^\W_]\.[^\W\d_]{2,4}$|_", re.IGNORECASE)
"""Addresses, names of files and of settings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word and where it stands, in characters of the text."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """The place behind it."""
        return self.start + len(self.text)


def words_to_check(text: str) -> Iterator[Word]:
    """The words in Latin letters.

    Left out are single letters, words with figures, addresses, names of files, words in capitals
    and ones that change between small and large letters.
    """
    for piece in _PIECE.finditer(text):
        for start, word in _in_piece(piece[0]):
            yield Word(start=piece.start() + start, text=word)


def plain(word: str) -> str:
    """The word as word lists have it: small letters, composed, with the straight apostrophe."""
    composed = unicodedata.normalize("NFC", word)
    for apostrophe in _APOSTROPHES[1:]:
        composed = composed.replace(apostrophe, "'")
    return composed.lower()


@lru_cache(maxsize=8192)
def _in_piece(piece: str) -> tuple[tuple[int, str], ...]:
    """The words between two blanks, with their places; the same pieces come again and again."""
    if _NOT_WORDS.search(piece.strip(_AROUND)):
        return ()
    return tuple(
        (found.start(), found[0])
        for found in _WORD.finditer(piece)
        if not _beside_a_figure(piece, found) and _to_check(found[0])
    )


def _beside_a_figure(text: str, found: re.Match[str]) -> bool:
    before, after = text[: found.start()][-1:], text[found.end() :][:1]
    return before.isdigit() or after.isdigit()


def _to_check(word: str) -> bool:
    if len(word) < 2 or word.isupper():
        return False
    # A capital behind the first letter: iPhone, McDonald. One behind an apostrophe is none.
    inner = re.sub(rf"[{_APOSTROPHES}].", "", word[1:])
    if inner != inner.lower():
        return False
    return all(_latin(letter) for letter in word)


@lru_cache(maxsize=4096)
def _latin(letter: str) -> bool:
    if letter.isascii() or unicodedata.combining(letter):
        return True
    name = unicodedata.name(letter, "")
    return letter in _APOSTROPHES or name.startswith("LATIN")
