"""A word on the desktop when a training ends or asks, while the program is not in front."""

import os
import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, SignalInstance, Slot
from PySide6.QtWidgets import QApplication, QWidget

from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.note import Note
from fluxtune_desktop.services.desktop_news import DesktopNews, Happening, News
from fluxtune_desktop.ui.activity.door import ActivityDoor
from fluxtune_desktop.ui.forward import come_forward
from fluxtune_desktop.ui.services import Services

translate = QCoreApplication.translate


class Shower(Protocol):
    """Shows notes on some system; see ``Notifications`` for what its signal carries."""

    @property
    def clicked(self) -> SignalInstance: ...
    def show(self, note: Note) -> None: ...


class DesktopNotes(QObject):
    """Made by the window. What is not wanted in the settings is not shown."""

    def __init__(self, window: QWidget, services: Services, activity: ActivityDoor) -> None:
        super().__init__(window)
        self._window = window
        self._settings = services.settings
        self._session = services.session
        self._activity = activity
        self._shower: Shower | None = None
        self._news = DesktopNews(services.training, services.elsewhere)
        self._news.news.connect(self._on_news)

    @Slot(object)
    def _on_news(self, news: News) -> None:
        folder = news.folder or self._session.folder
        if folder is None or self._in_front() or not self._settings.settings.desktop_notes:
            return
        if self._shower is None:
            self._shower = _shower(self)
            self._shower.clicked.connect(self._on_clicked)
        self._shower.show(note_of(news, folder))

    def _in_front(self) -> bool:
        # One of its dialogs may be in front instead of the window.
        return QApplication.activeWindow() is not None and not self._window.isMinimized()

    @Slot(str, str)
    def _on_clicked(self, run: str, leave: str) -> None:
        come_forward(self._window, leave)
        self._activity.show_run(RunId(run))


def note_of(news: News, folder: Path) -> Note:
    """The words for it. Desktops lay notes open to whoever looks at the screen, and keep them: no
    more is told than the name of the project and the number of the run."""
    titles = {
        Happening.DONE: translate("DesktopNotes", "Run {number} of {project} is trained"),
        Happening.FAILED: translate("DesktopNotes", "Run {number} of {project} stopped"),
        Happening.ASKS: translate("DesktopNotes", "Run {number} of {project} waits for your word"),
    }
    texts = {
        Happening.DONE: translate("DesktopNotes", "You can create with it now."),
        Happening.FAILED: translate(
            "DesktopNotes",
            "Your images and captions are safe. The Train page says what it cost and what to do.",
        ),
        Happening.ASKS: translate(
            "DesktopNotes", "The Train page says why. Nothing more is sent until you decide."
        ),
    }
    title = titles[news.happening].format(number=news.number, project=folder.name)
    button = translate("DesktopNotes", "Show run")
    return Note(key=news.run, title=title, text=texts[news.happening], button=button)


def _shower(parent: QObject) -> Shower:
    # Here, because few sessions see a training end.
    if sys.platform.startswith("linux"):
        from fluxtune_desktop.services.notifications import Notifications

        return Notifications(os.environ, parent)
    from fluxtune_desktop.ui.tray import Tray

    return Tray(parent)
