"""Filters for people who do not write them: rows, and a few that are wanted often."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.query import TextField, written
from fluxtune_desktop.core.query_parsing import parse
from fluxtune_desktop.core.query_rows import Row, Rows, TextRow, query_of, rows_of
from fluxtune_desktop.core.query_words import FilterError
from fluxtune_desktop.ui.dataset.filter_row import FilterRow
from fluxtune_desktop.ui.dataset.filter_texts import quick_filters
from fluxtune_desktop.ui.tab_order import put_after
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_4
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.chip import Chip
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_BLANK = TextRow(field=TextField.CAPTION)
_MOST_ROWS = 8


class FilterBuilder(QWidget):
    """A panel that opens below its button. ``built`` carries the words of the filter."""

    built = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        # Its corners are round: what lies outside of them is not painted.
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(self.tr("Build a filter"))
        self.rows: list[FilterRow] = []
        self.join = QComboBox()
        self.join.addItems([self.tr("all of these"), self.tr("any of these")])
        self.join.setAccessibleName(self.tr("Whether all or one of the rows must hold"))
        self.foreign = PlainLabel(
            self.tr(
                "What is written in the filter field does not fit into rows. It stays as it is "
                "until something is chosen here."
            ),
            role="hint",
            wrap=True,
        )
        self.clear_button = Button(self.tr("Clear filter"), role="ghost")
        self.done_button = Button(self.tr("Done"))
        self.chips = [Chip(name) for name, _ in quick_filters()]
        self._quick = dict(quick_filters())
        self._lay_out()
        self.join.currentIndexChanged.connect(self._tell)
        self.clear_button.clicked.connect(self._clear)
        self.done_button.clicked.connect(self.close)
        for chip in self.chips:
            chip.clicked.connect(self._on_chip)

    def open_below(self, button: QWidget, words: str) -> None:
        """Open with the rows of these words, where they have any."""
        query = parse(words)
        rows = None if isinstance(query, FilterError) else rows_of(query)
        fits = rows is not None and len(rows.rows) <= _MOST_ROWS
        self.foreign.setHidden(fits)
        self._show(rows if rows is not None and fits else Rows())
        self.adjustSize()
        self.move(self._place_below(button))
        self.show()
        self.rows[0].value_editor.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.close()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(SPACE_2)
        for chip in self.chips:
            chips.addWidget(chip)
        chips.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(PlainLabel(self.tr("Show images that fit")))
        head.addWidget(self.join)
        head.addStretch(1)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_2)
        foot = QHBoxLayout()
        foot.addWidget(self.clear_button)
        foot.addStretch(1)
        foot.addWidget(self.done_button)
        panel = self._panel = QFrame()
        set_role(panel, "popover")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(panel)
        column = QVBoxLayout(panel)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_2 + 4)
        column.addLayout(chips)
        column.addWidget(self.foreign)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addLayout(foot)

    def _show(self, rows: Rows) -> None:
        self.join.blockSignals(True)
        self.join.setCurrentIndex(int(rows.either))
        self.join.blockSignals(False)
        for old in list(self.rows):
            self._drop(old)
        for place, row in enumerate(rows.rows or (_BLANK,)):
            self._put(place, row)
        self._count()

    def _put(self, place: int, row: Row) -> FilterRow:
        made = FilterRow(row)
        self.rows.insert(place, made)
        self._rows.insertWidget(place, made)
        made.changed.connect(self._tell)
        made.more.connect(self._on_more)
        made.less.connect(self._on_less)
        return made

    def _drop(self, row: FilterRow) -> None:
        self.rows.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _count(self) -> None:
        for row in self.rows:
            row.add_button.setEnabled(len(self.rows) < _MOST_ROWS)
        self.join.setEnabled(len(self.rows) > 1)
        last: QWidget = self.join
        for row in self.rows:
            last = put_after(row, last)
        for button in (self.clear_button, self.done_button):
            last = put_after(button, last)
        for widget in (self._panel, self):
            layout = widget.layout()
            if layout is not None:
                layout.activate()
        self.adjustSize()

    @Slot()
    def _tell(self) -> None:
        rows = Rows(
            rows=tuple(row.row() for row in self.rows), either=self.join.currentIndex() == 1
        )
        self.foreign.hide()
        self.built.emit(written(query_of(rows)))

    @Slot()
    def _on_more(self) -> None:
        row = self.sender()
        if isinstance(row, FilterRow):
            made = self._put(self.rows.index(row) + 1, _BLANK)
            self._count()
            made.text.setFocus()

    @Slot()
    def _on_less(self) -> None:
        row = self.sender()
        if not isinstance(row, FilterRow):
            return
        place = self.rows.index(row)
        self._drop(row)
        if not self.rows:
            self._put(0, _BLANK)
        self._count()
        self.rows[min(place, len(self.rows) - 1)].remove_button.setFocus()
        self._tell()

    @Slot()
    def _clear(self) -> None:
        self.built.emit("")
        self.close()

    @Slot()
    def _on_chip(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.built.emit(self._quick[chip.word])
            self.close()

    def _place_below(self, button: QWidget) -> QPoint:
        """Below the button, and within the window that it is in."""
        window = button.window()
        size: QSize = self.sizeHint()
        wanted = button.mapTo(window, QPoint(0, button.height() + 4))
        left = max(8, min(wanted.x(), window.width() - size.width() - 8))
        return window.mapToGlobal(QPoint(left, wanted.y()))
