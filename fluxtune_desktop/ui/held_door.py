"""The way into a project that is held elsewhere, from the notice that says so."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.services.held import CALL, TAKE_OVER
from fluxtune_desktop.services.notices import Notice
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui.confirm import ConfirmDialog, Question
from fluxtune_desktop.ui.notice_bar import NoticeBar


class HeldDoor(QObject):
    """Made by the window. A project is taken from another computer only after a question."""

    def __init__(self, window: QWidget, session: ProjectSession, bar: NoticeBar) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._folder = Path()
        self.question: ConfirmDialog | None = None
        bar.acted.connect(self._on_acted)

    @Slot(object)
    def _on_acted(self, notice: Notice) -> None:
        if notice.problem is None:
            return
        if notice.action == CALL:
            self._session.held.call(Path(notice.problem.subject))
        elif notice.action == TAKE_OVER:
            self._folder = Path(notice.problem.subject)
            self.question = ConfirmDialog(self._words(notice.problem.detail), self._window)
            self.question.accepted.connect(self._on_accepted)
            self.question.open()

    def _words(self, computer: str) -> Question:
        return Question(
            title=self.tr("Take this project over?"),
            facts=(
                (self.tr("Project"), self._folder.name),
                (self.tr("Other computer"), computer),
            ),
            note=self.tr(
                "Look at the other computer first. If FluxTune still has this project open there, "
                "the two would write over each other, and captions could be lost."
            ),
            accept=self.tr("It is closed there: take over"),
            refuse=self.tr("Leave it"),
            danger=True,
        )

    @Slot()
    def _on_accepted(self) -> None:
        self._session.held.take_over(self._folder)
