"""Looking at the open folder again: other programs change it too."""

import functools

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.folder_changes import Unsaved
from fluxtune_desktop.services.autosave import Autosave
from fluxtune_desktop.services.busy import Busy
from fluxtune_desktop.services.file_work import FileTask, FileWork
from fluxtune_desktop.services.folder_look import Look, Seen, look
from fluxtune_desktop.services.mark_writer import MarkWriter
from fluxtune_desktop.services.workplace import Workplace


class Looking(QObject):
    """``looked`` carries None after memory was brought up; ``failed`` a ``Problem``; ``over`` None
    when there is nothing more to look at, however that ended; ``returned`` None when a folder that
    was gone is there again.

    The folder is read and compared by the thread of the files; here only the difference is taken.
    """

    looked = Signal(object)
    failed = Signal(object)
    over = Signal(object)
    returned = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        files: FileWork,
        autosave: Autosave,
        marks: MarkWriter,
        busy: Busy,
    ) -> None:
        super().__init__()
        self._workplace = workplace
        self._files = files
        self._autosave = autosave
        self._marks = marks
        self._busy = busy
        self._running = False
        self._again = False
        self._gone: Problem | None = None
        workplace.settled.connect(self._on_settled)

    @property
    def folder_gone(self) -> bool:
        """Whether the folder was not there when it was last looked for."""
        return self._gone is not None

    def forget(self) -> None:
        """Another folder is open."""
        self._gone = None
        self._again = False

    def look(self) -> None:
        """Look at the folder, after all that is being done to its files."""
        opened = self._workplace.opened
        if opened is None:
            return
        if self._running or self._workplace.unsettled:
            self._again = True
            return
        self._again = False
        self._running = True
        self._busy.begins()
        order = Look(
            opened=opened,
            before=self._workplace.data.dataset,
            unsaved=Unsaved(captions=self._autosave.unsaved(), marks=self._marks.unsaved(opened)),
            moves=self._workplace.moves,
        )
        chore = self._files.run(opened, FileTask.LOOK, functools.partial(look, order))
        chore.done.connect(self._on_seen)
        chore.failed.connect(self._on_failed)

    @Slot(object)
    def _on_seen(self, seen: Seen) -> None:
        if seen.look.opened is self._workplace.opened:
            if seen.look.moves == self._workplace.moves:
                self._take(seen)
            else:
                # Images were deleted or brought back while that was seen.
                self._again = True
        self._ended()

    @Slot()
    def _on_settled(self) -> None:
        if self._again and not self._running:
            self.look()

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self.failed.emit(problem)
        self._ended()

    def _ended(self) -> None:
        self._running = False
        self._busy.ended()
        if self._again:
            self._again = False
            self.look()
        else:
            self.over.emit(None)

    def _take(self, seen: Seen) -> None:
        before, self._gone = self._gone, seen.gone
        self._workplace.bring_up(seen.difference)
        if seen.gone is not None and before is None:
            self.failed.emit(seen.gone)
        if seen.gone is None and before is not None:
            self.returned.emit(None)
        if seen.difference.changed or seen.difference.came:
            self.looked.emit(None)
