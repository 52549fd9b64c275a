"""Tells the ledger of what the open project orders, at once."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Slot

from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.ledger import entry_of_job, entry_of_picture
from fluxtune_desktop.core.pictures import Picture
from fluxtune_desktop.services.generation_service import GenerationService
from fluxtune_desktop.services.ledger_service import LedgerService
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.training_service import TrainingService


class LedgerWatch(QObject):
    """Has the ledger look at the disk, too, when a project is opened and when work has ended.
    Lives as long as ``ledger``."""

    def __init__(
        self,
        ledger: LedgerService,
        session: ProjectSession,
        settings: SettingsService,
        training: TrainingService,
        generation: GenerationService,
    ) -> None:
        super().__init__(ledger)
        self._ledger = ledger
        self._session = session
        self._settings = settings
        session.opened.connect(self._on_opened)
        training.job_changed.connect(self._on_job_changed)
        generation.picture_changed.connect(self._on_picture_changed)
        generation.pictures_changed.connect(self._on_pictures_changed)
        generation.busy_changed.connect(self._on_busy_changed)

    @Slot(object)
    def _on_opened(self, _project: object) -> None:
        self._ledger.include(str(self._session.folder))

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        folder = self._session.folder
        entry = entry_of_job(job, str(folder), self._settings.settings.prices)
        if folder is None or entry is None:
            return
        self._ledger.note((entry,))
        if job.ended:
            self._ledger.refresh()

    @Slot(object)
    def _on_picture_changed(self, picture: Picture) -> None:
        self._note((picture,))

    @Slot(object)
    def _on_pictures_changed(self, pictures: Iterable[Picture]) -> None:
        # Those that have ended are read from the disk; there may be thousands.
        self._note(picture for picture in pictures if not picture.ended)

    @Slot(object)
    def _on_busy_changed(self, busy: bool) -> None:
        if not busy and self._session.project is not None:
            self._ledger.refresh()

    def _note(self, pictures: Iterable[Picture]) -> None:
        folder, prices = self._session.folder, self._settings.settings.prices
        if folder is None:
            return
        found = (entry_of_picture(picture, str(folder), prices) for picture in pictures)
        self._ledger.note(entry for entry in found if entry is not None)
