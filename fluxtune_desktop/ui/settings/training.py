"""Training: what the form of a new training begins with."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.core.training_defaults import RESOLUTIONS, TrainingDefaults
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.settings.notes_card import NotesCard
from fluxtune_desktop.ui.texts_training import resolution_text, subject_hint, subject_name
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_3, SPACE_4
from fluxtune_desktop.ui.training.knobs import Knobs
from fluxtune_desktop.ui.training.subject_card import SUBJECT_ICONS
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.choice_card import ChoiceCard
from fluxtune_desktop.ui.widgets.field import Field
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.number_box import CalmChoice
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class TrainingPart(QWidget):
    """A choice is kept at once; a form that nobody has changed yet follows it."""

    def __init__(self, settings: SettingsService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.subjects: dict[Subject, ChoiceCard] = {}
        self.knobs = Knobs()
        self.resolution = CalmChoice()
        self.autocaption = QCheckBox(self.tr("Let the trainer write captions that are missing"))
        self.publish = QCheckBox(self.tr("Publish to Hugging Face"))
        logging = self.tr("Log metrics to Weights & Biases")
        self.wandb = QCheckBox(logging.replace("&", "&&"))
        self.wandb.setAccessibleName(logging)
        self.reset = Button(self.tr("Back to recommended"), icon="rotate-ccw")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addLayout(self._header())
        for card in (self._subject_card(), self._numbers_card(), self._afterwards_card()):
            column.addWidget(card)
        self.notes = NotesCard(settings)
        column.addWidget(self.notes)
        column.addStretch(1)
        self._connect()
        self._show(settings.settings)

    def _header(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(PlainLabel(self.tr("Training"), role="heading"))
        words.addWidget(
            PlainLabel(
                self.tr("The Train page begins with this. Each training can be set otherwise."),
                role="secondary",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        row.addLayout(words, 1)
        row.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _subject_card(self) -> Card:
        card = Card(self.tr("What a new project teaches"))
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        for subject in Subject:
            choice = ChoiceCard(
                SUBJECT_ICONS[subject], subject_name(subject), subject_hint(subject), parent=box
            )
            self.subjects[subject] = choice
            row.addWidget(choice)
        card.body.addWidget(box)
        return card

    def _numbers_card(self) -> Card:
        card = Card(self.tr("Training settings"))
        card.body.setSpacing(SPACE_4)
        for resolution in RESOLUTIONS:
            self.resolution.addItem(resolution_text(resolution), resolution)
        card.body.addWidget(self.knobs)
        card.body.addWidget(
            Field(
                self.tr("Resolution"),
                self.resolution,
                self.tr(
                    "The sizes in pixels at which the trainer sees each image. All three are its "
                    "default; fewer take less time."
                ),
            )
        )
        card.body.addWidget(self.autocaption)
        return card

    def _afterwards_card(self) -> Card:
        card = Card(self.tr("When it is done"))
        card.body.setSpacing(SPACE_3)
        card.body.addWidget(self.publish)
        card.body.addWidget(self.wandb)
        line = QHBoxLayout()
        line.setSpacing(SPACE_3)
        line.addWidget(IconLabel("lock", role="text_3"), 0, Qt.AlignmentFlag.AlignTop)
        privacy = self.tr(
            "What is made on Replicate and on Hugging Face is always private. Both wishes need a "
            "connected account, and stand in the question before a training starts."
        )
        line.addWidget(PlainLabel(privacy, role="hint", wrap=True), 1)
        card.body.addLayout(line)
        return card

    def _connect(self) -> None:
        for choice in self.subjects.values():
            choice.clicked.connect(self._on_subject)
        self.knobs.settled.connect(self._on_knobs)
        self.resolution.activated.connect(self._on_resolution)
        self.autocaption.toggled.connect(self._on_autocaption)
        self.publish.toggled.connect(self._on_publish)
        self.wandb.toggled.connect(self._on_wandb)
        self.reset.clicked.connect(self._on_reset)
        self._settings.changed.connect(self._show)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        usual = settings.training
        boxes = {
            self.autocaption: usual.autocaption,
            self.publish: usual.publish,
            self.wandb: usual.wandb,
        }
        for box, on in boxes.items():
            with QSignalBlocker(box):
                box.setChecked(on)
        self.subjects[usual.subject].setChecked(True)
        if self.knobs.taken_by(usual.settings()) != usual.settings():
            self.knobs.show_settings(usual.settings())
        self.resolution.setCurrentIndex(self.resolution.findData(usual.resolution))
        self.reset.setEnabled(usual != TrainingDefaults())

    def _change(self, **changes: Any) -> None:
        now = self._settings.settings.training
        self._settings.change(training=replace(now, **changes))

    @Slot()
    def _on_subject(self) -> None:
        self._change(subject=next(key for key, card in self.subjects.items() if card.isChecked()))

    @Slot()
    def _on_knobs(self) -> None:
        chosen = self.knobs.taken_by(self._settings.settings.training.settings())
        if chosen is not None:
            self._change(
                steps=chosen.steps,
                lora_rank=chosen.lora_rank,
                learning_rate=chosen.learning_rate,
            )

    @Slot()
    def _on_resolution(self) -> None:
        self._change(resolution=self.resolution.currentData())

    @Slot(bool)
    def _on_autocaption(self, on: bool) -> None:
        self._change(autocaption=on)

    @Slot(bool)
    def _on_publish(self, on: bool) -> None:
        self._change(publish=on)

    @Slot(bool)
    def _on_wandb(self, on: bool) -> None:
        self._change(wandb=on)

    @Slot()
    def _on_reset(self) -> None:
        self._settings.change(training=TrainingDefaults())
