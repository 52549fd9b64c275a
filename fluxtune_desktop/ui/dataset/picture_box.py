"""One image of the data set, large."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from fluxtune_desktop.core.dataset import FileStamp
from fluxtune_desktop.core.edits import NO_EDITS, Edits
from fluxtune_desktop.core.pixels import EVERY_PIXEL
from fluxtune_desktop.services.thumbnails import Thumbnails, Wish
from fluxtune_desktop.ui.dataset.picture_tools import PictureTools
from fluxtune_desktop.ui.icons import paint_icon
from fluxtune_desktop.ui.tokens import current_tokens
from fluxtune_desktop.ui.widgets.image_view import ImageView

_LARGE = 1024
_HIGHEST = 334


class PictureBox(ImageView):
    """Shows an image of the folder as soon as it is decoded, and all its pixels on a close look."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._thumbnails = thumbnails
        self._path: Path | None = None
        self._stamp = FileStamp(mtime_ns=0, size=0)
        self._edits = NO_EDITS
        self._whole: QSize | None = None
        self._shown: QPixmap | None = None
        self.tools = PictureTools(self)
        self._absence = ""
        self.setMinimumHeight(110)
        self.setMaximumHeight(_HIGHEST)
        thumbnails.ready.connect(self._on_ready)
        self.zoom_changed.connect(self._show_detail)

    def show_file(
        self,
        path: Path,
        stamp: FileStamp,
        edits: Edits = NO_EDITS,
        size: tuple[int, int] | None = None,
    ) -> None:
        """Show another image; asking again for the one that is shown changes nothing.

        ``size`` in pixels as it is edited, once it was measured.
        """
        whole = None if size is None else QSize(*size)
        now = (self._path, self._stamp, self._edits, self._whole)
        if (path, stamp, edits, whole) == now:
            return
        self._let_go_of_detail()
        self._path, self._stamp, self._edits, self._whole = path, stamp, edits, whole
        self._shown = None
        self.set_pixmap(QPixmap())
        self._load()

    def show_absence(self, *, missing: bool, readable: bool) -> None:
        """Say why there is no picture, where there is none; then nothing can be done to it."""
        self._absence = ""
        if missing:
            self._absence = self.tr("The file is not in the folder any more.")
        elif not readable:
            self._absence = self.tr("This file cannot be read as an image.")
        self.tools.setHidden(bool(self._absence))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._absence:
            return
        painter = QPainter(self)
        middle = QRectF(0, 0, 28, 28)
        middle.moveCenter(QPointF(self.rect().center()) - QPointF(0, 14))
        paint_icon(painter, "image-off", middle, "text_3")
        painter.setPen(current_tokens().color("text_2"))
        words = QRectF(16, middle.bottom() + 10, self.width() - 32, 20)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._absence)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tools.settle()

    @override
    def sizeHint(self) -> QSize:
        return QSize(388, _HIGHEST)

    @Slot(object)
    def _on_ready(self, path: Path) -> None:
        if path == self._path:
            self._load()
            self._show_detail()

    def _load(self) -> None:
        if self._path is None:
            return
        pixmap = self._thumbnails.pixmap(self._path, self._stamp, _LARGE, self._edits)
        if pixmap is not None and pixmap is not self._shown:
            self._shown = pixmap
            self.set_pixmap(pixmap, self._whole)

    @Slot(float)
    def _show_detail(self, _zoom: float = 1.0) -> None:
        if self._path is None or self._shown is None or not self.lacks_detail():
            return
        pixmap = self._thumbnails.pixmap(self._path, self._stamp, EVERY_PIXEL, self._edits)
        if pixmap is not None:
            self.set_detail(pixmap)

    def _let_go_of_detail(self) -> None:
        if self._path is not None:
            wish = Wish(path=self._path, stamp=self._stamp, size=EVERY_PIXEL, edits=self._edits)
            self._thumbnails.let_go(wish)
