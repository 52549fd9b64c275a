"""Advanced: every input of the trainer besides the first three, each with its meaning."""

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.trainers import InputType, Part, TrainerInput, TrainerLook
from fluxtune_desktop.core.training_values import OtherInput, Value
from fluxtune_desktop.ui.texts_training import resolution_text
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, SPACE_4
from fluxtune_desktop.ui.training.input_field import InputField
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.turning_row import TurningRow

_SHOWN = frozenset({InputType.TEXT, InputType.WHOLE, InputType.NUMBER, InputType.YES_NO})
_ELSEWHERE = frozenset({"wandb_sample_interval"})
"""Asked for beside the prompts of the progress pictures."""
_STEPS = ("training_steps", "steps")
"""What a trainer with a form of its own calls its steps, by which its price is reckoned."""
_USUAL_STEPS = 1000


class AdvancedPart(QWidget):
    """Closed it says in a line what is sent; open it has a field for each input.

    A trainer whose live schema decides the form has no other fields: it stays open.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = TrainingSettings()
        self._look: TrainerLook | None = None
        self._subject = Subject.STYLE
        self._drawn: tuple[object, ...] = ()
        self._open = False
        self.fields: dict[str, InputField] = {}
        self._coming: dict[str, Value] = {}
        self.toggle = Button(self.tr("Advanced"), icon="chevron-right", role="ghost")
        set_role(self.toggle, "ghost", flush="true")
        self.toggle.setCheckable(True)
        self.note = PlainLabel(role="hint", wrap=True)
        self._room = QWidget()
        self._rows = QVBoxLayout(self._room)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE_4)
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(self.toggle)
        head.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addLayout(head)
        column.addWidget(self._room)
        self.toggle.toggled.connect(self._on_toggled)
        self._arrange()

    @property
    def live_form(self) -> bool:
        """Whether the trainer's own schema is all there is to be asked."""
        return self._look is not None and self._look.trainer.traits.live_form

    def show_look(
        self, look: TrainerLook | None, usual: TrainingSettings, subject: Subject
    ) -> None:
        """Show the inputs in force; what was typed for the same inputs stays."""
        self._look, self._usual, self._subject = look, usual, subject
        inputs = () if look is None else tuple(_shown(look))
        drawn = (inputs, usual, subject if self.live_form else None, look and look.trainer.model)
        if drawn != self._drawn:
            kept = self._kept(drawn)
            self._drawn = drawn
            self._build(inputs, kept)
        self._arrange()

    def show_defaults(self) -> None:
        """Go back to what the form began with."""
        self._coming = {}
        for field in self.fields.values():
            field.show_value(field.start)
        self._arrange()

    def show_settings(self, settings: TrainingSettings) -> None:
        """Stand at these, also with inputs of which the trainer has not told yet."""
        others = {each.name: each.value for each in settings.others}
        for name, field in self.fields.items():
            usual = field.taken.default if self.live_form else field.start
            field.show_value(others.get(name, getattr(settings, name, usual)))
        self._coming = {name: each for name, each in others.items() if name not in self.fields}
        self._arrange()

    def untouched(self) -> bool:
        """Whether everything stands where it began."""
        return all(field.untouched() for field in self.fields.values())

    def troubled(self) -> InputField | None:
        """The first field with a problem."""
        return next((each for each in self.fields.values() if each.problem() is not None), None)

    def taken_by(self, settings: TrainingSettings) -> TrainingSettings | None:
        """``settings`` with what is set here, or None while something here is wrong."""
        return None if self.troubled() is not None else self.attempt(settings)

    def attempt(self, settings: TrainingSettings) -> TrainingSettings:
        """``settings`` with what stands here, wrong or not, for those who say what is wrong."""
        if self.live_form:
            return self._others(settings)
        set_here: dict[str, Any] = {name: _typed(field) for name, field in self.fields.items()}
        return replace(settings, **set_here)

    # -- inside -------------------------------------------------------------------------------

    def _others(self, settings: TrainingSettings) -> TrainingSettings:
        values = {name: field.value() for name, field in self.fields.items()}
        sent = tuple(
            OtherInput(name=name, value=value)
            for name, value in values.items()
            if value not in (None, "") and value != self.fields[name].taken.default
        )
        steps = next((values[name] for name in _STEPS if isinstance(values.get(name), int)), None)
        return replace(
            settings,
            others=sent,
            steps=steps if isinstance(steps, int) else _USUAL_STEPS,
        )

    def _kept(self, drawn: tuple[object, ...]) -> dict[str, Value]:
        """What the person typed, unless it was for another trainer."""
        if not self._drawn or drawn[-1] != self._drawn[-1]:
            return {}
        found = {}
        for name, field in self.fields.items():
            value = field.value()
            if value is not None and not field.untouched():
                found[name] = value
        return found

    def _build(self, inputs: Iterable[TrainerInput], kept: dict[str, Value]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self.fields = {each.name: InputField(each, self._start(each)) for each in inputs}
        several = list(self.fields.values())
        for place in range(0, len(several), 2):
            row = TurningRow(gap=SPACE_4)
            for field in several[place : place + 2]:
                row.add_part(field, alignment=Qt.AlignmentFlag.AlignTop)
            if len(several[place : place + 2]) == 1:
                row.add_part(QWidget())
            self._rows.addWidget(row)
        for name, field in self.fields.items():
            shown = self._coming.pop(name, kept.get(name))
            if shown is not None:
                field.show_value(shown)
            field.changed.connect(self._on_changed)

    def _start(self, taken: TrainerInput) -> Value | None:
        if taken.name == "lora_type":
            wanted = "style" if self._subject is Subject.STYLE else "subject"
            return wanted if wanted in taken.choices else taken.default
        if self.live_form or not hasattr(self._usual, taken.name):
            return taken.default
        start: Value = getattr(self._usual, taken.name)
        return start

    @Slot()
    def _on_changed(self) -> None:
        self._arrange()
        self.changed.emit()

    @Slot(bool)
    def _on_toggled(self, checked: bool) -> None:
        self._open = checked
        self._arrange()

    def _arrange(self) -> None:
        open_ = self._open or self.live_form or self.troubled() is not None
        self._room.setVisible(open_ and bool(self.fields))
        self.toggle.setVisible(not self.live_form)
        self.toggle.set_icon("chevron-down" if open_ else "chevron-right")
        note = self._note() if open_ else self._summary()
        self.note.setText(note)

    def _note(self) -> str:
        look = self._look
        if look is None or not self.live_form or look.live:
            return ""
        if look.asking:
            return self.tr("Replicate is being asked what this trainer takes…")
        return self.tr(
            "Replicate does not tell at the moment what else this trainer takes. It is trained "
            "with the trainer's own defaults."
        )

    def _summary(self) -> str:
        settings = self.taken_by(self._usual) or self._usual
        pattern = self.tr("Resolution %1 · caption dropout %2 % · %3 · batch %4")
        values = (
            resolution_text(settings.resolution),
            f"{settings.caption_dropout_rate * 100:g}",
            settings.optimizer,
            str(settings.batch_size),
        )
        for number, value in enumerate(values, start=1):
            pattern = pattern.replace(f"%{number}", value)
        return pattern


def _shown(look: TrainerLook) -> Iterable[TrainerInput]:
    ours = {each.name for each in fields(TrainingSettings)}
    order = {each.name: place for place, each in enumerate(look.trainer.inputs)}
    for each in sorted(look.inputs, key=lambda each: order.get(each.name, len(order))):
        fits = look.trainer.traits.live_form or each.name in ours - _ELSEWHERE
        if each.part is Part.ADVANCED and each.type in _SHOWN and fits:
            yield each


def _typed(field: InputField) -> Value:
    value = field.value()
    return "" if value is None else value
