"""The images that the grid shows, as an item model."""

from collections.abc import Collection, Mapping
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.ids import ImageId


class Role(IntEnum):
    """What the delegate asks for."""

    IMAGE = Qt.ItemDataRole.UserRole + 1
    BADGE = Qt.ItemDataRole.UserRole + 2


class GridModel(QAbstractListModel):
    """One row an image. Rows change only when the page says so, not while a caption is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images: list[DatasetImage] = []
        self._places: dict[ImageId, int] = {}
        self._badges: Mapping[ImageId, str] = {}

    def show_images(self, images: Collection[DatasetImage]) -> None:
        """Show these images instead. Rows that stay the same are kept with their selection."""
        fresh = list(images)
        if [image.id for image in fresh] == [image.id for image in self._images]:
            self._images = fresh
            self._announce_all()
            return
        self.beginResetModel()
        self._images = fresh
        self._places = {image.id: row for row, image in enumerate(fresh)}
        self.endResetModel()

    def show_badges(self, badges: Mapping[ImageId, str]) -> None:
        """Put a few words about its problem on an image."""
        if badges != self._badges:
            self._badges = badges
            self._announce_all()

    def replace(self, images: Collection[DatasetImage]) -> None:
        """Take over images that changed in themselves; those that are not shown are passed over."""
        for image in images:
            row = self._places.get(image.id)
            if row is not None:
                self._images[row] = image
                index = self.index(row)
                self.dataChanged.emit(index, index)

    def image_at(self, row: int) -> DatasetImage | None:
        """The image of a row, or None."""
        return self._images[row] if 0 <= row < len(self._images) else None

    def row_of(self, image: ImageId) -> int:
        """The row of an image, -1 when it is not shown."""
        return self._places.get(image, -1)

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
            return self._badges.get(image.id, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return str(image.id)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(image)
        return None

    def _spoken(self, image: DatasetImage) -> str:
        parts = (str(image.id), self._badges.get(image.id, ""), image.caption.text)
        return ". ".join(part for part in parts if part)

    def _announce_all(self) -> None:
        if self._images:
            self.dataChanged.emit(self.index(0), self.index(len(self._images) - 1))
