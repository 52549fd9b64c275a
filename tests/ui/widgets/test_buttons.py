"""Buttons and chips: their sizes and names."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fluxtune_desktop.ui.theme import Scheme, apply_theme
from fluxtune_desktop.ui.tokens import current_tokens
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


@pytest.mark.parametrize("role", ["", "ghost", "shade"])
def test_a_button_with_an_icon_alone_is_as_high_as_one_with_words(qtbot: QtBot, role: str) -> None:
    button = IconButton("star", "Favourite", role=role)
    shown(qtbot, button)
    assert button.sizeHint() == button.minimumSizeHint() == QSize(32, 32)


def test_a_button_without_words_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("star", "Favourite")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Favourite"


def test_an_ampersand_on_a_chip_stays_a_character(qtbot: QtBot) -> None:
    chip = Chip("black & white")
    qtbot.addWidget(chip)
    assert chip.word == chip.accessibleName() == "black & white"
    assert chip.shortcut().isEmpty()


def test_a_button_that_stays_down_shows_it_by_the_shape_of_its_icon_too(qtbot: QtBot) -> None:
    button = Button("Favourite")
    button.set_check_icons("star", "star-filled")
    shown(qtbot, button)
    up, down = (shape(button, state) for state in (QIcon.State.Off, QIcon.State.On))
    assert button.isCheckable()
    assert up < down


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.LIGHT])
def test_a_button_that_is_down_is_framed_in_the_accent(
    qapp: QApplication, qtbot: QtBot, scheme: Scheme
) -> None:
    apply_theme(qapp, scheme)
    button = Button("Checked")
    button.set_check_icons("circle", "circle-check")
    shown(qtbot, button)
    before, room = edge(button), button.sizeHint()
    button.setChecked(True)
    assert before == current_tokens().color("border").name()
    assert edge(button) == current_tokens().color("accent").name()
    assert button.sizeHint() == room


def shape(button: Button, state: QIcon.State) -> set[tuple[int, int]]:
    """Where the icon has ink."""
    image = button.icon().pixmap(QSize(24, 24), QIcon.Mode.Normal, state).toImage()
    return {(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200}


def edge(button: Button) -> str:
    image: QImage = button.grab().toImage()
    return image.pixelColor(0, image.height() // 2).name()
