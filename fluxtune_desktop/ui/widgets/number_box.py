"""Boxes for numbers that keep still while the page is scrolled over them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QSlider,
    QSpinBox,
    QWidget,
)
from typing_extensions import override

# The style sheet's padding does not reach the line edit inside a spin box.
_TEXT_MARGIN = 8


class NumberBox(QSpinBox):
    """A whole number; the wheel changes it only while it has the focus."""

    def __init__(
        self, low: int, high: int, value: int, *, step: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        _settle(self)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setValue(value)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DecimalBox(QDoubleSpinBox):
    """A number with `decimals` places; the wheel changes it only while it has the focus."""

    def __init__(
        self,
        low: float,
        high: float,
        value: float,
        *,
        decimals: int,
        step: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        _settle(self)
        self.setDecimals(decimals)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setValue(value)

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


class CalmCombo(QComboBox):
    """A choice; the wheel changes it only while it has the focus."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _settle(box: QAbstractSpinBox) -> None:
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)
