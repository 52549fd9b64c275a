"""What belongs to no page: notices, the palette, the guide, the menus, and keys of one's own."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.tour.activity_states import notice_states
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.folder_states import folder_states
from fluxtune_desktop.tour.hands import click, press, write
from fluxtune_desktop.tour.note_states import note_states
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.ui import commands
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.keys import KeysPart
from fluxtune_desktop.ui.settings.page import SettingsPage

CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def shell_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """Leaves the page of the data set in front, and every key as it was."""
    press(stage.window, Key.Key_1, CONTROL)
    yield stage.on(PageName.DATASET)
    yield from notice_states(stage, camera)
    yield from _palette(stage, camera)
    yield from _guide(stage, camera)
    yield from _support(stage, camera)
    yield from note_states(stage, camera)
    yield from folder_states(stage, camera)
    yield from _menus(stage, camera)
    yield from _keys(stage, camera)


def _palette(stage: Stage, camera: Camera) -> Iterator[Until]:
    palette = stage.window.sheets.palette
    press(stage.dataset.grid, Key.Key_K, CONTROL)
    yield from camera.shoot("7-palette")
    write(palette.field, "ro")
    yield from camera.shoot("7-palette-found")
    write(palette.field, "unicorn")
    yield from camera.shoot("7-palette-nothing-found")
    press(palette.field, Key.Key_Escape)
    yield pause(0.1)


def _guide(stage: Stage, camera: Camera) -> Iterator[Until]:
    guide = stage.window.sheets.guide
    press(stage.dataset.grid, Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    yield from camera.shoot("7-guide")
    press(guide.text, Key.Key_Escape)
    yield pause(0.1)


def _support(stage: Stage, camera: Camera) -> Iterator[Until]:
    sheet = stage.window.care.support
    stage.window.actions_.support.trigger()
    yield Until(what="the support file", holds=sheet.copy.isEnabled)
    yield from camera.shoot("7-support-file")
    press(sheet.text, Key.Key_Escape)
    yield pause(0.1)


def _menus(stage: Stage, camera: Camera) -> Iterator[Until]:
    menus, mark = stage.window.menus, stage.window.rail.mark

    def open_menus() -> None:
        _close_popups()
        menus.whole.popup(mark.mapToGlobal(mark.rect().bottomLeft()))
        menus.image.popup(menus.whole.mapToGlobal(menus.whole.rect().topRight()))

    yield from camera.shoot("7-menus", before=open_menus)
    _close_popups()


def _keys(stage: Stage, camera: Camera) -> Iterator[Until]:
    press(stage.window, Key.Key_Comma, CONTROL)
    yield stage.on(PageName.SETTINGS)
    page = stage.window.pages[PageName.SETTINGS]
    if not isinstance(page, SettingsPage):
        return
    click(page.part_button(KeysPart))
    yield from camera.shoot("6-settings-keys")
    part = page.part(KeysPart)
    part.choose(commands.CROP)
    press(part.card.edit, Key.Key_M)
    yield Until(what="the question", holds=part.card.use.isVisible, seconds=5)
    yield from camera.shoot("6-settings-keys-taken")
    click(part.card.keep)
    press(stage.window, Key.Key_1, CONTROL)
    yield stage.on(PageName.DATASET)


def _close_popups() -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
