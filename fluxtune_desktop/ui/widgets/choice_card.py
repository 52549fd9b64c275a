"""A radio button as a card: icon, title and what it means."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.icons import paint_icon
from fluxtune_desktop.ui.tokens import RADIUS_CONTROL, current_tokens, text_px

_ICON = 20
_LEFT = 14
_TEXT_LEFT = _LEFT + _ICON + 13
_RIGHT = 10
_HEIGHT = 62


class ChoiceCard(QRadioButton):
    """Cards under one parent exclude each other, and the arrow keys walk among them."""

    def __init__(
        self, icon: str, title: str, subtitle: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._icon = icon
        self._subtitle = subtitle
        self.setAccessibleDescription(subtitle)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        widest = max(self._title_width(), self.fontMetrics().horizontalAdvance(self._subtitle))
        return QSize(_TEXT_LEFT + widest + _LEFT, text_px(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        # The subtitle may be cut, the title never.
        return QSize(_TEXT_LEFT + self._title_width() + _RIGHT, text_px(_HEIGHT))

    def _title_width(self) -> int:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(bold).horizontalAdvance(self.text()) + 1

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        side = (self.height() - _ICON) / 2
        role = "text_2" if not self.isChecked() else "accent"
        paint_icon(painter, self._icon, QRectF(_LEFT, side, _ICON, _ICON), role)
        self._paint_words(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        tokens = current_tokens()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("surface_3" if self.underMouse() else "surface_2"))
        painter.drawRoundedRect(frame, RADIUS_CONTROL, RADIUS_CONTROL)
        if self.isChecked():
            painter.setBrush(tokens.accent_soft)
        edge = "accent" if self.isChecked() else "border"
        painter.setPen(QPen(tokens.color(edge), 1))
        painter.drawRoundedRect(frame, RADIUS_CONTROL, RADIUS_CONTROL)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.color("text" if self.isChecked() else "accent"), 2))
            painter.drawRoundedRect(frame, RADIUS_CONTROL, RADIUS_CONTROL)

    def _paint_words(self, painter: QPainter) -> None:
        tokens = current_tokens()
        title, note = QFont(self.font()), QFont(self.font())
        title.setWeight(QFont.Weight.DemiBold)
        note.setPixelSize(max(note.pixelSize() - 1, 1))
        width = self.width() - _TEXT_LEFT - _RIGHT
        middle, line = self.height() // 2, text_px(20)
        painter.setFont(title)
        painter.setPen(tokens.color("text" if self.isEnabled() else "text_3"))
        title_box = QRect(_TEXT_LEFT, middle - line, width, line)
        if not self._subtitle:
            title_box.moveTop(middle - line // 2)
        self._draw_line(painter, title_box, self.text())
        painter.setFont(note)
        painter.setPen(tokens.color("text_2" if self.isEnabled() else "text_3"))
        self._draw_line(painter, QRect(_TEXT_LEFT, middle, width, line), self._subtitle)

    def _draw_line(self, painter: QPainter, box: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
