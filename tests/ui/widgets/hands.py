"""What a person does to a widget."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def shown(qtbot: QtBot, widget: QWidget) -> None:
    """Put a widget on the screen."""
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)


def wheel(widget: QWidget, delta: int) -> QWheelEvent:
    """A turn of the wheel over the middle of a widget; 120 is one notch, upwards."""
    middle = QPointF(widget.rect().center())
    return QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
