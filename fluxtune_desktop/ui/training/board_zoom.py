"""A progress picture over the whole window; the arrow keys go to its neighbours on the board."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.core.samples import Board, Sample
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.ui.create.viewer import Viewer
from fluxtune_desktop.ui.training import board_words
from fluxtune_desktop.ui.training.board_view import AS_IT_CAME
from fluxtune_desktop.ui.training.pinned_pair import SIDE


class BoardZoom(QObject):
    """``turned_to`` carries row and column of the picture that is shown."""

    turned_to = Signal(object)

    def __init__(self, thumbnails: Thumbnails, path_of: Callable[[Sample], Path | None]) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._path_of = path_of
        self._board = Board(steps=(), prompts=(), cells={})
        self._sample: Sample | None = None
        self._back: QWidget | None = None
        self.viewer: Viewer | None = None
        thumbnails.ready.connect(self._on_ready)

    def show_board(self, board: Board) -> None:
        """The pictures among which it turns."""
        self._board = board

    def open(self, window: QWidget, sample: Sample, back: QWidget) -> None:
        """Cover `window`; `back` has the focus again afterwards."""
        if self.viewer is None:
            self.viewer = Viewer(window)
            self.viewer.turned.connect(self._on_turned)
            self.viewer.left.connect(self._on_left)
        self._back = back
        self._show(sample)

    def _show(self, sample: Sample) -> None:
        viewer = self.viewer
        if viewer is None:
            return
        self._sample = sample
        row = self._row(sample)
        place = row.index(sample)
        viewer.show_picture(
            self._pixmap(sample) or QPixmap(),
            board_words.sample_words(sample),
            before=place > 0,
            after=place < len(row) - 1,
        )

    def _row(self, sample: Sample) -> list[Sample]:
        """The pictures of the same prompt, step by step."""
        at = self._board.prompts.index(sample.prompt)
        found = (self._board.at(at, column) for column in range(len(self._board.steps)))
        return [each for each in found if each is not None]

    def _pixmap(self, sample: Sample) -> QPixmap | None:
        path = self._path_of(sample)
        return None if path is None else self._thumbnails.pixmap(path, AS_IT_CAME, SIDE)

    @Slot(object)
    def _on_turned(self, turn: int) -> None:
        if self._sample is None:
            return
        row = self._row(self._sample)
        place = row.index(self._sample) + turn
        if 0 <= place < len(row):
            self._show(row[place])
            board, sample = self._board, row[place]
            at = board.prompts.index(sample.prompt), board.steps.index(sample.step)
            self.turned_to.emit(at)

    @Slot()
    def _on_left(self) -> None:
        self._sample = None
        if self._back is not None:
            self._back.setFocus()

    @Slot(object)
    def _on_ready(self, path: Path) -> None:
        sample = self._sample
        if sample is None or self.viewer is None or path != self._path_of(sample):
            return
        found = self._pixmap(sample)
        if found is not None:
            self.viewer.image.set_pixmap(found)
