"""A row whose parts stand below each other where there is too little room beside each other."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override


class TurningRow(QWidget):
    """Its parts share the room of a line alike, as far as each has what it needs."""

    def __init__(self, *, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)

    @property
    def stands(self) -> bool:
        """Whether the parts stand below each other."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def add_part(self, part: QWidget, *, alignment: Qt.AlignmentFlag | None = None) -> None:
        """Add a part at the end."""
        self._parts.append(part)
        if alignment is None:
            self._box.addWidget(part, 1)
        else:
            self._box.addWidget(part, 1, alignment)

    @override
    def minimumSizeHint(self) -> QSize:
        # What lies now may stand in a narrower window.
        widest = max((part.minimumSizeHint().width() for part in self._parts), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return done

    def _turn(self) -> None:
        needed = sum(part.minimumSizeHint().width() for part in self._parts)
        gaps = self._box.spacing() * (len(self._parts) - 1)
        lies = needed + gaps <= self.width()
        way = QBoxLayout.Direction
        direction = way.LeftToRight if lies else way.TopToBottom
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self.updateGeometry()
