"""What the window looks after beside its pages: what is under way, who is told, who holds what."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.all_runs import KnownRun
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
from fluxtune_desktop.ui.training.all_runs_sheet import AllRunsSheet


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
        self.all_runs = AllRunsSheet(window, services.all_runs, services.settings)
        self.all_runs.run_wanted.connect(self._on_run_wanted)
        actions.all_runs.triggered.connect(self.all_runs.toggle)
        pages.all_runs_wanted.connect(self.all_runs.toggle)
        bar.support_wanted.connect(self.support.toggle)
        self.activity.panel.support_wanted.connect(self.support.toggle)
        self.held = HeldDoor(window, services.session, bar)
        actions.activity.triggered.connect(self.activity.toggle)

    @Slot(object)
    def _on_run_wanted(self, known: KnownRun) -> None:
        self.activity.show_run_of(known.folder, known.job.run)
