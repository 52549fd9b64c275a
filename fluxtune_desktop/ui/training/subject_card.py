"""What is taught, by which word it is called, and under which name Replicate keeps it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from fluxtune_desktop.core.captions import is_trigger_word
from fluxtune_desktop.core.ids import is_model_name
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.ui.texts_training import subject_hint, subject_name
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_3
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.choice_card import ChoiceCard
from fluxtune_desktop.ui.widgets.field import Field
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
        self._practice = False
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
        self.name.setMaxLength(63)
        self.trigger_field = Field(self.tr("Trigger word"), self.trigger)
        self.name_field = Field(self.tr("Model name"), self.name)
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

    def show_owner(self, owner: str, *, practice: bool) -> None:
        """Show whose model it will be; an empty owner is not known yet."""
        self.name.set_prefix(f"{owner} /" if owner else "")
        self._practice = practice
        self.show_name_state()

    def show_name_state(self) -> None:
        """Explain the name, or say what is wrong with it."""
        if not is_model_name(self.name.text()):
            self.name_field.set_problem(
                self.tr("Use lowercase letters, digits and - _ . and begin with a letter or digit.")
            )
        elif self._practice:
            self.name_field.set_hint(self.tr("A private model of the practice account."))
        else:
            self.name_field.set_hint(self.tr("Created for you as a private model on Replicate."))

    def show_trigger_use(self, used: int, captions: int) -> None:
        """Say in how many captions the word stands, or what speaks against it."""
        word = self.trigger.text().strip()
        if not word:
            self.trigger_field.set_hint(
                self.tr("A made-up word that calls your style. Without one, it is always on.")
            )
        elif not is_trigger_word(word):
            self.trigger_field.set_problem(
                self.tr("Use one word of letters, digits, - and _. A made-up one works best.")
            )
        else:
            pattern = self.tr("A made-up word that calls your style. Used in %1 of %2 captions.")
            self.trigger_field.set_hint(
                pattern.replace("%1", str(used)).replace("%2", str(captions))
            )

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
        self.show_name_state()
        self.name_changed.emit(text)
