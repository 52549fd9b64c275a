"""The board of a run: its progress pictures, two of them side by side, one of them large."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.jobs import Job
from fluxtune_desktop.core.samples import (
    BoardPhase,
    BoardState,
    Sample,
    WandbRun,
    board_of,
    wandb_run_of,
)
from fluxtune_desktop.services.progress_pictures import ProgressPictures
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.ui.links import open_url
from fluxtune_desktop.ui.training import board_words
from fluxtune_desktop.ui.training.board_view import BoardView
from fluxtune_desktop.ui.training.board_zoom import BoardZoom
from fluxtune_desktop.ui.training.pinned_pair import PinnedPair
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.card import Card
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel
from fluxtune_desktop.ui.widgets.status_line import Status, StatusLine

_PINNED = 2


class BoardCard(Card):
    """Hidden for runs that do not report to Weights & Biases."""

    def __init__(
        self, progress: ProgressPictures, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Progress pictures"), parent=parent)
        self._progress = progress
        self._job: Job | None = None
        self._log_read = ""
        self._place: WandbRun | None = None
        self._pinned: tuple[Sample, ...] = ()
        self.hint = ElidedLabel(
            self.tr("arrow keys move · Return opens · P pins, to compare two"), role="hint"
        )
        self.link = Button(self.tr("Weights & Biases").replace("&", "&&"), icon="external-link")
        self.status = StatusLine("", Status.INFO)
        self.view = BoardView(thumbnails, self._path_of)
        self.pair = PinnedPair(thumbnails, self._path_of)
        self.zoom = BoardZoom(thumbnails, self._path_of)
        self.header.addWidget(self.hint, 1)
        self.header.addWidget(self.link)
        for part in (self.status, self.view, self.pair):
            self.body.addWidget(part)
        self.hide()
        self.link.clicked.connect(self._on_link)
        self.status.link_clicked.connect(self._on_again)
        self.view.opened.connect(self._on_opened)
        self.view.pin_wanted.connect(self.toggle_pin)
        self.pair.unpin_wanted.connect(self.toggle_pin)
        self.zoom.turned_to.connect(self._on_turned)
        progress.changed.connect(self._on_changed)

    def show_job(self, job: Job) -> None:
        """Show the pictures of a run, and have the missing ones fetched."""
        if self._job is None or self._job.run != job.run:
            self._pinned = ()
            self._place, self._log_read = None, ""
        self._job = job
        if self._place is None and job.log != self._log_read:
            self._place, self._log_read = wandb_run_of(job.log), job.log
        self.setVisible(job.plan.wandb_project is not None and self._hopeful(job))
        if not self.isHidden():
            self._progress.look(job)
            self._draw(self._progress.state(job.run))

    @property
    def pinned(self) -> tuple[Sample, ...]:
        """At most two pictures."""
        return self._pinned

    @Slot(object)
    def toggle_pin(self, sample: Sample) -> None:
        """Pin a picture, in place of the one that was pinned last; or unpin it."""
        if sample in self._pinned:
            self._pinned = tuple(each for each in self._pinned if each != sample)
        else:
            self._pinned = (*self._pinned[: _PINNED - 1], sample)
        self._show_pinned()

    # -- inside -------------------------------------------------------------------------------

    def _hopeful(self, job: Job) -> bool:
        """Whether there are pictures, or can be."""
        known = self._place is not None or bool(self._progress.state(job.run).samples)
        return known or not job.ended

    def _path_of(self, sample: Sample) -> Path | None:
        return None if self._job is None else self._progress.path(self._job.run, sample)

    def _draw(self, state: BoardState) -> None:
        job = self._job
        if job is None:
            return
        board = board_of(state.samples)
        self._pinned = tuple(each for each in self._pinned if each in state.samples)
        self.view.show_board(board)
        self.zoom.show_board(board)
        self._show_pinned()
        self.view.setVisible(bool(state.samples))
        self.hint.setVisible(bool(state.samples))
        self.header.setStretch(0, 0 if state.samples else 1)
        self.link.setVisible(self._place is not None)
        said = board_words.state_words(state, under_way=not job.ended)
        self.status.setVisible(said is not None)
        if said is not None:
            again = state.phase is BoardPhase.FAILED or (
                state.phase is BoardPhase.COMPLETE and state.lost
            )
            self.status.show_state(*said, link=self.tr("Try again") if again else "")

    def _show_pinned(self) -> None:
        self.view.show_pinned(self._pinned)
        self.pair.show_pinned(self._pinned)

    @Slot(object)
    def _on_changed(self, state: BoardState) -> None:
        if self._job is not None and state.run == self._job.run:
            self.setVisible(self._job.plan.wandb_project is not None and self._hopeful(self._job))
            self._draw(state)

    @Slot()
    def _on_link(self) -> None:
        if self._place is not None:
            open_url(self._place.url)

    @Slot()
    def _on_again(self) -> None:
        if self._job is not None:
            self._progress.try_again(self._job)

    @Slot(object)
    def _on_opened(self, sample: Sample) -> None:
        self.zoom.open(self.window(), sample, self.view)

    @Slot(object)
    def _on_turned(self, place: tuple[int, int]) -> None:
        self.view.go_to(*place)
