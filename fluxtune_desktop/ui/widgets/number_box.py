"""Boxes and sliders that keep still while the page is scrolled over them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSlider, QSpinBox, QWidget
from typing_extensions import override

# The style sheet's padding does not reach the line edit inside a spin box.
_TEXT_MARGIN = 8


class NumberBox(QSpinBox):
    """A whole number; the wheel changes it only while it has the focus."""

    def __init__(
        self, low: int, high: int, value: int, *, step: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setValue(value)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CalmChoice(QComboBox):
    """A list to choose from; the wheel changes it only while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CalmSlider(QSlider):
    """A lying slider; the wheel changes it only while it has the focus."""

    def __init__(
        self, low: int, high: int, value: int, *, step: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setPageStep(step * 5)
        self.setValue(value)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
