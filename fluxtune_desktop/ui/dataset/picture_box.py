"""One image of the data set, large."""

from pathlib import Path

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from fluxtune_desktop.core.dataset import FileStamp
from fluxtune_desktop.services.thumbnails import Thumbnails
from fluxtune_desktop.ui.widgets.image_view import ImageView

_LARGE = 1024
_HIGHEST = 334


class PictureBox(ImageView):
    """Shows an image of the folder as soon as it is decoded."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._thumbnails = thumbnails
        self._path: Path | None = None
        self._stamp = FileStamp(mtime_ns=0, size=0)
        self.setMinimumHeight(110)
        self.setMaximumHeight(_HIGHEST)
        thumbnails.ready.connect(self._on_ready)

    def show_file(self, path: Path, stamp: FileStamp) -> None:
        """Show another image; asking again for the one that is shown changes nothing."""
        if (path, stamp) == (self._path, self._stamp):
            return
        self._path, self._stamp = path, stamp
        self.set_pixmap(QPixmap())
        self._load()

    @override
    def sizeHint(self) -> QSize:
        return QSize(388, _HIGHEST)

    @Slot(object)
    def _on_ready(self, path: Path) -> None:
        if path == self._path:
            self._load()

    def _load(self) -> None:
        if self._path is None:
            return
        pixmap = self._thumbnails.pixmap(self._path, self._stamp, _LARGE)
        if pixmap is not None and pixmap.size() != self.pixmap().size():
            self.set_pixmap(pixmap)
