"""Who still works in a project that the person has closed."""

from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.services.ports import OpenedProject


class Leases:
    """Lets a folder go only when nobody writes into it any more.

    A training that is told to detach may need seconds to come to a pause; until then another
    process must not take the folder and follow the same training.
    """

    def __init__(self, chores: Chores) -> None:
        self._chores = chores
        self._held: dict[int, int] = {}
        self._ending: dict[int, OpenedProject] = {}

    def take(self, project: OpenedProject) -> None:
        """Somebody begins to write into the folder."""
        self._held[id(project)] = self._held.get(id(project), 0) + 1

    def give_back(self, project: OpenedProject) -> None:
        """That one is done."""
        left = self._held[id(project)] - 1
        if left:
            self._held[id(project)] = left
            return
        del self._held[id(project)]
        self._close_if_ending(project)

    def end(self, project: OpenedProject) -> None:
        """The person closed the project: let the folder go as soon as that can be."""
        self._ending[id(project)] = project
        if id(project) not in self._held:
            self._close_if_ending(project)

    def _close_if_ending(self, project: OpenedProject) -> None:
        if self._ending.pop(id(project), None) is not None:
            self._chores.run(project.close)
