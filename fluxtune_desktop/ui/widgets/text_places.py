"""Places in a text as Python counts them, in an editor that counts as Qt does."""

import re

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit


def cursor_place(editor: QTextEdit) -> int:
    """How many characters stand before the cursor."""
    return characters_before(editor.toPlainText(), editor.textCursor().position())


def characters_before(text: str, units: int) -> int:
    """How many characters the first ``units`` units of UTF-16 are."""
    if text.isascii():
        return min(units, len(text))
    taken = text.encode("utf-16-le", "surrogatepass")[: 2 * units]
    return len(taken.decode("utf-16-le", "replace"))


def selection_of(editor: QTextEdit, start: int, end: int) -> QTextCursor:
    """A cursor over the characters from ``start`` to ``end``."""
    text = editor.toPlainText()
    cursor = QTextCursor(editor.document())
    cursor.setPosition(_units(text[:start]))
    cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def places_of(words: str, text: str) -> list[int]:
    """Where the words stand in a text, in Qt's units; capital letters make no difference."""
    places, units, counted = [], 0, 0
    if words:
        for match in re.finditer(re.escape(words), text, re.IGNORECASE):
            units += _units(text[counted : match.start()])
            counted = match.start()
            places.append(units)
    return places


def _units(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)
