"""The red waves under words that no dictionary in use has."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QTextEdit
from typing_extensions import override

from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.word_finding import Word, plain
from fluxtune_desktop.services.spelling import Spelling
from fluxtune_desktop.ui.tokens import current_tokens
from fluxtune_desktop.ui.widgets.text_marks import MarkSource, TextMark
from fluxtune_desktop.ui.widgets.text_places import cursor_place

_LONGEST = 20_000
"""Characters of a paragraph that is marked; no trainer reads so many, and typing is not held up."""
_Ignored = dict[ImageId, frozenset[str]]


class SpellingMarks(MarkSource):
    """The word that is being typed is marked only when it is left."""

    def __init__(self, editor: QTextEdit, spelling: Spelling) -> None:
        super().__init__()
        self._editor = editor
        self._spelling = spelling
        self._image: ImageId | None = None
        self._typed_at: int | None = None
        self.ignored: _Ignored = {}
        spelling.changed.connect(self._on_spelling_changed)
        editor.textChanged.connect(self._on_text_changed)
        editor.cursorPositionChanged.connect(self._on_cursor_moved)
        editor.installEventFilter(self)
        self._text = editor.toPlainText()

    @property
    def image(self) -> ImageId | None:
        """The image whose caption is shown."""
        return self._image

    def show_image(self, image: ImageId) -> None:
        """The caption of an image is shown."""
        if image == self._image:
            return
        self._image = image
        self._text = self._editor.toPlainText()
        self._set_typed_at(None)
        self.changed.emit()

    def forget(self) -> None:
        """Another project: its images have other captions."""
        self._image = None
        self.ignored = {}

    def ignore(self, word: str) -> None:
        """Do not mark this word in this caption, as long as the program runs."""
        if self._image is not None:
            before = self.ignored.get(self._image, frozenset())
            self.ignored[self._image] = before | {plain(word)}
            self.changed.emit()

    def mistakes(self, text: str) -> Iterator[Word]:
        """The words of a text that are marked, also the one that is being typed."""
        ignored = self.ignored.get(self._image, frozenset()) if self._image else frozenset()
        for word in self._spelling.mistakes(text):
            if plain(word.text) not in ignored:
                yield word

    def mistake_at(self, place: int) -> Word | None:
        """The marked word in which a place of the text lies."""
        words = self.mistakes(self._editor.toPlainText())
        return next((word for word in words if word.start <= place <= word.end), None)

    @override
    def marks(self, text: str, before: int) -> Iterator[TextMark]:
        if len(text) > _LONGEST:
            return
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(current_tokens().color("error"))
        typed_at = None if self._typed_at is None else self._typed_at - before
        for word in self.mistakes(text):
            if typed_at is None or not word.start <= typed_at <= word.end:
                yield TextMark(start=word.start, end=word.end, format=look)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self._set_typed_at(None)
        return super().eventFilter(watched, event)

    @Slot()
    def _on_spelling_changed(self) -> None:
        self.changed.emit()

    @Slot()
    def _on_text_changed(self) -> None:
        text = self._editor.toPlainText()
        # Marks are reported as changes, too.
        if text != self._text:
            self._text = text
            self._set_typed_at(cursor_place(self._editor) if self._editor.hasFocus() else None)

    @Slot()
    def _on_cursor_moved(self) -> None:
        if self._typed_at is not None and self._text == self._editor.toPlainText():
            place = cursor_place(self._editor)
            between = self._text[min(place, self._typed_at) : max(place, self._typed_at)]
            if any(not (letter.isalpha() or letter in "'’") for letter in between):
                self._set_typed_at(None)

    def _set_typed_at(self, place: int | None) -> None:
        before, self._typed_at = self._typed_at, place
        if place != before:
            places = [each for each in (before, place) if each is not None]
            if any(_paragraph_at(self._text, each) <= _LONGEST for each in places):
                self.changed_between.emit(min(places), max(places))


def _paragraph_at(text: str, place: int) -> int:
    """How long the paragraph is in which a place lies."""
    end = text.find("\n", place)
    return (len(text) if end < 0 else end) - text.rfind("\n", 0, place) - 1
