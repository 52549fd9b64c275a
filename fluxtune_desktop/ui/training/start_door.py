"""From the button of the form to a run: what is sent, the one question, the start."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Slot

from fluxtune_desktop.core.preflight import LineCode, Wishes
from fluxtune_desktop.core.secret import Account
from fluxtune_desktop.services.account_service import AccountService
from fluxtune_desktop.services.mode import Mode
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.services.training_service import TrainingService
from fluxtune_desktop.ui.account_texts import payer_text
from fluxtune_desktop.ui.confirm import ConfirmDialog
from fluxtune_desktop.ui.texts_destination import version_words
from fluxtune_desktop.ui.texts_preflight import line_sentence
from fluxtune_desktop.ui.training.form_reader import FormReader
from fluxtune_desktop.ui.training.questions import start_question, terms
from fluxtune_desktop.ui.training.sending_sheet import SendingSheet
from fluxtune_desktop.ui.training.sending_words import sending
from fluxtune_desktop.ui.training.setup_view import SetupView


class StartDoor(QObject):
    """Asks nothing in practice, where nothing is sent or charged."""

    def __init__(
        self,
        view: SetupView,
        reader: FormReader,
        session: ProjectSession,
        training: TrainingService,
        accounts: AccountService,
        mode: Mode,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._reader = reader
        self._session = session
        self._training = training
        self._accounts = accounts
        self._mode = mode
        self._asked: Wishes | None = None
        view.ready.start_wanted.connect(self._on_start)
        view.ready.sending_wanted.connect(self._show_sending)

    @Slot()
    def _on_start(self) -> None:
        self._asked = self._reader.wished()
        if self._asked is None:
            return
        if self._mode.practice:
            self._training.start(self._asked)
        else:
            self._ask(self._asked)

    def _ask(self, asked: Wishes) -> None:
        look = self._training.ahead.preflight(asked)
        limit = next((line for line in look.lines if line.code is LineCode.LIMIT), None)
        replicate = self._accounts.state(Account.REPLICATE)
        question = start_question(
            account=payer_text(replicate) or self.tr("not checked yet"),
            model=f"{replicate.name}/{asked.destination}",
            estimate=look.estimate,
            publish_to=asked.publish_to,
            by_trainer=asked.by_trainer,
            wandb=asked.wandb_project,
            version=self._version(asked),
            limit=line_sentence(limit) if limit is not None else "",
            terms=() if self._terms_read() else terms(),
        )
        dialog = ConfirmDialog(question, self._view.window())
        dialog.accepted.connect(self._on_agreed)
        dialog.open()

    def _version(self, asked: Wishes) -> str:
        there = self._training.ahead.dry_run(asked).destination
        return "" if there is None else version_words(there)

    def _terms_read(self) -> bool:
        project = self._session.project
        return project is not None and bool(project.terms_read)

    @Slot()
    def _on_agreed(self) -> None:
        if not self._terms_read():
            self._session.update_project(terms_read=datetime.now(UTC).date().isoformat())
        if self._asked is not None:
            self._training.start(self._asked)

    @Slot()
    def _show_sending(self) -> None:
        wishes = self._reader.attempted()
        what = sending(
            self._reader.dataset(),
            wishes,
            practice=self._mode.practice,
            package=self._training.ahead.dry_run(wishes).package,
        )
        SendingSheet(self._view.window(), what).show_over()
