"""The settings of a training: three that matter, and all others under Advanced."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.recommended import Recommendation, begun_with, followed, recommended
from fluxtune_desktop.core.trainers import TrainerLook
from fluxtune_desktop.core.training_defaults import RECOMMENDED
from fluxtune_desktop.ui.amounts import grouped
from fluxtune_desktop.ui.texts_training import subject_in_sentence
from fluxtune_desktop.ui.tokens import SPACE_2
from fluxtune_desktop.ui.training.advanced_card import AdvancedPart
from fluxtune_desktop.ui.training.knobs import Knobs
from fluxtune_desktop.ui.training.presets_button import PresetsButton
from fluxtune_desktop.ui.training.recommended_row import RecommendedRow
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.pill import Pill, Tone


class SettingsCard(Card):
    """``changed`` carries no value: ask `settings`.

    A form that nobody touched follows the recommendation when the images or what is taught change,
    and says so; of one that was touched, the values that were not.
    """

    changed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Training settings"), parent=parent)
        self._images = 0
        self._subject = Subject.STYLE
        self._usual = RECOMMENDED
        self._start = RECOMMENDED
        self._steps_before = 0
        self._held = False
        self._look: TrainerLook | None = None
        self.pill = Pill("", Tone.NEUTRAL, elided=True)
        self.header.addWidget(self.pill)
        self.reset = Button(self.tr("Reset"), icon="rotate-ccw", role="ghost")
        self.presets = PresetsButton()
        self.add_trailing(self.reset)
        self.add_trailing(self.presets)
        self.knobs = Knobs()
        self.recommended = RecommendedRow()
        self.advanced = AdvancedPart()
        self.body.addSpacing(SPACE_2)
        self.body.addWidget(self.knobs)
        self.body.addWidget(self.recommended)
        self.body.addSpacing(SPACE_2)
        self.body.addWidget(self.advanced)
        self.show_defaults()
        self.knobs.changed.connect(self._on_touched)
        self.advanced.changed.connect(self._on_touched)
        self.reset.clicked.connect(self.show_defaults)
        self.recommended.wanted.connect(self._on_use)

    def settings(self) -> TrainingSettings | None:
        """What is set, or None while something is not as the trainer takes it."""
        if self.advanced.live_form:
            return self.advanced.taken_by(self._usual)
        chosen = self.knobs.taken_by(self._usual)
        return None if chosen is None else self.advanced.taken_by(chosen)

    def attempt(self) -> TrainingSettings:
        """What stands in the form, also where the trainer would refuse it."""
        live = self.advanced.live_form
        return self.advanced.attempt(self._usual if live else self.knobs.nearly(self._usual))

    @property
    def held(self) -> bool:
        """Whether the values were chosen as a whole, and follow nothing."""
        return self._held

    def show_settings(self, settings: TrainingSettings, *, held: bool = True) -> None:
        """Stand at these, or as near as the form comes to them."""
        self._held = held
        self.knobs.show_settings(settings)
        self.advanced.show_settings(settings)
        self._on_touched()

    def show_trainer(self, look: TrainerLook | None) -> None:
        """Ask for what this trainer takes."""
        self._look = look
        self.advanced.show_look(look, self._usual, self._subject)
        self.knobs.setVisible(not self.advanced.live_form)
        self._refresh()

    def begin(self, usual: TrainingSettings) -> None:
        """Begin anew, for a data set that is not known yet."""
        self._usual, self._images = usual, 0
        self._start = begun_with(usual, self._recommendation())
        self.advanced.show_look(self._look, usual, self._subject)
        self.show_defaults()

    def take_usual(self, usual: TrainingSettings) -> None:
        """What a form begins with. One that nobody changed begins anew."""
        if usual == self._usual:
            return
        untouched = self._untouched()
        self._usual = usual
        self._start = begun_with(usual, self._recommendation())
        self.advanced.show_look(self._look, usual, self._subject)
        if untouched:
            self.show_defaults()
        else:
            self._on_touched()

    def show_dataset(self, *, images: int, subject: Subject) -> None:
        """Reckon with so many images of such a subject."""
        known, before = self._images > 0, self._start
        self._images, self._subject = images, subject
        self._start = begun_with(self._usual, self._recommendation())
        self.knobs.show_images(images)
        self.knobs.show_advice(self._recommendation())
        if self._start != before and not self._held and self._follow(before):
            self._steps_before = before.steps if known and images else 0
            self.changed.emit()
        self._refresh()

    @Slot()
    def show_defaults(self) -> None:
        """Go back to what the form began with."""
        self._held = False
        self.knobs.show_settings(self._start)
        self.advanced.show_defaults()
        self._on_touched()

    @Slot()
    def _on_use(self) -> None:
        self._held = False
        self.knobs.show_settings(self._recommendation().put_into(self._usual))
        self._on_touched()

    def _follow(self, before: TrainingSettings) -> bool:
        """Whether a value moved."""
        chosen = self.knobs.nearly(before)
        moved = followed(chosen, before, self._start)
        if self.knobs.learning_rate() is None:
            self.knobs.show_sliders(moved)
        else:
            self.knobs.show_settings(moved)
        return moved != chosen

    def _recommendation(self) -> Recommendation:
        return recommended(self._images, self._subject)

    def _untouched(self) -> bool:
        by_knobs = self.advanced.live_form or self.knobs.taken_by(self._start) == self._start
        return by_knobs and self.advanced.untouched()

    @Slot()
    def _on_touched(self) -> None:
        self._steps_before = 0
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        chosen = self.settings()
        self.reset.setVisible(not self._untouched())
        if chosen is not None:
            self.knobs.show_batch(chosen.batch_size)
        self._show_recommendation(chosen)
        as_advised = chosen == self._advised()
        shown = (self._images > 0 or not as_advised) and not self.advanced.live_form
        self.pill.setVisible(shown)
        self.pill.show_state(self._advice(chosen), Tone.NEUTRAL)

    def _advised(self) -> TrainingSettings:
        return self._recommendation().put_into(RECOMMENDED)

    def _show_recommendation(self, chosen: TrainingSettings | None) -> None:
        advice = self._recommendation()
        differs = chosen is None or advice.put_into(chosen) != chosen
        self.recommended.show_recommendation(advice, differs=differs, before=self._steps_before)
        shown = differs or self._images > 0
        self.recommended.setVisible(shown and not self.advanced.live_form)

    def _advice(self, chosen: TrainingSettings | None) -> str:
        if chosen == self._advised():
            pattern = self.tr("Recommended for %1 with %n images", "", self._images)
            pattern = pattern.replace(str(self._images), grouped(self._images))
            return pattern.replace("%1", subject_in_sentence(self._subject))
        if chosen == RECOMMENDED:
            return self.tr("The trainer's defaults")
        if chosen == self._usual:
            return self.tr("Your defaults")
        return self.tr("Your own settings")
