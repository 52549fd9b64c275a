"""Images and files that are pasted."""

import functools
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter

from fluxtune_desktop.core.errors import Kind, Problem, failure
from fluxtune_desktop.services.chores import Chores
from fluxtune_desktop.ui.drops import local_paths

_PNG = "image/png"
_QUALITY = 80
"""For Qt's PNG writer only how hard it packs: a quarter of the time for a tenth more bytes."""


class Pasting(QObject):
    """``files`` carries paths that were copied, ``pictures`` a tuple of PNG bytes, ``failed`` a
    Problem; ``nothing`` comes when there is neither; ``busy`` says whether a picture is being
    turned into a file."""

    files = Signal(object)
    pictures = Signal(object)
    failed = Signal(object)
    nothing = Signal()
    busy = Signal(object)

    def __init__(self, chores: Chores, parent: QObject) -> None:
        super().__init__(parent)
        self._open = 0
        self._chores = chores

    def paste(self) -> None:
        """Take what the clipboard holds; words are none of it."""
        data = QGuiApplication.clipboard().mimeData()
        paths: tuple[Path, ...] = local_paths(data)
        if paths:
            self.files.emit(paths)
        elif data.hasFormat(_PNG):
            self.pictures.emit((bytes(data.data(_PNG).data()),))
        else:
            self._pack(data)

    def _pack(self, data: QMimeData) -> None:
        image = QImage(data.imageData()) if data.hasImage() else QImage()
        if image.isNull():
            self.nothing.emit()
            return
        chore = self._chores.run(functools.partial(as_png, image))
        chore.done.connect(self._on_packed)
        chore.failed.connect(self._on_failed)
        self._open += 1
        self.busy.emit(True)

    @Slot(object)
    def _on_packed(self, png: bytes) -> None:
        self._settle()
        self.pictures.emit((png,))

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._settle()
        self.failed.emit(problem)

    def _settle(self) -> None:
        self._open -= 1
        if not self._open:
            self.busy.emit(False)


def as_png(image: QImage) -> bytes:
    """The picture as a PNG file. Raises Failure(BAD_IMAGE)."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setQuality(_QUALITY)
    if not writer.write(image):
        raise failure(Kind.BAD_IMAGE)
    return bytes(buffer.data().data())
