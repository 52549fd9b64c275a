"""Where one can go from every page: other projects, and the parts of the settings."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot

from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.pages import Pages
from fluxtune_desktop.ui.palette import Offer
from fluxtune_desktop.ui.settings.page import part_names, part_words
from fluxtune_desktop.ui.unsaved import UnsavedGuard, before_the_project_closes

translate = QCoreApplication.translate


class Elsewhere(QObject):
    """For the palette and the menus. Leaving a project asks about what is not on the disk."""

    def __init__(
        self,
        session: ProjectSession,
        settings: SettingsService,
        unsaved: UnsavedGuard,
        pages: Pages,
    ) -> None:
        super().__init__(pages)
        self._session = session
        self._settings = settings
        self._unsaved = unsaved
        self._pages = pages

    def projects(self) -> list[Offer]:
        """The projects that were opened last, without the open one."""
        words = translate("Offers", "Open {project}")
        return [
            Offer(
                name=f"folder:{folder}",
                words=words.format(project=Path(folder).name),
                where=translate("Offers", "Recent project"),
                keys=(),
                take=partial(self.open, Path(folder)),
            )
            for folder in self._settings.settings.recent
            if Path(folder) != self._session.folder
        ]

    def all(self) -> list[Offer]:
        """The projects, and every part of the settings."""
        also = part_words()
        parts = [
            Offer(
                name=f"settings:{kind.__name__}",
                words=name,
                where=translate("Offers", "Settings"),
                keys=(),
                take=partial(self._pages.show_settings, kind),
                also=also.get(kind, ""),
            )
            for kind, name in part_names().items()
        ]
        return [*self.projects(), *parts]

    @Slot(object)
    def open(self, folder: Path) -> None:
        """Leave the open project, and open another."""
        change = partial(self._change, folder)
        if self._unsaved.lets_pass(before_the_project_closes(), change):
            change()

    def _change(self, folder: Path) -> None:
        self._session.close()
        self._session.open(folder)
