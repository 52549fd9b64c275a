"""What is recommended, and why; and what followed the images by itself."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fluxtune_desktop.core.recommended import Recommendation, Why
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_3
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class RecommendedRow(QWidget):
    """``wanted`` when the person takes what is recommended."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel(role="hint", wrap=True)
        self.use = Button(self.tr("Use it"), role="ghost")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(self.words, 1)
        row.addWidget(self.use)
        self.use.clicked.connect(self.wanted)

    def show_recommendation(self, advice: Recommendation, *, differs: bool, before: int) -> None:
        """Say these values and their reason. ``differs``: something else is set. ``before`` are
        the steps that stood there until the images changed, 0 when nothing followed them."""
        values = ""
        if differs:
            pattern = self.tr("Recommended: %1 steps, rank %2, learning rate %3.")
            values = (
                pattern.replace("%1", str(advice.steps))
                .replace("%2", str(advice.lora_rank))
                .replace("%3", str(advice.learning_rate))
            )
        elif before:
            pattern = self.tr("Your images changed, and the steps with them: from %1 to %2.")
            values = pattern.replace("%1", str(before)).replace("%2", str(advice.steps))
        self.words.setText(" ".join(part for part in (values, why_sentence(advice.why)) if part))
        set_role(self.words, "secondary" if values else "hint")
        self.use.setVisible(differs)


def why_sentence(why: Why) -> str:
    """The reason for each value: that for the number of steps comes first."""
    translate = QCoreApplication.translate
    others = translate("Recommended", "Rank and learning rate are the trainer's own.")
    steps = ""
    match why:
        case Why.FEW:
            steps = translate(
                "Recommended", "Few images are soon known by heart, so fewer steps are enough."
            )
        case Why.MANY:
            steps = translate(
                "Recommended", "Many images need more steps, so that each is seen often enough."
            )
        case Why.MANY_OF_ONE:
            steps = translate(
                "Recommended",
                "One face or thing is learned with about 27 looks at each image; many more make "
                "it stiff.",
            )
        case Why.USUAL:
            return translate(
                "Recommended",
                "The trainer's own values, which suit 10 to 20 images.",
            )
    return f"{steps} {others}"
