"""The real window over real services, folders and, where asked for, a practice server."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fluxtune_desktop.adapters.atomic import write_durably
from fluxtune_desktop.adapters.clock import SystemClock
from fluxtune_desktop.adapters.dirs import Dirs
from fluxtune_desktop.adapters.dry_package import dry_package
from fluxtune_desktop.adapters.project_folders import ProjectFolders
from fluxtune_desktop.adapters.support import gather_support
from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.practice.faults import Script
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.services.ports import Outside
from fluxtune_desktop.services.run_comparing import RunComparing
from fluxtune_desktop.services.saving_as import SavingAs
from fluxtune_desktop.services.support import Support
from fluxtune_desktop.ui.dataset.page import DatasetPage
from fluxtune_desktop.ui.interior import furnished
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.services import Services
from fluxtune_desktop.ui.settings.page import SettingsPage
from fluxtune_desktop.ui.theme import apply_theme
from fluxtune_desktop.ui.welcome.page import WelcomePage
from fluxtune_desktop.ui.window_file import WindowFile
from fluxtune_desktop.wiring import redactor
from tests.services.conftest import PATIENCE, Program, World


def images_folder(folder: Path, captions: list[str]) -> Path:
    """A folder with one image for each caption; an empty caption makes no file."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, caption in enumerate(captions, start=1):
        shade = 15 * number % 255
        Image.new("RGB", (640, 512), (shade, 40, 90)).save(folder / f"{number:03}.png")
        if caption:
            (folder / f"{number:03}.txt").write_text(f"{caption}\n", encoding="utf-8")
    return folder


class Studio:
    """One person's computer. Windows that are opened here are left at the end of the test."""

    def __init__(self, qtbot: QtBot, app: QApplication, home: Path) -> None:
        self.qtbot = qtbot
        self.app = app
        self.home = home
        self.dirs = Dirs(
            data=home / "data",
            cache=home / "cache",
            config=home / "config",
            log=home / "log",
            pictures=home / "pictures",
        )
        self.sample = images_folder(home / "sample", ["smoke that turns", "smoke that leaps"])
        self._programs: list[Program] = []
        self._windows: list[MainWindow] = []

    def window(
        self, folder: Path | None = None, *, server: PracticeServer | None = None
    ) -> MainWindow:
        """A window that is shown; with a project that is open and measured, if one is named."""
        program = Program(dirs=self.dirs, outside=self._outside(server))
        self._programs.append(program)
        folders = ProjectFolders(
            home=self.dirs.pictures, practice_home=self.home / "practice", sample=self.sample
        )
        services = Services(
            accounts=program.accounts,
            adopting=program.adopting,
            all_runs=program.all_runs,
            autosave=program.autosave,
            caption_words=program.caption_words,
            word_list=program.word_list,
            chores=program.chores,
            elsewhere=program.elsewhere,
            folders=folders,
            generation=program.generation,
            ledger=program.ledger,
            mode=program.mode,
            notices=program.notices,
            presets=program.presets,
            progress_pictures=program.progress_pictures,
            versions=program.versions,
            run_comparing=RunComparing(program.session, program.chores),
            saving_as=SavingAs(write_durably, program.chores, program.notices),
            session=program.session,
            settings=program.settings,
            spelling=program.spelling,
            storage=program.storage,
            support=Support(lambda: gather_support(self.dirs, redactor()), program.chores),
            thumbnails=program.thumbnails,
            token_counts=program.token_counts,
            token_moving=program.token_moving,
            training=program.training,
        )
        self.services = services
        window = furnished(
            services, WindowFile(self.home / "window.ini"), apply_theme(self.app, "dark")
        )
        self._windows.append(window)
        window.resize(1440, 900)
        with self.qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        if folder is not None:
            self.open(folder)
        return window

    def open(self, folder: Path) -> None:
        """Open a folder and wait until its images are measured."""
        session = self.services.session
        session.open(folder)
        self.until(lambda: session.folder == folder)
        self.until(lambda: all(image.width for image in session.dataset.images))
        self.until(lambda: not session.busy)

    def until(self, holds: Callable[[], object]) -> None:
        """Wait for a state."""
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE)

    def leave(self) -> None:
        """Close all windows and end what runs; others may be opened then."""
        windows, self._windows = self._windows, []
        programs, self._programs = self._programs, []
        for window in windows:
            window.close()
        for program in programs:
            program.leave()
        for window in windows:
            window.deleteLater()

    def _outside(self, server: PracticeServer | None) -> Outside:
        if server is not None:
            return World(self.qtbot, self.home, server).outside()

        def reach(_service: str) -> Endpoints:
            raise failure(Kind.PRACTICE_UNAVAILABLE)

        return Outside(
            reach=reach,
            replicate=_nowhere,
            hub=_nowhere,
            wandb=_nowhere,
            practice_token=_nowhere,
            publication_files=_nowhere,
            dry_package=dry_package,
            clock=SystemClock(),
            host="studio",
        )


def _nowhere(*_: object) -> None:
    raise failure(Kind.OFFLINE)


@pytest.fixture
def studio(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Studio]:
    made = Studio(qtbot, qapp, tmp_path / "computer")
    yield made
    made.leave()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PracticeServer]:
    with PracticeServer(tmp_path / "server", seconds_per_training=1.0, faults=Script()) as running:
        yield running


@pytest.fixture
def smoke(tmp_path: Path) -> Path:
    """Three images, of which the last has no caption."""
    return images_folder(
        tmp_path / "Smoke ballerinas", ["SMKRINA thin strands of mist", "SMKRINA a plume", ""]
    )


def dataset_page(window: MainWindow) -> DatasetPage:
    page = window.pages[PageName.DATASET]
    assert isinstance(page, DatasetPage)
    return page


def settings_page(window: MainWindow) -> SettingsPage:
    page = window.pages[PageName.SETTINGS]
    assert isinstance(page, SettingsPage)
    return page


def welcome_page(window: MainWindow) -> WelcomePage:
    page = window.pages[PageName.WELCOME]
    assert isinstance(page, WelcomePage)
    return page
