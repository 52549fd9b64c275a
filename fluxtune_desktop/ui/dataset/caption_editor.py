"""The box in which a caption is typed."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import current_tokens
from fluxtune_desktop.ui.widgets.text_marks import TextMarks
from fluxtune_desktop.ui.widgets.text_places import characters_before
from fluxtune_desktop.ui.widgets.trigger_highlighter import CHIP, TriggerMarks

_LINE_PERCENT = 132.0
_CHIP_PADDING = 3.0
_OWN_UNDO = ("edit-undo", "edit-redo")
_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class CaptionEditor(QTextEdit):
    """``edited`` carries the text after each keystroke, ``left`` comes with Esc. Undo is the
    project's, across images."""

    edited = Signal(object)
    left = Signal()
    menu_made = Signal(object, int)  # QMenu, and the place of the text that it is about

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = ""
        set_role(self, "caption")
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(6)
        self._hint = self.tr(
            "What is in this picture, in one to three sentences. Leave the style out."
        )
        self.setAccessibleName(self.tr("Caption"))
        self.setAccessibleDescription(self._hint)
        self._trigger = TriggerMarks(ground=False)
        self.marks = TextMarks(self, self._trigger)
        self._space_lines()
        self.textChanged.connect(self._on_text_changed)

    def show_text(self, text: str) -> None:
        """Show a caption without reporting it. The cursor stays where the change ended."""
        if text == self._known and text == self.toPlainText():
            return
        old, self._known = self.toPlainText(), text
        self.setPlainText(text)
        self._space_lines()
        cursor = self.textCursor()
        cursor.setPosition(_end_of_change(old, text))
        self.setTextCursor(cursor)

    def set_trigger(self, word: str) -> None:
        """Mark another word."""
        self._trigger.set_trigger(word)

    def put_first(self, word: str) -> None:
        """Set a word before the text, unless it stands there already."""
        if self.isReadOnly() or self.toPlainText().startswith(word):
            return
        cursor = QTextCursor(self.document())
        cursor.insertText(f"{word} " if self.toPlainText() else word)

    def put_word(self, word: str) -> None:
        """Set a word at the cursor, with the blanks that it needs."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        text, place = self.toPlainText(), cursor.selectionStart()
        before = " " if place > 0 and not text[place - 1 : place].isspace() else ""
        following = text[cursor.selectionEnd() : cursor.selectionEnd() + 1]
        after = " " if following.isalnum() else ""
        cursor.insertText(f"{before}{word}{after}")
        self.setTextCursor(cursor)
        self.setFocus()

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # Files that are dropped here are images for the project, not words.
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        place = characters_before(self.toPlainText(), cursor.position())
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() in _OWN_UNDO:
                menu.removeAction(action)
        self.menu_made.emit(menu, place)
        menu.popup(event.globalPos())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        chips = self._chips()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0.0, -float(self.verticalScrollBar().value()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_tokens().accent_soft)
        for chip in chips:
            painter.drawRoundedRect(chip, 4, 4)
        if self.document().isEmpty():
            # Qt's own placeholder ends after one line where lines are spaced.
            margin = round(self.document().documentMargin())
            room = self.viewport().rect().adjusted(margin, margin + 3, -margin, -margin)
            painter.setFont(self.font())
            painter.setPen(current_tokens().color("text_3"))
            painter.drawText(room, Qt.TextFlag.TextWordWrap, self._hint)
        painter.end()
        super().paintEvent(event)

    def _chips(self) -> list[QRectF]:
        """The grounds of the trigger words in view: of a long text only that much is looked at."""
        places = self.document().documentLayout()
        view = QRectF(self.viewport().rect()).translated(0, self.verticalScrollBar().value())
        block, chips = self.cursorForPosition(QPoint(0, 0)).block(), []
        while block.isValid():
            place = places.blockBoundingRect(block)
            if place.top() > view.bottom():
                break
            chips += _chips_of(block, place, view.translated(-place.topLeft()))
            block = block.next()
        return chips

    def _space_lines(self) -> None:
        spaced = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        spaced.setLineHeight(_LINE_PERCENT, kind.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(event.matches(key) for key in _UNDO_KEYS)
        ):
            # Left to the window's own command.
            event.ignore()
            return False
        return super().event(event)

    @Slot()
    def _on_text_changed(self) -> None:
        text = self.toPlainText()
        # Marking the trigger word is reported as a change, too.
        if text != self._known:
            self._known = text
            self.edited.emit(text)


def _end_of_change(old: str, new: str) -> int:
    """Where the differing part ends in ``new``; its end when the texts have nothing in common."""
    same = 0
    while same < min(len(old), len(new)) and old[-1 - same] == new[-1 - same]:
        same += 1
    return len(new) - same if old else len(new)


def _chips_of(block: QTextBlock, place: QRectF, view: QRectF) -> list[QRectF]:
    """The grounds of the trigger words of a block, a word that is broken has several."""
    layout = block.layout()
    lines = _lines_in(layout, view)
    if not lines:
        return []
    first, last = lines[0].textStart(), lines[-1].textStart() + lines[-1].textLength()
    return [
        box.translated(place.topLeft())
        for span in layout.formats()
        if span.start < last and span.start + span.length > first
        if span.format.hasProperty(CHIP)
        for box in _boxes(lines, span.start, span.start + span.length)
    ]


def _lines_in(layout: QTextLayout, view: QRectF) -> list[QTextLine]:
    lines = map(layout.lineAt, range(layout.lineCount()))
    return [
        line for line in lines if line.rect().bottom() > view.top() and line.y() < view.bottom()
    ]


def _boxes(lines: list[QTextLine], start: int, end: int) -> list[QRectF]:
    boxes = []
    for line in lines:
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = _x(line, first), _x(line, last)
            width = abs(right - left) + 2 * _CHIP_PADDING
            edge = min(left, right) - _CHIP_PADDING
            boxes.append(QRectF(edge, line.y() - 1, width, line.height() + 2))
    return boxes


def _x(line: QTextLine, place: int) -> float:
    # PySide gives the place back beside the x, and its stubs say neither.
    found = line.cursorToX(place)
    return float(found[0]) if isinstance(found, tuple) else 0.0
