"""The large target that says what to drop."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import (
    RADIUS_CARD,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_5,
    current_tokens,
)
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_HEIGHT = 250


class DropCard(QFrame):
    """The window takes the drop itself, wherever it falls; this card teaches that it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(_HEIGHT)
        self.open_button = Button(self.tr("Open folder"), icon="folder-open", role="primary")
        self.open_button.setObjectName("open-folder")
        self.import_button = Button(self.tr("Import zip or JSON"), icon="file-archive")
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
        buttons.addWidget(self.import_button)
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

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        # A style sheet's dashed border is ragged at round corners.
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(tokens.color("border"), 2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(tokens.color("surface"))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, RADIUS_CARD, RADIUS_CARD)
