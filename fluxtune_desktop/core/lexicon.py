"""The words of a language, packed as a graph of letters: a few bytes for many words.

Each edge is one number: its letter, the class of the word that ends with it (none, seldom,
common, most common), whether it is the last of its node, and the place of the first edge that
follows.
"""

import struct
import sys
from array import array
from collections.abc import Iterator

MAGIC = b"FTW1"
LETTER_BITS = 6
CLASS_SHIFT = LETTER_BITS
LAST = 1 << 8
TARGET_SHIFT = 9
COMMON = 2
MOST_COMMON = 3
_LETTER = (1 << LETTER_BITS) - 1
_CLASS = 3
_ROOT = 1


class Lexicon:
    """Tells which words there are, in lower case. Raises ValueError for bytes of another kind."""

    def __init__(self, packed: bytes) -> None:
        if packed[:4] != MAGIC:
            raise ValueError("not a packed list of words")
        size, self.count = struct.unpack_from("<HI", packed, 4)
        start = 4 + struct.calcsize("<HI")
        self._letters = packed[start : start + size].decode("utf-8")
        self._places = {letter: place for place, letter in enumerate(self._letters)}
        self._edges = array("I")
        self._edges.frombytes(memoryview(packed)[start + size :])
        if sys.byteorder == "big":
            self._edges.byteswap()

    @property
    def letters(self) -> str:
        """All letters that stand in words."""
        return self._letters

    @property
    def size(self) -> int:
        """Bytes that the graph takes in memory."""
        return len(self._edges) * self._edges.itemsize

    def __contains__(self, word: str) -> bool:
        return self.rank(word) > 0

    def rank(self, word: str) -> int:
        """0 for no word, 1 for a seldom one, 2 for a common one, 3 for the most common ones."""
        place, found = _ROOT, 0
        for letter in word:
            edge = self._edge(place, letter)
            if not edge:
                return 0
            place, found = edge >> TARGET_SHIFT, edge >> CLASS_SHIFT & _CLASS
        return found

    def beginnings(self, text: str, start: int = 0) -> Iterator[tuple[int, int]]:
        """Where words end that begin at ``start``, each with its rank; the shortest first."""
        place = _ROOT
        for at in range(start, len(text)):
            edge = self._edge(place, text[at])
            if not edge:
                return
            rank = edge >> CLASS_SHIFT & _CLASS
            if rank:
                yield at + 1, rank
            place = edge >> TARGET_SHIFT

    def onward(self, place: int) -> Iterator[tuple[str, int, int]]:
        """The letters that may follow at a place (0 is the beginning): letter, rank, next place.

        A next place of -1 means that nothing follows.
        """
        place = place or _ROOT
        while place > 0:
            edge = self._edges[place]
            target = edge >> TARGET_SHIFT
            yield self._letters[edge & _LETTER], edge >> CLASS_SHIFT & _CLASS, target or -1
            place = 0 if edge & LAST else place + 1

    def _edge(self, place: int, letter: str) -> int:
        wanted = self._places.get(letter, -1)
        edges = self._edges
        while place and wanted >= 0:
            edge = edges[place]
            if edge & _LETTER == wanted:
                return edge
            if edge & LAST:
                return 0
            place += 1
        return 0
