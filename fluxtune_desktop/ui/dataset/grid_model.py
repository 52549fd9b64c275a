"""The images that the grid shows, as an item model."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import IntEnum
from operator import attrgetter, eq, is_
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
)
from typing_extensions import override

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.looked_over import Problems
from fluxtune_desktop.core.marks import Cull
from fluxtune_desktop.ui.dataset.problems import badge


class Role(IntEnum):
    """What the delegate asks for."""

    IMAGE = Qt.ItemDataRole.UserRole + 1
    BADGE = Qt.ItemDataRole.UserRole + 2


class GridModel(QAbstractListModel):
    """One row an image. Rows change only when the page says so, not while a caption is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images: list[DatasetImage] = []
        self._places: Mapping[ImageId, int] = {}
        self._problems: Problems = {}
        self._folder = Path()

    def show_images(self, images: Collection[DatasetImage], places: Mapping[ImageId, int]) -> bool:
        """Show these images instead, each at its place.

        True when other rows are shown, or in another order.
        """
        fresh = list(images)
        if _same_row(fresh, self._images):
            self._images = fresh
            self._announce_all()
            return False
        self.beginResetModel()
        self._images = fresh
        self._places = places
        self.endResetModel()
        return True

    def set_folder(self, folder: Path) -> None:
        """Where the images lie, for dragging them out."""
        self._folder = folder

    def show_problems(self, problems: Problems) -> None:
        """Put a few words about its problem on an image."""
        if problems is not self._problems:
            self._problems = problems
            self._announce_all()

    def replace(self, images: Collection[DatasetImage]) -> None:
        """Take over images that changed in themselves; those that are not shown are passed over."""
        rows = []
        for image in images:
            row = self._places.get(image.id)
            if row is not None:
                self._images[row] = image
                rows.append(row)
        if rows:
            # One announcement: the view paints what of it is seen.
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def image_at(self, row: int) -> DatasetImage | None:
        """The image of a row, or None."""
        return self._images[row] if 0 <= row < len(self._images) else None

    def images_in(self, runs: Iterable[range]) -> list[DatasetImage]:
        """The images of these rows."""
        return [image for run in runs for image in self._images[run.start : run.stop]]

    def rows_of(self, images: Iterable[DatasetImage]) -> list[int]:
        """The rows of those of these images that are shown."""
        rows = map(self._places.get, map(attrgetter("id"), images))
        return [row for row in rows if row is not None]

    def row_of(self, image: ImageId) -> int:
        """The row of an image, -1 when it is not shown."""
        return self._places.get(image, -1)

    def row_named(self, beginning: str, start: int) -> int:
        """The first row from ``start`` on, and around, whose name begins so; -1 when none does."""
        count = len(self._images)
        rows = (*range(start, count), *range(start))
        fits = (row for row in rows if self._images[row].id.casefold().startswith(beginning))
        return next(fits, -1)

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        images = [self.image_at(index.row()) for index in indexes]
        data = QMimeData()
        data.setUrls(
            [
                QUrl.fromLocalFile(str(self._folder / image.id))
                for image in images
                if image is not None and not image.missing
            ]
        )
        return data

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._images)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        image = self.image_at(index.row())
        if image is None:
            return None
        if role == Role.IMAGE:
            return image
        if role == Role.BADGE:
            return self._badge(image)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(image.id)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(image)
        return None

    def _badge(self, image: DatasetImage) -> str:
        return badge(self._problems.get(image.id, ()))

    def _spoken(self, image: DatasetImage) -> str:
        """The image as a screen reader says it: "001.png, 3 stars, caption: smoke"."""
        parts = [str(image.id), *self._spoken_mark(image), self._badge(image)]
        if image.captioned:
            parts.append(self.tr("caption: {text}").format(text=image.caption.text))
        else:
            parts.append(self.tr("no caption"))
        return ", ".join(part for part in parts if part)

    def _spoken_mark(self, image: DatasetImage) -> list[str]:
        stars = image.mark.rating
        rated = self.tr("1 star") if stars == 1 else self.tr("%n stars", "", stars)
        culls = {Cull.PICKED: self.tr("picked"), Cull.REJECTED: self.tr("left out")}
        return [
            rated if stars else "",
            culls.get(image.mark.cull, ""),
            self.tr("file is gone") if image.missing else "",
            "" if image.readable else self.tr("cannot be read"),
        ]

    def _announce_all(self) -> None:
        if self._images:
            self.dataChanged.emit(self.index(0), self.index(len(self._images) - 1))


def _same_row(one: list[DatasetImage], other: list[DatasetImage]) -> bool:
    """Whether these are images of the same names in the same order."""
    if len(one) != len(other):
        return False
    if all(map(is_, one, other)):
        return True
    name = attrgetter("id")
    return all(map(eq, map(name, one), map(name, other)))
