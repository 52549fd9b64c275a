"""The window speaks the language that was chosen, and counts in it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from fluxtune_desktop.core.settings import Language
from fluxtune_desktop.ui.amounts import day, full_day, image_count, money, size
from fluxtune_desktop.ui.create.prompt_panel import PromptPanel
from fluxtune_desktop.ui.language import be_silent, language_code, locale_for, speak
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.recovered_texts import recovered_text
from fluxtune_desktop.ui.settings.languages import LanguagesPart
from fluxtune_desktop.ui.widgets.plain_label import PlainLabel
from tests.ui.windows import Studio, dataset_page, settings_page


@pytest.fixture(autouse=True)
def _silent_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    be_silent(qapp)


def recommended(images: int) -> str:
    text = QCoreApplication.translate(
        "SettingsCard", "Recommended for %1 with %n images", "", images
    )
    return text.replace("%1", "…")


def test_a_window_in_italian(qapp: QApplication, studio: Studio, smoke: Path) -> None:
    speak(qapp, Language.ITALIAN)

    window = studio.window(smoke)

    pages = [PageName.DATASET, PageName.TRAIN, PageName.CREATE, PageName.SETTINGS]
    names = [window.rail.button(page).text() for page in pages]
    assert names == ["Raccolta", "Addestra", "Crea", "Impostazioni"]
    assert dataset_page(window).footer.images.text() == "3 immagini"


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        (Language.ENGLISH, "1 image", "2 images"),
        (Language.GERMAN, "1 Bild", "2 Bilder"),
        (Language.ITALIAN, "1 immagine", "2 immagini"),
    ],
)
def test_one_is_not_many(qapp: QApplication, language: Language, one: str, two: str) -> None:
    speak(qapp, language)

    assert (image_count(1), image_count(2)) == (one, two)


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        (
            Language.ENGLISH,
            "Recommended for … with 1 image",
            "Recommended for … with 2 images",
        ),
        (
            Language.GERMAN,
            "Empfohlen für … mit 1 Bild",
            "Empfohlen für … mit 2 Bildern",
        ),
        (
            Language.ITALIAN,
            "Consigliate per … con 1 immagine",
            "Consigliate per … con 2 immagini",
        ),
    ],
)
def test_one_is_not_many_within_a_sentence(
    qapp: QApplication, language: Language, one: str, two: str
) -> None:
    speak(qapp, language)

    assert (recommended(1), recommended(2)) == (one, two)


def test_dates_and_numbers_are_written_as_the_language_does(qapp: QApplication) -> None:
    moment = datetime(2026, 5, 12, 12, tzinfo=UTC)
    speak(qapp, Language.ITALIAN)

    assert full_day(moment) == "12 mag 2026"
    assert size(18_400_000) == "18,4 MB"
    speak(qapp, Language.GERMAN)
    assert (full_day(moment), day(moment)) == ("12. Mai 2026", "12. Mai")
    panel = PromptPanel()
    panel.strength.setValue(12)
    shown = {label.text() for label in panel.findChildren(PlainLabel)}
    panel.deleteLater()
    assert "1,2" in shown


def test_what_is_charged_stays_in_dollars(qapp: QApplication) -> None:
    speak(qapp, Language.GERMAN)

    assert money(2.5) == "$2.50"


def test_the_words_of_qt_follow(qapp: QApplication) -> None:
    speak(qapp, Language.GERMAN)

    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)

    assert box.buttons()[0].text() == "Abbrechen"


def test_another_language_takes_the_place_of_the_one_before(qapp: QApplication) -> None:
    speak(qapp, Language.GERMAN)
    speak(qapp, Language.ITALIAN)
    speak(qapp, Language.ENGLISH)

    assert QCoreApplication.translate("Commands", "Settings") == "Settings"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["it-CH", "it", "de-CH"], "it"),
        (["fr-FR", "fr", "de-DE"], "de"),
        (["ja-JP", "ja"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_is_spoken(wanted: list[str], code: str) -> None:
    assert language_code(Language.SYSTEM, wanted) == code


def test_a_chosen_language_needs_no_system() -> None:
    assert language_code(Language.GERMAN, ["it-IT"]) == "de"


def test_the_country_of_the_system_stays() -> None:
    swiss = QLocale("de_CH")

    assert locale_for(Language.ITALIAN, swiss).name() == "it_CH"
    assert locale_for(Language.SYSTEM, swiss) == swiss


def test_the_choice_is_kept_and_said_to_come_with_the_next_start(studio: Studio) -> None:
    window = studio.window()
    window.show_page(PageName.SETTINGS)
    page = settings_page(window)
    page.show_part(LanguagesPart)
    part = page.part(LanguagesPart)
    assert not part.later.isVisible()

    part.choice.button(Language.ITALIAN.value).click()

    assert studio.services.settings.settings.language is Language.ITALIAN
    assert part.later.isVisible()

    part.choice.button(Language.SYSTEM.value).click()

    assert not part.later.isVisible()


def test_what_became_of_a_window_that_was_killed_is_told_in_one_language(
    qapp: QApplication,
) -> None:
    counts = {"folder": "Rauch", "captions": 2, "unwritten": 1, "marked": 3, "runs": 2}
    english = recovered_text(counts).split(": ", 1)[1]
    speak(qapp, Language.GERMAN)
    told = recovered_text(counts).split(": ", 1)[1]
    assert not set(told.rstrip(".").split(", ")) & set(english.rstrip(".").split(", "))
