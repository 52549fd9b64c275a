"""The way of an intermediate version into Create: asked, sent to Hugging Face, chosen there."""

from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtCore import QObject, Slot

from fluxtune_desktop.core.ids import lora_key
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.lora_runner import RUNNER, version_repo_name
from fluxtune_desktop.core.pricing import Prices
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.ui import amounts
from fluxtune_desktop.ui.page import MakeWith, Page
from fluxtune_desktop.ui.training.publish_dialog import PublishDialog, PublishWords
from fluxtune_desktop.ui.training.version_use import VersionsThere, VersionUse


class VersionDoor(QObject):
    """Asks over ``page``. ``current`` tells the run in front, ``owner`` the namespace on the Hub
    that is proposed, and ``prices`` what is reckoned with; None in practice."""

    def __init__(
        self,
        page: Page,
        training: TrainingService,
        *,
        current: Callable[[], Job | None],
        owner: Callable[[], str],
        prices: Callable[[], Prices | None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._training = training
        self._current = current
        self._owner = owner
        self._prices = prices
        self._asked: tuple[Job, int] | None = None

    def attach(self, use: VersionUse) -> None:
        """Do what is wanted there."""
        use.use_wanted.connect(self._on_use)
        use.make_wanted.connect(self._on_make)
        use.stop_wanted.connect(self._on_stop)

    def there(self, job: Job) -> VersionsThere:
        """What of a run's versions is on the Hub, or on its way."""
        publishing = self._training.publications
        found = tuple(each for each in publishing.all if each.run == job.run and each.step)
        steps = (each.step for each in found if each.step is not None)
        sending = frozenset(step for step in steps if publishing.under_way(job.run, step))
        return VersionsThere(publications=found, sending=sending)

    @Slot(int)
    def _on_use(self, step: int) -> None:
        job = self._current()
        if job is None:
            return
        self._asked = job, step
        known = self._training.publications.publication(job.run, step)
        owner = self._owner()
        proposed = f"{owner}/{version_repo_name(job.plan, step)}" if owner else ""
        repo = proposed if known is None else known.repo
        dialog = PublishDialog(job.run, repo, self._page, words=self._words(step))
        dialog.accepted.connect(self._on_accepted)
        dialog.open()

    def _words(self, step: int) -> PublishWords:
        there = self.tr(
            "An intermediate version has no model at Replicate. This one goes, with a model card, "
            "into a private repository on Hugging Face that only you can see. That is free, and "
            "you can delete it there whenever you like."
        )
        return PublishWords(
            title=self.tr("Use step {step} in Create").format(step=amounts.grouped(step)),
            notes=(there, self._token_note()),
            accept=self.tr("Put it there"),
        )

    def _token_note(self) -> str:
        along = self.tr(
            "Images are then made by {model} at Replicate. Your Hugging Face token goes along with "
            "each, as a secret input that is not shown again: the repository cannot be read "
            "without it."
        ).format(model=RUNNER)
        prices = self._prices()
        if prices is None:
            return f"{along} {self.tr('In practice, nothing leaves this computer or is charged.')}"
        as_of = datetime.combine(prices.as_of, time())
        price = self.tr("An image costs about {price}, as its users saw it in {month}.").format(
            price=amounts.money(prices.lora_picture), month=amounts.month(as_of)
        )
        return f"{along} {price}"

    @Slot()
    def _on_accepted(self) -> None:
        dialog, asked = self.sender(), self._asked
        if isinstance(dialog, PublishDialog) and asked is not None:
            job, step = asked
            self._training.publications.publish_version(job, step, dialog.repo())

    @Slot(int)
    def _on_make(self, step: int) -> None:
        job = self._current()
        if job is not None:
            self._page.wanted.emit(MakeWith(model=lora_key(job.run, step)))

    @Slot(int)
    def _on_stop(self, step: int) -> None:
        job = self._current()
        if job is not None:
            self._training.publications.cancel(lora_key(job.run, step))
