"""Files that the person keeps outside a project, at a place of their own choice."""

import functools
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.notices import Notice, Notices, Tone


class SavingAs(QObject):
    """``write`` puts the bytes on the disk durably; it blocks, and raises Failure."""

    def __init__(
        self, write: Callable[[Path, bytes], object], chores: Chores, notices: Notices
    ) -> None:
        super().__init__()
        self._write = write
        self._chores = chores
        self._notices = notices

    def save(self, target: Path, data: bytes) -> None:
        """Write it, and tell when it is on the disk, or why it is not.

        A file of that name is replaced: the person was asked by the dialog.
        """
        self.have_written(target, functools.partial(self._write, target, data))

    def have_written(self, target: Path, write: Callable[[], object]) -> None:
        """Have a worker write the file by ``write``, which blocks and raises Failure."""
        chore = self._chores.run(functools.partial(_written, target, write))
        chore.done.connect(self._on_done)
        chore.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, target: Path) -> None:
        where = {"name": target.name, "folder": target.parent.name or str(target.parent)}
        self._notices.report(Notice(tone=Tone.OK, code="saved_as", params=where))

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._notices.report_problem(problem)


def _written(target: Path, write: Callable[[], object]) -> Path:
    write()
    return target
