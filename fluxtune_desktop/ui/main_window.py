"""The window. At first it is a frame; it is furnished when that has been drawn."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

from fluxtune_desktop.ui.window_file import WindowFile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from fluxtune_desktop.ui.actions import Actions
    from fluxtune_desktop.ui.care import Care
    from fluxtune_desktop.ui.command_keys import CommandKeys
    from fluxtune_desktop.ui.interior import Interior
    from fluxtune_desktop.ui.menus import Menus
    from fluxtune_desktop.ui.notice_bar import NoticeBar
    from fluxtune_desktop.ui.page import PageName
    from fluxtune_desktop.ui.pages import Pages
    from fluxtune_desktop.ui.practice_start import PracticeStart
    from fluxtune_desktop.ui.project_doors import ProjectDoors
    from fluxtune_desktop.ui.rail import Rail
    from fluxtune_desktop.ui.services import Services
    from fluxtune_desktop.ui.sheets import Sheets
    from fluxtune_desktop.ui.theme import Theme
    from fluxtune_desktop.ui.top_bar import TopBar
    from fluxtune_desktop.ui.unsaved import UnsavedGuard

MINIMUM_SIZE = (1000, 640)
_FIRST_SIZE = (1440, 900)


class MainWindow(QMainWindow):
    """Stands where ``window_file`` remembers. What it shows comes with `furnish`; until then it can
    be moved and closed, and nothing else."""

    actions_: "Actions"
    care: "Care"
    command_keys: "CommandKeys"
    doors: "ProjectDoors"
    menus: "Menus"
    notice_bar: "NoticeBar"
    pages: "Pages"
    practice_start: "PracticeStart"
    rail: "Rail"
    sheets: "Sheets"
    stack: "QStackedWidget"
    top_bar: "TopBar"
    unsaved: "UnsavedGuard"

    def __init__(self, window_file: WindowFile) -> None:
        super().__init__()
        self.setMinimumSize(*MINIMUM_SIZE)
        self.setWindowTitle("FluxTune")
        self._window_file = window_file
        self._asked_at: float | None = None
        self._interior: Interior | None = None
        self.resize(*_FIRST_SIZE)
        geometry = window_file.bytes_of("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

    def furnish(self, services: "Services", theme: "Theme") -> None:
        """Bring in everything that shows what the services hold. The first page comes with
        `begin`."""
        # Here, because the frame must be drawn before all of that is read.
        from fluxtune_desktop.ui.interior import Interior

        inside = Interior(self, services, self._window_file, theme)
        self.actions_ = inside.actions_
        self.care = inside.care
        self.command_keys = inside.command_keys
        self.doors = inside.doors
        self.menus = inside.menus
        self.notice_bar = inside.notice_bar
        self.pages = inside.pages
        self.practice_start = inside.practice_start
        self.rail = inside.rail
        self.sheets = inside.sheets
        self.stack = inside.stack
        self.top_bar = inside.top_bar
        self.unsaved = inside.unsaved
        self._interior = inside

    def begin(self) -> None:
        """Show the first page; from now on the window can be used."""
        self._inside.begin()

    @property
    def closing_for(self) -> float:
        """Seconds since it was asked to close, the last time; 0 when nobody did."""
        return 0.0 if self._asked_at is None else time.monotonic() - self._asked_at

    @property
    def current(self) -> "PageName":
        """The page that is shown."""
        return self._inside.current

    def show_page(self, name: "PageName") -> None:
        """Bring a page to the front. Without a project, those of a project are Welcome."""
        self._inside.show_page(name)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        came_back = event.type() is QEvent.Type.ActivationChange and self.isActiveWindow()
        if came_back and self._interior is not None:
            self._interior.come_back()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._asked_at = time.monotonic()
        inside = self._interior
        if inside is not None and not inside.lets_close():
            event.ignore()
            return
        self._window_file.keep_bytes("geometry", self.saveGeometry())
        if inside is not None:
            self._window_file.keep_page(inside.current)
        self._window_file.write()
        super().closeEvent(event)

    @property
    def _inside(self) -> "Interior":
        if self._interior is None:
            raise RuntimeError("a window without anything in it")
        return self._interior
