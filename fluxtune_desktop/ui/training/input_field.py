"""One input of a trainer as a field: its control by its type, its meaning, and what is wrong."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from fluxtune_desktop.core.input_checks import Why, problem_with
from fluxtune_desktop.core.trainers import InputType, TrainerInput
from fluxtune_desktop.core.training_values import Value
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.training.input_texts import (
    choice_text,
    input_hint,
    input_label,
    plain,
    problem_text,
)
from fluxtune_desktop.ui.widgets.button import IconButton
from fluxtune_desktop.ui.widgets.field import Field
from fluxtune_desktop.ui.widgets.number_box import CalmChoice

_LONGEST = 2000
_RESET = 20


class InputField(Field):
    """``changed`` with each change by the person. ``start`` is what Reset goes back to."""

    changed = Signal()

    def __init__(
        self, taken: TrainerInput, start: Value | None, parent: QWidget | None = None
    ) -> None:
        self.taken = taken
        self.start = start
        self._control = _control_for(taken)
        label = input_label(taken.name, taken.title)
        # The label of a control that it leads to takes a single & for a key.
        super().__init__(label.replace("&", "&&"), self._control, input_hint(taken), parent=parent)
        self._control.setAccessibleName(label)
        self.reset = IconButton("rotate-ccw", self.tr("Back to the default"), role="ghost", size=14)
        set_role(self.reset, "ghost", small=True)
        self.reset.setFixedSize(_RESET, _RESET)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.add_trailing(self.reset)
        self.reset.clicked.connect(self.take_start)
        self._control.edited.connect(self._on_edited)
        self.show_value(start)

    def value(self) -> Value | None:
        """What stands there, as far as it can be read; None for an empty field."""
        return self._control.typed()

    def problem(self) -> Why | None:
        """What is wrong with it."""
        value = self.value()
        if value is None or value == "":
            needed = self.taken.required or self.taken.default is not None
            return Why.EMPTY if needed and self.taken.type is not InputType.YES_NO else None
        return problem_with(self.taken, value)

    def untouched(self) -> bool:
        """Whether it stands where it began."""
        return (self.value() or None) == (self.start or None)

    def show_value(self, value: Value | None) -> None:
        """Stand at this; announces nothing."""
        with QSignalBlocker(self._control):
            self._control.show_value(value)
        self._refresh()

    @Slot()
    def take_start(self) -> None:
        """Go back to what the form began with."""
        self.show_value(self.start)
        self._control.setFocus()
        self.changed.emit()

    @Slot()
    def _on_edited(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        why = self.problem()
        if why is None:
            self.set_hint(input_hint(self.taken))
        else:
            self.set_problem(problem_text(why, self.taken))
        self.reset.setVisible(not self.untouched())


class _Text(QLineEdit):
    edited = Signal()

    def __init__(self, taken: TrainerInput) -> None:
        super().__init__()
        self.setMaxLength(_LONGEST)
        self._kind = taken.type
        self.textEdited.connect(self.edited)

    def show_value(self, value: Value | None) -> None:
        self.setText("" if value is None else plain(value))
        self.setCursorPosition(0)

    def typed(self) -> Value | None:
        text = self.text().strip()
        if self._kind is InputType.TEXT:
            return text
        if not text:
            return None
        return _number(text, whole=self._kind is InputType.WHOLE)


class _Choice(CalmChoice):
    edited = Signal()

    def __init__(self, taken: TrainerInput) -> None:
        super().__init__()
        self._taken = taken
        for value in taken.choices:
            self.addItem(choice_text(taken.name, value), value)
        self.currentIndexChanged.connect(self.edited)

    def show_value(self, value: Value | None) -> None:
        place = self.findData(value)
        if place < 0 and value is not None:
            # What an older version took stays to be seen, with the problem beside it.
            self.addItem(choice_text(self._taken.name, value), value)
            place = self.count() - 1
        self.setCurrentIndex(max(place, 0))

    def typed(self) -> Value | None:
        found = self.currentData()
        return found if isinstance(found, str | int | float | bool) else None


class _YesNo(QCheckBox):
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setText(self.tr("On"))
        self.toggled.connect(self.edited)

    def show_value(self, value: Value | None) -> None:
        self.setChecked(value is True)

    def typed(self) -> Value | None:
        return self.isChecked()


def _control_for(taken: TrainerInput) -> "_Text | _Choice | _YesNo":
    if taken.choices:
        return _Choice(taken)
    if taken.type is InputType.YES_NO:
        return _YesNo()
    return _Text(taken)


def _number(text: str, *, whole: bool) -> Value:
    """The number, or the text itself, which is none."""
    try:
        return int(text) if whole else float(text.replace(",", "."))
    except ValueError:
        return text
