"""Puts a whole set of wishes into the form of a training, and the former ones back."""

from dataclasses import dataclass

from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.plan import TrainingSettings
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.ui.training.form_reader import FormReader
from fluxtune_desktop.ui.training.prompts_card import PromptsState
from fluxtune_desktop.ui.training.setup_view import SetupView


@dataclass(frozen=True, slots=True, kw_only=True)
class FormState:
    """Everything that filling in may change. ``held``: the settings follow no recommendation."""

    trainer: ModelName
    settings: TrainingSettings
    prompts: PromptsState
    trigger: str
    name: str
    held: bool = True


class FormFiller:
    """What it fills in counts as the person's own values. Nothing is started."""

    def __init__(
        self,
        view: SetupView,
        reader: FormReader,
        session: ProjectSession,
        training: TrainingService,
    ) -> None:
        self._view = view
        self._reader = reader
        self._session = session
        self._training = training

    def state(self) -> FormState:
        """How the form stands, to be put back."""
        return FormState(
            trainer=self._reader.trainer(),
            settings=self._reader.attempted().settings,
            prompts=self._view.prompts.state(),
            trigger=self._view.subject.trigger.text().strip(),
            name=self._view.subject.name.text(),
            held=self._view.settings.held,
        )

    def put(self, state: FormState) -> None:
        """Stand at this; trigger word and model name are kept in the project, as if typed."""
        self.fill(state.trainer, state.settings, held=state.held)
        self._view.prompts.show_state(state.prompts)
        project = self._session.project
        if project is None:
            return
        self._view.subject.show_project(
            subject=project.subject, trigger=state.trigger, name=state.name
        )
        if state.trigger != project.trigger_word:
            self._session.set_trigger_word(state.trigger)
        if state.name != project.model_name:
            self._session.update_project(model_name=state.name)

    def fill(self, trainer: ModelName, settings: TrainingSettings, *, held: bool = True) -> None:
        """Only the trainer and its inputs."""
        view = self._view
        view.trainer.show_chosen(trainer)
        self._training.ahead.trainers.ask(trainer)
        view.settings.show_trainer(self._training.ahead.trainer_look(trainer))
        view.settings.show_settings(settings, held=held)
        view.prompts.show_interval(settings.wandb_sample_interval)
        view.trainer.chosen.emit(trainer)

    def stands(self) -> TrainingSettings:
        """What the form made of it: a slider stands at whole steps of its own."""
        return self._reader.attempted().settings
