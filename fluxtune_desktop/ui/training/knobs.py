"""Steps, rank and learning rate: the settings of a training that matter, each with its reason."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.recommended import FOLLOWING, Recommendation, passes
from fluxtune_desktop.core.training_defaults import LEARNING_RATE_RANGE, RECOMMENDED
from fluxtune_desktop.ui.amounts import grouped
from fluxtune_desktop.ui.tokens import SPACE_4
from fluxtune_desktop.ui.training.use_button import UseButton
from fluxtune_desktop.ui.widgets.field import Field
from fluxtune_desktop.ui.widgets.number_box import CalmSlider
from fluxtune_desktop.ui.widgets.turning_row import TurningRow

_STEP = 50
_STEPS = (100, 4000)
RANKS = (4, 8, 12, 16, 24, 32, 48, 64, 96, 128)
"""Useful ranks within the trainer's bounds of 1 to 128 (replicate/flux-fine-tuner train.py)."""


class Knobs(TurningRow):
    """``changed`` with each change, ``settled`` when a slider was let go or a number was typed."""

    changed = Signal()
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=SPACE_4, parent=parent)
        self._images = 0
        self._batch = 1
        self._advice = Recommendation()
        self.steps = _slider(_STEPS[0] // _STEP, _STEPS[1] // _STEP)
        self.rank = _slider(0, len(RANKS) - 1)
        self.rate = QLineEdit()
        self.steps_field = Field(self.tr("Steps"), self.steps)
        self.rank_field = Field(
            self.tr("LoRA rank"),
            self.rank,
            self.tr("Higher holds finer detail, and costs time."),
        )
        self.rate_field = Field(self.tr("Learning rate"), self.rate)
        self.use = {each: UseButton() for each in FOLLOWING}
        fields = (self.steps_field, self.rank_field, self.rate_field)
        for field, button in zip(fields, self.use.values(), strict=True):
            self.add_part(field, alignment=Qt.AlignmentFlag.AlignTop)
            field.add_beside_label(button)
            button.clicked.connect(self._on_use)
        for slider in (self.steps, self.rank):
            slider.valueChanged.connect(self._on_slider)
            slider.sliderReleased.connect(self.settled)
        self.rate.textEdited.connect(self._on_rate)

    def show_settings(self, settings: TrainingSettings) -> None:
        """Stand at these, or as near as the sliders come to them. Announces nothing."""
        if self.learning_rate() != settings.learning_rate:
            self.rate.setText(_plain(settings.learning_rate))
        self.show_sliders(settings)

    def show_sliders(self, settings: TrainingSettings) -> None:
        """The same, and leave alone what is typed."""
        nearest = min(RANKS, key=lambda rank: abs(rank - settings.lora_rank))
        with QSignalBlocker(self.steps), QSignalBlocker(self.rank):
            self.steps.setValue(round(settings.steps / _STEP))
            self.rank.setValue(RANKS.index(nearest))
        self._refresh()

    def show_images(self, images: int) -> None:
        """Reckon with so many images; 0 when it is not known how many."""
        self._images = images
        self._refresh()

    def show_batch(self, batch: int) -> None:
        """Reckon with so many images a step."""
        if batch != self._batch:
            self._batch = batch
            self._show_passes()

    def show_advice(self, advice: Recommendation) -> None:
        """What is recommended; where something else stands, it can be taken."""
        self._advice = advice
        self._show_use()

    def taken_by(self, settings: TrainingSettings) -> TrainingSettings | None:
        """``settings`` with what is set here, or None while the learning rate is no usable
        number."""
        rate = self.learning_rate()
        if rate is None:
            return None
        return replace(
            settings,
            steps=self.step_count(),
            lora_rank=RANKS[self.rank.value()],
            learning_rate=rate,
        )

    def nearly(self, settings: TrainingSettings) -> TrainingSettings:
        """``settings`` with what is set here; their own learning rate while none can be read."""
        return self.taken_by(settings) or replace(
            settings, steps=self.step_count(), lora_rank=RANKS[self.rank.value()]
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
        return rate if LEARNING_RATE_RANGE[0] <= rate <= LEARNING_RATE_RANGE[1] else None

    @Slot()
    def _on_use(self) -> None:
        name = next((name for name, each in self.use.items() if each is self.sender()), "")
        advised = self._advice.put_into(TrainingSettings())
        if name == "learning_rate":
            self.rate.setText(_plain(advised.learning_rate))
            self._refresh()
        else:
            now = self.nearly(advised)
            self.show_sliders(replace(now, **{name: getattr(advised, name)}))
        control = {"steps": self.steps, "lora_rank": self.rank}.get(name, self.rate)
        control.setFocus()
        self.changed.emit()
        self.settled.emit()

    @Slot()
    def _on_slider(self) -> None:
        self._refresh()
        self.changed.emit()
        slider = self.sender()
        if not (isinstance(slider, CalmSlider) and slider.isSliderDown()):
            self.settled.emit()

    @Slot()
    def _on_rate(self) -> None:
        self._refresh()
        self.changed.emit()
        self.settled.emit()

    def _refresh(self) -> None:
        self.steps_field.set_value(str(self.step_count()))
        self.rank_field.set_value(str(RANKS[self.rank.value()]))
        self._show_passes()
        self._show_rate()
        self._show_use()

    def _show_use(self) -> None:
        advised = self._advice.put_into(TrainingSettings())
        stands = {
            "steps": self.step_count(),
            "lora_rank": RANKS[self.rank.value()],
            "learning_rate": self.learning_rate(),
        }
        for name, button in self.use.items():
            value = getattr(advised, name)
            words = self.tr("Use the recommended %1").replace("%1", f"{value:g}")
            button.offer(words, differs=stands[name] != value)

    def _show_passes(self) -> None:
        if not self._images:
            self.steps_field.set_hint(self.tr("500 to 4000 is usual."))
            return
        times = passes(steps=self.step_count(), batch=self._batch, images=self._images)
        few = (
            self.tr("Some images are not seen at all. 500 to 4000 is usual."),
            self.tr("1 pass over each image. 500 to 4000 is usual."),
        )
        many = self.tr("%1 passes over each image. 500 to 4000 is usual.")
        hint = few[times] if times < len(few) else many.replace("%1", grouped(times))
        self.steps_field.set_hint(hint)

    def _show_rate(self) -> None:
        rate = self.learning_rate()
        if rate is None:
            self.rate_field.set_problem(self.tr("A number from 0.000001 to 0.01, such as 0.0004."))
        elif rate == RECOMMENDED.learning_rate:
            self.rate_field.set_hint(self.tr("The trainer's default."))
        else:
            self.rate_field.set_hint(
                self.tr("The trainer's default is 0.0004. Higher learns faster, and less finely.")
            )


def _slider(low: int, high: int) -> CalmSlider:
    slider = CalmSlider(low, high, low)
    slider.setPageStep(max(1, (high - low) // 10))
    return slider


def _plain(number: float) -> str:
    return f"{number:.7f}".rstrip("0")
