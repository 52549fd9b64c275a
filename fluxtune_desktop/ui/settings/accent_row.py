"""The accent colours, each as a round button."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget
from typing_extensions import override

from fluxtune_desktop.core.look import Accent
from fluxtune_desktop.ui.icons import paint_icon
from fluxtune_desktop.ui.tokens import SPACE_2, current_tokens, variant

_SIZE = 34
_DOT = 22.0


class AccentRow(QWidget):
    """``chosen`` carries the `Accent`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {accent: _Dot(accent, name) for accent, name in self._names().items()}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        for button in self.buttons.values():
            self._group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self._group.buttonClicked.connect(self._on_clicked)

    def show_accent(self, accent: Accent) -> None:
        """Mark this one as chosen."""
        self.buttons[accent].setChecked(True)

    def _names(self) -> dict[Accent, str]:
        return {
            Accent.ORANGE: self.tr("Orange"),
            Accent.PINK: self.tr("Pink"),
            Accent.VIOLET: self.tr("Violet"),
            Accent.BLUE: self.tr("Blue"),
            Accent.TEAL: self.tr("Teal"),
            Accent.GREEN: self.tr("Green"),
        }

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(a for a, each in self.buttons.items() if each is button))


class _Dot(QAbstractButton):
    """The chosen one bears a check, so that it is not told by colour alone."""

    def __init__(self, accent: Accent, name: str) -> None:
        super().__init__()
        self._accent = accent
        self.setCheckable(True)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFixedSize(_SIZE, _SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIZE, _SIZE)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = QRectF(0, 0, _DOT, _DOT)
        dot.moveCenter(QRectF(self.rect()).center())
        colours = variant(dark=tokens.is_dark, accent=self._accent, high_contrast=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(dot)
        if self.isChecked():
            mark = QRectF(0, 0, 14, 14)
            mark.moveCenter(dot.center())
            paint_icon(painter, "check", mark, "on_accent")
        if self.isChecked() or self.hasFocus():
            ring = "text" if self.hasFocus() else "text_3"
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.color(ring), 2))
            painter.drawEllipse(dot.adjusted(-4, -4, 4, 4))
