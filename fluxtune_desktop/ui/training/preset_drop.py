"""Takes a file with a preset that is dropped on the form of a training."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from fluxtune_desktop.ui.drops import DropOverlay, local_paths

_SUFFIX = ".json"


class PresetDrop(QObject):
    """``dropped`` carries the path. Everything else is left to the window."""

    dropped = Signal(object)

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form = form
        self._overlay = DropOverlay(form)
        form.setAcceptDrops(True)
        form.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._form:
            return False
        if isinstance(event, QDragEnterEvent):
            return self._enter(event)
        if event.type() is QEvent.Type.DragLeave:
            self._overlay.hide()
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self._overlay.hide()
            paths = local_paths(event.mimeData())
            if len(paths) == 1:
                event.acceptProposedAction()
                self.dropped.emit(paths[0])
            return True
        return False

    def _enter(self, event: QDragEnterEvent) -> bool:
        paths = local_paths(event.mimeData())
        preset = len(paths) == 1 and paths[0].suffix.lower() == _SUFFIX
        if event.source() is not None or not preset:
            event.ignore()
            return True
        event.acceptProposedAction()
        self._overlay.cover(
            QCoreApplication.translate("Drops", "Drop to load this preset into the form")
        )
        return True
