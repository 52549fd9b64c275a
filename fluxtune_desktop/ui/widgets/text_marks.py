"""Marks in a text while it is typed, from several sources that know nothing of each other."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit
from typing_extensions import override

_FEW = 20
"""Paragraphs that are marked one by one; each is told as a change. More of them go together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextMark:
    """How the characters from ``start`` to ``end`` of a paragraph look."""

    start: int
    end: int
    format: QTextCharFormat


class MarkSource(QObject):
    """Says what is to be marked. ``changed`` comes when the same text is to be marked otherwise,
    ``changed_between`` when only the paragraphs from one character of the text to another are."""

    changed = Signal()
    changed_between = Signal(int, int)

    def marks(self, text: str, before: int) -> Iterable[TextMark]:
        """The marks of a paragraph, before which so many characters stand in the whole text."""
        raise NotImplementedError


class TextMarks(QSyntaxHighlighter):
    """The one highlighter of a document: marks of later sources lie over those of earlier ones.

    Where marks overlap, what they say of the look is joined. Marking changes formats only, yet
    Qt reports it as `textChanged`: compare the text before saving it.
    """

    def __init__(self, editor: QPlainTextEdit | QTextEdit, *sources: MarkSource) -> None:
        super().__init__(editor.document())
        self._sources: list[MarkSource] = []
        self._last = (-1, 0)
        self._lengths: dict[QObject, int] = {}
        """How long the text was when a source said last what changed."""
        for source in sources:
            self.add(source)
        editor.installEventFilter(self)

    def add(self, source: MarkSource) -> None:
        """Mark what this source says, too."""
        self._sources.append(source)
        source.changed.connect(self._mark_all)
        source.changed_between.connect(self._mark_between)
        self._mark_all()

    @Slot()
    def _mark_all(self) -> None:
        self._lengths = dict.fromkeys(self._sources, self.document().characterCount())
        self.rehighlight()

    @Slot(int, int)
    def _mark_between(self, start: int, end: int) -> None:
        """Marking a whole text of thousands of words takes longer than a keystroke may."""
        document = self.document()
        # What grew or shrank since has moved the places that the source knew.
        source, length = self.sender(), document.characterCount()
        moved = abs(length - self._lengths[source])
        self._lengths[source] = length
        text = document.toPlainText()
        first = document.findBlock(_utf16_length(text[: max(0, start - moved)]))
        last = document.findBlock(_utf16_length(text[: end + moved]))
        numbers = range(first.blockNumber(), last.blockNumber() + 1)
        if len(numbers) > _FEW:
            self._mark_all()
            return
        for number in numbers:
            self.rehighlightBlock(document.findBlockByNumber(number))

    @override
    def highlightBlock(self, text: str) -> None:
        before = self._characters_before(self.currentBlock())
        self._last = (self.currentBlock().blockNumber(), before + len(text) + 1)
        marks = [mark for source in self._sources for mark in source.marks(text, before)]
        wide = [] if text.isascii() else [n for n, sign in enumerate(text) if sign > "\uffff"]
        for start, end, look in _joined(marks):
            # Qt counts characters beyond the first plane twice.
            place = start + bisect_left(wide, start)
            self.setFormat(place, end + bisect_left(wide, end) - place, look)

    def _characters_before(self, block: QTextBlock) -> int:
        number, count = self._last
        if block.blockNumber() == number + 1:
            # Paragraphs are marked one after the other; counting each from the first takes long.
            return count
        count, block = 0, block.previous()
        while block.isValid():
            count += len(block.text()) + 1
            block = block.previous()
        return count

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._mark_all()
        return super().eventFilter(watched, event)


def _joined(marks: list[TextMark]) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """The marks without overlaps: each stretch with all that is said of it."""
    edges = sorted({edge for mark in marks for edge in (mark.start, mark.end)})
    coming = sorted(enumerate(marks), key=lambda each: each[1].start, reverse=True)
    over: list[tuple[int, TextMark]] = []
    for start, end in pairwise(edges):
        while coming and coming[-1][1].start <= start:
            over.append(coming.pop())
        over = sorted((each for each in over if each[1].end >= end), key=itemgetter(0))
        if over:
            look = QTextCharFormat()
            for _number, mark in over:
                look.merge(mark.format)
            yield start, end, look


def _utf16_length(text: str) -> int:
    """Qt counts characters beyond the first plane twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
