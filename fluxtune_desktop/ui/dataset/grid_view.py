"""The grid of images: as many columns as fit, each as wide as the room allows."""

from collections.abc import Collection, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from fluxtune_desktop.core.dataset import DatasetImage
from fluxtune_desktop.core.ids import ImageId
from fluxtune_desktop.core.settings import THUMBNAIL_RANGE
from fluxtune_desktop.services.thumbnails import Thumbnails, Wish
from fluxtune_desktop.ui.dataset.caption_row import PICTURE as ROW_PICTURE
from fluxtune_desktop.ui.dataset.caption_row import CaptionRow, row_height
from fluxtune_desktop.ui.dataset.grid_band import Band, adds_to_choice, paint_keys_here
from fluxtune_desktop.ui.dataset.grid_base import Flag, GridBase
from fluxtune_desktop.ui.dataset.grid_layout import runs
from fluxtune_desktop.ui.dataset.grid_model import GridModel
from fluxtune_desktop.ui.dataset.grid_search import NameSearch
from fluxtune_desktop.ui.dataset.image_facts import spoken_image
from fluxtune_desktop.ui.dataset.tile import GAP, TileDelegate, caption_height, paint_hint
from fluxtune_desktop.ui.theme import set_role

_WHEEL_STEP = 16
_OPENERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_COMMANDS = frozenset("pxucm012345[] ")


