"""Takes what is dropped anywhere on the window."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from fluxtune_desktop.ui.drops import DropOverlay, drop_text, local_paths


class DropTarget(QObject):
    """``dropped`` carries the paths. While something is dragged over ``window``, its middle says
    what a drop would do; ``is_open`` says whether that would go into a project.
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget, middle: QWidget, is_open: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._middle = middle
        self._is_open = is_open
        self._overlay = DropOverlay(middle)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window:
            return False
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self._drop(event)
            return True
        if event.type() is QEvent.Type.DragLeave:
            self._overlay.hide()
        elif event.type() is QEvent.Type.Resize and self._overlay.isVisible():
            self._overlay.setGeometry(self._middle.rect())
        return False

    def _enter(self, event: QDragEnterEvent) -> None:
        paths = local_paths(event.mimeData())
        # What is dragged out of this window is here already.
        if event.source() is not None or not paths:
            event.ignore()
            return
        event.acceptProposedAction()
        self._overlay.cover(drop_text(paths, is_open=self._is_open()))

    def _drop(self, event: QDropEvent) -> None:
        self._overlay.hide()
        paths = local_paths(event.mimeData())
        if paths and event.source() is None:
            event.acceptProposedAction()
            self.dropped.emit(paths)
