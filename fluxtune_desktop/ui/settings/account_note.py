"""A sentence with an icon below an account, and a button beside it where something can be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fluxtune_desktop.ui.tokens import SPACE_2, SPACE_3
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.pill import TONE_ICONS, TONE_ROLES, Tone
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

_ICON_TOP = 2
"""Pixels, which put the icon into the middle of the first line."""


class AccountNote(QWidget):
    """Takes no room while it has nothing to say."""

    def __init__(self, tone: Tone, *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel(role="error" if tone is Tone.ERROR else "secondary", wrap=True)
        mark = IconLabel(icon or TONE_ICONS[tone] or "info", size=16, role=TONE_ROLES[tone])
        mark.setContentsMargins(0, _ICON_TOP, 0, 0)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, SPACE_2, 0, 0)
        self._row.setSpacing(SPACE_2)
        self._row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._label, 1)
        self.hide()

    def text(self) -> str:
        """What is said."""
        return self._label.text()

    def show_text(self, text: str) -> None:
        """Say something else; nothing takes the note away."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def add_button(self) -> Button:
        """Something to do about it, at the end of the row."""
        button = Button("")
        self._row.addSpacing(SPACE_3 - SPACE_2)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button
