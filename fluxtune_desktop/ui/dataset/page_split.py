"""The two halves of the page, and the line between them that can be moved."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.tokens import INSPECTOR_WIDTH
from fluxtune_desktop.ui.window_file import WindowFile

_LARGEST_SHARE = 0.36
_KEPT_AS = "dataset-splitter"


class PageSplit(QSplitter):
    """Until somebody moves it, the line follows the window; where it was left is kept."""

    def __init__(
        self, left: QWidget, right: QWidget, window_file: WindowFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._window_file = window_file
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        state = window_file.bytes_of(_KEPT_AS)
        self._moved = state is not None and self.restoreState(state)
        self.splitterMoved.connect(self._on_moved)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._moved:
            side = min(INSPECTOR_WIDTH, int(self.width() * _LARGEST_SHARE))
            self.setSizes([self.width() - side, side])

    @Slot(int, int)
    def _on_moved(self, _position: int, _index: int) -> None:
        self._moved = True
        self._window_file.keep_bytes(_KEPT_AS, self.saveState())
