"""Connects the form of a training with the project, the accounts and the preflight."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.core.ids import ModelName
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.core.settings import Settings
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.presets import Presets
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.saving_as import SavingAs
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.services.trigger_checks import TriggerChecks
from fluxtune_desktop.ui.page import PageName
from fluxtune_desktop.ui.training.before_start import BeforeStart
from fluxtune_desktop.ui.training.form_filler import FormFiller
from fluxtune_desktop.ui.training.form_reader import FormReader
from fluxtune_desktop.ui.training.presets_door import PresetsDoor
from fluxtune_desktop.ui.training.prompts_door import PromptsDoor
from fluxtune_desktop.ui.training.ready_words import (
    hub_view,
    no_wandb_view,
    ready_view,
    wandb_view,
)
from fluxtune_desktop.ui.training.setup_thumbs import SetupThumbs
from fluxtune_desktop.ui.training.setup_view import SetupView
from fluxtune_desktop.ui.training.start_door import StartDoor
from fluxtune_desktop.ui.training.subject_form import SubjectForm
from fluxtune_desktop.ui.training.training_again import TrainingAgain


class Setup(QObject):
    """Keeps `view` true while it is seen; what changed meanwhile is shown when it comes to the
    front. ``wanted`` asks for another page.
    """

    wanted = Signal(object)

    def __init__(
        self,
        session: ProjectSession,
        training: TrainingService,
        accounts: AccountService,
        mode: Mode,
        settings: SettingsService,
        thumbnails: Thumbnails,
        triggers: TriggerChecks,
        presets: Presets,
        saving_as: SavingAs,
    ) -> None:
        super().__init__()
        self._session = session
        self._training = training
        self._accounts = accounts
        self._mode = mode
        self._prices = settings
        self.waiting = False
        self.view = SetupView()
        # Once the view is gone nobody must be told anything: then this goes with it.
        self.setParent(self.view)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        self._reader = FormReader(self.view, session, settings)
        self._thumbs = SetupThumbs(self.view, session, thumbnails, parent=self)
        self.view.trainer.offer(training.ahead.trainers.trainers)
        looks = training.ahead.dry_runs.destinations
        card = self.view.subject
        self._subject = SubjectForm(card, session, accounts, mode, looks, triggers, self)
        self._prompts = PromptsDoor(self.view, self._reader, session, parent=self)
        filler = FormFiller(self.view, self._reader, session, training)
        self.presets = PresetsDoor(
            self.view, self._reader, filler, training, presets, saving_as, parent=self
        )
        self.again = TrainingAgain(self.view, self._reader, filler, training, parent=self)
        self._before = BeforeStart(self.view, training, self._reader.wished, parent=self)
        self._door = StartDoor(
            self.view, self._reader, session, training, accounts, mode, parent=self
        )
        self._connect()
        self._begin()

    def repo_for(self, name: str) -> str:
        """The repository that is proposed for a model of that name."""
        owner = self.hub_owner()
        return f"{owner}/{name}-lora" if owner else ""

    def hub_owner(self) -> str:
        """The namespace on the Hugging Face Hub that is proposed; empty while none is known."""
        state = self._accounts.state(Account.HUGGING_FACE)
        return state.name or next(iter(state.namespaces), "")

    @Slot()
    def refresh(self) -> None:
        """Show what is true now."""
        project = self._session.project
        if project is None:
            return
        view = self.view
        self._subject.refresh()
        images = len(self._reader.dataset().images)
        view.settings.show_dataset(images=images, subject=project.subject)
        self._show_trainer()
        wandb = wandb_view(self._accounts)
        view.afterwards.show_accounts(
            hub_view(self._accounts.state(Account.HUGGING_FACE)),
            wandb if self._takes_wandb() else no_wandb_view(),
            uploads=self._takes("hf_token"),
        )
        self._prompts.refresh(wandb, takes=self._takes_wandb(), practice=self._mode.practice)
        view.afterwards.propose_repo(self.repo_for(view.subject.name.text()))
        view.show_lead(practice=self._mode.practice)
        self._thumbs.refresh()
        self._show_ready()

    def trainer(self) -> ModelName:
        """The trainer that is chosen."""
        return self._reader.trainer()

    # -- inside -------------------------------------------------------------------------------

    def _connect(self) -> None:
        session, view = self._session, self.view
        session.opened.connect(self._on_opened)
        for signal in (
            session.project_changed,
            session.dataset_changed,
            session.captions_changed,
            session.findings_changed,
            self._accounts.changed,
            self._mode.changed,
            self._prices.changed,
        ):
            signal.connect(self._on_changed)
        self._prices.changed.connect(self._on_settings_changed)
        self._training.starting_changed.connect(self._on_starting)
        self._training.limit_changed.connect(self._on_form_changed)
        self._training.ahead.trainers.changed.connect(self._on_trainer_told)
        view.trainer.chosen.connect(self._on_changed)
        self._subject.changed.connect(self._show_ready)
        self._subject.renamed.connect(self._on_renamed)
        self._subject.wanted.connect(self.wanted)
        view.settings.changed.connect(self._on_form_changed)
        view.afterwards.changed.connect(self._on_form_changed)
        view.prompts.changed.connect(self._on_form_changed)
        view.seen.connect(self._on_seen)
        view.afterwards.settings_wanted.connect(self._on_settings_wanted)
        self._before.wanted.connect(self.wanted)
        self._training.ahead.dry_runs.changed.connect(self._on_form_changed)

    def _show_trainer(self) -> None:
        self._training.ahead.trainers.ask(self.trainer())
        self.view.settings.show_trainer(self._training.ahead.trainer_look(self.trainer()))

    def _takes_wandb(self) -> bool:
        return self._takes("wandb_api_key")

    def _takes(self, name: str) -> bool:
        look = self._training.ahead.trainer_look(self.trainer())
        return look is None or look.knows(name)

    @Slot()
    def _show_ready(self) -> None:
        if self._session.project is None:
            return
        self._before.look_soon()
        wished = self._reader.wished()
        shown = wished or self._reader.attempted()
        look = self._training.ahead.preflight(shown)
        can = wished is not None and self.view.afterwards.complete()
        self.view.ready.show_view(
            ready_view(
                look,
                self._reader.dataset(),
                self._prices.settings.prices,
                practice=self._mode.practice,
                enabled=look.ready and can and not self.waiting,
                package=self._training.ahead.dry_run(shown).package,
            )
        )

    @Slot(object)
    def _on_opened(self, _project: object) -> None:
        # What was wished for in another project is not a wish for this one.
        self._begin()
        self._on_changed(None)

    def _begin(self) -> None:
        usual = self._prices.settings.training
        self.view.settings.begin(usual.settings())
        self.view.prompts.begin_anew()
        self.view.notice.clear()
        self.view.afterwards.begin(publish=usual.publish, wandb=usual.wandb)

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        self.view.settings.take_usual(settings.training.settings())

    @Slot(object)
    def _on_changed(self, _value: object) -> None:
        if self.view.isVisible():
            self._soon.start()

    @Slot()
    def _on_seen(self) -> None:
        # The trainer may have changed since the form was looked at last.
        self._training.ahead.trainers.doubt()
        self._training.ahead.dry_runs.destinations.doubt()
        self.refresh()

    @Slot()
    def _on_trainer_told(self) -> None:
        self._on_changed(None)

    @Slot()
    def _on_form_changed(self) -> None:
        if self.view.isVisible():
            self._show_ready()

    @Slot(object)
    def _on_starting(self, starting: bool) -> None:
        self.waiting = starting
        if starting:
            self.view.notice.clear()
        self._show_ready()

    @Slot(object)
    def _on_renamed(self, name: str) -> None:
        self.view.afterwards.propose_repo(self.repo_for(name))

    @Slot()
    def _on_settings_wanted(self) -> None:
        self.wanted.emit(PageName.SETTINGS)
