"""The runs of all projects: found by words, with one project that cannot be read."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.hands import press
from fluxtune_desktop.tour.stage import Stage


def after_states(stage: Stage, camera: Camera) -> Iterator[Until]:
    """In an open project, beside others."""
    settings, sheet = stage.services.settings, stage.window.care.all_runs
    known = settings.settings.recent
    gone = stage.services.session.folder
    if gone is not None:
        settings.change(recent=(*known, str(gone.with_name("On a stick"))))
    stage.window.activateWindow()
    stage.window.actions_.all_runs.trigger()
    runs = stage.services.all_runs
    yield Until(what="all projects read", holds=lambda: not runs.reading)
    yield pause(0.3)
    yield from camera.shoot("4-all-runs")
    QTest.keyClicks(sheet.search, "nothing like it")
    yield pause(0.2)
    yield from camera.shoot("4-all-runs-none-found")
    press(sheet, Qt.Key.Key_Escape)
    settings.change(recent=known)
