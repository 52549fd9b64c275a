"""What the form of a training says, completed by the project and the person's settings."""

from dataclasses import replace

from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.plan import OSTRIS_TRAINER, TrainingSettings
from fluxtune_desktop.core.preflight import Wishes
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.ui.training.setup_view import SetupView


class FormReader:
    """Reads, and changes nothing."""

    def __init__(self, view: SetupView, session: ProjectSession, settings: SettingsService) -> None:
        self._view = view
        self._session = session
        self._usual = settings

    def trainer(self) -> ModelName:
        """The trainer that is chosen."""
        return self._view.trainer.current() or OSTRIS_TRAINER

    def dataset(self) -> Dataset:
        """What the trainer will get."""
        return self._session.dataset.in_training()

    def wished(self) -> Wishes | None:
        """What a training would be begun with, or None while something cannot be read."""
        chosen = self._view.settings.settings()
        return None if chosen is None else self._wishes(chosen)

    def attempted(self) -> Wishes:
        """What stands in the form, also where the trainer would refuse it."""
        return self._wishes(self._view.settings.attempt())

    def _wishes(self, chosen: TrainingSettings) -> Wishes:
        after = self._view.afterwards
        wandb = after.wandb_project() or ""
        return Wishes(
            settings=self._completed(chosen),
            destination=self._view.subject.name.text(),
            publish_to=after.publish_to() or "",
            by_trainer=after.uploaded_by_trainer(),
            wandb_project=wandb,
            sample_prompts=self._view.prompts.prompts() if wandb else (),
            trainer=self.trainer(),
        )

    def _completed(self, chosen: TrainingSettings) -> TrainingSettings:
        word = self._view.subject.trigger.text().strip()
        bare = self.dataset().bare > 0
        written = bare and self._usual.settings.training.autocaption
        return replace(
            chosen,
            trigger_word=word,
            autocaption=written,
            wandb_sample_interval=self._view.prompts.state().every,
        )