class GridView(GridBase):
    """``current_changed`` carries the chosen `DatasetImage` or None; ``opened``: Enter.

    ``viewed``: a double click. ``size_asked`` carries the size of tiles that Ctrl and the wheel
    ask for. ``menu_asked`` carries the place on the screen where a menu should open.
    """

    current_changed = Signal(object)
    opened = Signal()
    viewed = Signal()
    size_asked = Signal(int)
    menu_asked = Signal(QPoint)

    def __init__(
        self, model: GridModel, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "bare")
        self._images = model
        self._thumbnails = thumbnails
        self.tiles = TileDelegate(thumbnails, self)
        self.rows = CaptionRow(self.tiles)
        self._wanted = 224
        self._wished: list[Wish] = []
        self._wished_rows = range(0)
        self._band = Band(self)
        self.search = NameSearch(self)
        self.search.changed.connect(self._on_search_changed)
        self.setModel(model)
        self.setItemDelegate(self.tiles)
        self.setDragEnabled(True)
        self.setMouseTracking(False)
        self.setAccessibleName(self.tr("Images"))
        self.doubleClicked.connect(self._on_double_clicked)
        thumbnails.ready.connect(self._on_ready)

    def set_tile_size(self, pixels: int) -> None:
        """How wide a tile should be; it becomes a little wider to fill the row."""
        if pixels != self._wanted:
            self._wanted = pixels
            self._fit_columns()

    @property
    def lists_captions(self) -> bool:
        """Whether each image is a row with its whole caption."""
        return self.itemDelegate() is self.rows

    def list_captions(self, wanted: bool) -> None:
        """Show captions as rows, or pictures as tiles."""
        if wanted != self.lists_captions:
            self.setItemDelegate(self.rows if wanted else self.tiles)
            self._fit_columns()

    # -- what is chosen -------------------------------------------------------------------------

    def current_image(self) -> DatasetImage | None:
        """The image that the inspector shows."""
        return self._images.image_at(self.currentIndex().row())

    def chosen(self) -> list[DatasetImage]:
        """The images that are selected, in the order of the grid; else the current one."""
        rows = sorted(self.selected_rows(), key=lambda run: run.start)
        images = self._images.images_in(rows)
        current = self.current_image()
        return images if images or current is None else [current]

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
        self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect)
        self.scrollTo(index)

    def show_images(self, images: Collection[DatasetImage], places: Mapping[ImageId, int]) -> None:
        """Show these, each at its place; what was chosen and is still here stays so, and in view.

        Where the current image is gone, the one at its place is chosen.
        """
        chosen = [run.start for run in self.selected_rows()]
        old_row = min([self.currentIndex().row(), *chosen])
        current = self.current_image()
        images_chosen = self._images.images_in(self.selected_rows())
        anchor = current if self._is_seen(self.currentIndex()) else self._first_seen()
        lift = self._lift_of(anchor)
        if not self._images.show_images(images, places):
            return
        self._restore(images_chosen, current, old_row)
        row = -1 if anchor is None else self._images.row_of(anchor.id)
        if row >= 0:
            self.verticalScrollBar().setValue(self.layout_.rect(row)[1] - lift)

    def _restore(
        self, chosen: list[DatasetImage], current: DatasetImage | None, old_row: int
    ) -> None:
        rows = self._images.rows_of(chosen)
        row = -1 if current is None else self._images.row_of(current.id)
        model = self.selectionModel()
        if row < 0:
            if old_row >= 0 and not rows:
                self.choose_row(old_row)
                return
            row = rows[0] if rows else -1
        model.setCurrentIndex(self._images.index(row), Flag.NoUpdate)
        if rows:
            model.select(self.selection_of(runs(rows)), Flag.ClearAndSelect)

    def _first_seen(self) -> DatasetImage | None:
        seen = self.rows_seen()
        return self._images.image_at(seen.start) if seen else None

    def _lift_of(self, image: DatasetImage | None) -> int:
        row = -1 if image is None else self._images.row_of(image.id)
        return 0 if row < 0 else self.layout_.rect(row)[1] - self.verticalOffset()

    # -- events -----------------------------------------------------------------------------------

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                self.update_row(index.row())
        image = self._images.image_at(current.row())
        self.setAccessibleDescription(spoken_image(image))
        self.current_changed.emit(image)

    @override
    def _paint_row(self, painter: QPainter, index: QModelIndex, box: QRect) -> None:
        super()._paint_row(painter, index, box)
        if self.hasFocus() and index == self.currentIndex():
            paint_keys_here(painter, box)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_columns()
        super().resizeEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            # The words below a picture take more room, or less.
            self._fit_columns()

    @override
    def event(self, event: QEvent) -> bool:
        # While a name is typed after a stroke, letters are no commands.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.search.takes_all
            and _letters(event)
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letters = _letters(event)
        if self.search.shown and event.key() in {*_OPENERS, Qt.Key.Key_Escape}:
            self.search.end()
        elif event.key() in _OPENERS:
            self.opened.emit()
        elif letters and (self.search.takes_all or letters.casefold() not in _COMMANDS):
            self.search.take(letters)
        elif letters:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.scrollTo(self.currentIndex())
            middle = self.visualRect(self.currentIndex()).center()
            place = self.viewport().mapToGlobal(middle)
        if self._images.rowCount():
            self.menu_asked.emit(place)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = _WHEEL_STEP if event.angleDelta().y() > 0 else -_WHEEL_STEP
            low, high = THUMBNAIL_RANGE
            self.size_asked.emit(min(max(self._wanted + step, low), high))
            event.accept()
            return
        super().wheelEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and not self.indexAt(point).isValid():
            self._band.begin(point, adds=adds_to_choice(event.modifiers()))
            return
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._band.active:
            self._band.move(event.position().toPoint())
            return
        super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._band.active:
            self._band.end()
            return
        super().mouseReleaseEvent(event)

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        index = super().indexAt(point)
        half = GAP // 2
        card = self.visualRect(index).adjusted(half, half, -half, -half)
        # Between the cards nothing is hit: a rectangle can be drawn from there.
        return index if card.contains(point) else QModelIndex()

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        indexes = [self._images.index(row) for run in self.selected_rows() for row in run]
        data = self._images.mimeData(indexes)
        drag = QDrag(self)
        drag.setMimeData(data)
        current = self.current_image()
        picture = None if current is None else self.tiles.thumbnail(current)
        if picture is not None:
            size = 96
            drag.setPixmap(picture.scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio))
        drag.exec(Qt.DropAction.CopyAction)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._wish_anew()
        super().paintEvent(event)
        if self._band.active or self.search.shown:
            painter = QPainter(self.viewport())
            self._band.paint(painter)
            if self.search.shown:
                paint_hint(painter, self.viewport().rect(), self.search.shown)
            painter.end()

    # -- the rest --------------------------------------------------------------------------------

    def _wish_anew(self) -> None:
        seen = self.rows_seen()
        around = self.rows_seen(self.viewport().height())
        wishes = [self.tiles.wish(image) for image in self._around(seen, around)]
        if wishes != self._wished:
            before, self._wished = self._wished, wishes
            self._thumbnails.scrolled(before, wishes)

    def _around(self, seen: range, around: range) -> list[DatasetImage]:
        below, above = range(seen.stop, around.stop), range(seen.start - 1, around.start - 1, -1)
        rows = (*seen, *below, *above)
        return [image for row in rows if (image := self._images.image_at(row)) is not None]

    def _fit_columns(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        room = max(self.width() - bar - 2, 1)
        if self.lists_captions:
            self.tiles.set_cell(ROW_PICTURE, row_height())
            self.lay_out(columns=1, width=room, height=row_height())
            return
        columns = max(1, round(room / (self._wanted + GAP)))
        side = room // columns
        self.tiles.set_cell(side, side + caption_height())
        self.lay_out(columns=columns, width=side, height=side + caption_height())

    @Slot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.viewed.emit()

    @Slot(str)
    def _on_search_changed(self, _typed: str) -> None:
        if self.search.typed:
            start = max(self.currentIndex().row(), 0)
            row = self._images.row_named(self.search.typed, start)
            if row >= 0:
                self.choose_row(row)
        self.viewport().update()

    @Slot(object)
    def _on_ready(self, path: Path) -> None:
        row = self._images.row_of(ImageId(path.name))
        if row >= 0:
            self.update_row(row)


def _letters(event: QKeyEvent) -> str:
    plain = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    text = event.text()
    return text if not plain.value and text.isprintable() else ""
