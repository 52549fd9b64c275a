"""The window: builds everything once, hands each part what it needs, and leaves in good order."""

import functools
import linecache
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from fluxtune_desktop.adapters.allocator import give_back_freed_pictures
from fluxtune_desktop.adapters.atomic import write_durably
from fluxtune_desktop.adapters.clip_vocabulary import CLIP_VOCABULARY, token_counter
from fluxtune_desktop.adapters.dictionaries import lexicon, shipped_languages
from fluxtune_desktop.adapters.dirs import Dirs
from fluxtune_desktop.adapters.folder_scan import measure
from fluxtune_desktop.adapters.known_accounts_file import KnownAccountsFile
from fluxtune_desktop.adapters.ledger_file import LedgerFile
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.adapters.project_folders import ProjectFolders
from fluxtune_desktop.adapters.run_store import runs_of
from fluxtune_desktop.adapters.settings_file import load_settings, save_settings
from fluxtune_desktop.adapters.storage import Storage
from fluxtune_desktop.adapters.thumbnail_cache import ThumbnailCache
from fluxtune_desktop.adapters.token_files import TokenFilesOnDisk
from fluxtune_desktop.core.errors import Kind, failure
from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.qt_imports import leave_imports_alone
from fluxtune_desktop.resources_path import resource_path
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.caption_words import CaptionWords
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.elsewhere import Elsewhere
from fluxtune_desktop.services.garbage import Garbage
from fluxtune_desktop.services.generation_service import GenerationService
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.leaving import leave
from fluxtune_desktop.services.ledger_service import LedgerService
from fluxtune_desktop.services.ledger_watch import LedgerWatch
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.overdue_alarm import OverdueAlarm
from fluxtune_desktop.services.ports import Folders, OpenedProject, Outside
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.run_comparing import RunComparing
from fluxtune_desktop.services.saving_as import SavingAs
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.spelling import Spelling
from fluxtune_desktop.services.storage_service import StorageService
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.services.token_counts import TokenCounts
from fluxtune_desktop.services.token_doubts import TokenDoubts
from fluxtune_desktop.services.token_moving import TokenMoving
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.services.word_list import WordList
from fluxtune_desktop.ui.language import speak
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.services import Services
from fluxtune_desktop.ui.theme import Theme, apply_look, look_of
from fluxtune_desktop.ui.window_file import WindowFile
from fluxtune_desktop.wiring import dirs, environment_tokens, outside, token_store

if TYPE_CHECKING:
    from fluxtune_desktop.services.doorbell import Doorbell

LEAVING_SECONDS = 3.0
"""Of the five in which the program is gone: before the window closes, its door may have waited for
the disk for one, and the process itself takes a moment to end."""


def run_window(*, folder: Path | None, practice: bool, address: str) -> int:
    """Show the window until it is closed; returns the exit code. A second start calls it at
    ``address``."""
    _refuse_without_a_screen()
    app = make_application()
    folders = dirs()
    program = Program(folders, outside(folders), practice=practice)
    first_paint = FirstPaint(program.window)
    first_paint.happened.connect(lambda: program.begin(folder=folder))
    first_paint.happened.connect(lambda: program.answer_at(address))
    program.window.show()
    code = app.exec()
    if not program.leave():
        # A read still hangs; everything is on disk, and destroying its thread would abort.
        sys.stdout.flush()
        os._exit(code)
    return code


def make_application() -> QApplication:
    """The application object, named and with its icon; the memory is set up for what follows."""
    give_back_freed_pictures()
    # What PySide6 read until now, linecache has kept.
    linecache.clearcache()
    leave_imports_alone()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("FluxTune")
    app.setDesktopFileName("fluxtune")
    app.setWindowIcon(QIcon(str(resource_path("icons", "app.svg"))))
    return app


def _refuse_without_a_screen() -> None:
    """Qt aborts the process where it finds no screen; a sentence is better."""
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not (screen or os.environ.get("QT_QPA_PLATFORM")):
        raise failure(Kind.NO_SCREEN)


class FirstPaint(QObject):
    """Tells once that the window was drawn: the keyring, the network and the folder come after."""

    happened = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._told = False
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._told:
            self._told = True
            # One turn of the loop later, when what was painted is on the screen.
            QTimer.singleShot(0, self.happened.emit)
        return super().eventFilter(watched, event)


