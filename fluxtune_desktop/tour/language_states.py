"""The window in another language, at twice the usual scale."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.settings import Language
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.ui.interior import furnished
from fluxtune_desktop.ui.language import speak
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.page import SettingsPage, part_names
from fluxtune_desktop.ui.theme import Theme
from fluxtune_desktop.ui.window_file import WindowFile

_SCALE = 2.0
_NAME = "8-italian-200"


def language_states(stage: Stage, camera: Camera, theme: Theme, home: Path) -> Iterator[Until]:
    """Italian in a window of its own; leaves the language as it was."""
    app = QCoreApplication.instance()
    if app is None:
        return
    speak(app, Language.ITALIAN)
    window = furnished(stage.services, WindowFile(home / "italian-window.ini"), theme)
    window.show()
    window.activateWindow()
    yield pause(0.5)
    try:
        yield from _pages(stage, window, camera.of(window, scale=_SCALE))
    finally:
        window.close()
        window.deleteLater()
        speak(app, stage.services.settings.settings.language)
        stage.window.activateWindow()


def _pages(stage: Stage, window: MainWindow, camera: Camera) -> Iterator[Until]:
    for page in (PageName.DATASET, PageName.TRAIN, PageName.CREATE):
        window.show_page(page)
        yield from camera.shoot(f"{_NAME}-{page.value}")
    window.show_page(PageName.SETTINGS)
    settings = window.pages[PageName.SETTINGS]
    if isinstance(settings, SettingsPage):
        yield from _settings(settings, camera)
    window.show_page(PageName.DATASET)
    yield from _sheets(window, camera)
    yield from _notices(stage, camera)
    stage.services.session.close()
    yield Until(what="Welcome", holds=lambda: window.current is PageName.WELCOME, seconds=10)
    yield from camera.shoot(f"{_NAME}-welcome")


def _settings(settings: SettingsPage, camera: Camera) -> Iterator[Until]:
    for kind in part_names():
        settings.show_part(kind)
        name = kind.__name__.removesuffix("Part").lower()
        yield from camera.shoot(f"{_NAME}-settings-{name}")


def _sheets(window: MainWindow, camera: Camera) -> Iterator[Until]:
    """The activity, the keys, the palette and the guide."""
    for name, action, sheet in (
        ("activity", window.actions_.activity, window.care.activity.panel),
        ("keys", window.actions_.keys, window.sheets.keys),
        ("palette", window.actions_.find_command, window.sheets.palette),
        ("guide", window.actions_.guide, window.sheets.guide),
    ):
        action.trigger()
        yield Until(what=name, holds=sheet.isVisible, seconds=5)
        yield from camera.shoot(f"{_NAME}-{name}")
        sheet.leave()
        yield pause(0.1)


def _notices(stage: Stage, camera: Camera) -> Iterator[Until]:
    problem = Problem(kind=Kind.LIMIT_REACHED, subject="$20.00")
    stage.services.notices.report_problem(problem, action="money")
    yield from camera.shoot(f"{_NAME}-notice")
    stage.services.notices.clear()
