"""How many tokens a text has for CLIP, the smaller of the two text encoders of FLUX.

The published way: clean the text, part it into words, take the UTF-8 bytes of each word, and join
neighbouring pieces in the order of the vocabulary's list (byte pair encoding, Sennrich et al. 2016;
openai/CLIP clip/simple_tokenizer.py gives the constants and the vocabulary).
"""

import html
import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator

from fluxtune_desktop.core.pair_ranks import PairRanks

CLIP_LIMIT = 77
"""Tokens that CLIP reads, its marks of start and end counted (openai/CLIP, ``context_length``)."""

_MERGES = 49152 - 256 - 2
"""Lines of the list that are in use (openai/CLIP, clip/simple_tokenizer.py)."""
_LONGEST_PIECE = 512
"""Bytes. A word beyond it, which no person wrote, is counted in parts: joining takes a time that
grows with the square of the length."""

_ENDINGS = r"'s|'t|'re|'ve|'m|'ll|'d"
_SPECIAL = r"<\|startoftext\|>|<\|endoftext\|>"
_ASCII_WORDS = re.compile(rf"{_SPECIAL}|{_ENDINGS}|[a-z]+|[0-9]|[^\sa-z0-9]+")
_FIXED = re.compile(rf"{_SPECIAL}|{_ENDINGS}")


class TokenCounter:
    """Counts tokens. May be shared between threads: what it remembers only grows."""

    def __init__(self, merges: Iterable[str]) -> None:
        self._ranks = PairRanks(merges)
        self._known: dict[str, int] = {"<|startoftext|>": 1, "<|endoftext|>": 1}

    def count(self, text: str) -> int:
        """Tokens of the text with the marks of start and end, so 2 for an empty one."""
        known = self._known
        total = 2
        for word in _words(_cleaned(text)):
            tokens = known.get(word)
            if tokens is None:
                tokens = known[word] = self._tokens(word)
            total += tokens
        return total

    def _tokens(self, word: str) -> int:
        letters = [_BYTES[byte] for byte in word.encode("utf-8", "replace")]
        letters[-1] += "</w>"
        parts = range(0, len(letters), _LONGEST_PIECE)
        return sum(self._joined(letters[start : start + _LONGEST_PIECE]) for start in parts)

    def _joined(self, pieces: list[str]) -> int:
        last = len(self._ranks)
        while len(pieces) > 1:
            pairs = itertools.pairwise(pieces)
            rank, best = min((self._ranks.of(*pair), pair) for pair in pairs)
            if rank == last:
                break
            pieces = list(_with_joined(pieces, best))
        return len(pieces)


def read_merges(vocabulary: str) -> tuple[str, ...]:
    """The pairs of CLIP's list, first joined first. Raises ValueError for something else."""
    pairs = tuple(vocabulary.split("\n", _MERGES + 1)[1 : _MERGES + 1])
    if len(pairs) != _MERGES or not all(" " in pair for pair in pairs):
        raise ValueError("the vocabulary is cut off")
    return pairs


def _with_joined(pieces: list[str], pair: tuple[str, str]) -> Iterator[str]:
    place = 0
    while place < len(pieces):
        if tuple(pieces[place : place + 2]) == pair:
            yield pair[0] + pair[1]
            place += 2
        else:
            yield pieces[place]
            place += 1


def _printable_bytes() -> tuple[str, ...]:
    """A visible character for each byte: those that are visible stand for themselves."""
    visible = {*range(33, 127), *range(161, 173), *range(174, 256)}
    hidden = [byte for byte in range(256) if byte not in visible]
    stand_in = {byte: chr(256 + number) for number, byte in enumerate(hidden)}
    return tuple(stand_in.get(byte, chr(byte)) for byte in range(256))


_BYTES = _printable_bytes()


_SILENT = dict.fromkeys(
    (*range(9), 11, *range(14, 32), 127, *range(0x206A, 0x2070), 0xFEFF, *range(0xFFF9, 0xFFFD))
)
_WIDE = (0x3000, *range(0xFF01, 0xFFF0))
_JOINED = (*range(0xFB00, 0xFB07), 0x132, 0x133, 0x149, *range(0x1C4, 0x1CD), *range(0x1F1, 0x1F4))
_SIMPLE = {code: unicodedata.normalize("NFKC", chr(code)) for code in (*_WIDE, *_JOINED)}
_STRAIGHT = dict.fromkeys(map(ord, "ʼ‘’‚‛"), "'") | dict.fromkeys(map(ord, "“”„‟"), '"')


def _cleaned(text: str) -> str:
    """As CLIP cleans it: usual widths and quotes, no control characters, no HTML, small letters.

    CLIP also mends text that went through a wrong encoding; here it is counted as it stands.
    """
    if not text.isascii():
        text = text.translate(_SIMPLE).translate(_STRAIGHT)
        text = unicodedata.normalize("NFC", text)
    if not text.isprintable():
        text = text.translate(_SILENT)
    if "&" in text:
        text = html.unescape(html.unescape(text))
    return " ".join(text.split()).lower()


def _words(text: str) -> Iterable[str]:
    if text.isascii():
        return _ASCII_WORDS.findall(text)
    return _words_of_any_script(text)


def _words_of_any_script(text: str) -> Iterator[str]:
    place = 0
    while place < len(text):
        if text[place] == " ":
            place += 1
            continue
        fixed = _FIXED.match(text, place)
        end = fixed.end() if fixed else _end_of_run(text, place)
        yield text[place:end]
        place = end


def _end_of_run(text: str, start: int) -> int:
    """Letters go together and so do signs; a digit is a word of its own."""
    letters = text[start].isalpha()
    if not letters and text[start].isalnum():
        return start + 1
    end = start + 1
    while end < len(text) and not text[end].isspace():
        if text[end].isalpha() != letters or (not letters and text[end].isalnum()):
            break
        end += 1
    return end
