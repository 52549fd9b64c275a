"""Appearance: colours, contrast, the size of the words, and what moves."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.core.look import TextSize
from fluxtune_desktop.core.look import Theme as ThemeChoice
from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.settings.accent_row import AccentRow
from fluxtune_desktop.ui.theme import Theme, look_of
from fluxtune_desktop.ui.tokens import SPACE_3, SPACE_4
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.choice_card import ChoiceCard
from fluxtune_desktop.ui.widgets.field import Field
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from fluxtune_desktop.ui.widgets.segmented import Segment, Segmented


class AppearancePart(QWidget):
    """A choice is seen at once, and kept."""

    def __init__(
        self, settings: SettingsService, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self.choices = self._scheme_cards()
        self.accents = AccentRow()
        self.contrast = QCheckBox(self.tr("High contrast: black or white ground, stronger edges"))
        self.sizes = Segmented(
            [
                Segment(key=TextSize.NORMAL.value, label=self.tr("Normal")),
                Segment(key=TextSize.LARGE.value, label=self.tr("Large")),
                Segment(key=TextSize.LARGER.value, label=self.tr("Larger")),
            ]
        )
        self.sizes.setAccessibleName(self.tr("Text size"))
        self.motion = QCheckBox(self.tr("Less motion: nothing turns, fades or blinks"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(PlainLabel(self.tr("Appearance"), role="heading"))
        column.addWidget(self._colours())
        column.addWidget(self._words())
        column.addStretch(1)
        self.accents.chosen.connect(self._choose_accent)
        self.contrast.toggled.connect(self._choose_contrast)
        self.sizes.changed.connect(self._choose_size)
        self.motion.toggled.connect(self._choose_motion)
        settings.changed.connect(self._on_settings_changed)
        self._show(settings.settings)

    def _scheme_cards(self) -> dict[ThemeChoice, ChoiceCard]:
        self._box = QWidget()
        row = QHBoxLayout(self._box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        cards = {
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
        for card in cards.values():
            row.addWidget(card)
            card.clicked.connect(self._choose_scheme)
        return cards

    def _colours(self) -> Card:
        card = Card(self.tr("Colours"))
        card.body.setSpacing(SPACE_4)
        card.body.addWidget(self._box)
        card.body.addWidget(Field(self.tr("Accent"), self.accents))
        card.body.addWidget(self.contrast)
        return card

    def _words(self) -> Card:
        card = Card(self.tr("Words and motion"))
        card.body.setSpacing(SPACE_4)
        sizes = QHBoxLayout()
        sizes.addWidget(self.sizes)
        sizes.addStretch(1)
        holder = QWidget()
        holder.setLayout(sizes)
        sizes.setContentsMargins(0, 0, 0, 0)
        card.body.addWidget(Field(self.tr("Text size"), holder))
        card.body.addWidget(self.motion)
        return card

    def _show(self, settings: Settings) -> None:
        self.choices[settings.theme].setChecked(True)
        self.accents.show_accent(settings.accent)
        self.contrast.setChecked(settings.high_contrast)
        self.sizes.set_current(settings.text_size.value)
        self.motion.setChecked(settings.less_motion)

    @Slot()
    def _choose_scheme(self) -> None:
        chosen = next(name for name, card in self.choices.items() if card.isChecked())
        self._settings.change(theme=chosen)

    @Slot(object)
    def _choose_accent(self, accent: object) -> None:
        self._settings.change(accent=accent)

    @Slot(bool)
    def _choose_contrast(self, high: bool) -> None:
        self._settings.change(high_contrast=high)

    @Slot(str)
    def _choose_size(self, size: str) -> None:
        self._settings.change(text_size=TextSize(size))

    @Slot(bool)
    def _choose_motion(self, less: bool) -> None:
        self._settings.change(less_motion=less)

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        self._show(settings)
        if self._theme.look != look_of(settings):
            self._theme.set_look(look_of(settings))
