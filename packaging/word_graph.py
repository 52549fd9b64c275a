"""Packs words into the graph that `fluxtune_desktop.core.lexicon` reads."""

import gzip
import struct
import sys
from array import array
from collections.abc import Iterable, Mapping
from pathlib import Path

from fluxtune_desktop.core.lexicon import CLASS_SHIFT, LAST, LETTER_BITS, MAGIC, TARGET_SHIFT

_Node = list[list[int]]
"""Edges (letter, class of the word that ends there, number of the next node), by letter."""


class _Packing:
    """The smallest graph for words that come in order (Daciuk and others, 2000)."""

    def __init__(self) -> None:
        self._known: dict[tuple[tuple[int, ...], ...], int] = {}
        self.nodes: list[_Node] = [[]]
        self._path: list[_Node] = [[]]
        self._last: tuple[int, ...] = ()

    def add(self, word: tuple[int, ...], kind: int) -> None:
        """Put the next word in."""
        same = 0
        for mine, other in zip(word, self._last, strict=False):
            if mine != other:
                break
            same += 1
        self._close(same)
        for letter in word[same:]:
            self._path[-1].append([letter, 0, 0])
            self._path.append([])
        self._path[-2][-1][1] = kind
        self._last = word

    def root(self) -> int:
        """Finish; the number of the first node."""
        self._close(0)
        return self._number(self._path[0])

    def _close(self, depth: int) -> None:
        while len(self._path) > depth + 1:
            node = self._path.pop()
            self._path[-1][-1][2] = self._number(node)

    def _number(self, node: _Node) -> int:
        if not node:
            return 0
        key = tuple(tuple(edge) for edge in node)
        number = self._known.get(key)
        if number is None:
            number = self._known[key] = len(self.nodes)
            self.nodes.append(node)
        return number


def write_graph(path: Path, words: Mapping[str, int]) -> int:
    """Write words with their classes (1 seldom to 3 most common); returns the number of edges."""
    letters = "".join(sorted({letter for word in words for letter in word}))
    if len(letters) >= 1 << LETTER_BITS:
        raise ValueError(f"too many letters: {letters}")
    place = {letter: number for number, letter in enumerate(letters)}
    packing = _Packing()
    for coded, kind in sorted(
        (tuple(place[c] for c in word), kind) for word, kind in words.items()
    ):
        packing.add(coded, kind)
    edges = _edges(packing.nodes, packing.root())
    head = letters.encode("utf-8")
    blob = MAGIC + struct.pack("<HI", len(head), len(words)) + head + edges.tobytes()
    path.write_bytes(gzip.compress(blob, 9, mtime=0))
    return len(edges)


def _edges(nodes: Iterable[_Node], root: int) -> "array[int]":
    listed = list(nodes)
    order = [root, *(number for number in range(1, len(listed)) if number != root)]
    # Place 0 stands for "no letter may follow"; the first node begins at 1.
    starts, place = {0: 0}, 1
    for number in order:
        starts[number] = place
        place += len(listed[number])
    edges = array("I", [0])
    for number in order:
        node = listed[number]
        for letter, kind, target in node:
            last = LAST if letter == node[-1][0] else 0
            edges.append(letter | kind << CLASS_SHIFT | last | starts[target] << TARGET_SHIFT)
    if sys.byteorder == "big":
        edges.byteswap()
    return edges
