"""Past trainings of the account, found from another project."""

from collections.abc import Iterator

from PySide6.QtCore import Qt

from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.hands import press
from fluxtune_desktop.tour.stage import Stage


def adopt_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """In an open project whose account has trained in others."""
    settings, adopt = stage.services.settings, stage.window.actions_.adopt
    known = settings.settings.recent
    settings.change(recent=())
    adopt.trigger()
    sheet = stage.window.care.adopting
    yield Until(what="past trainings", holds=lambda: sheet.model.rowCount() > 0, seconds=20)
    press(sheet.list, Qt.Key.Key_Space)
    yield pause(0.3)
    yield from camera.shoot("4-past-trainings")
    press(sheet, Qt.Key.Key_Escape)
    settings.change(recent=known)
    adopt.trigger()
    yield Until(what="nothing to take over", holds=sheet.again.isVisible, seconds=20)
    yield pause(0.3)
    yield from camera.shoot("4-past-trainings-none")
    press(sheet, Qt.Key.Key_Escape)
