"""A state in two words: icon, text and tone on a round ground."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.widgets.icon_label import IconLabel
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel


class Tone(StrEnum):
    """What a state means. Colour alone never says it: there is always an icon or words."""

    OK = "ok"
    WARN = "warn"
    ERROR = "error"
    NEUTRAL = "neutral"
    PRACTICE = "practice"


TONE_ICONS = {
    Tone.OK: "circle-check",
    Tone.WARN: "triangle-alert",
    Tone.ERROR: "circle-x",
    Tone.NEUTRAL: "",
    Tone.PRACTICE: "flask-conical",
}
TONE_ROLES = {
    Tone.OK: "ok",
    Tone.WARN: "warn",
    Tone.ERROR: "error",
    Tone.NEUTRAL: "text_2",
    Tone.PRACTICE: "on_badge",
}


class Pill(QFrame):
    """The icon is the tone's own unless `icon` names another. With `elided` the words give way
    where there is little room."""

    def __init__(
        self,
        text: str = "",
        tone: Tone = Tone.NEUTRAL,
        *,
        icon: str = "",
        elided: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel("circle", size=14)
        self._label = ElidedLabel() if elided else PlainLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label)
        self.setFixedHeight(24)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_state(text, tone, icon=icon)

    @property
    def tone(self) -> Tone:
        """The tone that is shown."""
        return self._tone

    def text(self) -> str:
        """The words that are shown."""
        return self._label.text()

    def width_with(self, text: str | None = None) -> int:
        """The width that it needs with other words; without them, with those that it shows."""
        label = self._label
        label.ensurePolished()
        words = label.text() if text is None else text
        more = label.fontMetrics().horizontalAdvance(words)
        return self.sizeHint().width() + more - label.fontMetrics().horizontalAdvance(label.text())

    def show_state(self, text: str, tone: Tone, *, icon: str = "") -> None:
        """Show another state."""
        self._tone = tone
        name = icon or TONE_ICONS[tone]
        self._icon.setVisible(bool(name))
        if name:
            self._icon.set_icon(name, TONE_ROLES[tone])
        self._label.setText(text)
        set_role(self._label, "", tone=tone.value)
        set_role(self, "pill", tone=tone.value)
        self.setAccessibleName(text)
