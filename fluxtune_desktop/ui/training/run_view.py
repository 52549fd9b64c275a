"""One run: how far it is, how it learns, what the trainer writes, and what can be done."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.services.intermediate_versions import IntermediateVersions
from fluxtune_desktop.services.progress_pictures import ProgressPictures
from fluxtune_desktop.services.run_comparing import RunComparing
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, SPACE_4, SPACE_5
from fluxtune_desktop.ui.training import run_words
from fluxtune_desktop.ui.training.board_card import BoardCard
from fluxtune_desktop.ui.training.comparison_card import ComparisonCard
from fluxtune_desktop.ui.training.label_row import LabelRow
from fluxtune_desktop.ui.training.log_view import LogView
from fluxtune_desktop.ui.training.loss_card import LossCard
from fluxtune_desktop.ui.training.progress_card import ProgressCard
from fluxtune_desktop.ui.training.run_actions import (
    RunAction,
    header_actions,
)
from fluxtune_desktop.ui.training.run_picture import RunPicture, actions_of, message_of
from fluxtune_desktop.ui.training.run_verbs import RunVerbs
from fluxtune_desktop.ui.training.versions_card import VersionsCard
from fluxtune_desktop.ui.widgets.banner import Banner
from fluxtune_desktop.ui.widgets.pill import Tone
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel
from fluxtune_desktop.ui.widgets.scroll_column import ScrollColumn

_IN_HEADER = (RunAction.OPEN_REPLICATE, RunAction.CANCEL)


class RunView(ScrollColumn):
    """Draws one job; ``act`` carries the `RunAction` that the person asked for."""

    act = Signal(object)

    def __init__(
        self,
        comparing: RunComparing,
        progress: ProgressPictures,
        versions: IntermediateVersions,
        thumbnails: Thumbnails,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._job: Job | None = None
        self.heading = PlainLabel(role="heading", wrap=True)
        self.subheading = ElidedLabel(role="secondary")
        self.label = LabelRow()
        self.banner = Banner()
        self.progress = ProgressCard()
        self.loss = LossCard()
        self.board = BoardCard(progress, thumbnails)
        self.versions = VersionsCard(versions)
        self.comparison = ComparisonCard(comparing)
        self.log = LogView()
        self.verbs = RunVerbs(self)
        self.verbs.act.connect(self.act)
        self.buttons = self.verbs.buttons
        self._column = QVBoxLayout()
        self._lay_out()
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Save room at the sides in a small window."""
        side = SPACE_4 if narrow else SPACE_5
        self._column.setContentsMargins(side, SPACE_5, side, SPACE_5)

    def show_run(self, picture: RunPicture) -> None:
        """Draw everything that is known of a run."""
        job = picture.job
        if self._job is None or job.run != self._job.run:
            self.verticalScrollBar().setValue(0)
        self._job = job
        self.heading.setText(run_words.title(job))
        self.subheading.setText(run_words.subtitle(job, now=picture.now))
        shown = header_actions(job) if picture.here else frozenset()
        for action in _IN_HEADER:
            self.buttons[action].setVisible(action in shown)
        self.label.show_label(picture.label, read_only=picture.read_only)
        offered = self._show_banner(picture)
        self.verbs.offer((*(action for action in _IN_HEADER if action in shown), *offered))
        self.progress.show_job(job, picture.publication, picture.prices)
        self.loss.show_loss(job, picture.others, now=picture.now)
        self.board.show_job(job)
        self.versions.show_job(job, picture.versions, read_only=picture.read_only)
        self.comparison.compare(self.loss.other if job.progress else None, job)
        self.log.show_log(job.log)
        # Of a run that ended before the trainer began nothing more is to be expected.
        logged = bool(job.log) or not job.ended
        self.log.setVisible(logged)
        self._column.setStretch(self._column.count() - 1, 0 if logged else 1)

    def _show_banner(self, picture: RunPicture) -> tuple[RunAction, ...]:
        """Returns what is offered with the message."""
        message = message_of(picture)
        self.banner.setVisible(message is not None)
        if message is None:
            return ()
        tone = Tone(message.tone)
        self.banner.show_message(
            tone, message.title, message.sentences, path=message.path, details=message.details
        )
        actions = actions_of(picture)
        self.banner.show_actions(self.verbs.show(actions))
        return actions

    @Slot()
    def _on_other_chosen(self) -> None:
        if self._job is not None:
            self.comparison.compare(self.loss.other, self._job)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = self._column
        inner.setLayout(column)
        column.setSpacing(SPACE_4)
        column.addLayout(self._header())
        column.addWidget(self.label)
        for action, button in self.buttons.items():
            if action not in _IN_HEADER:
                self.banner.add_action(button)
        self.banner.add_action(self.verbs.more)
        self.banner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(self.banner)
        column.addWidget(self.progress)
        column.addWidget(self.loss, 5)
        column.addWidget(self.board)
        column.addWidget(self.versions)
        column.addWidget(self.comparison)
        self.loss.other_chosen.connect(self._on_other_chosen)
        column.addWidget(self.log, 4)
        column.addStretch(0)
        self.setWidget(inner)

    def _header(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(self.heading)
        words.addWidget(self.subheading)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addLayout(words, 1)
        for action in (RunAction.OPEN_REPLICATE, RunAction.CANCEL):
            row.addWidget(self.buttons[action], 0, Qt.AlignmentFlag.AlignVCenter)
        return row
