"""The question before something is lost that could not be written."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.services.saving import Saving
from fluxtune_desktop.ui.confirm import ConfirmDialog, Question

translate = QCoreApplication.translate

_FLUSH = 2.0
"""Seconds for captions and marks to reach the disk before somebody is asked about them."""


class UnsavedGuard(QObject):
    """Stands before the window or the project closes; ``dialog`` is the question on screen."""

    def __init__(self, saving: Saving, window: QWidget) -> None:
        super().__init__(window)
        self._saving = saving
        self._window = window
        self._then: Callable[[], object] | None = None
        self.dialog: ConfirmDialog | None = None

    def lets_pass(self, question: Question, then: Callable[[], object]) -> bool:
        """Whether all captions and marks are on the disk. If not, ask, and do ``then`` when they
        are given up."""
        if self._saving.flush(_FLUSH):
            return True
        if self.dialog is None:
            self._then = then
            self.dialog = ConfirmDialog(question, self._window)
            self.dialog.finished.connect(self._on_finished)
            self.dialog.open()
        return False

    @Slot(int)
    def _on_finished(self, answer: int) -> None:
        then, self._then, self.dialog = self._then, None, None
        if answer == ConfirmDialog.DialogCode.Accepted and then is not None:
            self._saving.abandon()
            then()


def before_the_window_closes() -> Question:
    """Whether to close although something would be lost."""
    return Question(
        title=translate("Unsaved", "Close although not all is saved?"),
        note=translate(
            "Unsaved",
            "Captions or marks that you changed last could not be written, and are lost "
            "when the window closes. The Dataset page says why, and what to do.",
        ),
        accept=translate("Unsaved", "Close and lose it"),
        refuse=translate("Unsaved", "Keep open"),
        danger=True,
    )


def before_the_project_closes() -> Question:
    """Whether to leave the project although something would be lost."""
    return Question(
        title=translate("Unsaved", "Leave this project although not all is saved?"),
        note=translate(
            "Unsaved",
            "Captions or marks that you changed last could not be written, and are lost "
            "when the project closes. The Dataset page says why, and what to do.",
        ),
        accept=translate("Unsaved", "Leave and lose it"),
        refuse=translate("Unsaved", "Stay"),
        danger=True,
    )
