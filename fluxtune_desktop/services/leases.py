"""Who still works in a project that the person has closed."""

import functools
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.ports import OpenedProject
from fluxtune_desktop.services.work import attempt


class Leases(QObject):
    """Lets a folder go only when nobody writes into it any more; ``released`` carries its path.

    A training that is told to detach may need seconds to come to a pause; until then another
    process must not take the folder and follow the same training. ``wished`` carries the path of a
    folder that the person opens: whoever holds it for less lets it go.
    """

    released = Signal(object)
    wished = Signal(object)

    def __init__(self, chores: Chores) -> None:
        super().__init__()
        self._chores = chores
        self._held: dict[int, int] = {}
        self._projects: dict[int, OpenedProject] = {}
        self._ending: dict[int, OpenedProject] = {}
        self._reserved: set[Path] = set()

    def take(self, project: OpenedProject) -> None:
        """Somebody begins to write into the folder."""
        self._held[id(project)] = self._held.get(id(project), 0) + 1
        self._projects[id(project)] = project

    def give_back(self, project: OpenedProject) -> None:
        """That one is done."""
        self._held[id(project)] -= 1
        if self._held[id(project)] == 0:
            del self._held[id(project)], self._projects[id(project)]
            self._close_if_free(project)

    def end(self, project: OpenedProject) -> None:
        """The person closed the project: let the folder go as soon as that can be."""
        self._ending[id(project)] = project
        self._close_if_free(project)

    def ending(self, folder: Path) -> bool:
        """Whether the folder was closed, but is not let go yet; or is about to be looked into."""
        held = any(project.folder == folder for project in self._ending.values())
        return held or folder in self._reserved

    @property
    def folders(self) -> frozenset[Path]:
        """Those in which somebody works, or that are not let go yet."""
        projects = (*self._projects.values(), *self._ending.values())
        return frozenset(project.folder for project in projects) | self._reserved

    def wish(self, folder: Path) -> None:
        """The person opens this folder."""
        self.wished.emit(folder)

    def reserve(self, folder: Path) -> None:
        """Somebody is about to look into a folder that nobody has opened, and may hold it then."""
        self._reserved.add(folder)

    def settle(self, folder: Path) -> None:
        """The look at a reserved folder is over."""
        self._reserved.discard(folder)
        if not self.ending(folder):
            self.released.emit(folder)

    def _close_if_free(self, project: OpenedProject) -> None:
        if id(project) in self._ending and id(project) not in self._held:
            chore = self._chores.run(functools.partial(_close, project))
            chore.done.connect(self._on_closed)

    @Slot(object)
    def _on_closed(self, project: OpenedProject) -> None:
        del self._ending[id(project)]
        self.released.emit(project.folder)


def _close(project: OpenedProject) -> OpenedProject:
    attempt(project.close)
    return project
