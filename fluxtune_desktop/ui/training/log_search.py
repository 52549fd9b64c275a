"""Words that are looked for in the trainer's log."""

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.commands import make_action
from fluxtune_desktop.ui.icons import icon
from fluxtune_desktop.ui.tokens import SPACE_1, current_tokens
from fluxtune_desktop.ui.widgets.button import IconButton
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.text_places import places_of

_REST_MS = 120
_WIDTH = 180


class LogSearch(QWidget):
    """Marks what is found and walks through it; Esc goes back to the log."""

    def __init__(self, text: QPlainTextEdit, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._places: list[int] = []
        self._at: int | None = None
        self.field = _Field()
        self.field.setFixedWidth(_WIDTH)
        self.count = PlainLabel(role="hint")
        self.previous = IconButton("chevron-up", self.tr("Previous place in the log"), role="ghost")
        self.next = IconButton("chevron-down", self.tr("Next place in the log"), role="ghost")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_1)
        for part in (self.count, self.field, self.previous, self.next):
            row.addWidget(part)
        self._connect()
        self._show_count()

    @Slot()
    def go_on(self) -> None:
        """Show the next place, after the last one the first."""
        self._look_at_once()
        self._show(len(self._places) - 1 if self._at is None else self._at + 1)

    @Slot()
    def go_back(self) -> None:
        """Show the place before, before the first one the last."""
        self._look_at_once()
        self._show((len(self._places) if self._at is None else self._at) - 1)

    # -- inside -------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._rest.timeout.connect(self._look)
        self.field.textChanged.connect(self._on_words_changed)
        self.field.returnPressed.connect(self.go_on)
        self.field.backward.connect(self.go_back)
        self.field.left.connect(self._on_left)
        self.next.clicked.connect(self.go_on)
        self.previous.clicked.connect(self.go_back)
        self._text.textChanged.connect(self._on_log_changed)
        self._text.verticalScrollBar().valueChanged.connect(self._mark)
        find = make_action(commands.FIND_IN_LOG, self)
        # The log itself is not part of this row.
        find.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        find.triggered.connect(self._on_find)
        self.addAction(find)

    @Slot(str)
    def _on_words_changed(self, _words: str) -> None:
        self._at = None
        self._rest.start()

    @Slot()
    def _on_log_changed(self) -> None:
        if self.field.text() and not self._rest.isActive():
            self._rest.start()

    @Slot()
    def _on_find(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    @Slot()
    def _on_left(self) -> None:
        self.field.clear()
        self._text.setFocus()

    def _look_at_once(self) -> None:
        if self._rest.isActive():
            self._look()

    @Slot()
    def _look(self) -> None:
        self._rest.stop()
        shown = None if self._at is None else self._places[self._at]
        self._places = places_of(self.field.text(), self._text.toPlainText())
        self._at = self._places.index(shown) if shown in self._places else None
        self._mark()
        self._show_count()

    def _show(self, place: int) -> None:
        if not self._places:
            return
        self._at = place % len(self._places)
        cursor = self._text.textCursor()
        cursor.setPosition(self._places[self._at])
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()
        self._mark()
        self._show_count()

    @Slot()
    def _mark(self) -> None:
        """Mark what can be seen: a common letter stands in a log a hundred thousand times."""
        if not self._places:
            self._text.setExtraSelections([])
            return
        corner = self._text.viewport().rect().bottomRight()
        first = self._text.cursorForPosition(QPoint(0, 0)).block().position()
        last = self._text.cursorForPosition(corner).block()
        end = last.position() + last.length()
        marks = [
            self._selection(place, now=number == self._at)
            for number, place in enumerate(self._places)
            if first <= place < end
        ]
        self._text.setExtraSelections(marks)

    def _selection(self, place: int, *, now: bool) -> QTextEdit.ExtraSelection:
        tokens = current_tokens()
        look = QTextCharFormat()
        look.setBackground(tokens.color("badge" if now else "surface_3"))
        look.setForeground(tokens.color("on_badge" if now else "text"))
        # Not by colour alone.
        look.setFontUnderline(True)
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(place)
        length = len(self.field.text())
        cursor.movePosition(
            QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, length
        )
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = look
        return selection

    def _show_count(self) -> None:
        asked = bool(self.field.text())
        for button in (self.previous, self.next):
            button.setEnabled(bool(self._places))
        if not asked:
            self.count.setText("")
        elif not self._places:
            self.count.setText(self.tr("not found"))
        else:
            at = "–" if self._at is None else QLocale().toString(self._at + 1)
            total = QLocale().toString(len(self._places))
            self.count.setText(self.tr("%1 of %2").replace("%1", at).replace("%2", total))


class _Field(QLineEdit):
    """``backward`` asks for the place before, ``left`` for the log itself."""

    backward = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Find in the log"))
        self.setAccessibleName(self.tr("Find in the log"))
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", "text_2"), QLineEdit.ActionPosition.LeadingPosition)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.backward.emit()
        else:
            super().keyPressEvent(event)
