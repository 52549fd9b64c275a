"""The parts of the settings that no other state shows, and the look in its other forms."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.settings import Accent, TextSize
from fluxtune_desktop.core.storage import Store
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until
from fluxtune_desktop.tour.hands import click, press
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.about import AboutPart
from fluxtune_desktop.ui.settings.appearance import AppearancePart
from fluxtune_desktop.ui.settings.money import MoneyPart
from fluxtune_desktop.ui.settings.page import SettingsPage
from fluxtune_desktop.ui.settings.storage import StoragePart

CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def settings_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """Leaves the page of the data set in front, and the look as it was."""
    press(stage.window, Key.Key_Comma, CONTROL)
    yield stage.on(PageName.SETTINGS)
    page = stage.window.pages[PageName.SETTINGS]
    if not isinstance(page, SettingsPage):
        return
    yield from _part(page, camera, MoneyPart, "6-settings-money")
    yield from _storage(page, camera)
    yield from _part(page, camera, AboutPart, "6-settings-about")
    yield from _part(page, camera, AppearancePart, "6-settings-appearance")
    yield from _looks(stage, camera, page.part(AppearancePart))


def _part(page: SettingsPage, camera: Camera, kind: type[QWidget], name: str) -> Iterator[Until]:
    click(page.part_button(kind))
    yield from camera.shoot(name)


def _storage(page: SettingsPage, camera: Camera) -> Iterator[Until]:
    click(page.part_button(StoragePart))
    row = page.part(StoragePart).rows[Store.HISTORY]
    yield Until(what="sizes", holds=lambda: row.amount.text() != "…", seconds=5)
    yield from camera.shoot("6-settings-storage")


def _looks(stage: Stage, camera: Camera, part: AppearancePart) -> Iterator[Until]:
    """Another accent, high contrast, and the largest words, on the page of the data set."""
    click(part.accents.buttons[Accent.BLUE])
    click(part.sizes.button(TextSize.LARGER.value))
    yield from camera.shoot("6-settings-appearance-larger")
    press(stage.window, Key.Key_1, CONTROL)
    yield stage.on(PageName.DATASET)
    yield from camera.shoot("2-dataset-larger")
    settings = stage.services.settings
    settings.change(high_contrast=True)
    yield from camera.shoot("2-dataset-high-contrast")
    settings.change(accent=Accent.ORANGE, text_size=TextSize.NORMAL, high_contrast=False)
