"""Captions: spelling, what is offered while one types, and snippets."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.spelling import Spelling
from fluxtune_desktop.ui.settings.snippet_card import SnippetCard
from fluxtune_desktop.ui.settings.spelling_card import SpellingCard
from fluxtune_desktop.ui.tokens import SPACE_4
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel


class CaptionsPart(QWidget):
    """What helps while captions are written."""

    def __init__(
        self, spelling: Spelling, settings: SettingsService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.spelling = SpellingCard(spelling, settings)
        self.completion = QCheckBox(
            self.tr("Offer words and phrases of the other captions while I type")
        )
        self.completion.toggled.connect(self._on_toggled)
        typing = Card(self.tr("While you type"))
        typing.body.addWidget(self.completion)
        typing.body.addWidget(
            PlainLabel(
                self.tr("Tab takes the first one, Esc closes the list, and typing on ignores it."),
                role="hint",
                wrap=True,
            )
        )
        self.snippets = SnippetCard(settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(PlainLabel(self.tr("Captions"), role="heading"))
        for card in (self.spelling, typing, self.snippets):
            column.addWidget(card)
        column.addStretch(1)
        settings.changed.connect(self._show)
        self._show(settings.settings)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self.completion.setChecked(settings.completion)

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        self._settings.change(completion=on)
