"""Leaving the program: in order, and within a few seconds."""

import time
from typing import Protocol

from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.caption_words import CaptionWords
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.elsewhere import Elsewhere
from fluxtune_desktop.services.generation_service import GenerationService
from fluxtune_desktop.services.intermediate_versions import IntermediateVersions
from fluxtune_desktop.services.presets import Presets
from fluxtune_desktop.services.progress_pictures import ProgressPictures
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.services.training_service import TrainingService

JOIN = 3.0
"""Seconds for threads to come to a pause; a read that hangs longer is left behind."""
FLUSH = 2.0
"""Seconds for captions and settings to reach the disk."""


class Parts(Protocol):
    """The services that have something to end."""

    @property
    def accounts(self) -> AccountService: ...
    @property
    def autosave(self) -> Autosave: ...
    @property
    def caption_words(self) -> CaptionWords: ...
    @property
    def chores(self) -> Chores: ...
    @property
    def elsewhere(self) -> Elsewhere: ...
    @property
    def generation(self) -> GenerationService: ...
    @property
    def presets(self) -> Presets: ...
    @property
    def progress_pictures(self) -> ProgressPictures: ...
    @property
    def session(self) -> ProjectSession: ...
    @property
    def settings(self) -> SettingsService: ...
    @property
    def thumbnails(self) -> Thumbnails: ...
    @property
    def training(self) -> TrainingService: ...
    @property
    def versions(self) -> IntermediateVersions: ...


def leave(parts: Parts, *, seconds: float = 5.0) -> bool:
    """End everything: take up no more work, write captions, let go of jobs, join threads.

    False when something still runs or could not be written after ``seconds``.
    """
    until = time.monotonic() + seconds

    def left(most: float) -> float:
        return max(0.0, min(most, until - time.monotonic()))

    parts.caption_words.stop()
    parts.training.detach_all()
    parts.elsewhere.detach_all()
    parts.generation.detach_all()
    parts.progress_pictures.let_go_all()
    parts.versions.let_go_all()
    # What was decided and is not in memory yet is brought about while there is a thread to write.
    parts.session.saving.flush(left(FLUSH))
    ended = [
        parts.autosave.shutdown(left(FLUSH)),
        parts.session.shutdown(left(FLUSH)),
        parts.settings.flush(left(FLUSH)),
        parts.presets.flush(left(FLUSH)),
        parts.training.join(left(JOIN)),
        parts.elsewhere.join(left(JOIN)),
        parts.generation.join(left(JOIN)),
        parts.progress_pictures.join(left(JOIN)),
        parts.versions.join(left(JOIN)),
        parts.thumbnails.shutdown(left(JOIN)),
        parts.chores.shutdown(left(JOIN)),
    ]
    # The keyring may stand at a prompt of the system; its thread does not keep the process.
    parts.accounts.shutdown(left(0.2))
    parts.session.let_go()
    return all(ended)
