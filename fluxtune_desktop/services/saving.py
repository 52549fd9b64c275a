"""Whether what the person did is on the disk: captions, marks, settings, images on their way."""

import time

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.file_work import FileTask, FileWork
from fluxtune_desktop.services.mark_writer import MarkWriter
from fluxtune_desktop.services.project_writer import ProjectWriter
from fluxtune_desktop.services.promises import Promises
from fluxtune_desktop.services.unsaved_captions import SaveState
from fluxtune_desktop.services.workplace import Workplace

MUCH = 50
"""Captions that are written in about 0.05 s, on an SSD."""


class Saving(QObject):
    """``changed`` carries None when ``state`` or ``arriving`` is another."""

    changed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        autosave: Autosave,
        marks: MarkWriter,
        settings: ProjectWriter,
        files: FileWork,
    ) -> None:
        super().__init__()
        self._workplace = workplace
        self._autosave = autosave
        self._marks = marks
        self._settings = settings
        self._files = files
        self._told = SaveState.SAVED, False
        autosave.changed.connect(self._on_changed)
        marks.changed.connect(self._on_changed)
        settings.changed.connect(self._on_changed)
        files.changed.connect(self._on_changed)

    @property
    def state(self) -> SaveState:
        """The state of everything together: trouble before edited, edited before saving."""
        states = {self._autosave.overall, self._marks.state, self._settings.state}
        if self._files.doing(self._workplace.opened) - {FileTask.LOOK}:
            states.add(SaveState.SAVING)
        for state in (SaveState.TROUBLE, SaveState.EDITED, SaveState.SAVING):
            if state in states:
                return state
        return SaveState.SAVED

    @property
    def arriving(self) -> bool:
        """Whether images are being brought into the open project."""
        return FileTask.BRING in self._files.doing(self._workplace.opened)

    def promises(self) -> Promises:
        """Have everything of the open project written now, and say what is on its way.

        Images that come, go or return count, too.
        """
        opened = self._workplace.opened
        if opened is None:
            return Promises()
        self._workplace.settle()
        captions, marks = self._autosave.promises(), self._marks.promises(opened)
        return Promises(
            promises=(*captions.promises, *marks.promises, *self._files.promises(opened)),
            broken=captions.broken,
        )

    def flush(self, seconds: float) -> bool:
        """Write everything now, and wait so long. False when something is not on the disk."""
        until = time.monotonic() + seconds
        self._workplace.settle()
        captions = self._autosave.flush(seconds)
        marks = self._marks.flush(until - time.monotonic())
        return self._settings.flush(until - time.monotonic()) and marks and captions

    @property
    def much_left(self) -> bool:
        """Whether more is on its way than anybody should stand still for: it takes seconds, and
        comes to the disk by itself. What is in trouble does not, and does not count."""
        if self.state is SaveState.TROUBLE:
            return False
        return self._workplace.unsettled or self._autosave.left > MUCH

    def at_rest(self) -> bool:
        """Whether all that was handed over was tried: what is not on the disk then needs help."""
        return all(each.at_rest() for each in (self._autosave, self._marks, self._settings))

    @property
    def captions_left(self) -> int:
        """How many captions are not on the disk yet."""
        return self._autosave.left

    def abandon(self) -> None:
        """The person gave up what is not on the disk: it is not tried again."""
        self._autosave.abandon()
        self._marks.abandon()
        self._settings.abandon()

    @Slot(object)
    def _on_changed(self, _what: object) -> None:
        now = self.state, self.arriving
        if now != self._told:
            self._told = now
            self.changed.emit(None)
