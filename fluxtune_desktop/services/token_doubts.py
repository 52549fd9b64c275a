"""A token that is refused in the middle of work is looked at again: it may have been revoked."""

from PySide6.QtCore import QObject, Slot

from fluxtune_desktop.core.errors import Kind, Problem
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.pictures import Picture
from fluxtune_desktop.core.publication import Publication
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.generation_service import GenerationService
from fluxtune_desktop.services.training_service import TrainingService


class TokenDoubts(QObject):
    """Hears of refusals in trainings, pictures and publications. Lives as long as ``accounts``."""

    def __init__(
        self, accounts: AccountService, training: TrainingService, generation: GenerationService
    ) -> None:
        super().__init__(accounts)
        self._accounts = accounts
        training.job_changed.connect(self._on_job_changed)
        training.publication_changed.connect(self._on_publication_changed)
        generation.picture_changed.connect(self._on_picture_changed)

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        self._hear(Account.REPLICATE, job.problem)

    @Slot(object)
    def _on_picture_changed(self, picture: Picture) -> None:
        self._hear(Account.REPLICATE, picture.problem)

    @Slot(object)
    def _on_publication_changed(self, publication: Publication) -> None:
        self._hear(Account.HUGGING_FACE, publication.problem)

    def _hear(self, account: Account, problem: Problem | None) -> None:
        if problem is not None and problem.kind is Kind.UNAUTHORIZED:
            self._accounts.doubt(account)
