"""Keeps the grid at what the person asked to see of the data set."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal, Slot

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.looked_over import Problems
from fluxtune_desktop.core.query import asks_for_problems
from fluxtune_desktop.core.sorting import BY_NAME
from fluxtune_desktop.services.project_session import ProjectSession
from fluxtune_desktop.ui.dataset.filtering import Filter, Filtering, Shown
from fluxtune_desktop.ui.dataset.grid_model import GridModel
from fluxtune_desktop.ui.dataset.grid_view import GridView
from fluxtune_desktop.ui.services import Services


class ShownImages(QObject):
    """``changed`` when other images are shown, or the same are otherwise than before; ``told``
    is that of `Filtering`.
    """

    changed = Signal()
    told = Signal(bool, int, int)

    def __init__(self, services: Services, grid: GridView, model: GridModel) -> None:
        super().__init__(grid)
        self._session: ProjectSession = services.session
        self._grid = grid
        self._model = model
        self._filter = Filter()
        self._problems: Problems = {}
        self._to_choose: ImageId | None = None
        self._filtering = Filtering(services.token_counts, services.chores, self)
        self._filtering.found.connect(self._on_found)
        self._filtering.counted.connect(self.show)
        self._filtering.told.connect(self.told)

    @property
    def filter(self) -> Filter:
        """What the person asked to see."""
        return self._filter

    @property
    def busy(self) -> bool:
        """Whether the images to show are being looked for."""
        return self._filtering.busy

    def forget(self, wanted: Filter) -> None:
        """Another project, of which this is wanted."""
        self._filtering.forget()
        self._filter = wanted

    def ask(self, wanted: Filter) -> None:
        """Show what this lets through, and nothing else."""
        self._filter = wanted
        self._filtering.start_anew()
        self.show()

    @Slot()
    def show(self) -> None:
        """Show the images as the session has them now."""
        project = self._session.project
        sort = BY_NAME if project is None else project.sort
        self._filtering.ask(self._session.dataset, self._filter, sort, self._problems.keys())

    def choose(self, image: ImageId) -> None:
        """Choose an image as soon as it is shown."""
        self._to_choose = None if self._grid.choose(image) else image

    def replace(self, changed: Collection[ImageId]) -> None:
        """These images are otherwise than before."""
        images = self._images(changed)
        self._model.replace(images)
        self._filtering.look_at(images, self._filter, self._problems.keys())

    def take_problems(self) -> None:
        """Other images have a problem, or others than before."""
        before, self._problems = self._problems, self._session.problems
        self._model.show_problems(self._problems)
        if asks_for_problems(self._filter.whole):
            other = before.keys() ^ self._problems.keys()
            self._filtering.look_at(self._images(other), self._filter, self._problems.keys())

    def _images(self, names: Collection[ImageId]) -> list[DatasetImage]:
        found = (self._session.image(name) for name in names)
        return [image for image in found if image is not None]

    @Slot(object)
    def _on_found(self, found: Shown) -> None:
        images: Collection[DatasetImage] = found.images
        if found.dataset is not self._session.dataset:
            # They were worked on while they were looked for.
            images = self._images([image.id for image in images])
        self._grid.show_images(images, found.places)
        if images and not self._grid.currentIndex().isValid():
            self._grid.choose_row(0)
        if self._to_choose is not None:
            self._grid.choose(self._to_choose)
            self._to_choose = None
        self.changed.emit()
