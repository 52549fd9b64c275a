"""Looks the data set over again, a short rest after it has changed."""

import functools
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.core.checks import Finding
from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.core.looked_over import LookedOver, look_over
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.workplace import Workplace

REST = 0.15
"""Seconds without a change after which the data set is looked over."""


class Checking(QObject):
    """``changed`` carries the findings, the blocking first, when they are others than before;
    ``checked`` the `LookedOver` of the data set as it is now, each time.
    """

    changed = Signal(object)
    checked = Signal(object)

    def __init__(self, workplace: Workplace, chores: Chores) -> None:
        super().__init__()
        self._workplace = workplace
        self._chores = chores
        self._dataset: Dataset | None = None
        self._last = LookedOver()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(REST * 1000))
        self._timer.timeout.connect(self._on_due)

    @property
    def last(self) -> LookedOver:
        """What was found last."""
        return self._last

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of it."""
        return self._last.findings

    def take(self, images: LookedOver) -> None:
        """Another project, looked over already."""
        self._timer.stop()
        self._dataset, self._last = images.dataset, images

    def soon(self) -> None:
        """The data set or the trigger word has changed."""
        if self._workplace.project is not None:
            self._dataset = None
            self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def _on_due(self) -> None:
        project = self._workplace.project
        if project is not None:
            self._dataset = self._workplace.data.dataset
            work = functools.partial(_look, self._dataset, project.trigger_word, self._last)
            self._chores.run(work).done.connect(self._on_looked)

    @Slot(object)
    def _on_looked(self, seen: LookedOver) -> None:
        if seen.dataset is not self._dataset:
            return
        before, self._last = self._last, seen
        if seen.findings is not before.findings:
            self.changed.emit(seen.findings)
        self.checked.emit(seen)


def _look(dataset: Dataset, trigger_word: str, before: LookedOver) -> LookedOver:
    """The findings are the same object as before when nothing else was found."""
    now = look_over(dataset, trigger_word)
    if now.findings != before.findings:
        return now
    return replace(before, dataset=dataset)
