"""The field for the words of a filter."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from fluxtune_desktop.core.query import EVERYTHING, Query
from fluxtune_desktop.core.query_parsing import parse
from fluxtune_desktop.core.query_words import FilterError
from fluxtune_desktop.ui.dataset.filter_texts import error_text, is_unfinished
from fluxtune_desktop.ui.icons import icon

_REST_MS = 120
_UNFINISHED_MS = 1000
_AROUND = 52
"""Pixels for the icon and the edges."""


class FilterField(QLineEdit):
    """``query_changed`` comes with each filter that can be understood; the last one stays in force
    while the words are none. ``trouble_changed`` carries the sentence to show, or nothing.
    ``left`` asks for the grid.
    """

    query_changed = Signal()
    trouble_changed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Files that are dropped here are images for the project, not words.
        self.setAcceptDrops(False)
        self._query: Query = EVERYTHING
        self._words = ""
        self._trouble = ""
        self.setObjectName("filter")
        self._hints = (
            self.tr("Filter by caption or file name"),
            self.tr("Filter captions"),
            self.tr("Filter"),
            "",
        )
        self.setAccessibleName(self.tr("Filter by caption or file name"))
        self.setToolTip(
            self.tr(
                "Filter (Ctrl+F). Words are looked for in captions and names. Also: caption:mist, "
                "name:*.png, words:>20, tokens:>77, rating:>=3, is:problem, AND, OR, NOT, "
                "brackets, and quotes around words that belong together."
            )
        )
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", "text_2"), QLineEdit.ActionPosition.LeadingPosition)
        self._rest = self._timer(_REST_MS, self.read)
        # A quote that was just opened is not yet a mistake.
        self._doubt = self._timer(_UNFINISHED_MS, self._show_doubt)
        self.textChanged.connect(self._on_text_changed)

    @property
    def query(self) -> Query:
        """The filter in force."""
        return self._query

    @property
    def words(self) -> str:
        """The words of the filter in force."""
        return self._words

    @property
    def trouble(self) -> str:
        """What is wrong with the words that stand there, or nothing."""
        return self._trouble

    def put(self, words: str) -> None:
        """Write words into the field and filter by them at once."""
        self.setText(words)
        if not self.hasFocus():
            self.setCursorPosition(0)
        self.read()

    @Slot()
    def read(self) -> None:
        """Filter by what stands there, without waiting for more."""
        self._rest.stop()
        self._doubt.stop()
        read = parse(self.text())
        if isinstance(read, FilterError):
            if is_unfinished(read, self.text()):
                self._doubt.start()
            else:
                self._show_trouble(error_text(read, self.text()))
            return
        self._show_trouble("")
        self._words = self.text().strip()
        self._query = read
        self.query_changed.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room, words = self.width() - _AROUND, self.fontMetrics()
        # The last one always fits.
        fitting = (each for each in self._hints if words.horizontalAdvance(each) <= room)
        self.setPlaceholderText(next(fitting, ""))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self._go_back()
        elif key is Qt.Key.Key_Down:
            self.read()
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.read()
            self._show_doubt()
            if not self._trouble:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def _go_back(self) -> None:
        if self.text():
            self.put("")
        else:
            self.left.emit()

    @Slot(str)
    def _on_text_changed(self, _text: str) -> None:
        self._doubt.stop()
        self._rest.start()

    @Slot()
    def _show_doubt(self) -> None:
        self._doubt.stop()
        read = parse(self.text())
        self._show_trouble(error_text(read, self.text()) if isinstance(read, FilterError) else "")

    def _show_trouble(self, trouble: str) -> None:
        if trouble == self._trouble:
            return
        self._trouble = trouble
        self.setAccessibleDescription(trouble)
        self.setProperty("problem", bool(trouble))
        self.style().polish(self)
        self.trouble_changed.emit(trouble)

    def _timer(self, pause: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer
