"""Which trainer: the one with every setting, or the fast one."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.trainers import Trainer
from fluxtune_desktop.ui.tokens import SPACE_3
from fluxtune_desktop.ui.training.input_texts import plain
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.choice_card import ChoiceCard
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.turning_row import TurningRow

translate = QCoreApplication.translate


class TrainerCard(Card):
    """``chosen`` carries the trainer's `ModelName`."""

    chosen = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._trainers: tuple[Trainer, ...] = ()
        self.choices: dict[ModelName, ChoiceCard] = {}
        self.body.addWidget(PlainLabel(self.tr("Which trainer?"), role="field-label"))
        self._row = TurningRow(gap=SPACE_3)
        self.body.addWidget(self._row)
        self.note = PlainLabel(role="hint", wrap=True)
        self.body.addWidget(self.note)

    def offer(self, trainers: Iterable[Trainer]) -> None:
        """Offer these, once; the first is chosen. One alone is no choice, and is not shown."""
        self._trainers = tuple(trainers)
        for trainer in self._trainers:
            icon = "layers" if trainer.traits.log_known else "clock"
            card = ChoiceCard(icon, _title(trainer), _subtitle(trainer))
            card.clicked.connect(self._on_clicked)
            self.choices[trainer.model] = card
            self._row.add_part(card)
        if self._trainers:
            self.show_chosen(self._trainers[0].model)
        self.setVisible(len(self._trainers) > 1)

    def current(self) -> ModelName | None:
        """The trainer that is chosen; None when there is none to choose from."""
        return next((name for name, card in self.choices.items() if card.isChecked()), None)

    def show_chosen(self, model: ModelName) -> None:
        """Choose one, and announce nothing."""
        if model in self.choices:
            self.choices[model].setChecked(True)
        self._refresh()

    @Slot()
    def _on_clicked(self) -> None:
        self._refresh()
        self.chosen.emit(self.current())

    def _refresh(self) -> None:
        current = self.current()
        trainer = next((each for each in self._trainers if each.model == current), None)
        if trainer is None:
            return
        if trainer.traits.log_known:
            note = self.tr("%1 on Replicate. You see each step and the loss while it learns.")
        else:
            note = self.tr(
                "%1 on Replicate, on %2 GPUs. You see its state and the time: its log tells no "
                "steps and no loss. It sends nothing to Weights & Biases."
            )
        note = note.replace("%1", str(trainer.model))
        self.note.setText(note.replace("%2", plain(trainer.traits.price.gpus)))


def _title(trainer: Trainer) -> str:
    if trainer.traits.log_known:
        return translate("Inputs", "The thorough trainer")
    return translate("Inputs", "The fast trainer")


def _subtitle(trainer: Trainer) -> str:
    if trainer.traits.log_known:
        return translate("Inputs", "20 to 30 minutes; every setting")
    return translate("Inputs", "A few minutes; few settings")
