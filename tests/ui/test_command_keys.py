"""Keys that the person chose instead of the first ones."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest

from fluxtune_desktop.core.marks import Cull
from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.commands import COMMANDS, Room
from fluxtune_desktop.ui.page import PageName
from tests.ui.windows import Studio, dataset_page

Key = Qt.Key


def test_a_chosen_key_works_at_once_and_the_old_one_no_longer(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    grid = dataset_page(window).grid
    window.command_keys.give(QKeySequence("N"), commands.REJECT)
    QTest.keyClick(grid, Key.Key_X)
    image = grid.current_image()
    assert image is not None
    assert image.mark.cull is Cull.UNDECIDED
    QTest.keyClick(grid, Key.Key_N)
    image = grid.current_image()
    assert image is not None
    assert image.mark.cull is Cull.REJECTED


def test_chosen_keys_are_there_after_a_restart(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    window.command_keys.give(QKeySequence("Ctrl+9"), commands.GO_TRAIN)
    studio.leave()
    window = studio.window(smoke)
    QTest.keyClick(window, Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert window.current is PageName.TRAIN


def test_a_page_that_is_built_later_has_them_too(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    window.command_keys.give(QKeySequence("Ctrl+M"), commands.MAKE)
    window.show_page(PageName.CREATE)
    found = [
        action
        for action in window.pages[PageName.CREATE].findChildren(QAction)
        if action.objectName() == commands.MAKE.name
    ]
    assert [action.shortcut() for action in found] == [QKeySequence("Ctrl+M")]


def test_a_key_that_is_taken_leaves_the_other_command(studio: Studio, smoke: Path) -> None:
    keys = studio.window(smoke).command_keys
    assert keys.holders(QKeySequence("M"), commands.CROP) == (commands.MIRROR,)
    keys.give(QKeySequence("M"), commands.CROP)
    assert keys.keys_of(commands.MIRROR) == ()
    keys.reset(commands.MIRROR)
    assert keys.keys_of(commands.MIRROR) == (QKeySequence("M"),)
    assert keys.keys_of(commands.CROP) == ()


def test_one_key_may_do_two_things_in_two_places(studio: Studio, smoke: Path) -> None:
    keys = studio.window(smoke).command_keys
    assert keys.holders(QKeySequence("C"), commands.CROP) == ()
    assert keys.holders(QKeySequence("C"), commands.GO_TRAIN) == (commands.CROP, commands.SWAP)


def test_all_keys_can_be_as_they_were_at_first(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    window.command_keys.give(QKeySequence("N"), commands.REJECT)
    window.command_keys.take_away(commands.CROP)
    window.command_keys.reset_all()
    assert studio.services.settings.settings.keys == ()
    assert dataset_page(window).commands.crop.shortcut() == QKeySequence("C")


def test_the_tip_of_a_button_tells_the_chosen_key(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    window.command_keys.give(QKeySequence("K"), commands.CROP)
    assert dataset_page(window).inspector.picture.tools.crop.toolTip() == "Crop (K)"


def test_the_menu_tells_the_chosen_key(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    window.command_keys.give(QKeySequence("Ctrl+B"), commands.REPLACE)
    assert window.actions_.find_replace.text().endswith("\tCtrl+B")


@pytest.mark.parametrize("room", list(Room))
def test_no_key_does_two_things_in_one_place_at_first(room: Room) -> None:
    held = [
        key
        for command in COMMANDS.values()
        if command.room in (room, Room.EVERYWHERE)
        for key in command.keys
    ]
    assert len(held) == len(set(held))
