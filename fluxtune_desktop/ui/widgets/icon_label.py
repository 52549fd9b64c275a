"""An icon that stands beside words and follows the theme."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.icons import paint_icon


class IconLabel(QWidget):
    """`size` device-independent pixels square; silent for screen readers, the words speak."""

    def __init__(
        self, name: str, *, size: int = 16, role: str = "text_2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._role = role
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def icon_name(self) -> str:
        """The icon that is shown."""
        return self._name

    def set_icon(self, name: str, role: str) -> None:
        """Show another icon, or the same one in another colour."""
        if (name, role) != (self._name, self._role):
            self._name, self._role = name, role
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        box = QRectF(0, 0, self._size, self._size)
        box.moveCenter(QRectF(self.rect()).center())
        paint_icon(QPainter(self), self._name, box, self._role)
