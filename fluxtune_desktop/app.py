"""The program: builds everything once, hands each part what it needs, and leaves in good order."""

import functools
import os
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from fluxtune_desktop.adapters.allocator import give_back_freed_pictures
from fluxtune_desktop.adapters.atomic import write_durably
from fluxtune_desktop.adapters.clip_vocabulary import CLIP_VOCABULARY, token_counter
from fluxtune_desktop.adapters.dictionaries import lexicon, shipped_languages
from fluxtune_desktop.adapters.dirs import Dirs
from fluxtune_desktop.adapters.folder_scan import measure
from fluxtune_desktop.adapters.known_accounts_file import KnownAccountsFile
from fluxtune_desktop.adapters.ledger_file import LedgerFile
from fluxtune_desktop.adapters.left_open import left_open
from fluxtune_desktop.adapters.presets_file import PresetsFile, preset_file, read_preset
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.adapters.project_folders import ProjectFolders
from fluxtune_desktop.adapters.project_lock import WINDOW
from fluxtune_desktop.adapters.project_runs import project_runs
from fluxtune_desktop.adapters.run_store import runs_of
from fluxtune_desktop.adapters.same_folder import same_folder
from fluxtune_desktop.adapters.sample_store import SampleFolder
from fluxtune_desktop.adapters.settings_file import load_settings, save_settings
from fluxtune_desktop.adapters.storage import Storage
from fluxtune_desktop.adapters.support import gather_support
from fluxtune_desktop.adapters.thumbnail_cache import ThumbnailCache
from fluxtune_desktop.adapters.token_files import TokenFilesOnDisk
from fluxtune_desktop.adapters.version_store import VersionFolder
from fluxtune_desktop.adapters.window_lock import WindowLock
from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.resources_path import resource_path
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.adopting import Adopting
from fluxtune_desktop.services.all_runs import AllRuns
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.caption_words import CaptionWords
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.doorbell import Call
from fluxtune_desktop.services.elsewhere import Elsewhere
from fluxtune_desktop.services.garbage import Garbage
from fluxtune_desktop.services.generation_service import GenerationService
from fluxtune_desktop.services.intermediate_versions import IntermediateVersions
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.leaving import leave
from fluxtune_desktop.services.ledger_service import LedgerService
from fluxtune_desktop.services.ledger_watch import LedgerWatch
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.overdue_alarm import OverdueAlarm
from fluxtune_desktop.services.ports import Folders, OpenedProject, Outside
from fluxtune_desktop.services.presets import PresetFiles, Presets
from fluxtune_desktop.services.progress_pictures import ProgressPictures
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.recovering import Recovering
from fluxtune_desktop.services.run_comparing import RunComparing
from fluxtune_desktop.services.saving_as import SavingAs
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.spelling import Spelling
from fluxtune_desktop.services.storage_service import StorageService
from fluxtune_desktop.services.support import Support
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.services.token_counts import TokenCounts
from fluxtune_desktop.services.token_doubts import TokenDoubts
from fluxtune_desktop.services.token_moving import TokenMoving
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.services.word_list import WordList
from fluxtune_desktop.ui.language import speak
from fluxtune_desktop.ui.main_window import MainWindow
from fluxtune_desktop.ui.second_start import SecondStart
from fluxtune_desktop.ui.services import Services
from fluxtune_desktop.ui.theme import Theme, apply_look, look_of
from fluxtune_desktop.ui.window_file import WindowFile
from fluxtune_desktop.wiring import (
    environment_tokens,
    holder_address,
    redactor,
    take_over,
    token_store,
)

LEAVING_SECONDS = 3.0
"""From the click that closes the window to the end of all work, of the five in which the program is
gone: before, a dialog may have stood at the door; after it, the process takes a moment to end."""
_AT_LEAST = 0.5


