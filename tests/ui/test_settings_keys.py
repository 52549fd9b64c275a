"""Settings, Keys: real key events in the real page."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.commands import Command
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.keys import KeysPart
from tests.ui.windows import Studio, dataset_page, settings_page

Key = Qt.Key


def keys_part(studio: Studio, window: MainWindow, command: Command | None = None) -> KeysPart:
    window.show_page(PageName.SETTINGS)
    page = settings_page(window)
    studio.qtbot.mouseClick(page.part_button(KeysPart), Qt.MouseButton.LeftButton)
    part = page.part(KeysPart)
    if command is not None:
        part.choose(command)
    return part


def shown(part: KeysPart) -> list[str]:
    groups = [part.model.item(row) for row in range(part.model.rowCount())]
    return [
        f"{group.child(row, 0).text()}: {group.child(row, 1).text()}"
        for group in groups
        for row in range(group.rowCount())
        if not part.tree.isRowHidden(row, group.index())
    ]


def test_a_key_is_changed_by_pressing_another(studio: Studio, smoke: Path) -> None:
    window = studio.window(smoke)
    part = keys_part(studio, window, commands.REJECT)
    QTest.keyClick(part.tree, Key.Key_Return)
    assert part.card.edit.hasFocus()
    QTest.keyClick(part.card.edit, Key.Key_N)
    studio.until(lambda: "Leave out: N" in shown(part))
    assert dataset_page(window).commands.reject.shortcut().toString() == "N"


def test_a_key_that_another_command_has_is_asked_about(studio: Studio, smoke: Path) -> None:
    part = keys_part(studio, studio.window(smoke), commands.CROP)
    QTest.keyClick(part.card.edit, Key.Key_M)
    studio.until(part.card.use.isVisible)
    assert part.card.said.text() == "M is the key of “Mirror”, which would have it no more."
    assert "Crop: C" in shown(part)
    QTest.keyClick(part.card.use, Key.Key_Space)
    assert {"Crop: M", "Mirror: "} <= set(shown(part))


def test_the_other_command_can_keep_its_key(studio: Studio, smoke: Path) -> None:
    part = keys_part(studio, studio.window(smoke), commands.CROP)
    QTest.keyClick(part.card.edit, Key.Key_M)
    studio.until(part.card.keep.isVisible)
    QTest.keyClick(part.card.keep, Key.Key_Space)
    assert part.card.edit.keySequence().toString() == "C"
    assert {"Crop: C", "Mirror: M"} <= set(shown(part))


def test_keys_that_move_and_leave_everywhere_are_refused(studio: Studio, smoke: Path) -> None:
    part = keys_part(studio, studio.window(smoke), commands.CROP)
    QTest.keyClick(part.card.edit, Key.Key_Return)
    studio.until(part.card.said.isVisible)
    assert part.card.said.text().startswith("Return alone moves")
    assert studio.services.settings.settings.keys == ()


def test_a_command_may_be_without_a_key_and_get_its_first_one_back(
    studio: Studio, smoke: Path
) -> None:
    part = keys_part(studio, studio.window(smoke), commands.CROP)
    assert not part.card.first.isEnabled()
    QTest.keyClick(part.card.none, Key.Key_Space)
    assert "Crop: " in shown(part)
    assert part.card.first.text() == "First key: C"
    QTest.keyClick(part.card.first, Key.Key_Space)
    assert "Crop: C" in shown(part)


def test_letters_find_a_command_or_a_key(studio: Studio, smoke: Path) -> None:
    part = keys_part(studio, studio.window(smoke))
    QTest.keyClicks(part.field, "rotate")
    assert shown(part) == ["Rotate left: [", "Rotate right: ]"]
    part.field.clear()
    QTest.keyClicks(part.field, "f11")
    assert shown(part) == ["Full screen: F11"]
    QTest.keyClicks(part.field, "zzz")
    assert part.none.isVisible()


def test_all_first_keys_come_back_and_that_can_be_undone(studio: Studio, smoke: Path) -> None:
    part = keys_part(studio, studio.window(smoke), commands.CROP)
    assert not part.reset_all.isEnabled()
    QTest.keyClick(part.card.none, Key.Key_Space)
    QTest.keyClick(part.reset_all, Key.Key_Space)
    assert "Crop: C" in shown(part)
    QTest.keyClick(part.said.link_button(), Key.Key_Space)
    assert "Crop: " in shown(part)
    assert part.said.isHidden()
