"""Offers own words and phrases while a caption is typed, and snippets by their short name."""

import re

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from typing_extensions import override

from fluxtune_desktop.core.snippets import snippet_at_end
from fluxtune_desktop.services.caption_words import CaptionWords
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.dataset.caption_editor import CaptionEditor
from fluxtune_desktop.ui.dataset.completion_list import CompletionList
from fluxtune_desktop.ui.widgets.text_places import cursor_place

_MOST = 5
_FRAGMENTS = tuple(
    re.compile(rf"(?<![\w’'-])(?:[^\W\d_]+ ){{{words}}}[^\W\d_][\w’'-]+\Z") for words in (2, 1, 0)
)
"""What may be the beginning of a phrase or word: the last three words, two, and one of two letters
and more."""


class Completion(QObject):
    """Tab takes what is offered, Esc closes, everything else goes to the text as ever.

    Only after Ctrl+Space do the arrows choose and Enter takes.
    """

    def __init__(
        self, editor: CaptionEditor, words: CaptionWords, settings: SettingsService
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._words = words
        self._settings = settings
        self._choosing = False
        self._typing = False
        self._unwanted = False
        self.list: CompletionList | None = None
        editor.edited.connect(self._on_edited)
        editor.cursorPositionChanged.connect(self._on_cursor_moved)
        editor.installEventFilter(self)

    def close(self) -> None:
        """Offer nothing, until the next letter."""
        self._choosing = False
        if self.list is not None:
            self.list.hide()

    @property
    def shown(self) -> bool:
        """Whether something is offered."""
        return self.list is not None and self.list.isVisible()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.shown:
                # The key is ours, also where the window has a command for it.
                event.accept()
                return True
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._typing = True
            return self._take_key(event)
        elif kind is QEvent.Type.InputMethod:
            self._typing = True
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.close()
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Tab and not event.modifiers():
            return self._expand_snippet() or self._take()
        if key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._offer()
            self._choosing = self.shown
            return True
        if not self.shown:
            return False
        if key == Qt.Key.Key_Escape:
            self.close()
            self._unwanted = True
            return True
        return self._choosing and self._choose(key)

    def _choose(self, key: int) -> bool:
        assert self.list is not None
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        return key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._take()

    def _take(self) -> bool:
        if not self.shown or self.list is None or not self.list.current:
            return False
        self._insert(self.list.current)
        return True

    @Slot(str)
    def _insert(self, text: str) -> None:
        self.close()
        fragment = next((each for each in self._fragments() if _begins(text, each)), "")
        if fragment:
            # What is typed stays as it is, also its capitals.
            self._editor.textCursor().insertText(text[len(fragment) :])
        self.close()

    def _expand_snippet(self) -> bool:
        before = self._before()
        snippet = snippet_at_end(before, self._settings.settings.snippets)
        if snippet is None or self._editor.isReadOnly() or self._within_a_word():
            return False
        self.close()
        cursor = self._editor.textCursor()
        left = QTextCursor.MoveOperation.Left
        cursor.movePosition(left, QTextCursor.MoveMode.KeepAnchor, len(snippet.name))
        cursor.insertText(snippet.text)
        self.close()
        return True

    @Slot(object)
    def _on_edited(self, _text: str) -> None:
        # A word for which nothing was wanted is typed to its end in peace.
        self._unwanted = self._unwanted and self._before()[-1:].isalpha()
        # What comes from undo or another place than the keys is not being typed.
        if self._typing and self._editor.hasFocus() and not self._unwanted:
            self._offer()
        self._typing = False

    @Slot()
    def _on_cursor_moved(self) -> None:
        if self.shown and self._offers() != self._shown_offers():
            self.close()

    def _shown_offers(self) -> tuple[str, ...]:
        return self.list.offers if self.list is not None else ()

    def _offer(self) -> None:
        offers = self._offers()
        if not offers:
            self.close()
            return
        window = self._editor.window()
        if self.list is None or self.list.parentWidget() is not window:
            self.list = CompletionList(window)
            self.list.chosen.connect(self._insert)
        self.list.show_offers(offers, self._cursor_box())

    def _offers(self) -> tuple[str, ...]:
        if not self._settings.settings.completion or self._editor.isReadOnly():
            return ()
        text, offers = self._editor.toPlainText(), dict[str, str]()
        for fragment in self._fragments():
            for found in self._words.found.beginning_with(fragment, _MOST, besides=text):
                # By what it would insert: a phrase goes before its last word alone.
                offers.setdefault(found[len(fragment) :], found)
        return tuple(offers.values())[:_MOST]

    def _fragments(self) -> list[str]:
        """The beginnings that end at the cursor, the longest first; none within a word."""
        if self._within_a_word() or self._editor.textCursor().hasSelection():
            return []
        before = self._before()
        found = (fragment.search(before) for fragment in _FRAGMENTS)
        return [each[0] for each in found if each is not None]

    def _within_a_word(self) -> bool:
        place = cursor_place(self._editor)
        return self._editor.toPlainText()[place : place + 1].isalnum()

    def _before(self) -> str:
        return self._editor.toPlainText()[: cursor_place(self._editor)]

    def _cursor_box(self) -> QRect:
        # Under the beginning of the word that is typed.
        cursor = self._editor.textCursor()
        typed = self._fragments()[-1]
        cursor.setPosition(cursor.position() - len(typed))
        box = self._editor.cursorRect(cursor)
        corner = self._editor.viewport().mapTo(self._editor.window(), QPoint(box.x(), box.y()))
        return QRect(corner, box.size())


def _begins(text: str, fragment: str) -> bool:
    return text.startswith(fragment.casefold()) and len(text) > len(fragment)
