"""The grid of images: as many columns as fit, each as wide as the room allows."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.settings import THUMBNAIL_RANGE
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.ui.dataset.grid_model import GridModel
from fluxtune_desktop.ui.dataset.tile import CAPTION_HEIGHT, GAP, TileDelegate
from fluxtune_desktop.ui.theme import set_role

_WHEEL_STEP = 16
_OPENERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class GridView(QListView):
    """``current_changed`` carries the chosen `DatasetImage` or None; ``opened``: Enter.

    ``size_asked`` carries the size of tiles that Ctrl and the wheel ask for.
    """

    current_changed = Signal(object)
    opened = Signal()
    size_asked = Signal(int)

    def __init__(
        self, model: GridModel, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "bare")
        self._images = model
        self.tiles = TileDelegate(thumbnails, self)
        self._wanted = 224
        self.setModel(model)
        self.setItemDelegate(self.tiles)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(500)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionRectVisible(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(40)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setAccessibleName(self.tr("Images"))
        self.doubleClicked.connect(self._on_double_clicked)
        thumbnails.ready.connect(self._on_ready)

    def set_tile_size(self, pixels: int) -> None:
        """How wide a tile should be; it becomes a little wider to fill the row."""
        if pixels != self._wanted:
            self._wanted = pixels
            self._fit_columns()

    def current_image(self) -> DatasetImage | None:
        """The image that is chosen."""
        return self._images.image_at(self.currentIndex().row())

    def choose(self, image: ImageId) -> bool:
        """Choose an image and bring it into view. False when it is not shown."""
        row = self._images.row_of(image)
        if row < 0:
            return False
        self.choose_row(row)
        return True

    def choose_row(self, row: int) -> None:
        """Choose by place, the nearest one when there is no such row."""
        count = self._images.rowCount()
        if count == 0:
            return
        index = self._images.index(min(max(row, 0), count - 1))
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, select)
        self.scrollTo(index)

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self.current_changed.emit(self._images.image_at(current.row()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_columns()
        super().resizeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENERS:
            self.opened.emit()
            return
        super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = _WHEEL_STEP if event.angleDelta().y() > 0 else -_WHEEL_STEP
            low, high = THUMBNAIL_RANGE
            self.size_asked.emit(min(max(self._wanted + step, low), high))
            event.accept()
            return
        super().wheelEvent(event)

    def _fit_columns(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        room = max(self.width() - bar - 2, 1)
        columns = max(1, round(room / (self._wanted + GAP)))
        side = room // columns
        cell = QSize(side, side + CAPTION_HEIGHT)
        if cell == self.gridSize():
            return
        current = self.currentIndex()
        was_seen = self.visualRect(current).intersects(self.viewport().rect())
        self.tiles.set_cell(cell)
        self.setGridSize(cell)
        if was_seen:
            self.executeDelayedItemsLayout()
            self.scrollTo(current)

    @Slot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.opened.emit()

    @Slot(object)
    def _on_ready(self, _path: object) -> None:
        self.viewport().update()
