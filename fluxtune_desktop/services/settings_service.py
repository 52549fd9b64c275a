"""The settings: changed at once in memory, written soon after, in order and durably."""

import functools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.errors import Problem
from fluxtune_desktop.core.settings import Settings, with_recent
from fluxtune_desktop.services.notices import Notices
from fluxtune_desktop.services.serial_thread import Answer, SerialThread


class SettingsService(QObject):
    """Holds the settings. ``changed`` carries the new ones."""

    changed = Signal(object)

    def __init__(
        self, settings: Settings, save: Callable[[Settings], None], notices: Notices
    ) -> None:
        super().__init__()
        self._settings = settings
        self._save = save
        self._notices = notices
        self._writer = SerialThread("settings")
        self._writer.answered.connect(self._on_writer_answered)

    @property
    def settings(self) -> Settings:
        """What is in force."""
        return self._settings

    def change(self, **changes: Any) -> None:
        """Put changed fields in force and have them written."""
        changed = replace(self._settings, **changes)
        if changed == self._settings:
            return
        self._settings = changed
        self.changed.emit(changed)
        self._writer.submit(None, functools.partial(self._save, changed))

    def remember(self, folder: str) -> None:
        """Put a folder first in the list of recent ones."""
        self.change(recent=with_recent(self._settings.recent, folder))

    def forget(self, folder: str) -> None:
        """Take a folder off the list of recent ones."""
        self.change(recent=tuple(kept for kept in self._settings.recent if kept != folder))

    def flush(self, seconds: float) -> bool:
        """Wait until everything is written; False if that takes longer."""
        return self._writer.shutdown(seconds)

    @Slot(object)
    def _on_writer_answered(self, answer: Answer) -> None:
        problem: Problem | None = answer.outcome.problem
        if problem is not None:
            self._notices.report_problem(problem)
