"""Writing captions to another place: one export at a time, with progress, to be stopped."""

import functools
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.exporting import ExportOrder, ExportReport
from fluxtune_desktop.core.stop import Stopped, StopToken
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.now_and_then import NowAndThen
from fluxtune_desktop.services.ports import OpenedProject


class Exporting(QObject):
    """``done`` carries an `ExportReport`, ``progress`` images done and in all, ``failed`` a
    Problem; ``canceled`` comes when it was stopped, and nothing was left behind.
    """

    done = Signal(object)
    progress = Signal(int, int)
    canceled = Signal()
    failed = Signal(object)

    def __init__(self, chores: Chores, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chores = chores
        self._stop: StopToken | None = None
        self._far = NowAndThen()
        self._far.told.connect(self._on_told)

    @property
    def running(self) -> bool:
        """Whether something is being written."""
        return self._stop is not None

    def start(
        self, opened: OpenedProject, images: tuple[DatasetImage, ...], order: ExportOrder
    ) -> None:
        """Write; does nothing while another export runs."""
        if self._stop is not None:
            return
        self._stop = StopToken()
        tell = self._far.reporter()
        work = functools.partial(_export, opened, images, order, tell, self._stop)
        chore = self._chores.run(work)
        chore.done.connect(self._on_done)
        chore.failed.connect(self._on_failed)

    @Slot()
    def cancel(self) -> None:
        """Write no more, and take back what was written."""
        if self._stop is not None:
            self._stop.cancel()

    @Slot(int, int)
    def _on_told(self, done: int, total: int) -> None:
        if self._stop is not None:
            self.progress.emit(done, total)

    @Slot(object)
    def _on_done(self, report: ExportReport | None) -> None:
        self._stop = None
        if report is None:
            self.canceled.emit()
        else:
            self.done.emit(report)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._stop = None
        self.failed.emit(problem)


def _export(
    opened: OpenedProject,
    images: tuple[DatasetImage, ...],
    order: ExportOrder,
    report: Callable[[int, int], None],
    stop: StopToken,
) -> ExportReport | None:
    """None when it was stopped."""
    try:
        return opened.export(images, order, report=report, stop=stop)
    except Stopped:
        return None
