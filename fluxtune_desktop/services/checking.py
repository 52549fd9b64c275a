"""Checks the data set again, a short rest after it has changed."""

import functools

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fluxtune_desktop.core.checks import Finding, check
from fluxtune_desktop.core.dataset import Dataset
from fluxtune_desktop.services.chores import Chores

REST = 0.15
"""Seconds without a change after which the data set is checked."""


class Checking(QObject):
    """``changed`` carries the findings, the blocking first, when they are others than before."""

    changed = Signal(object)

    def __init__(self, chores: Chores) -> None:
        super().__init__()
        self._chores = chores
        self._dataset = Dataset()
        self._trigger_word = ""
        self._findings: tuple[Finding, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(REST * 1000))
        self._timer.timeout.connect(self._on_due)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found last."""
        return self._findings

    def take(self, dataset: Dataset, findings: tuple[Finding, ...]) -> None:
        """Another project, checked already."""
        self._timer.stop()
        self._dataset, self._findings = dataset, findings

    def soon(self, dataset: Dataset, trigger_word: str) -> None:
        """The data set or the trigger word has changed."""
        self._dataset, self._trigger_word = dataset, trigger_word
        self._timer.start()

    def stop(self) -> None:
        """Check no more."""
        self._timer.stop()

    @Slot()
    def _on_due(self) -> None:
        work = functools.partial(_check, self._dataset, self._trigger_word)
        self._chores.run(work).done.connect(self._on_checked)

    @Slot(object)
    def _on_checked(self, result: tuple[Dataset, tuple[Finding, ...]]) -> None:
        dataset, findings = result
        if dataset is self._dataset and findings != self._findings:
            self._findings = findings
            self.changed.emit(findings)


def _check(dataset: Dataset, trigger_word: str) -> tuple[Dataset, tuple[Finding, ...]]:
    return dataset, check(dataset, trigger_word)
