"""The person's own phrases, each with the short name that Tab turns into it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.core.snippets import SNIPPET_NAME_LENGTH, Snippet, is_snippet_name
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.settings.word_list import WordList
from fluxtune_desktop.ui.tokens import SPACE_2
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.field import Field
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel

translate = QCoreApplication.translate
_LONGEST = 500
_NAME_WIDTH = 150


class SnippetCard(Card):
    """A name that is there already gets the new phrase."""

    def __init__(self, settings: SettingsService) -> None:
        super().__init__(translate("CaptionSettings", "Snippets"))
        self._settings = settings
        self.name = QLineEdit()
        self.name.setMaxLength(SNIPPET_NAME_LENGTH)
        self.name.setFixedWidth(_NAME_WIDTH)
        self.text = QLineEdit()
        self.text.setMaxLength(_LONGEST)
        self.name_field = Field(translate("CaptionSettings", "Short name"), self.name)
        self.text_field = Field(translate("CaptionSettings", "Phrase"), self.text)
        self.save_button = Button(translate("CaptionSettings", "Add snippet"), icon="plus")
        self.list = WordList(
            translate("CaptionSettings", "Snippets"),
            translate(
                "CaptionSettings",
                "None yet. For example: bw for “black and white photograph”.",
            ),
        )
        for field in (self.name, self.text):
            field.textChanged.connect(self._on_typed)
            field.returnPressed.connect(self._save)
        self.save_button.clicked.connect(self._save)
        self.list.removed.connect(self._remove)
        self.list.chosen.connect(self._on_chosen)
        self._lay_out()
        settings.changed.connect(self._show)
        self._show(settings.settings)
        self._on_typed()

    def _lay_out(self) -> None:
        self.body.addWidget(
            PlainLabel(
                translate(
                    "CaptionSettings",
                    "Type the short name in a caption and press Tab, or choose the phrase from "
                    "the menu of the caption.",
                ),
                role="secondary",
                wrap=True,
            )
        )
        self.body.addWidget(self.list)
        new = QHBoxLayout()
        new.setSpacing(SPACE_2)
        new.addWidget(self.name_field)
        new.addWidget(self.text_field, 1)
        self.body.addLayout(new)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.save_button)
        self.body.addLayout(row)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self.list.show_lines([f"{each.name}  →  {each.text}" for each in settings.snippets])

    @Slot()
    def _on_typed(self) -> None:
        name, text = self.name.text(), self.text.text().strip()
        fits = is_snippet_name(name)
        if name and not fits:
            self.name_field.set_problem(translate("CaptionSettings", "One word, please"))
        else:
            self.name_field.set_hint("")
        known = any(snippet.name == name for snippet in self._settings.settings.snippets)
        self.save_button.setText(
            translate("CaptionSettings", "Change snippet")
            if known
            else translate("CaptionSettings", "Add snippet")
        )
        self.save_button.setEnabled(fits and bool(text))

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        snippets = self._settings.settings.snippets
        if 0 <= place < len(snippets):
            self.name.setText(snippets[place].name)
            self.text.setText(snippets[place].text)

    @Slot()
    def _save(self) -> None:
        if not self.save_button.isEnabled():
            return
        new = Snippet(name=self.name.text(), text=self.text.text().strip())
        snippets = self._settings.settings.snippets
        if any(snippet.name == new.name for snippet in snippets):
            changed = tuple(
                replace(each, text=new.text) if each.name == new.name else each for each in snippets
            )
        else:
            changed = tuple(sorted((*snippets, new), key=lambda each: each.name.casefold()))
        self._settings.change(snippets=changed)
        self.name.clear()
        self.text.clear()
        self.name.setFocus()

    @Slot(object)
    def _remove(self, places: tuple[int, ...]) -> None:
        snippets = self._settings.settings.snippets
        kept = tuple(each for place, each in enumerate(snippets) if place not in places)
        self._settings.change(snippets=kept)
