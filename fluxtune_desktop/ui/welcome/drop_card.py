"""The large target that says what to drop."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3, SPACE_4, SPACE_5
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_HEIGHT = 250


class DropCard(QFrame):
    """The window takes the drop itself, wherever it falls; this card teaches that it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "drop")
        self.setMinimumHeight(_HEIGHT)
        self.open_button = Button(self.tr("Open folder"), icon="folder-open", role="primary")
        self.open_button.setObjectName("open-folder")
        centre = Qt.AlignmentFlag.AlignHCenter
        title = PlainLabel(self.tr("Drop images or a folder here"))
        set_role(title, "drop-title")
        hint = PlainLabel(
            self.tr("10 or more pictures in one style. PNG, JPEG, WebP, AVIF, TIFF."),
            role="secondary",
            wrap=True,
        )
        hint.setAlignment(centre)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_3)
        buttons.addStretch(1)
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_2)
        column.addStretch(1)
        column.addWidget(IconLabel("image-plus", size=42, role="accent"), alignment=centre)
        column.addSpacing(SPACE_2)
        column.addWidget(title, alignment=centre)
        column.addWidget(hint)
        column.addSpacing(SPACE_4 - SPACE_2)
        column.addLayout(buttons)
        column.addStretch(1)
