"""Appearance: the colours of the window."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.core.settings import Theme as ThemeChoice
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.theme import Scheme, Theme
from fluxtune_desktop.ui.tokens import SPACE_3, SPACE_4
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.choice_card import ChoiceCard
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class AppearancePart(QWidget):
    """A choice is seen at once, and kept."""

    def __init__(
        self, settings: SettingsService, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        card = Card(self.tr("Colours"))
        self._box = QWidget()
        row = QHBoxLayout(self._box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        self.choices = {
            ThemeChoice.SYSTEM: ChoiceCard(
                "monitor", self.tr("System"), self.tr("Follows your desktop"), parent=self._box
            ),
            ThemeChoice.LIGHT: ChoiceCard(
                "sun", self.tr("Light"), self.tr("Dark words on light"), parent=self._box
            ),
            ThemeChoice.DARK: ChoiceCard(
                "moon", self.tr("Dark"), self.tr("Pictures stand out"), parent=self._box
            ),
        }
        for choice in self.choices.values():
            row.addWidget(choice)
            choice.clicked.connect(self._choose)
        card.body.addWidget(self._box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(PlainLabel(self.tr("Appearance"), role="heading"))
        column.addWidget(card)
        column.addStretch(1)
        settings.changed.connect(self._on_settings_changed)
        self._show(settings.settings.theme)

    def _show(self, chosen: ThemeChoice) -> None:
        self.choices[chosen].setChecked(True)

    @Slot()
    def _choose(self) -> None:
        chosen = next(name for name, card in self.choices.items() if card.isChecked())
        self._settings.change(theme=chosen)

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        self._show(settings.theme)
        if self._theme.scheme.value != settings.theme.value:
            self._theme.set_scheme(Scheme(settings.theme.value))
