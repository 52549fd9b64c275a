"""What stands between a window, or a project, and its end while words are not on the disk."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from fluxtune_desktop.services.saving import Saving
from fluxtune_desktop.ui.amounts import grouped
from fluxtune_desktop.ui.confirm import ConfirmDialog, Question

translate = QCoreApplication.translate

_FLUSH = 0.5
"""Seconds for the last captions and marks to reach the disk before anything is shown."""
_AGAIN = 0.1
_LOOK_EVERY_MS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """What is said at it: ``waits`` while the disk is busy, ``asks`` when it refuses.

    ``ends_imports`` when images that are being added come no further once it is passed.
    """

    waits: Question
    asks: Question
    ends_imports: bool = False


class UnsavedGuard(QObject):
    """Stands before the window or the project closes; ``dialog`` is what it shows.

    Thousands of captions or images take a while: they are waited for, and nothing is asked about
    them. Only what cannot be written is a question.
    """

    def __init__(self, saving: Saving, window: QWidget) -> None:
        super().__init__(window)
        self._saving = saving
        self._window = window
        self._door: Door | None = None
        self._then: Callable[[], object] | None = None
        self._given_up = False
        self.dialog: ConfirmDialog | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY_MS)
        self._look.timeout.connect(self._on_look)

    def lets_pass(self, door: Door, then: Callable[[], object]) -> bool:
        """Whether all captions and marks are on the disk. If not, ``then`` is done when they are,
        or when they are given up."""
        if self._given_up:
            return True
        much = self._saving.much_left
        if not much and self._saving.flush(_FLUSH) and not self._is_under_way(door):
            return True
        if self.dialog is not None:
            return False
        waits = self._is_under_way(door)
        # A busy computer may have come to it just now, between the two questions.
        if not waits and self._saving.flush(_AGAIN):
            return True
        self._door, self._then = door, then
        if waits:
            self._wait(door.waits)
        else:
            self._show(door.asks)
        return False

    def _is_under_way(self, door: Door) -> bool:
        """Whether waiting helps."""
        saving = self._saving
        brought = door.ends_imports and saving.arriving
        return brought or saving.much_left or not saving.at_rest()

    def _wait(self, words: Question) -> None:
        # Whole from the beginning: the dialog takes its height from these words.
        self._show(replace(words, note=self._waits_for(words)))
        self._look.start()

    def _show(self, question: Question) -> None:
        self.dialog = ConfirmDialog(question, self._window)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _waits_for(self, words: Question) -> str:
        left = self._saving.captions_left
        coming = left_text(left) if left else ""
        if self._saving.arriving:
            coming = translate("Unsaved", "Images are still being added.")
        return f"{coming} {words.note}".lstrip()

    @Slot()
    def _on_look(self) -> None:
        dialog, door, then = self.dialog, self._door, self._then
        if dialog is None or door is None or then is None:
            self._look.stop()
            return
        if self._is_under_way(door):
            dialog.note.setText(self._waits_for(door.waits))
            return
        self._look.stop()
        dialog.finished.disconnect(self._on_finished)
        dialog.reject()
        self.dialog = self._door = self._then = None
        if self.lets_pass(door, then):
            then()

    @Slot(int)
    def _on_finished(self, answer: int) -> None:
        self._look.stop()
        then, self._then, self._door, self.dialog = self._then, None, None, None
        if answer == ConfirmDialog.DialogCode.Accepted and then is not None:
            self._saving.abandon()
            # The writer may still be at work, or hang: nobody waits for it any more.
            self._given_up = True
            then()
            self._given_up = False


def left_text(captions: int) -> str:
    """How many captions are still to be written."""
    if captions == 1:
        return translate("Unsaved", "1 caption is on its way to the disk.")
    text = translate("Unsaved", "%1 captions are on their way to the disk.")
    return text.replace("%1", grouped(captions))


def before_the_window_closes() -> Door:
    """Before the window goes."""
    return Door(
        waits=Question(
            title=translate("Unsaved", "Saving what you changed…"),
            note=translate("Unsaved", "The window closes by itself as soon as all is saved."),
            accept=translate("Unsaved", "Close and lose the rest"),
            refuse=translate("Unsaved", "Keep open"),
            danger=True,
        ),
        asks=Question(
            title=translate("Unsaved", "Close although not all is saved?"),
            note=translate(
                "Unsaved",
                "Captions, marks or settings that you changed last could not be written, and "
                "are lost when the window closes. The Dataset page says why, and what to do.",
            ),
            accept=translate("Unsaved", "Close and lose it"),
            refuse=translate("Unsaved", "Keep open"),
            danger=True,
        ),
        ends_imports=True,
    )


def before_the_project_closes() -> Door:
    """Before the project goes."""
    return Door(
        waits=Question(
            title=translate("Unsaved", "Saving what you changed…"),
            note=translate("Unsaved", "The project closes by itself as soon as all is saved."),
            accept=translate("Unsaved", "Leave and lose the rest"),
            refuse=translate("Unsaved", "Stay"),
            danger=True,
        ),
        asks=Question(
            title=translate("Unsaved", "Leave this project although not all is saved?"),
            note=translate(
                "Unsaved",
                "Captions, marks or settings that you changed last could not be written, and "
                "are lost when the project closes. The Dataset page says why, and what to do.",
            ),
            accept=translate("Unsaved", "Leave and lose it"),
            refuse=translate("Unsaved", "Stay"),
            danger=True,
        ),
    )
