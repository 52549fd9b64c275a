"""Buttons and chips: their sizes and names."""

from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.widgets.button import Button, IconButton
from fluxtune_desktop.ui.widgets.chip import Chip
from tests.ui.widgets.hands import shown


def test_a_tall_primary_button_is_42_pixels_high(qtbot: QtBot) -> None:
    button = Button("Start", icon="flame", role="primary", tall=True)
    shown(qtbot, button)
    assert button.sizeHint().height() == 42


def test_a_common_button_is_32_pixels_high(qtbot: QtBot) -> None:
    button = Button("Add images", icon="plus")
    shown(qtbot, button)
    assert button.sizeHint().height() == 32


def test_a_button_without_words_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("star", "Favourite")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Favourite"


def test_an_ampersand_on_a_chip_stays_a_character(qtbot: QtBot) -> None:
    chip = Chip("black & white")
    qtbot.addWidget(chip)
    assert chip.word == chip.accessibleName() == "black & white"
    assert chip.shortcut().isEmpty()
