"""What can be done about a marked word, at the head of the editor's menu."""

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from fluxtune_desktop.core.word_finding import Word
from fluxtune_desktop.services.spelling import Spelling
from fluxtune_desktop.ui.dataset.caption_editor import CaptionEditor
from fluxtune_desktop.ui.dataset.spelling_marks import SpellingMarks
from fluxtune_desktop.ui.widgets.text_places import selection_of

translate = QCoreApplication.translate


class SpellingMenu(QObject):
    """Suggestions come from a worker while the menu is open already."""

    def __init__(self, editor: CaptionEditor, marks: SpellingMarks, spelling: Spelling) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marks = marks
        self._spelling = spelling
        self._menu: QMenu | None = None
        self._wait: QAction | None = None
        self._word: Word | None = None
        editor.menu_made.connect(self._on_menu_made)
        spelling.suggested.connect(self._on_suggested)

    @Slot(object, int)
    def _on_menu_made(self, menu: QMenu, place: int) -> None:
        word = self._marks.mistake_at(place)
        self._menu, self._word, self._wait = menu, word, None
        menu.destroyed.connect(self._on_menu_gone)
        if word is None:
            return
        first = menu.actions()[0]
        self._wait = QAction(translate("Spelling", "Looking for words…"), menu)
        self._wait.setEnabled(False)
        add = QAction(translate("Spelling", "Add to my words"), menu)
        add.triggered.connect(self._add)
        ignore = QAction(translate("Spelling", "Ignore in this caption"), menu)
        ignore.triggered.connect(self._ignore)
        menu.insertActions(first, [self._wait, add, ignore])
        menu.insertSeparator(add)
        menu.insertSeparator(first)
        if self._editor.isReadOnly():
            self._wait.setVisible(False)
            return
        self._spelling.suggest(word.text)

    @Slot()
    def _on_menu_gone(self) -> None:
        self._menu, self._wait = None, None

    @Slot(object, object)
    def _on_suggested(self, word: str, suggestions: tuple[str, ...]) -> None:
        menu, wait = self._menu, self._wait
        if menu is None or wait is None or self._word is None or self._word.text != word:
            return
        if not suggestions:
            wait.setText(translate("Spelling", "No similar word is known"))
            return
        for suggestion in suggestions:
            action = QAction(suggestion.replace("&", "&&"), menu)
            action.setData(suggestion)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(self._replace)
            menu.insertAction(wait, action)
        wait.setVisible(False)
        menu.setActiveAction(menu.actions()[0])

    @Slot()
    def _replace(self) -> None:
        action, word = self.sender(), self._word
        if not isinstance(action, QAction) or word is None:
            return
        text = self._editor.toPlainText()
        if text[word.start : word.end] == word.text:
            cursor = selection_of(self._editor, word.start, word.end)
            cursor.insertText(str(action.data()))
            self._editor.setTextCursor(cursor)

    @Slot()
    def _add(self) -> None:
        if self._word is not None:
            self._spelling.add(self._word.text)

    @Slot()
    def _ignore(self) -> None:
        if self._word is not None:
            self._marks.ignore(self._word.text)
