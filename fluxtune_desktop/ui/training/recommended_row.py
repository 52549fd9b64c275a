"""What is recommended where something else is set, and why."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fluxtune_desktop.core.recommended import Recommendation, Why
from fluxtune_desktop.ui.tokens import SPACE_3
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class RecommendedRow(QWidget):
    """``wanted`` when the person takes what is recommended."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel(role="secondary", wrap=True)
        self.use = Button(self.tr("Use it"), role="ghost")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(self.words, 1)
        row.addWidget(self.use)
        self.use.clicked.connect(self.wanted)

    def show_recommendation(self, advice: Recommendation) -> None:
        """Say these values and their reason."""
        pattern = self.tr("Recommended: %1 steps, rank %2, learning rate %3.")
        values = (
            pattern.replace("%1", str(advice.steps))
            .replace("%2", str(advice.lora_rank))
            .replace("%3", str(advice.learning_rate))
        )
        self.words.setText(f"{values} {why_sentence(advice.why)}")


def why_sentence(why: Why) -> str:
    """The reason for the number of steps."""
    translate = QCoreApplication.translate
    match why:
        case Why.FEW:
            return translate(
                "Recommended", "Few images are soon known by heart, so fewer steps are enough."
            )
        case Why.MANY:
            return translate(
                "Recommended", "Many images need more steps, so that each is seen often enough."
            )
        case Why.USUAL:
            return translate("Recommended", "These are the trainer's own values.")