class Program:
    """Everything that lives as long as the window."""

    def __init__(
        self, folders: Dirs, doors: Outside, *, practice: bool, window: MainWindow | None = None
    ) -> None:
        """Builds everything at once. A ``window`` that is shown already is given its theme alone;
        `furnish` and its `window.begin` follow, each in a turn of the loop of its own."""
        give_back_freed_pictures()
        self._garbage = Garbage()
        settings = load_settings(folders.settings_file)
        speak(_application(), settings.language)
        self.theme: Theme = apply_look(_application(), look_of(settings))
        self.services = make_services(folders, settings, doors, practice=practice)
        self._recovering = Recovering(
            functools.partial(left_open, history_file=folders.history_file),
            self.services.mode,
            self.services.chores,
            self.services.notices,
        )
        self.window = window or MainWindow(WindowFile(folders.window_file))
        if window is None:
            self.furnish()
            self.window.begin()

    def furnish(self) -> None:
        """Bring everything into the window."""
        services, window = self.services, self.window
        window.furnish(services, self.theme)
        self._second_start = SecondStart(window, services.session, services.mode, window.unsaved)

    def begin(self, *, folder: Path | None, left_behind: bool = False) -> None:
        """What waits for the first paint: the accounts and the folder; and what became of the work
        of a window that was ``left_behind``, before anything of it is taken up again."""
        work = functools.partial(self._begin, folder)
        if not left_behind:
            work()
            return
        self._recovering.looked.connect(work)
        known = map(Path, self.services.settings.settings.recent)
        self._recovering.tell(known if folder is None else (folder.absolute(), *known))

    def _begin(self, folder: Path | None) -> None:
        self.services.accounts.load()
        if folder is not None:
            self.services.session.open(folder.absolute())

    def tell_trouble(self, error: BaseException) -> None:
        """Nobody caught this: work goes on, and the person is told."""
        problem = Problem(kind=Kind.INTERNAL, detail=type(error).__name__)
        self.services.notices.report_problem(problem, action="support")

    def answer(self, call: Call) -> None:
        """Do what a second start asks for."""
        self._second_start.answer(call)

    def leave(self) -> bool:
        """End all work; False when something still hangs ``LEAVING_SECONDS`` after the click."""
        seconds = max(_AT_LEAST, LEAVING_SECONDS - self.window.closing_for)
        left = leave(self.services, seconds=seconds)
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
    elsewhere = Elsewhere(
        openers, session, accounts, mode, doors, settings_service, notices, chores
    )
    adopting = Adopting(openers, session, accounts, mode, settings_service, doors, chores)
    adopting.created.connect(training.take_up)
    OverdueAlarm(training, elsewhere, settings_service, notices, doors.clock.now)
    return Services(
        accounts=accounts,
        adopting=adopting,
        all_runs=AllRuns(project_runs, session, training, settings_service, ledger, chores),
        autosave=autosave,
        caption_words=CaptionWords(session, chores),
        word_list=WordList(session, chores),
        chores=chores,
        elsewhere=elsewhere,
        folders=homes,
        generation=generation,
        ledger=ledger,
        mode=mode,
        notices=notices,
        presets=Presets(
            PresetsFile(folders.presets_file),
            PresetFiles(data=preset_file, read=read_preset),
            chores,
            notices,
        ),
        progress_pictures=ProgressPictures(
            session, accounts, mode, doors, training, SampleFolder, chores
        ),
        run_comparing=RunComparing(session, chores),
        saving_as=SavingAs(write_durably, chores, notices),
        session=session,
        settings=settings_service,
        spelling=make_spelling(session, settings_service, chores, notices),
        storage=StorageService(Storage(folders, cache.clear), chores, notices),
        support=Support(functools.partial(gather_support, folders, redactor()), chores),
        thumbnails=Thumbnails(cache.thumbnail, close=cache.close),
        token_moving=TokenMoving(TokenFilesOnDisk(), accounts, session, chores, notices),
        token_counts=TokenCounts(
            lambda: token_counter(resource_path("data", CLIP_VOCABULARY)), chores, notices
        ),
        training=training,
        versions=IntermediateVersions(session, accounts, doors, VersionFolder),
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
        address = WindowLock(folders.data, os.environ).own_address
        return ProjectDir.open(folder, folders, program=WINDOW, subject=subject, address=address)

    return Folders(
        open=open_folder,
        make=homes.new_folder,
        measure=measure,
        runs=runs_of,
        holder=holder_address,
        take_over=take_over,
        same=same_folder,
    )


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("no application yet")
    return app
