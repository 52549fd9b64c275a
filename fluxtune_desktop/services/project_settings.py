"""Changing the settings of the open project: in memory at once, on the disk a moment later."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from fluxtune_desktop.services.project_writer import ProjectWriter
from fluxtune_desktop.services.workplace import Workplace


class ProjectSettings(QObject):
    """``changed`` carries the ``Project`` as it is now."""

    changed = Signal(object)

    def __init__(self, workplace: Workplace, writer: ProjectWriter) -> None:
        super().__init__()
        self._workplace = workplace
        self._writer = writer

    def change(self, **changes: Any) -> None:
        """Keep changed fields of ``Project``."""
        opened, project = self._workplace.opened, self._workplace.project
        if opened is None or project is None or project.read_only:
            return
        changed = replace(project, **changes)
        if changed != project:
            self._workplace.project = changed
            self._writer.write_soon(opened, changed)
            self.changed.emit(changed)
