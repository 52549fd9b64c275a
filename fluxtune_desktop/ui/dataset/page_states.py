"""What stands in the middle of the page: the grid, or why there is none."""

from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget, QWidget

from fluxtune_desktop.ui.dataset.empty_state import EmptyState
from fluxtune_desktop.ui.widgets.button import Button


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    gone: bool = False
    shown: bool = False
    any_image: bool = False
    busy: bool = False


class PageStates(QStackedWidget):
    """``first_button`` is the one that stands where there are no images."""

    def __init__(self, grid: QWidget, first_button: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = grid
        self._words: QWidget | None = None
        self._words_wanted = False
        self._state = _State()
        self.clear_button = Button(self.tr("Clear filter"), icon="x")
        self.look_button = Button(self.tr("Look again"), icon="rotate-cw", role="primary")
        self.moved_button = Button(self.tr("It has moved…"), icon="folder-open")
        self.empty = EmptyState(
            icon="image-plus",
            title=self.tr("No images yet"),
            hint=self.tr(
                "Drop pictures here, or a whole folder of them. Ten to twenty in one style are "
                "enough: different subjects, the same look."
            ),
            button=first_button,
        )
        self.nothing_found = EmptyState(
            icon="search",
            title=self.tr("Nothing matches this filter"),
            hint="",
            button=self.clear_button,
        )
        self.loading = EmptyState(
            title=self.tr("Reading the folder…"),
            hint=self.tr("Images and captions are being listed. Nothing is changed."),
        )
        self.gone = EmptyState(
            icon="unplug",
            title=self.tr("The folder is not there any more"),
            hint=self.tr(
                "It was moved, renamed, or its disk was disconnected. What you typed is kept "
                "here and written as soon as the folder is back. If you choose where it is now, "
                "what could not be written is among the earlier versions of its caption."
            ),
            button=self.look_button,
            second=self.moved_button,
        )
        for state in (grid, self.empty, self.nothing_found, self.loading, self.gone):
            self.addWidget(state)

    def add_words(self, words: QWidget) -> None:
        """What stands in the middle while words are wanted."""
        self._words = words
        self.addWidget(words)

    def show_words(self, wanted: bool) -> None:
        """Show the words of all captions in place of images."""
        self._words_wanted = wanted
        self._choose()

    @property
    def shows_grid(self) -> bool:
        """Whether images are in front."""
        return self.currentWidget() is self.grid

    def show_state(self, *, gone: bool, shown: bool, any_image: bool, busy: bool) -> None:
        """Whether the folder is gone, images are shown, there are any, and more is on its way."""
        self._state = _State(gone=gone, shown=shown, any_image=any_image, busy=busy)
        self._choose()

    def _choose(self) -> None:
        self.setCurrentWidget(self._fitting())

    def _fitting(self) -> QWidget:
        state = self._state
        if state.gone:
            return self.gone
        if state.any_image and self._words_wanted and self._words is not None:
            return self._words
        if state.shown:
            return self.grid
        if state.busy:
            return self.loading
        return self.nothing_found if state.any_image else self.empty
