"""What the commands do to the chosen images: marks and trash go to the session."""

import functools
from collections.abc import Callable, Collection
from dataclasses import replace
from operator import attrgetter

from PySide6.QtCore import QObject, QPoint, QTimer, Slot

from fluxtune_desktop.core.adding import AddReport
from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.edits import NO_EDITS, mirrored, turned
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.marks import Cull, Mark
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui.dataset.grid_view import GridView
from fluxtune_desktop.ui.dataset.image_actions import ImageActions, in_text
from fluxtune_desktop.ui.dataset.image_menu import image_menu


class ImageCommands(QObject):
    """Acts on the selection of the grid, each command as one step of undo."""

    def __init__(self, actions: ImageActions, grid: GridView, session: ProjectSession) -> None:
        super().__init__(grid)
        self._actions = actions
        self._grid = grid
        self._session = session
        self._removed: set[ImageId] = set()
        self._gone: set[ImageId] = set()
        self._menu = image_menu(actions, grid)
        actions.culled.connect(self._cull)
        actions.rated.connect(self._rate)
        actions.turned.connect(self._turn)
        actions.mirror.triggered.connect(self._mirror)
        actions.revert.triggered.connect(self._revert)
        actions.ignore.triggered.connect(self._ignore)
        actions.heed.triggered.connect(self._heed)
        actions.trash.triggered.connect(self._trash)
        actions.select_all.triggered.connect(self._select_all)
        grid.menu_asked.connect(self._show_menu)
        session.import_finished.connect(self._choose_added)
        session.dataset_changed.connect(self._look_for_returned)
        session.opened.connect(self._forget_removed)

    @Slot(object)
    def _cull(self, cull: Cull) -> None:
        names = {
            Cull.PICKED: self.tr("Pick"),
            Cull.REJECTED: self.tr("Leave out"),
            Cull.UNDECIDED: self.tr("Undecided"),
        }
        self._mark(lambda mark: replace(mark, cull=cull), names[cull])

    @Slot(int)
    def _rate(self, stars: int) -> None:
        self._mark(lambda mark: replace(mark, rating=stars), self.tr("Rate"))

    @Slot(int)
    def _turn(self, by: int) -> None:
        self._mark(lambda mark: replace(mark, edits=turned(mark.edits, by)), self.tr("Rotate"))

    @Slot()
    def _mirror(self) -> None:
        if not in_text():
            self._mark(lambda mark: replace(mark, edits=mirrored(mark.edits)), self.tr("Mirror"))

    @Slot()
    def _revert(self) -> None:
        if not in_text() and any(mark.edits.any for mark in self._marks().values()):
            self._mark(lambda mark: replace(mark, edits=NO_EDITS), self.tr("Revert to original"))

    @Slot()
    def _trash(self) -> None:
        chosen = self._chosen()
        if chosen and not in_text() and not self._session.read_only:
            images = [image.id for image in chosen]
            self._removed.update(images)
            self._session.remove_images(images)

    @Slot()
    def _select_all(self) -> None:
        if not in_text():
            self._grid.selectAll()

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        findings = self._ignorable()
        self._actions.ignore.setVisible(bool(findings))
        self._actions.heed.setVisible(any(mark.ignored for mark in self._marks().values()))
        self._menu.popup(place)

    @Slot(object)
    def _choose_added(self, report: AddReport) -> None:
        # Whoever is at the images goes on with what came; whoever types is left alone.
        if report.added and self._grid.hasFocus():
            self._grid.choose(report.added[0])

    @Slot(object)
    def _look_for_returned(self, _changed: object) -> None:
        gone = self._removed - self._session.dataset.places.keys()
        returned, self._gone = self._gone - gone, gone
        if returned:
            # A moment later, when the grid shows them.
            QTimer.singleShot(0, self, functools.partial(self._grid.choose, min(returned)))

    @Slot(object)
    def _forget_removed(self, _project: object) -> None:
        self._removed, self._gone = set(), set()

    @Slot()
    def _ignore(self) -> None:
        findings = self._ignorable()
        marks = {
            image: replace(mark, ignored=mark.ignored | findings[image])
            for image, mark in self._session.marks(findings).items()
        }
        if not self._session.read_only:
            self._session.set_marks(marks, self.tr("Ignore problems"))

    @Slot()
    def _heed(self) -> None:
        self._mark(
            lambda mark: replace(mark, ignored=frozenset()),
            self.tr("Bring ignored problems back"),
        )

    def _ignorable(self) -> dict[ImageId, set[str]]:
        """The codes that could be ignored, by chosen image."""
        chosen = {image.id for image in self._chosen()}
        found: dict[ImageId, set[str]] = {}
        for finding in self._session.findings:
            if finding.ignorable and finding.image in chosen:
                found.setdefault(finding.image, set()).add(finding.code.value)
        return found

    def _mark(self, change: Callable[[Mark], Mark], name: str) -> None:
        self._session.change_marks([*map(attrgetter("id"), self._chosen())], change, name)

    def _marks(self) -> dict[ImageId, Mark]:
        """What is said of the chosen images, what is still coming included."""
        return self._session.marks([image.id for image in self._chosen()])

    def _chosen(self) -> Collection[DatasetImage]:
        return self._grid.chosen()
