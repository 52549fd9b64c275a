"""Settings > Captions: languages, own words, what is offered while typing, snippets."""

import pytest
from PySide6.QtCore import Qt

from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.core.snippets import Snippet
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.captions import CaptionsPart
from tests.ui.conftest import studio
from tests.ui.windows import Studio, settings_page

__all__ = ["studio"]
Key = Qt.Key


@pytest.fixture
def part(studio: Studio) -> CaptionsPart:
    window = studio.window()
    window.show_page(PageName.SETTINGS)
    page = settings_page(window)
    studio.qtbot.mouseClick(page.part_button(CaptionsPart), Qt.MouseButton.LeftButton)
    assert page.part(CaptionsPart).isVisible()
    return page.part(CaptionsPart)


def settings(studio: Studio) -> Settings:
    return studio.services.settings.settings


def test_the_languages_in_use_are_ticked_and_can_be_several(
    studio: Studio, part: CaptionsPart
) -> None:
    boxes = part.spelling.boxes
    assert [box.text() for box in boxes.values()] == ["English", "German", "Italian"]
    assert [code for code, box in boxes.items() if box.isChecked()] == ["en", "de"]
    studio.qtbot.keyClick(boxes["it"], Key.Key_Space)
    assert studio.services.spelling.languages == ("de", "en", "it")
    studio.qtbot.keyClick(boxes["en"], Key.Key_Space)
    studio.qtbot.keyClick(boxes["de"], Key.Key_Space)
    assert settings(studio).spelling_languages == ("it",)


def test_the_spelling_can_be_turned_off(studio: Studio, part: CaptionsPart) -> None:
    studio.qtbot.keyClick(part.spelling.on, Key.Key_Space)
    assert not settings(studio).spelling
    assert not part.spelling.boxes["en"].isEnabled()


def test_own_words_are_added_and_removed(studio: Studio, part: CaptionsPart) -> None:
    card = part.spelling
    assert card.words.nothing.isVisible()
    assert not card.add_button.isEnabled()
    studio.qtbot.keyClicks(card.field, "Smokrina")
    studio.qtbot.keyClick(card.field, Key.Key_Return)
    studio.qtbot.keyClicks(card.field, "bokehy")
    studio.qtbot.mouseClick(card.add_button, Qt.MouseButton.LeftButton)
    assert settings(studio).own_words == ("bokehy", "smokrina")
    assert card.field.text() == ""
    assert not card.words.nothing.isVisible()
    card.words.list.setCurrentRow(0)
    studio.qtbot.keyClick(card.words.list, Key.Key_Delete)
    assert settings(studio).own_words == ("smokrina",)
    card.words.list.setCurrentRow(0)
    studio.qtbot.mouseClick(card.words.remove_button, Qt.MouseButton.LeftButton)
    assert settings(studio).own_words == ()


def test_what_is_offered_while_typing_can_be_turned_off(studio: Studio, part: CaptionsPart) -> None:
    studio.qtbot.keyClick(part.completion, Key.Key_Space)
    assert not settings(studio).completion


def test_a_snippet_is_added_changed_and_removed(studio: Studio, part: CaptionsPart) -> None:
    card = part.snippets
    studio.qtbot.keyClicks(card.name, "b w")
    assert card.name_field.hint() == "One word, please"
    assert not card.save_button.isEnabled()
    card.name.clear()
    studio.qtbot.keyClicks(card.name, "bw")
    studio.qtbot.keyClicks(card.text, "black and white")
    studio.qtbot.keyClick(card.text, Key.Key_Return)
    assert settings(studio).snippets == (Snippet(name="bw", text="black and white"),)
    card.list.list.setCurrentRow(0)
    assert card.save_button.text() == "Change snippet"
    studio.qtbot.keyClicks(card.text, " photograph")
    studio.qtbot.keyClick(card.text, Key.Key_Return)
    assert settings(studio).snippets == (Snippet(name="bw", text="black and white photograph"),)
    card.list.list.setCurrentRow(0)
    studio.qtbot.keyClick(card.list.list, Key.Key_Delete)
    assert settings(studio).snippets == ()


def test_what_is_set_here_is_there_after_the_next_start(studio: Studio, part: CaptionsPart) -> None:
    snippet = Snippet(name="bw", text="black and white")
    studio.services.settings.change(
        snippets=(snippet,), own_words=("bokehy",), spelling_languages=("it",), completion=False
    )
    assert studio.services.settings.flush(5.0)
    studio.window()
    found = settings(studio)
    assert found.snippets == (snippet,)
    assert found.own_words == ("bokehy",)
    assert found.spelling_languages == ("it",)
    assert not found.completion
    assert part.completion.isVisible()
