"""The first frame has the colours of the person, and never fails for want of them."""

from pathlib import Path

import pytest

from fluxtune_desktop.adapters.look_file import FirstLook, load_first_look
from fluxtune_desktop.adapters.settings_file import save_settings
from fluxtune_desktop.core.look import Accent, Theme
from fluxtune_desktop.core.settings import Settings


def test_it_reads_what_the_settings_wrote(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    save_settings(file, Settings(theme=Theme.LIGHT, accent=Accent.TEAL, high_contrast=True))
    expected = FirstLook(theme=Theme.LIGHT, accent=Accent.TEAL, high_contrast=True)
    assert load_first_look(file) == expected


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"theme": 5, "accent": "mud", "high_contrast": "yes"}', "\xff"]
)
def test_a_spoiled_file_gives_the_defaults(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(text, encoding="latin-1")
    assert load_first_look(file) == FirstLook()


def test_a_wrong_word_leaves_the_others_alone(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"theme": "mud", "accent": "blue"}')
    assert load_first_look(file) == FirstLook(accent=Accent.BLUE)


def test_there_need_not_be_a_file(tmp_path: Path) -> None:
    assert load_first_look(tmp_path / "none.json") == FirstLook()
