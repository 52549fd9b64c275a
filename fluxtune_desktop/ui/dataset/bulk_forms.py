"""What a change of many captions is asked with: a small form for each kind."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.bulk import Action, Add, AddTrigger, End, Remove, Replace
from fluxtune_desktop.core.finding import MAX_PATTERN, PatternError, Wanted
from fluxtune_desktop.core.tidying import Tidy
from fluxtune_desktop.ui.dataset.bulk_texts import fault_text
from fluxtune_desktop.ui.dataset.marked_field import MarkedField
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_4
from fluxtune_desktop.ui.widgets.flow_layout import FlowLayout
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.segmented import Segment, Segmented


class BulkForm(QWidget):
    """``changed`` comes with each keystroke; ``entered`` when Enter is pressed in a field."""

    changed = Signal()
    entered = Signal()

    def action(self) -> Action:
        """What is asked for."""
        raise NotImplementedError

    def show_fault(self, error: PatternError | None) -> None:
        """Say what is wrong with a pattern, at its field."""

    def give_undo_away(self, away: bool) -> None:
        """Whether Ctrl+Z in a field takes back what was done last, not what was typed."""
        for field in self.findChildren(MarkedField):
            field.own_undo = not away

    def _field(self, name: str) -> MarkedField:
        field = MarkedField()
        field.setMaxLength(MAX_PATTERN)
        field.setAcceptDrops(False)
        field.setAccessibleName(name)
        field.textChanged.connect(self.changed)
        field.returnPressed.connect(self.entered)
        return field

    def _check(self, text: str, *, checked: bool = False) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(checked)
        box.toggled.connect(self.changed)
        return box


class FindForm(BulkForm):
    """Find and replace; without the second field, find and remove."""

    def __init__(self, *, replaces: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._replaces = replaces
        self.find_field = self._field(self.tr("Find"))
        self.by = self._field(self.tr("Replace with"))
        self.match_case = self._check(self.tr("Match case"))
        self.whole_word = self._check(self.tr("Whole words"))
        self.is_regex = self._check(self.tr("Regular expression"))
        self.is_regex.setToolTip(
            self.tr("Groups in brackets are put back with $1, $2 or ${name} in the replacement.")
        )
        self.fault = PlainLabel(role="error", wrap=True)
        self.fault.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_2)
        grid.addWidget(PlainLabel(self.tr("Find"), role="field-label"), 0, 0)
        grid.addWidget(self.find_field, 0, 1)
        if replaces:
            grid.addWidget(PlainLabel(self.tr("Replace with"), role="field-label"), 1, 0)
            grid.addWidget(self.by, 1, 1)
        grid.setColumnStretch(1, 1)
        options = FlowLayout(gap=SPACE_4)
        for box in (self.match_case, self.whole_word, self.is_regex):
            options.addWidget(box)
        column = _column(self)
        column.addLayout(grid)
        column.addWidget(self.fault)
        column.addLayout(options)

    @override
    def action(self) -> Action:
        wanted = Wanted(
            text=self.find_field.text(),
            is_regex=self.is_regex.isChecked(),
            whole_word=self.whole_word.isChecked(),
            match_case=self.match_case.isChecked(),
        )
        if self._replaces:
            return Replace(wanted=wanted, by=self.by.text())
        return Remove(wanted=wanted)

    @override
    def show_fault(self, error: PatternError | None) -> None:
        sentence = "" if error is None else fault_text(error)
        for field in (self.find_field, self.by):
            if error is not None and error.in_replacement == (field is self.by):
                field.show_fault(sentence, error.place)
            else:
                field.show_right()
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))


class AddForm(BulkForm):
    """A text for the start or the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = self._field(self.tr("Add"))
        self.end = _ends(self)
        self.again = self._check(self.tr("Also where it already stands"))
        self.to_empty = self._check(self.tr("Also to images without a caption"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.text, 1)
        row.addWidget(self.end)
        options = FlowLayout(gap=SPACE_4)
        options.addWidget(self.again)
        options.addWidget(self.to_empty)
        column = _column(self)
        column.addLayout(row)
        column.addLayout(options)

    @override
    def action(self) -> Action:
        return Add(
            text=self.text.text(),
            at=End(self.end.current()),
            again=self.again.isChecked(),
            to_empty=self.to_empty.isChecked(),
        )


class TriggerForm(BulkForm):
    """The trigger word where it is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = ""
        self._label = PlainLabel(wrap=True)
        self.end = _ends(self)
        self.to_empty = self._check(self.tr("Also to images without a caption"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self._label, 1)
        row.addWidget(self.end)
        column = _column(self)
        column.addLayout(row)
        column.addWidget(self.to_empty)

    def show_word(self, word: str) -> None:
        """The trigger word of the project."""
        self._word = word
        text = self.tr("Add “%1” to the captions that do not have it.").replace("%1", word)
        self._label.setText(text if word else self.tr("This project has no trigger word."))
        self.end.setEnabled(bool(word))
        self.to_empty.setEnabled(bool(word))

    @override
    def action(self) -> Action:
        return AddTrigger(
            word=self._word, at=End(self.end.current()), to_empty=self.to_empty.isChecked()
        )


class TidyForm(BulkForm):
    """What is put in order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.blanks = self._check(self.tr("Spaces"), checked=True)
        self.punctuation = self._check(self.tr("Commas and full stops"), checked=True)
        self.line_breaks = self._check(self.tr("Line breaks become spaces"))
        self.repeats = self._check(self.tr("Words that stand twice in a row"))
        options = FlowLayout(gap=SPACE_4)
        for box in (self.blanks, self.punctuation, self.line_breaks, self.repeats):
            options.addWidget(box)
        _column(self).addLayout(options)

    @override
    def action(self) -> Action:
        return Tidy(
            blanks=self.blanks.isChecked(),
            punctuation=self.punctuation.isChecked(),
            line_breaks=self.line_breaks.isChecked(),
            repeats=self.repeats.isChecked(),
        )


def _ends(form: BulkForm) -> Segmented:
    translate = QCoreApplication.translate
    ends = Segmented(
        [
            Segment(key=End.START.value, label=translate("BulkForms", "At the start")),
            Segment(key=End.END.value, label=translate("BulkForms", "At the end")),
        ]
    )
    ends.setAccessibleName(translate("BulkForms", "Where"))
    ends.changed.connect(form.changed)
    return ends


def _column(form: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(form)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_2)
    return column