class Program:
    """Everything that lives as long as the window."""

    def __init__(self, folders: Dirs, doors: Outside, *, practice: bool) -> None:
        self._garbage = Garbage()
        settings = load_settings(folders.settings_file)
        speak(_application(), settings.language)
        self.theme: Theme = apply_look(_application(), look_of(settings))
        self.services = make_services(folders, settings, doors, practice=practice)
        window_file = WindowFile(folders.config / "window.ini")
        self.window = MainWindow(self.services, window_file, self.theme)
        self._doorbell: Doorbell | None = None

    def begin(self, *, folder: Path | None) -> None:
        """What waits for the first paint: the accounts and the folder."""
        self.services.accounts.load()
        if folder is not None:
            self.services.session.open(folder.absolute())

    def answer_at(self, address: str) -> None:
        """From now on a second start finds this window."""
        # Here, because the window must be drawn before the network is loaded.
        from fluxtune_desktop.services.doorbell import Doorbell
        from fluxtune_desktop.ui.second_start import SecondStart

        services, window = self.services, self.window
        second_start = SecondStart(window, services.session, services.mode, window.unsaved)
        self._doorbell = Doorbell()
        self._doorbell.rung.connect(second_start.answer)
        self._doorbell.listen(address)

    def leave(self) -> bool:
        """End all work; False when something still hangs after ``LEAVING_SECONDS``."""
        if self._doorbell is not None:
            self._doorbell.close()
        left = leave(self.services, seconds=LEAVING_SECONDS)
        self._garbage.stop()
        return left


def make_services(folders: Dirs, settings: Settings, doors: Outside, *, practice: bool) -> Services:
    """All services, each with the parts that it needs."""
    chores, notices = Chores(), Notices()
    settings_service = SettingsService(
        settings, lambda changed: save_settings(folders.settings_file, changed), notices
    )
    leases = Leases(chores)
    autosave = Autosave(leases)
    homes = ProjectFolders(
        home=folders.pictures,
        practice_home=folders.data / "practice-projects",
        sample=resource_path("sample"),
    )
    cache = ThumbnailCache(folders.thumbnails_file)
    openers = _folders(folders, homes, settings_service)
    session = ProjectSession(openers, autosave, leases, chores, notices)
    mode = Mode(doors, chores, notices, practice=practice)
    known = KnownAccountsFile(folders.config / "accounts.json")
    accounts = AccountService(doors, token_store, environment_tokens(), known, mode, chores)
    ledger = LedgerService(
        LedgerFile(folders.ledger_file), settings_service, mode, chores, notices, doors.clock.now
    )
    training = TrainingService(
        session, accounts, mode, doors, settings_service, ledger, notices, chores
    )
    generation = GenerationService(
        session, accounts, mode, doors, training, ledger, notices, chores
    )
    TokenDoubts(accounts, training, generation)
    LedgerWatch(ledger, session, settings_service, training, generation)
    OverdueAlarm(training, settings_service, notices, doors.clock.now)
    return Services(
        accounts=accounts,
        autosave=autosave,
        caption_words=CaptionWords(session, chores),
        word_list=WordList(session, chores),
        chores=chores,
        elsewhere=Elsewhere(
            openers, session, accounts, mode, doors, settings_service, notices, chores
        ),
        folders=homes,
        generation=generation,
        ledger=ledger,
        mode=mode,
        notices=notices,
        run_comparing=RunComparing(session, chores),
        saving_as=SavingAs(write_durably, chores, notices),
        session=session,
        settings=settings_service,
        spelling=make_spelling(session, settings_service, chores, notices),
        storage=StorageService(Storage(folders, cache.clear), chores, notices),
        thumbnails=Thumbnails(cache.thumbnail, close=cache.close),
        token_moving=TokenMoving(TokenFilesOnDisk(), accounts, session, chores, notices),
        token_counts=TokenCounts(
            lambda: token_counter(resource_path("data", CLIP_VOCABULARY)), chores, notices
        ),
        training=training,
    )


def make_spelling(
    session: ProjectSession, settings: SettingsService, chores: Chores, notices: Notices
) -> Spelling:
    """The spelling, over the lists of words that ship with the program."""
    lists = resource_path("spelling")
    return Spelling(
        functools.partial(lexicon, lists),
        shipped_languages(lists),
        QLocale.languageToCode(QLocale.system().language()),
        settings=settings,
        session=session,
        chores=chores,
        notices=notices,
    )


def _folders(folders: Dirs, homes: ProjectFolders, settings: SettingsService) -> Folders:
    def open_folder(folder: Path) -> OpenedProject:
        subject = settings.settings.training.subject
        return ProjectDir.open(folder, folders, program="window", subject=subject)

    return Folders(open=open_folder, make=homes.new_folder, measure=measure, runs=runs_of)


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("no application yet")
    return app
