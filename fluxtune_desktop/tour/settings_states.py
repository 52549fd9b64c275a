"""The parts of the settings that no other state shows, and the look in its other forms."""

from collections.abc import Iterator
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.look import Accent, TextSize
from fluxtune_desktop.core.storage import Store
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.hands import click, press, write
from fluxtune_desktop.tour.paid import paid_entries
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.ui.confirm import ConfirmDialog
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.about import AboutPart
from fluxtune_desktop.ui.settings.appearance import AppearancePart
from fluxtune_desktop.ui.settings.languages import LanguagesPart
from fluxtune_desktop.ui.settings.money import MoneyPart
from fluxtune_desktop.ui.settings.page import SettingsPage
from fluxtune_desktop.ui.settings.storage import StoragePart
from fluxtune_desktop.ui.settings.training import TrainingPart

CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def settings_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """Leaves the page of the data set in front, and the look as it was."""
    press(stage.window, Key.Key_Comma, CONTROL)
    yield stage.on(PageName.SETTINGS)
    page = stage.window.pages[PageName.SETTINGS]
    if not isinstance(page, SettingsPage):
        return
    yield from _part(page, camera, TrainingPart, "6-settings-training")
    yield from _part(page, camera, LanguagesPart, "6-settings-languages")
    yield from _money(stage, page, camera)
    yield from _storage(page, camera)
    yield from _part(page, camera, AboutPart, "6-settings-about")
    yield from _part(page, camera, AppearancePart, "6-settings-appearance")
    yield from _looks(stage, camera, page.part(AppearancePart))


def _part(page: SettingsPage, camera: Camera, kind: type[QWidget], name: str) -> Iterator[Until]:
    click(page.part_button(kind))
    yield from camera.shoot(name)


def _money(stage: Stage, page: SettingsPage, camera: Camera) -> Iterator[Until]:
    """Nothing paid, then some months, and a limit that is near, and one that is reached."""
    yield from _part(page, camera, MoneyPart, "6-settings-money")
    settings, ledger = stage.services.settings, stage.services.ledger
    ledger.note(paid_entries(datetime.now(UTC)))
    settings.change(monthly_limit=8.0)
    yield from camera.shoot("6-settings-money-near")
    settings.change(monthly_limit=6.0)
    yield from camera.shoot("6-settings-money-reached")
    card = page.part(MoneyPart).limit
    write(card.amount, "25")
    press(card.amount, Key.Key_Return)
    yield from camera.shoot("6-settings-money-raise")
    for question in stage.window.findChildren(ConfirmDialog):
        question.reject()
    yield pause(0.1)
    stage.window.activateWindow()
    settings.change(monthly_limit=None)


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
