"""Marks in a text while it is typed, from several sources that know nothing of each other."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit
from typing_extensions import override


@dataclass(frozen=True, slots=True, kw_only=True)
class TextMark:
    """How the characters from ``start`` to ``end`` of a paragraph look."""

    start: int
    end: int
    format: QTextCharFormat


class MarkSource(QObject):
    """Says what is to be marked. ``changed`` comes when the same text is to be marked otherwise."""

    changed = Signal()

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
        for source in sources:
            self.add(source)
        editor.installEventFilter(self)

    def add(self, source: MarkSource) -> None:
        """Mark what this source says, too."""
        self._sources.append(source)
        source.changed.connect(self.rehighlight)
        self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        before = self._characters_before(self.currentBlock())
        self._last = (self.currentBlock().blockNumber(), before + len(text) + 1)
        marks = [mark for source in self._sources for mark in source.marks(text, before)]
        for start, end, look in _joined(marks):
            place = _utf16_length(text[:start])
            self.setFormat(place, _utf16_length(text[start:end]), look)

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
            self.rehighlight()
        return super().eventFilter(watched, event)


def _joined(marks: list[TextMark]) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """The marks without overlaps: each stretch with all that is said of it."""
    edges = sorted({edge for mark in marks for edge in (mark.start, mark.end)})
    for start, end in pairwise(edges):
        over = [mark.format for mark in marks if mark.start <= start and end <= mark.end]
        if over:
            look = QTextCharFormat()
            for each in over:
                look.merge(each)
            yield start, end, look


def _utf16_length(text: str) -> int:
    """Qt counts characters beyond the first plane twice."""
    return len(text) + sum(character > "\uffff" for character in text)
