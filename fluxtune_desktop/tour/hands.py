"""What a person does to a window: real mouse, key and drop events."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

LEFT = Qt.MouseButton.LeftButton
NOTHING_HELD = Qt.KeyboardModifier.NoModifier


def click(widget: QWidget) -> None:
    """Press and release the left button in the middle of a widget."""
    QTest.mouseClick(widget, LEFT, NOTHING_HELD, widget.rect().center())


def click_row(view: QAbstractItemView, row: int) -> None:
    """Click one item of a list."""
    index = view.model().index(row, 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, NOTHING_HELD, view.visualRect(index).center())


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
    """Press and release a key while a widget has the focus."""
    QTest.keyClick(widget, key, held)


def write(editor: QLineEdit | QPlainTextEdit | QTextEdit, text: str) -> None:
    """Click into an editor, select what is there and type instead."""
    editor.setFocus()
    press(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text)


def drop(window: QWidget, paths: Sequence[Path]) -> None:
    """Drag files or folders over the window and let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = window.rect().center()
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(middle), copy, data, LEFT, NOTHING_HELD)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        release = QDropEvent(QPointF(middle), copy, data, LEFT, NOTHING_HELD)
        QApplication.sendEvent(window, release)
