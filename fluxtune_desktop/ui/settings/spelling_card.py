"""Whether captions are checked, in which languages, and the words that were added."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout

from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.core.word_finding import plain
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.spelling import Spelling
from fluxtune_desktop.ui.settings.word_list import WordList
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

translate = QCoreApplication.translate
_INDENT = 24
_LONGEST = 60


def language_name(code: str) -> str:
    """The language that a code of ISO 639-1 stands for."""
    names = {
        "de": translate("Languages", "German"),
        "en": translate("Languages", "English"),
        "it": translate("Languages", "Italian"),
    }
    return names.get(code, code)


class SpellingCard(Card):
    """A change holds at once."""

    def __init__(self, spelling: Spelling, settings: SettingsService) -> None:
        super().__init__(translate("CaptionSettings", "Spelling"))
        self._spelling = spelling
        self._settings = settings
        self.on = QCheckBox(translate("CaptionSettings", "Mark words that may be misspelled"))
        self.on.toggled.connect(self._on_toggled)
        names = sorted((language_name(code), code) for code in spelling.shipped)
        self.boxes = {code: QCheckBox(name) for name, code in names}
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("CaptionSettings", "A word to add"))
        self.field.setAccessibleName(translate("CaptionSettings", "A word to add"))
        self.field.setMaxLength(_LONGEST)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._add)
        self.add_button = Button(translate("CaptionSettings", "Add"), icon="plus")
        self.add_button.clicked.connect(self._add)
        self.words = WordList(
            translate("CaptionSettings", "Your words"),
            translate(
                "CaptionSettings",
                "None yet. Add names and words of your own here, or from the menu of a marked "
                "word.",
            ),
        )
        self.words.removed.connect(self._remove)
        self._lay_out()
        settings.changed.connect(self._show)
        self._show(settings.settings)
        self._on_typed()

    def _lay_out(self) -> None:
        languages = QVBoxLayout()
        languages.setContentsMargins(_INDENT, 0, 0, SPACE_2)
        languages.setSpacing(SPACE_1)
        for box in self.boxes.values():
            languages.addWidget(box)
            box.toggled.connect(self._on_languages)
        new = QHBoxLayout()
        new.setSpacing(SPACE_2)
        new.addWidget(self.field, 1)
        new.addWidget(self.add_button)
        self.body.addWidget(self.on)
        self.body.addLayout(languages)
        self.body.addWidget(
            PlainLabel(
                translate(
                    "CaptionSettings",
                    "A word is right when one of these languages has it. Your trigger word is "
                    "always right. Nothing leaves this computer.",
                ),
                role="hint",
                wrap=True,
            )
        )
        self.body.addSpacing(SPACE_2)
        self.body.addWidget(
            PlainLabel(translate("CaptionSettings", "Your words"), role="field-label")
        )
        self.body.addWidget(self.words)
        self.body.addLayout(new)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self.on.setChecked(settings.spelling)
        languages = self._spelling.languages
        for code, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(code in languages)
            box.blockSignals(False)
            box.setEnabled(settings.spelling)
        self.words.show_lines(settings.own_words)

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        self._settings.change(spelling=on)

    @Slot()
    def _on_languages(self) -> None:
        chosen = tuple(code for code, box in self.boxes.items() if box.isChecked())
        self._settings.change(spelling_languages=chosen)

    @Slot()
    def _on_typed(self) -> None:
        self.add_button.setEnabled(bool(self._typed()))

    def _typed(self) -> str:
        return plain(self.field.text().strip())

    @Slot()
    def _add(self) -> None:
        if self._typed():
            self._spelling.add(self._typed())
            self.field.clear()

    @Slot(object)
    def _remove(self, places: tuple[int, ...]) -> None:
        words = self._settings.settings.own_words
        kept = tuple(word for place, word in enumerate(words) if place not in places)
        self._settings.change(own_words=kept)
