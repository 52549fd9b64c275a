"""Languages: which one the window speaks."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.core.settings import Language, Settings
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.tokens import SPACE_4
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.field import Field
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.segmented import Segment, Segmented

# Each in itself, so that whoever finds the wrong one in force finds the way back.
_OWN_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.ITALIAN: "Italiano",
}


class LanguagesPart(QWidget):
    """What is chosen here is kept at once and spoken from the next start on."""

    def __init__(self, settings: SettingsService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._at_start = settings.settings.language
        names = {Language.SYSTEM: self.tr("As this computer"), **_OWN_NAMES}
        self.choice = Segmented(
            [Segment(key=each.value, label=name) for each, name in names.items()]
        )
        self.choice.setAccessibleName(self.tr("Language of the window"))
        self.later = PlainLabel(
            self.tr("FluxTune speaks the new language after the next start."), role="secondary"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(PlainLabel(self.tr("Languages"), role="heading"))
        column.addWidget(self._card())
        column.addStretch(1)
        self.choice.changed.connect(self._choose)
        settings.changed.connect(self._show)
        self._show(settings.settings)

    def _card(self) -> Card:
        card = Card(self.tr("Language of the window"))
        card.body.setSpacing(SPACE_4)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choice)
        row.addStretch(1)
        explained = self.tr(
            "Dates and numbers are written as in this language. Prices stay in US dollars, because "
            "that is what you are charged. Captions and prompts are yours and stay as they are."
        )
        card.body.addWidget(Field(self.tr("Language"), holder))
        card.body.addWidget(self.later)
        card.body.addWidget(PlainLabel(explained, role="secondary", wrap=True))
        return card

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self.choice.set_current(settings.language.value)
        self.later.setVisible(settings.language is not self._at_start)

    @Slot(str)
    def _choose(self, language: str) -> None:
        self._settings.change(language=Language(language))
