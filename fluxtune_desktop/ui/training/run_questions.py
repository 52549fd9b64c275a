"""The questions about a run that is to be sent, sent again, or cancelled."""

import functools

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.ids import RunId
from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.preflight import LineCode, Wishes
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.settings_service import SettingsService
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.ui.account_texts import payer_text
from fluxtune_desktop.ui.confirm import ConfirmDialog, Question
from fluxtune_desktop.ui.texts_preflight import line_sentence
from fluxtune_desktop.ui.training.going_on import go_on_question
from fluxtune_desktop.ui.training.parting_questions import delete_there_question, discard_question
from fluxtune_desktop.ui.training.questions import (
    cancel_question,
    repeat_question,
    start_again_question,
)
from fluxtune_desktop.ui.training.run_actions import RunAction


class RunQuestions(QObject):
    """Asks over ``page``, and does what was agreed to."""

    def __init__(
        self,
        page: QWidget,
        training: TrainingService,
        accounts: AccountService,
        settings: SettingsService,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._training = training
        self._accounts = accounts
        self._settings = settings

    def ask(self, action: RunAction, job: Job) -> None:
        """Ask before this is done with the run."""
        prices = self._settings.settings.prices
        payer = payer_text(self._accounts.state(Account.REPLICATE)) or self.tr("not checked yet")
        if action is RunAction.CANCEL:
            dialog = _RunQuestion(cancel_question(job, prices), job.run, self._page)
            dialog.accepted.connect(self._on_cancel_accepted)
        elif action is RunAction.GO_ON:
            question = go_on_question(job, prices, account=payer)
            dialog = _RunQuestion(question, job.run, self._page)
            dialog.accepted.connect(self._on_go_on_accepted)
        elif action in {RunAction.DISCARD, RunAction.DELETE_THERE}:
            self._ask_to_part(action, job)
            return
        else:
            question = (
                self._repeat(job, payer)
                if action is RunAction.REPEAT
                else start_again_question(job, prices, account=payer)
            )
            dialog = _RunQuestion(question, job.run, self._page)
            dialog.accepted.connect(self._on_start_again_accepted)
        dialog.open()

    def _repeat(self, job: Job, payer: str) -> Question:
        wishes = Wishes(
            settings=job.plan.settings,
            destination=job.plan.destination.name,
            trainer=job.plan.trainer,
            wandb_project=job.plan.wandb_project or "",
            sample_prompts=job.plan.sample_prompts,
        )
        lines = self._training.ahead.preflight(wishes).lines
        limit = next((line for line in lines if line.code is LineCode.LIMIT), None)
        said = "" if limit is None else line_sentence(limit)
        return repeat_question(job, self._settings.settings.prices, account=payer, limit=said)

    def _ask_to_part(self, action: RunAction, job: Job) -> None:
        discard = action is RunAction.DISCARD
        question = discard_question(job) if discard else delete_there_question(job)
        dialog = _RunQuestion(question, job.run, self._page)
        parting = self._training.discarding
        act = parting.discard if discard else parting.delete_there
        dialog.accepted.connect(functools.partial(act, job))
        dialog.open()

    @Slot()
    def _on_go_on_accepted(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, _RunQuestion):
            self._training.go_on(dialog.run)

    @Slot()
    def _on_cancel_accepted(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, _RunQuestion):
            self._training.cancel(dialog.run)

    @Slot()
    def _on_start_again_accepted(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, _RunQuestion):
            self._training.start_again(dialog.run)


class _RunQuestion(ConfirmDialog):
    def __init__(self, question: Question, run: RunId, parent: QWidget) -> None:
        super().__init__(question, parent)
        self.run = run
