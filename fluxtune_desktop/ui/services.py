"""What the window is given: the services, and what lies around the projects."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fluxtune_desktop.core.glance import Glance
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.adopting import Adopting
from fluxtune_desktop.services.all_runs import AllRuns
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.caption_words import CaptionWords
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.elsewhere import Elsewhere
from fluxtune_desktop.services.generation_service import GenerationService
from fluxtune_desktop.services.intermediate_versions import IntermediateVersions
from fluxtune_desktop.services.ledger_service import LedgerService
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.presets import Presets
from fluxtune_desktop.services.progress_pictures import ProgressPictures
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.run_comparing import RunComparing
from fluxtune_desktop.services.saving_as import SavingAs
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.spelling import Spelling
from fluxtune_desktop.services.storage_service import StorageService
from fluxtune_desktop.services.support import Support
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.services.token_counts import TokenCounts
from fluxtune_desktop.services.token_moving import TokenMoving
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.services.word_list import WordList


class ProjectFolders(Protocol):
    """Folders of projects. The first two verbs block: a chore calls them."""

    def look(self, folder: Path) -> Glance:
        """What a list of projects shows of a folder."""

    def practice_copy(self) -> Path:
        """Copy the sample project to a folder of its own. Raises Failure."""

    def sample_images(self) -> tuple[Path, ...]:
        """The images that ship with the program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Built once by app.py. Pages are given the ones that they need."""

    accounts: AccountService
    adopting: Adopting
    all_runs: AllRuns
    autosave: Autosave
    caption_words: CaptionWords
    chores: Chores
    elsewhere: Elsewhere
    folders: ProjectFolders
    generation: GenerationService
    ledger: LedgerService
    mode: Mode
    notices: Notices
    presets: Presets
    progress_pictures: ProgressPictures
    run_comparing: RunComparing
    saving_as: SavingAs
    session: ProjectSession
    settings: SettingsService
    spelling: Spelling
    storage: StorageService
    support: Support
    thumbnails: Thumbnails
    token_counts: TokenCounts
    token_moving: TokenMoving
    training: TrainingService
    versions: IntermediateVersions
    word_list: WordList
