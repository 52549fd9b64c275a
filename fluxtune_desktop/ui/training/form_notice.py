"""What was put into the form for the person: what it was, what differs, and the way back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.ui.widgets.banner import Banner
from fluxtune_desktop.ui.widgets.button import Button
from fluxtune_desktop.ui.widgets.pill import Tone


class FormNotice(Banner):
    """Hidden while there is nothing to tell. ``told`` when it tells something new, ``left`` when
    what it told is over, or another thing takes its place."""

    told = Signal()
    left = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._undo: Callable[[], None] | None = None
        self._keep: Callable[[], None] | None = None
        self.undo = Button(self.tr("Undo"), icon="rotate-ccw")
        self.keep = Button(self.tr("Keep as a preset"))
        self.close_button = Button(self.tr("Close"), role="ghost")
        for button in (self.undo, self.keep, self.close_button):
            self.add_action(button)
        self.undo.clicked.connect(self._on_undo)
        self.keep.clicked.connect(self._on_keep)
        self.close_button.clicked.connect(self.clear)
        self.hide()

    def tell(
        self,
        tone: Tone,
        title: str,
        sentences: Sequence[str],
        *,
        undo: Callable[[], None] | None = None,
        keep: Callable[[], None] | None = None,
    ) -> None:
        """Tell it, in the place of what was told before; the verbs are offered as buttons."""
        same = title == self.title() and not self.isHidden()
        self.left.emit()
        self._undo, self._keep = undo, keep
        self.show_message(tone, title, sentences)
        shown = [self.close_button]
        if keep is not None:
            shown.insert(0, self.keep)
        if undo is not None:
            shown.insert(0, self.undo)
        self.show_actions(shown)
        self.show()
        if not same:
            self.told.emit()

    @Slot()
    def clear(self) -> None:
        """It was read, or is not true any more."""
        self._undo = self._keep = None
        self.hide()
        self.left.emit()

    @Slot()
    def _on_undo(self) -> None:
        undo = self._undo
        self.clear()
        if undo is not None:
            undo()

    @Slot()
    def _on_keep(self) -> None:
        keep = self._keep
        self._keep = None
        self.keep.hide()
        if keep is not None:
            keep()
