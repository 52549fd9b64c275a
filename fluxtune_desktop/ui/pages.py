"""Builds the pages, each with the services that it needs."""

from fluxtune_desktop.ui.create.page import CreatePage
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.page import Page, PageName
from fluxtune_desktop.ui.practice_start import PracticeStart
from fluxtune_desktop.ui.project_doors import ProjectDoors
from fluxtune_desktop.ui.services import Services
from fluxtune_desktop.ui.settings.page import SettingsPage
from fluxtune_desktop.ui.theme import Theme
from fluxtune_desktop.ui.training.page import TrainingPage
from fluxtune_desktop.ui.welcome.page import WelcomePage
from fluxtune_desktop.ui.window_file import WindowFile


def build_pages(
    services: Services,
    doors: ProjectDoors,
    practice_start: PracticeStart,
    *,
    window_file: WindowFile,
    theme: Theme,
) -> dict[PageName, Page]:
    """All pages by name."""
    return {
        PageName.WELCOME: WelcomePage(services, doors, practice_start),
        PageName.DATASET: DatasetPage(services, doors, window_file),
        PageName.TRAIN: TrainingPage(
            services.session,
            services.training,
            services.accounts,
            services.mode,
            services.settings,
            services.thumbnails,
        ),
        PageName.CREATE: CreatePage(
            services.generation,
            services.training,
            services.accounts,
            services.mode,
            services.settings,
            services.thumbnails,
        ),
        PageName.SETTINGS: SettingsPage(services, theme),
    }
