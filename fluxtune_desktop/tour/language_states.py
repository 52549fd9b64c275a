"""The window in another language, at twice the usual scale."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from fluxtune_desktop.core.settings import Language
from fluxtune_desktop.tour.camera import Camera
from fluxtune_desktop.tour.director import Until, pause
from fluxtune_desktop.tour.stage import Stage
from fluxtune_desktop.ui.language import speak
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.settings.languages import LanguagesPart
from fluxtune_desktop.ui.settings.page import SettingsPage
from fluxtune_desktop.ui.theme import Theme
from fluxtune_desktop.ui.window_file import WindowFile

_SCALE = 2.0


def language_states(stage: Stage, camera: Camera, theme: Theme, home: Path) -> Iterator[Until]:
    """Italian in a window of its own; leaves the language as it was."""
    app = QCoreApplication.instance()
    if app is None:
        return
    speak(app, Language.ITALIAN)
    window = MainWindow(stage.services, WindowFile(home / "italian-window.ini"), theme)
    window.show()
    window.activateWindow()
    yield pause(0.5)
    try:
        yield from _pages(window, camera.of(window, scale=_SCALE))
    finally:
        window.close()
        window.deleteLater()
        speak(app, stage.services.settings.settings.language)
        stage.window.activateWindow()


def _pages(window: MainWindow, camera: Camera) -> Iterator[Until]:
    for page in (PageName.DATASET, PageName.TRAIN, PageName.CREATE):
        window.show_page(page)
        yield from camera.shoot(f"8-italian-200-{page.value}")
    window.show_page(PageName.SETTINGS)
    settings = window.pages[PageName.SETTINGS]
    if isinstance(settings, SettingsPage):
        settings.show_part(LanguagesPart)
    yield from camera.shoot("8-italian-200-settings")
