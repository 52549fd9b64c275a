"""The services as the program builds them, over real folders and a practice server."""

import functools
import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest
from PIL import Image
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from fluxtune_desktop.adapters.clip_vocabulary import CLIP_VOCABULARY, token_counter
from fluxtune_desktop.adapters.clock import SystemClock
from fluxtune_desktop.adapters.dictionaries import lexicon, shipped_languages
from fluxtune_desktop.adapters.dirs import Dirs
from fluxtune_desktop.adapters.dry_package import dry_package
from fluxtune_desktop.adapters.folder_scan import measure
from fluxtune_desktop.adapters.huggingface import HubHttp
from fluxtune_desktop.adapters.images import thumbnail
from fluxtune_desktop.adapters.known_accounts_file import KnownAccountsFile
from fluxtune_desktop.adapters.ledger_file import LedgerFile
from fluxtune_desktop.adapters.presets_file import PresetsFile, preset_file, read_preset
from fluxtune_desktop.adapters.project_dir import ProjectDir
from fluxtune_desktop.adapters.project_runs import project_runs
from fluxtune_desktop.adapters.publication_files import publication_files
from fluxtune_desktop.adapters.replicate import ReplicateHttp
from fluxtune_desktop.adapters.run_store import runs_of
from fluxtune_desktop.adapters.same_folder import same_folder
from fluxtune_desktop.adapters.sample_store import SampleFolder
from fluxtune_desktop.adapters.secrets import SessionTokenStore
from fluxtune_desktop.adapters.settings_file import load_settings, save_settings
from fluxtune_desktop.adapters.storage import Storage
from fluxtune_desktop.adapters.thumbnail_cache import ThumbnailCache
from fluxtune_desktop.adapters.token_files import TokenFilesOnDisk
from fluxtune_desktop.adapters.trainers_file import shipped_trainers
from fluxtune_desktop.adapters.version_store import VersionFolder
from fluxtune_desktop.adapters.wandb import WandbHttp
from fluxtune_desktop.core.endpoints import Endpoints
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.patience import Pace
from fluxtune_desktop.core.ports import TokenStore
from fluxtune_desktop.core.secret import Account, Secret
from fluxtune_desktop.practice import tokens
from fluxtune_desktop.practice.faults import Script
from fluxtune_desktop.practice.server import PracticeServer
from fluxtune_desktop.resources_path import resource_path
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.adopting import Adopting
from fluxtune_desktop.services.all_runs import AllRuns
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.caption_words import CaptionWords
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.elsewhere import Elsewhere
from fluxtune_desktop.services.generation_service import GenerationService
from fluxtune_desktop.services.intermediate_versions import IntermediateVersions
from fluxtune_desktop.services.leases import Leases
from fluxtune_desktop.services.leaving import leave
from fluxtune_desktop.services.ledger_service import LedgerService
from fluxtune_desktop.services.ledger_watch import LedgerWatch
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.ports import Folders, OpenedProject, Outside
from fluxtune_desktop.services.presets import PresetFiles, Presets
from fluxtune_desktop.services.progress_pictures import ProgressPictures
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.spelling import Spelling
from fluxtune_desktop.services.storage_service import StorageService
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.services.token_counts import TokenCounts
from fluxtune_desktop.services.token_doubts import TokenDoubts
from fluxtune_desktop.services.token_moving import TokenMoving
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.services.word_list import WordList
from fluxtune_desktop.wiring import holder_address, take_over

PATIENCE = 15_000
QUICK = Pace(poll=0.05, first_pause=0.05, longest_pause=0.2, reconcile=(0.05, 0.1, 0.2))
TOKENS = {
    Account.REPLICATE: Secret(tokens.PRACTICE_REPLICATE_TOKEN),
    Account.HUGGING_FACE: Secret(tokens.PRACTICE_HF_TOKEN),
    Account.WANDB: Secret(tokens.PRACTICE_WANDB_KEY),
}


