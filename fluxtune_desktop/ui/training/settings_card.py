"""The settings of a training that matter, each with its reason."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.ui.texts_training import subject_in_sentence
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, SPACE_4
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.field import Field
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.number_box import CalmSlider
from fluxtune_desktop.ui.widgets.pill import Pill, Tone
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_STEP = 50
_STEPS = (100, 4000)
RANKS = (4, 8, 12, 16, 24, 32, 48, 64, 96, 128)
"""Useful ranks within the trainer's bounds of 1 to 128 (replicate/flux-fine-tuner train.py)."""
_RATES = (0.000001, 0.01)


class SettingsCard(Card):
    """Steps, rank and learning rate. ``changed`` carries no value: ask `settings`."""

    changed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Training settings"), parent=parent)
        self._images = 0
        self._subject = Subject.STYLE
        self.pill = Pill("", Tone.NEUTRAL)
        self.header.addWidget(self.pill)
        self.reset = Button(self.tr("Reset"), icon="rotate-ccw", role="ghost")
        self.add_trailing(self.reset)
        self.steps = _slider(_STEPS[0] // _STEP, _STEPS[1] // _STEP)
        self.rank = _slider(0, len(RANKS) - 1)
        self.rate = QLineEdit()
        self.steps_field = Field(self.tr("Steps"), self.steps)
        self.rank_field = Field(
            self.tr("LoRA rank"), self.rank, self.tr("Higher holds finer detail, and costs time.")
        )
        self.rate_field = Field(self.tr("Learning rate"), self.rate)
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        for field in (self.steps_field, self.rank_field, self.rate_field):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addSpacing(SPACE_2)
        self.body.addLayout(row)
        self.body.addSpacing(SPACE_2)
        self.body.addLayout(self._fixed_line())
        self.show_defaults()
        self.steps.valueChanged.connect(self._on_changed)
        self.rank.valueChanged.connect(self._on_changed)
        self.rate.textEdited.connect(self._on_changed)
        self.reset.clicked.connect(self.show_defaults)

    def settings(self) -> TrainingSettings | None:
        """What is set, or None while the learning rate is not a usable number."""
        rate = self.learning_rate()
        if rate is None:
            return None
        return replace(
            TrainingSettings(),
            steps=self.step_count(),
            lora_rank=RANKS[self.rank.value()],
            learning_rate=rate,
        )

    def step_count(self) -> int:
        """The steps that the slider stands at."""
        return self.steps.value() * _STEP

    def learning_rate(self) -> float | None:
        """The typed number, or None when it is not one that a training can use."""
        try:
            rate = float(self.rate.text().strip().replace(",", "."))
        except ValueError:
            return None
        return rate if _RATES[0] <= rate <= _RATES[1] else None

    def show_dataset(self, *, images: int, subject: Subject) -> None:
        """Reckon with so many images of such a subject."""
        self._images = images
        self._subject = subject
        self._refresh()

    @Slot()
    def show_defaults(self) -> None:
        """Go back to what is recommended."""
        usual = TrainingSettings()
        self.rate.setText(_plain(usual.learning_rate))
        self.steps.setValue(usual.steps // _STEP)
        self.rank.setValue(RANKS.index(usual.lora_rank))
        self._refresh()
        self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        self.steps_field.set_value(QLocale.c().toString(self.step_count()).replace(",", ""))
        self.rank_field.set_value(str(RANKS[self.rank.value()]))
        self._show_passes()
        self._show_rate()
        usual = self.settings() == TrainingSettings()
        self.reset.setVisible(not usual)
        self.pill.setVisible(self._images > 0)
        self.pill.show_state(self._advice(usual=usual), Tone.NEUTRAL)

    def _advice(self, *, usual: bool) -> str:
        if not usual:
            return self.tr("Your own settings")
        pattern = self.tr("Recommended for %1 with %n images", "", self._images)
        return pattern.replace("%1", subject_in_sentence(self._subject))

    def _show_passes(self) -> None:
        if not self._images:
            self.steps_field.set_hint(self.tr("500 to 4000 is usual."))
            return
        pattern = self.tr("%1 passes over each image. 500 to 4000 is usual.")
        passes = self.step_count() // self._images
        self.steps_field.set_hint(pattern.replace("%1", str(passes)))

    def _show_rate(self) -> None:
        rate = self.learning_rate()
        if rate is None:
            self.rate_field.set_problem(self.tr("A number from 0.000001 to 0.01, such as 0.0004."))
        elif rate == TrainingSettings().learning_rate:
            self.rate_field.set_hint(self.tr("The trainer's default."))
        else:
            self.rate_field.set_hint(
                self.tr("The trainer's default is 0.0004. Higher learns faster, and less finely.")
            )

    def _fixed_line(self) -> QHBoxLayout:
        usual = TrainingSettings()
        pattern = self.tr(
            "Also sent, as the trainer recommends: resolution %1 · caption dropout %2 % · %3 · "
            "batch %4"
        )
        text = pattern.replace("%1", usual.resolution.replace(",", ", "))
        text = text.replace("%2", f"{usual.caption_dropout_rate * 100:.0f}")
        text = text.replace("%3", usual.optimizer).replace("%4", str(usual.batch_size))
        line = QHBoxLayout()
        line.setSpacing(SPACE_3)
        line.addWidget(IconLabel("info", role="text_3"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(PlainLabel(text, role="hint", wrap=True), 1)
        return line


def _slider(low: int, high: int) -> CalmSlider:
    slider = CalmSlider(low, high, low)
    slider.setPageStep(max(1, (high - low) // 10))
    return slider


def _plain(number: float) -> str:
    return f"{number:.7f}".rstrip("0")
