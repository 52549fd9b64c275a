"""What the window looks after beside its pages: what is under way, who is told, who holds what."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.ui.actions import Actions
from fluxtune_desktop.ui.activity.door import ActivityDoor
from fluxtune_desktop.ui.desktop_notes import DesktopNotes
from fluxtune_desktop.ui.held_door import HeldDoor
from fluxtune_desktop.ui.notice_bar import NoticeBar
from fluxtune_desktop.ui.pages import Pages
from fluxtune_desktop.ui.rail import Rail
from fluxtune_desktop.ui.services import Services
from fluxtune_desktop.ui.support_sheet import SupportSheet
from fluxtune_desktop.ui.training.adopt_sheet import AdoptSheet


class Care(QObject):
    """Made by the window, of its parts."""

    def __init__(
        self,
        window: QWidget,
        services: Services,
        actions: Actions,
        pages: Pages,
        rail: Rail,
        bar: NoticeBar,
    ) -> None:
        super().__init__(window)
        self.activity = ActivityDoor(window, services, pages, rail)
        self.activity.badge(rail.activity)
        self.desktop_notes = DesktopNotes(window, services, self.activity)
        self.support = SupportSheet(window, services.support, services.saving_as)
        actions.support.triggered.connect(self.support.toggle)
        self.adopting = AdoptSheet(window, services.adopting, services.training, services.settings)
        actions.adopt.triggered.connect(self.adopting.toggle)
        bar.support_wanted.connect(self.support.toggle)
        self.activity.panel.support_wanted.connect(self.support.toggle)
        self.held = HeldDoor(window, services.session, bar)
        actions.activity.triggered.connect(self.activity.toggle)
