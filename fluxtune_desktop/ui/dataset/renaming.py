"""Replaces a word in all captions, from where it is met: on a chip, or in a caption."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.commands import make_action
from fluxtune_desktop.ui.widgets.chip import Chip

_LONGEST = 200
"""Characters. What is longer is no phrase that comes again."""


class Renaming(QObject):
    """``wanted`` carries the word or phrase that has the focus in ``place``."""

    wanted = Signal(str)

    def __init__(self, place: QWidget, editor: QTextEdit) -> None:
        super().__init__(place)
        self._editor = editor
        self.command = make_action(commands.RENAME_WORD, self)
        self.command.triggered.connect(self._rename)
        place.addAction(self.command)

    @Slot()
    def _rename(self) -> None:
        focus = QApplication.focusWidget()
        word = focus.word if isinstance(focus, Chip) else self._word_of_caption()
        if word and len(word) <= _LONGEST:
            self.wanted.emit(word)

    def _word_of_caption(self) -> str:
        """What is selected, else the word at the cursor."""
        cursor = self._editor.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return " ".join(cursor.selectedText().split())