def pictures_folder(folder: Path, count: int = 3) -> Path:
    """A folder of small pictures, each with a caption."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, count + 1):
        shade = 20 * number % 255
        Image.new("RGB", (160, 128), (shade, 90, 255 - shade)).save(folder / f"{number:03}.png")
        (folder / f"{number:03}.txt").write_text(f"a dancer, number {number}\n", encoding="utf-8")
    return folder


@dataclass(kw_only=True)
class Program:
    """What app.py builds, without the window."""

    dirs: Dirs
    outside: Outside
    tokens: Callable[[], TokenStore] = SessionTokenStore
    environment: Mapping[Account, Secret | Problem] = field(default_factory=dict)
    keyring_limit: float = 20.0
    practice: bool = False
    project: type[ProjectDir] = ProjectDir

    def __post_init__(self) -> None:
        self.chores, self.notices = Chores(), Notices()
        self.leases = Leases(self.chores)
        self.autosave = Autosave(self.leases)
        self.settings = SettingsService(
            load_settings(self.dirs.settings_file),
            lambda settings: save_settings(self.dirs.settings_file, settings),
            self.notices,
        )
        self.session = ProjectSession(
            self._folders(), self.autosave, self.leases, self.chores, self.notices
        )
        self.mode = Mode(self.outside, self.chores, self.notices, practice=self.practice)
        self.accounts = AccountService(
            self.outside,
            self.tokens,
            self.environment,
            KnownAccountsFile(self.dirs.config / "accounts.json"),
            self.mode,
            self.chores,
            keyring_limit=self.keyring_limit,
        )
        self.ledger = LedgerService(
            LedgerFile(self.dirs.ledger_file),
            self.settings,
            self.mode,
            self.chores,
            self.notices,
            self.outside.clock.now,
        )
        self.training = TrainingService(
            self.session,
            self.accounts,
            self.mode,
            self.outside,
            self.settings,
            self.ledger,
            self.notices,
            self.chores,
        )
        self.generation = GenerationService(
            self.session,
            self.accounts,
            self.mode,
            self.outside,
            self.training,
            self.ledger,
            self.notices,
            self.chores,
        )
        self.progress_pictures = ProgressPictures(
            self.session,
            self.accounts,
            self.mode,
            self.outside,
            self.training,
            SampleFolder,
            self.chores,
        )
        self.versions = IntermediateVersions(
            self.session, self.accounts, self.outside, VersionFolder
        )
        self.presets = Presets(
            PresetsFile(self.dirs.presets_file),
            PresetFiles(data=preset_file, read=read_preset),
            self.chores,
            self.notices,
        )
        LedgerWatch(self.ledger, self.session, self.settings, self.training, self.generation)
        self.elsewhere = Elsewhere(
            self._folders(),
            self.session,
            self.accounts,
            self.mode,
            self.outside,
            self.settings,
            self.notices,
            self.chores,
        )
        self.all_runs = AllRuns(
            project_runs, self.session, self.training, self.settings, self.ledger, self.chores
        )
        self.adopting = Adopting(
            self._folders(),
            self.session,
            self.accounts,
            self.mode,
            self.settings,
            self.outside,
            self.chores,
        )
        self.adopting.created.connect(self.training.take_up)
        TokenDoubts(self.accounts, self.training, self.generation)
        self.token_counts = TokenCounts(
            lambda: token_counter(resource_path("data", CLIP_VOCABULARY)),
            self.chores,
            self.notices,
        )
        self.token_moving = TokenMoving(
            TokenFilesOnDisk(),
            self.accounts,
            self.session,
            self.chores,
            self.notices,
            pause=0.0,
        )
        self.caption_words = CaptionWords(self.session, self.chores)
        self.word_list = WordList(self.session, self.chores)
        lists = resource_path("spelling")
        self.spelling = Spelling(
            functools.partial(lexicon, lists),
            shipped_languages(lists),
            "de",
            settings=self.settings,
            session=self.session,
            chores=self.chores,
            notices=self.notices,
        )
        cache = ThumbnailCache(self.dirs.thumbnails_file)
        self.storage = StorageService(Storage(self.dirs, cache.clear), self.chores, self.notices)
        self.thumbnails = Thumbnails(lambda path, _stamp, size, edits: thumbnail(path, size, edits))

    def leave(self) -> bool:
        return leave(self)

    def _folders(self) -> Folders:
        dirs, project, settings = self.dirs, self.project, self.settings

        def open_folder(folder: Path) -> OpenedProject:
            subject = settings.settings.training.subject
            return project.open(folder, dirs, program="window", subject=subject)

        def make_folder() -> Path:
            folder = dirs.pictures / "FluxTune" / "My pictures"
            folder.mkdir(parents=True)
            return folder

        return Folders(
            open=open_folder,
            make=make_folder,
            measure=measure,
            runs=runs_of,
            holder=holder_address,
            take_over=take_over,
            same=same_folder,
        )


class World:
    """A computer, a practice server, and the programs that are started on it."""

    def __init__(self, qtbot: QtBot, folder: Path, server: PracticeServer) -> None:
        self.qtbot = qtbot
        self.server = server
        self.dirs = Dirs(
            data=folder / "data",
            cache=folder / "cache",
            config=folder / "config",
            log=folder / "log",
            pictures=folder / "pictures",
        )
        self._running: list[Program] = []

    def outside(self, *, host: str = "studio") -> Outside:
        server = self.server

        def reach(_service: str) -> Endpoints:
            return server.endpoints

        return Outside(
            reach=reach,
            replicate=cast("Callable[..., AbstractContextManager[ReplicateHttp]]", ReplicateHttp),
            hub=cast("Callable[..., AbstractContextManager[HubHttp]]", HubHttp),
            wandb=cast("Callable[..., AbstractContextManager[WandbHttp]]", WandbHttp),
            publication_files=publication_files,
            dry_package=dry_package,
            practice_token=TOKENS.__getitem__,
            clock=SystemClock(),
            host=host,
            trainers=shipped_trainers(),
            pace=QUICK,
        )

    def start(
        self, *, practice: bool = True, host: str = "studio", load: bool = True, **parts: object
    ) -> Program:
        program = Program(
            dirs=self.dirs,
            outside=self.outside(host=host),
            practice=practice,
            **parts,  # type: ignore[arg-type]
        )
        self._running.append(program)
        if load:
            program.accounts.load()
        return program

    def started(self, folder: Path, **parts: object) -> Program:
        """A program in practice whose account is known, with a project open and read."""
        program = self.start(**parts)  # type: ignore[arg-type]
        loaded = Heard(program.generation.pictures_changed)
        self.open(program, folder)
        self.until(lambda: program.accounts.state(Account.REPLICATE).name != "")
        self.until(lambda: loaded.values)
        return program

    def open(self, program: Program, folder: Path) -> None:
        program.session.open(folder)
        self.until(lambda: program.session.folder == folder)
        self.until(lambda: all(image.width for image in program.session.dataset.images))

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE)

    def leave(self, program: Program) -> bool:
        self._running.remove(program)
        return program.leave()

    def leave_all(self) -> None:
        for program in self._running:
            program.leave()
        self._running.clear()
        # Here and now: else a worker of a later test may be the one that takes QObjects apart.
        gc.collect()


class Heard(QObject):
    """Keeps what a signal carried."""

    def __init__(self, *signals: object) -> None:
        super().__init__()
        self.values: list[object] = []
        for signal in signals:
            signal.connect(self.values.append)  # type: ignore[attr-defined]


@pytest.fixture
def faults() -> Script:
    return Script()


@pytest.fixture
def server(tmp_path: Path, faults: Script) -> Iterator[PracticeServer]:
    folder = tmp_path / "practice"
    with PracticeServer(folder, seconds_per_training=1.0, faults=faults) as running:
        yield running


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path, server: PracticeServer) -> Iterator[World]:
    made = World(qtbot, tmp_path / "computer", server)
    yield made
    made.leave_all()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return pictures_folder(tmp_path / "dancers")


@pytest.fixture
def chores() -> Iterator[Chores]:
    made = Chores()
    yield made
    made.shutdown(5)


def names(images: Sequence[str]) -> tuple[ImageId, ...]:
    return tuple(ImageId(name) for name in images)
