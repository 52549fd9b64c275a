"""The settings of a training: three that matter, and what is sent besides."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.core.project import Subject
from fluxtune_desktop.core.training_defaults import RECOMMENDED
from fluxtune_desktop.ui.texts_training import resolution_text, subject_in_sentence
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3
from fluxtune_desktop.ui.training.knobs import Knobs
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.pill import Pill, Tone
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class SettingsCard(Card):
    """``changed`` carries no value: ask `settings`."""

    changed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Training settings"), parent=parent)
        self._images = 0
        self._subject = Subject.STYLE
        self._usual = RECOMMENDED
        self.pill = Pill("", Tone.NEUTRAL, elided=True)
        self.header.addWidget(self.pill)
        self.reset = Button(self.tr("Reset"), icon="rotate-ccw", role="ghost")
        self.add_trailing(self.reset)
        self.knobs = Knobs()
        self._besides = PlainLabel(role="hint", wrap=True)
        self.body.addSpacing(SPACE_2)
        self.body.addWidget(self.knobs)
        self.body.addSpacing(SPACE_2)
        self.body.addLayout(self._besides_line())
        self.show_defaults()
        self.knobs.changed.connect(self._on_changed)
        self.reset.clicked.connect(self.show_defaults)

    def settings(self) -> TrainingSettings | None:
        """What is set, or None while the learning rate is not a usable number."""
        return self.knobs.taken_by(self._usual)

    def take_usual(self, usual: TrainingSettings) -> None:
        """What a form begins with. One that nobody changed begins anew."""
        if usual == self._usual:
            return
        untouched = self.settings() == self._usual
        self._usual = usual
        if untouched:
            self.show_defaults()
        else:
            self._on_changed()

    def show_dataset(self, *, images: int, subject: Subject) -> None:
        """Reckon with so many images of such a subject."""
        self._images = images
        self._subject = subject
        self.knobs.show_images(images)
        self._refresh()

    @Slot()
    def show_defaults(self) -> None:
        """Go back to what the form began with."""
        self.knobs.show_settings(self._usual)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        chosen = self.settings()
        self.reset.setVisible(chosen != self._usual)
        recommended = chosen == RECOMMENDED
        self.pill.setVisible(self._images > 0 or not recommended)
        self.pill.show_state(self._advice(chosen), Tone.NEUTRAL)
        self._besides.setText(self._besides_text())

    def _advice(self, chosen: TrainingSettings | None) -> str:
        if chosen == RECOMMENDED:
            pattern = self.tr("Recommended for %1 with %n images", "", self._images)
            return pattern.replace("%1", subject_in_sentence(self._subject))
        if chosen == self._usual:
            return self.tr("Your defaults")
        return self.tr("Your own settings")

    def _besides_text(self) -> str:
        usual = self._usual
        values = (
            resolution_text(usual.resolution),
            f"{usual.caption_dropout_rate * 100:.0f}",
            usual.optimizer,
            str(usual.batch_size),
        )
        text = self._besides_pattern()
        for number, value in enumerate(values, start=1):
            text = text.replace(f"%{number}", value)
        return text

    def _besides_pattern(self) -> str:
        if self._usual.resolution == RECOMMENDED.resolution:
            return self.tr(
                "Also sent, as the trainer recommends: resolution %1 · caption dropout %2 % · %3 · "
                "batch %4"
            )
        return self.tr(
            "Also sent: resolution %1, by your defaults · caption dropout %2 % · %3 · batch %4"
        )

    def _besides_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE_3)
        line.addWidget(IconLabel("info", role="text_3"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._besides, 1)
        return line
