"""What is taught, by which word it is called, and under which name Replicate keeps it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.ui.texts_training import subject_hint, subject_name
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_3
from fluxtune_desktop.ui.widgets.advice_field import AdviceField
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.choice_card import ChoiceCard
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.prefix_edit import PrefixEdit
from fluxtune_desktop.ui.widgets.turning_row import TurningRow

SUBJECT_ICONS = {Subject.STYLE: "palette", Subject.CHARACTER: "user", Subject.OBJECT: "box"}


class SubjectCard(Card):
    """Three fields of a project. Each signal carries what the person chose or typed."""

    subject_changed = Signal(object)
    trigger_changed = Signal(object)
    name_changed = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        question = PlainLabel(self.tr("What are you teaching?"), role="field-label")
        self.body.addWidget(question)
        self._choices = {subject: self._choice(subject) for subject in Subject}
        row = TurningRow(gap=SPACE_3)
        for choice in self._choices.values():
            row.add_part(choice)
        self.body.addWidget(row)
        self.trigger = QLineEdit()
        set_role(self.trigger, "trigger")
        self.trigger.setMaxLength(60)
        self.name = PrefixEdit()
        # Longer than a name may be: the owner can be pasted along with it.
        self.name.setMaxLength(120)
        self.trigger_field = AdviceField(self.tr("Trigger word"), self.trigger)
        self.name_field = AdviceField(self.tr("Model name"), self.name)
        fields = TurningRow(gap=SPACE_3)
        fields.add_part(self.trigger_field, alignment=Qt.AlignmentFlag.AlignTop)
        fields.add_part(self.name_field, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addSpacing(SPACE_3)
        self.body.addWidget(fields)
        self.trigger.textEdited.connect(self._on_trigger_edited)
        self.name.textEdited.connect(self._on_name_edited)

    def subject(self) -> Subject:
        """The choice that is on."""
        return next(key for key, card in self._choices.items() if card.isChecked())

    def choice(self, subject: Subject) -> ChoiceCard:
        """The card of one choice."""
        return self._choices[subject]

    def show_project(self, *, subject: Subject, trigger: str, name: str) -> None:
        """Show what the project says, without taking it for typing."""
        with QSignalBlocker(self.trigger), QSignalBlocker(self.name):
            self._choices[subject].setChecked(True)
            if self.trigger.text() != trigger:
                self.trigger.setText(trigger)
            if self.name.text() != name:
                self.name.setText(name)
                # A name that is too long for the field is known by how it begins.
                self.name.setCursorPosition(0)

    def show_owner(self, owner: str) -> None:
        """Show whose model it will be; an empty owner is not known yet."""
        self.name.set_prefix(f"{owner} /" if owner else "")

    def _choice(self, subject: Subject) -> ChoiceCard:
        card = ChoiceCard(SUBJECT_ICONS[subject], subject_name(subject), subject_hint(subject))
        card.setChecked(subject is Subject.STYLE)
        card.clicked.connect(self._on_choice_clicked)
        return card

    @Slot()
    def _on_choice_clicked(self) -> None:
        self.subject_changed.emit(self.subject())

    @Slot(str)
    def _on_trigger_edited(self, text: str) -> None:
        self.trigger_changed.emit(text.strip())

    @Slot(str)
    def _on_name_edited(self, text: str) -> None:
        self.name_changed.emit(text)
