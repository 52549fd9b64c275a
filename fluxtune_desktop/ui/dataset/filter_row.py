"""One row of the builder: what, compared how, with what."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from fluxtune_desktop.core.marks import MOST_STARS
from fluxtune_desktop.core.query import Comparison, NumberField, State, TextField
from fluxtune_desktop.core.query_rows import NumberRow, Row, StateRow, TextRow
from fluxtune_desktop.ui.dataset.filter_texts import (
    comparison_name,
    number_field_name,
    state_name,
    text_field_name,
)
from fluxtune_desktop.ui.tokens import SPACE_2
from fluxtune_desktop.ui.widgets.button import IconButton
from fluxtune_desktop.ui.widgets.number_box import NumberBox

_MOST = 999_999_999
_USUAL = {
    NumberField.WORDS: 20,
    NumberField.TOKENS: 77,
    NumberField.CHARACTERS: 100,
    NumberField.RATING: 3,
    NumberField.WIDTH: 1024,
    NumberField.HEIGHT: 1024,
}
_LARGEST = {NumberField.RATING: MOST_STARS}
# In the order of the boxes: Qt would give back plain strings for what is kept in them.
_SUBJECTS: tuple[TextField | NumberField | None, ...] = (*TextField, *NumberField, None)
_COMPARISONS = tuple(Comparison)
_STATES = tuple(State)
_NEGATED = 1


class FilterRow(QWidget):
    """``changed`` after each change; ``more`` and ``less`` for a row after this one, and no more
    of it.
    """

    changed = Signal()
    more = Signal()
    less = Signal()

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject = QComboBox()
        self.subject.setAccessibleName(self.tr("What to look at"))
        self.test = QComboBox()
        self.test.setAccessibleName(self.tr("How to compare"))
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Words; * stands for anything"))
        self.text.setAccessibleName(self.tr("Words to look for"))
        self.number = NumberBox(0, _MOST, 0)
        self.number.setAccessibleName(self.tr("Number"))
        self.state = QComboBox()
        self.state.setAccessibleName(self.tr("What the image is"))
        self.add_button = IconButton("plus", self.tr("Add a row"), role="ghost")
        self.remove_button = IconButton("minus", self.tr("Remove this row"), role="ghost")
        self._fill()
        self._lay_out()
        self._show(row)
        self.subject.currentIndexChanged.connect(self._on_subject_changed)
        self.test.currentIndexChanged.connect(self._on_changed)
        self.text.textChanged.connect(self._on_changed)
        self.number.valueChanged.connect(self._on_changed)
        self.state.currentIndexChanged.connect(self._on_changed)
        self.add_button.clicked.connect(self.more)
        self.remove_button.clicked.connect(self.less)

    @property
    def value_editor(self) -> QWidget:
        """Where the value is put in."""
        return self.values.currentWidget() or self.subject

    def row(self) -> Row:
        """What the row says."""
        subject = _SUBJECTS[self.subject.currentIndex()]
        test = self.test.currentIndex()
        if isinstance(subject, TextField):
            return TextRow(field=subject, text=self.text.text(), negated=test == _NEGATED)
        if isinstance(subject, NumberField):
            comparison = _COMPARISONS[test]
            return NumberRow(field=subject, comparison=comparison, value=self.number.value())
        return StateRow(state=_STATES[self.state.currentIndex()], negated=test == _NEGATED)

    def _fill(self) -> None:
        self.subject.addItems([text_field_name(field) for field in TextField])
        self.subject.addItems([number_field_name(field) for field in NumberField])
        self.subject.addItem(self.tr("The image"))
        self.state.addItems([state_name(state) for state in _STATES])

    def _lay_out(self) -> None:
        self.values = QStackedWidget()
        for editor in (self.text, self.number, self.state):
            self.values.addWidget(editor)
        for box, width in ((self.subject, 150), (self.test, 156), (self.values, 180)):
            box.setFixedWidth(width)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.subject)
        row.addWidget(self.test)
        row.addWidget(self.values, 1)
        row.addWidget(self.remove_button)
        row.addWidget(self.add_button)

    def _show(self, row: Row) -> None:
        subject = None if isinstance(row, StateRow) else row.field
        self.subject.setCurrentIndex(_SUBJECTS.index(subject))
        self._show_subject()
        if isinstance(row, NumberRow):
            self.test.setCurrentIndex(_COMPARISONS.index(row.comparison))
            self.number.setValue(row.value)
            return
        self.test.setCurrentIndex(_NEGATED if row.negated else 0)
        if isinstance(row, TextRow):
            self.text.setText(row.text)
        else:
            self.state.setCurrentIndex(_STATES.index(row.state))

    def _show_subject(self) -> None:
        subject = _SUBJECTS[self.subject.currentIndex()]
        self.test.clear()
        if isinstance(subject, NumberField):
            self.test.addItems([comparison_name(comparison) for comparison in _COMPARISONS])
            self.test.setCurrentIndex(_COMPARISONS.index(Comparison.AT_LEAST))
            self.number.setMaximum(_LARGEST.get(subject, _MOST))
            self.number.setValue(_USUAL[subject])
            self.values.setCurrentWidget(self.number)
        elif isinstance(subject, TextField):
            self.test.addItems([self.tr("contains"), self.tr("does not contain")])
            self.values.setCurrentWidget(self.text)
        else:
            self.test.addItems([self.tr("is"), self.tr("is not")])
            self.values.setCurrentWidget(self.state)

    @Slot()
    def _on_subject_changed(self) -> None:
        boxes = (self.test, self.number)
        for box in boxes:
            box.blockSignals(True)
        self._show_subject()
        for box in boxes:
            box.blockSignals(False)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
