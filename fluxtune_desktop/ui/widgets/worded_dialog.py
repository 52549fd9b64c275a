"""A dialog of sentences, which are read whole in any size of text."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from fluxtune_desktop.ui.tokens import text_px
from fluxtune_desktop.ui.widgets.dimming_dialog import DimmingDialog


class WordedDialog(DimmingDialog):
    """``width`` pixels wide where the text has its usual size, and as high as its words are there.

    Qt reckons the height of a dialog with the width that it would like to have, not with the one
    that it gets; where lines break it is too low then.
    """

    def __init__(self, parent: QWidget | None, *, width: int) -> None:
        super().__init__(parent)
        self._usual_width = width
        self.setFixedWidth(self._width())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return done

    def _width(self) -> int:
        # Before a look is in force the font has no size in pixels.
        return max(self._usual_width, text_px(self._usual_width))

    def _fit(self) -> None:
        layout, width = self.layout(), self._width()
        if layout is not None and layout.hasHeightForWidth():
            self.setFixedSize(width, layout.totalHeightForWidth(width))
