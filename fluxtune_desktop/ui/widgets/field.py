"""A control with its label above and its hint below."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.ui.theme import restyle, set_role
from fluxtune_desktop.ui.tokens import SPACE_2
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class Field(QWidget):
    """`control` is spoken with `label` as its name and the hint as its description."""

    def __init__(
        self, label: str, control: QWidget, hint: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._label = PlainLabel(label, role="field-label")
        self._label.setBuddy(control)
        self._value = PlainLabel(role="strong")
        self._value.hide()
        self._hint = PlainLabel(role="hint", wrap=True)
        control.setAccessibleName(label)
        self._top = QHBoxLayout()
        self._top.setSpacing(SPACE_2)
        self._top.addWidget(self._label)
        self._top.addStretch(1)
        self._top.addWidget(self._value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._top)
        column.addWidget(control)
        column.addWidget(self._hint)
        column.addStretch(1)
        self.set_hint(hint)

    def add_trailing(self, widget: QWidget) -> None:
        """Put `widget` on the line of the label, at its far end."""
        self._top.addWidget(widget)

    def add_beside_label(self, widget: QWidget) -> None:
        """Put `widget` right behind the label."""
        self._top.insertWidget(1, widget)

    def set_value(self, value: str) -> None:
        """Show in words what a slider stands at; empty shows nothing."""
        self._value.setText(value)
        self._value.setVisible(bool(value))

    def set_hint(self, hint: str) -> None:
        """Explain the control; takes a problem back."""
        self._say(hint, "hint")

    def set_problem(self, sentence: str) -> None:
        """Say what is wrong with what was typed, in the place of the hint."""
        self._say(sentence, "error")

    def hint(self) -> str:
        """The sentence under the control."""
        return self._hint.text()

    def _say(self, sentence: str, role: str) -> None:
        self._hint.setText(sentence)
        self._hint.setVisible(bool(sentence))
        set_role(self._hint, role, small=True)
        self.control.setAccessibleDescription(sentence)
        self.control.setProperty("problem", role == "error")
        restyle(self.control)
