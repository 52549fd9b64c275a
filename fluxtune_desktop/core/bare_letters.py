"""Words of any Latin alphabet in the 26 letters that names at services are made of."""

import unicodedata

_WHOLE = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"}
)
"""Letters that Unicode does not take apart into a plain one and a mark."""


def without_accents(word: str) -> str:
    """The word without the marks of its letters: ``für`` gives ``fur``."""
    parted = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


def in_plain_letters(text: str) -> str:
    """The text in small letters, as near to those from a to z as it comes: ``Łódź`` gives ``lodz``.

    What no Latin letter stands for is left as it is.
    """
    return without_accents(text.lower()).translate(_WHOLE)
