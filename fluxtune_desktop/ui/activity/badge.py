"""The button at the foot of the rail that tells how much is under way."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget
from typing_extensions import override

from fluxtune_desktop.services.activity import Activity
from fluxtune_desktop.ui.activity.texts import badge_name
from fluxtune_desktop.ui.commands import tell_key
from fluxtune_desktop.ui.icons import icon
from fluxtune_desktop.ui.theme import set_role
from fluxtune_desktop.ui.tokens import current_tokens

_HEIGHT = 16
_MOST = 99
_FONT_PX = 10


class ActivityButton(QToolButton):
    """A number for what is under way, an exclamation mark for what needs the person."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "rail")
        self.setText(self.tr("Activity"))
        self.setIcon(icon("activity", "text_2"))
        self.setIconSize(QSize(20, 20))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        tell_key(self, self.tr("Activity"), action)
        self.clicked.connect(action.trigger)
        self._activity: Activity | None = None
        self.badge = ""

    def follow(self, activity: Activity) -> None:
        """Tell of this one."""
        self._activity = activity
        activity.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        if self._activity is None:
            return
        count, troubled = self._activity.under_way, self._activity.troubled
        number = f"{_MOST}+" if count > _MOST else str(count or "")
        self.badge = "!" if troubled else number
        self.setAccessibleName(badge_name(count, troubled=troubled))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.badge:
            return
        tokens, painter = current_tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(_FONT_PX)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        width = max(_HEIGHT, painter.fontMetrics().horizontalAdvance(self.badge) + 8)
        box = QRectF(self.width() / 2 + 3, 4, width, _HEIGHT)
        troubled = self.badge == "!"
        painter.setBrush(tokens.color("badge" if troubled else "accent"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, _HEIGHT / 2, _HEIGHT / 2)
        painter.setPen(tokens.color("on_badge" if troubled else "on_accent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.badge)
