"""Two progress pictures beside each other, to be compared closely."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fluxtune_desktop.core.samples import Sample
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.ui.tokens import SPACE_1, SPACE_2, SPACE_3
from fluxtune_desktop.ui.training import board_words
from fluxtune_desktop.ui.training.board_view import AS_IT_CAME
from fluxtune_desktop.ui.widgets.button import IconButton
from fluxtune_desktop.ui.widgets.image_link import ImageLink
from fluxtune_desktop.ui.widgets.image_view import ImageView
from fluxtune_desktop.ui.widgets.plain_label import ElidedLabel

SIDE = 1024
"""Pixels of the longest side that is shown: what the trainer paints has no more."""
_HEIGHT = 300


class PinnedPair(QWidget):
    """``unpin_wanted`` carries a `Sample`. What is enlarged in one is enlarged in the other."""

    unpin_wanted = Signal(object)

    def __init__(
        self,
        thumbnails: Thumbnails,
        path_of: Callable[[Sample], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.frames = (_Frame(thumbnails, path_of), _Frame(thumbnails, path_of))
        self._link = ImageLink(self.frames[0].image, self.frames[1].image)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        for frame in self.frames:
            row.addWidget(frame, 1)
            frame.unpin_wanted.connect(self.unpin_wanted)
        self.hide()

    def show_pinned(self, pinned: tuple[Sample, ...]) -> None:
        """Show one or two pictures; hidden without any."""
        for place, frame in enumerate(self.frames):
            frame.show_sample(pinned[place] if place < len(pinned) else None)
        self.setVisible(bool(pinned))


class _Frame(QWidget):
    unpin_wanted = Signal(object)

    def __init__(self, thumbnails: Thumbnails, path_of: Callable[[Sample], Path | None]) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._path_of = path_of
        self._sample: Sample | None = None
        self._path: Path | None = None
        self.image = ImageView()
        self.image.setFixedHeight(_HEIGHT)
        self.words = ElidedLabel(role="hint")
        self.unpin = IconButton("x", self.tr("Unpin"), role="ghost")
        line = QHBoxLayout()
        line.setSpacing(SPACE_2)
        line.addWidget(self.words, 1)
        line.addWidget(self.unpin, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(self.image)
        column.addLayout(line)
        self.unpin.clicked.connect(self._on_unpin)
        thumbnails.ready.connect(self._on_ready)

    @property
    def sample(self) -> Sample | None:
        """What it shows."""
        return self._sample

    def show_sample(self, sample: Sample | None) -> None:
        """Show a picture, or an invitation to pin one."""
        if sample is not None and sample == self._sample:
            return
        self._sample = sample
        self._path = None if sample is None else self._path_of(sample)
        words = self.tr("Pin a second picture to compare the two.")
        if sample is not None:
            words = board_words.sample_words(sample)
        self.words.setText(words)
        self.image.setAccessibleName(words)
        self.unpin.setVisible(sample is not None)
        self._draw()

    def _draw(self) -> None:
        found = None
        if self._path is not None:
            found = self._thumbnails.pixmap(self._path, AS_IT_CAME, SIDE)
        if found is not None:
            self.image.set_pixmap(found)
        elif self._path is None:
            self.image.set_pixmap(type(self.image.pixmap())())

    @Slot(object)
    def _on_ready(self, path: Path) -> None:
        if path == self._path:
            self._draw()

    @Slot()
    def _on_unpin(self) -> None:
        if self._sample is not None:
            self.unpin_wanted.emit(self._sample)
