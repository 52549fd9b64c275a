"""Buttons with an icon in the colour that suits their role."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QMouseEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from typing_extensions import override

from fluxtune_desktop.ui.icons import icon as make_icon
from fluxtune_desktop.ui.theme import set_role

_ICON_ROLES = {
    "primary": "on_accent",
    "danger": "error",
    "ghost": "text_2",
    "link": "accent",
    "shade": "on_shade",
}
_GAP = 4
_TALL_GAP = 6
_HEIGHT = 32
_AROUND = 16


class Button(QPushButton):
    """A button with words, and an icon before them if `icon` names one.

    `role` is one of the roles of `ui.theme`; `tall` makes the 42 px action of a panel.
    """

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        role: str = "",
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        if role or tall:
            set_role(self, role, tall=tall)
        if icon:
            self.set_icon(icon)
        if role == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_icon(self, name: str) -> None:
        """Put the icon `name` before the words."""
        self._put_icon(make_icon(name, _ICON_ROLES.get(self._role, "text")))

    def set_check_icons(self, off: str, on: str) -> None:
        """Make it a button that stays down, with one icon while it is up and another while down.

        The two differ in shape: what is chosen is never told by colour alone.
        """
        self.setCheckable(True)
        self._put_icon(make_icon(off, "text", checked=on, checked_role="accent_text"))

    def _put_icon(self, icon: QIcon) -> None:
        size = 18 if self.property("tall") else 16
        self.setIcon(icon)
        # Icons are drawn at the left of what they are given: the rest is space before the words.
        gap = _TALL_GAP if self.property("tall") else _GAP
        self.setIconSize(QSize(size + (gap if self.text() else 0), size))


class OnceButton(Button):
    """A button that takes a double click for one: what it does is paid for each time."""

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class TrailingIconButton(Button):
    """A button whose icon stands after the words, as in "Continue →"."""

    def __init__(
        self, text: str, *, icon: str, role: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon=icon, role=role, parent=parent)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIcon(make_icon(icon, _ICON_ROLES.get(role, "text"), align_right=True))


class IconButton(QToolButton):
    """A square button with an icon alone; `name` is what it is called, spoken and as tool tip."""

    def __init__(
        self, icon: str, name: str, *, role: str = "", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role = role
        self.setIcon(make_icon(icon, _ICON_ROLES.get(role, "text")))
        self.setIconSize(QSize(size, size))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if role:
            set_role(self, role)

    @override
    def sizeHint(self) -> QSize:
        if self._role == "segment":
            return super().sizeHint()
        # Like the buttons with words beside it: a tool button by itself asks for a little more.
        return QSize(self.iconSize().width() + _AROUND, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
