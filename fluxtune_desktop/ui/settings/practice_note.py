"""What practice mode means for the accounts, and the way out of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_4
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class PracticeNote(Card):
    """Stands in the place of the accounts while practice is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.leave_button = Button(self.tr("Leave practice mode"))
        self.leave_button.setObjectName("settings-leave-practice")
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(PlainLabel(self.tr("Practice mode is on"), role="title"))
        words.addWidget(
            PlainLabel(
                self.tr(
                    "A trainer on this computer answers instead of the services. Your tokens are "
                    "not read, nothing is sent and nothing is charged. What you practise stays "
                    "apart from your real trainings."
                ),
                role="secondary",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(IconLabel("flask-conical", size=20, role="warn"), 0, top)
        row.addLayout(words, 1)
        row.addWidget(self.leave_button, 0, top)
        self.body.addLayout(row)
